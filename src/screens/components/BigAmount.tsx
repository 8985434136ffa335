type Props = {
  amount: string
  /** Below it, such as 'eenmalig, over 2023'. */
  note?: string | undefined
  /** range: 'tussen ... en ...'. huge: for the couple's screen. */
  size?: 'range' | 'big' | 'huge' | undefined
  /** Read out when it changes, when it suits the reader. */
  live?: boolean | undefined
}

/** What is owed; nothing else on screen has this colour. */
export function BigAmount({ amount, note, size, live }: Props) {
  return (
    <div class={`kt-big kt-big--${size ?? 'big'}`} role={live === true ? 'status' : undefined}>
      {/* Isolated: beside Arabic the euro sign would change sides. */}
      <span class="kt-big__amount">
        <bdi>{amount}</bdi>
      </span>
      {note !== undefined && <span class="kt-soft">{note}</span>}
    </div>
  )
}
