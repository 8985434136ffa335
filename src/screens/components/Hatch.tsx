/** The stripes of what is owed: told apart from the rest without its colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="kt-chart__owed" width="10" height="10" />
        <path class="kt-chart__stripe" d="M7 0v10" />
      </pattern>
    </defs>
  )
}
