export type AmountItem = { label: string; amount: string; total?: boolean | undefined }

/** A few amounts under each other, as in the aside: too small for a table. */
export function AmountList({ items }: { items: readonly AmountItem[] }) {
  return (
    <dl class="kt-amounts">
      {items.map((item) => (
        <div key={item.label} class={`kt-amounts__row${item.total === true ? ' kt-amounts__row--total' : ''}`}>
          <dt>{item.label}</dt>
          <dd>{item.amount}</dd>
        </div>
      ))}
    </dl>
  )
}
