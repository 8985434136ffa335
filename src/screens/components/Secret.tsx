/** Words or a code that must be written down without a mistake: large, each group whole. */
export function Secret({ label, groups }: { label: string; groups: readonly string[] }) {
  return (
    <p class="kt-secret" role="group" aria-label={label}>
      {groups.map((group, index) => (
        <span key={index} class="kt-secret__group">{group} </span>
      ))}
    </p>
  )
}
