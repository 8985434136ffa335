import { focusElement } from './focus-element.ts'

type Props = {
  label: string
  amount: string
  moreText: string
  /** The id of the aside that holds the whole outcome. */
  asideId: string
}

/** The outcome so far, always in view on a narrow screen; leads to the rest of it. */
export function OutcomeBar({ label, amount, moreText, asideId }: Props) {
  return (
    <a
      class="kt-outcome-bar"
      href={`#${asideId}`}
      onClick={(event) => {
        event.preventDefault()
        focusElement(asideId)
      }}
    >
      <span>
        <span class="kt-outcome-bar__label">{label}</span> <span class="kt-outcome-bar__amount">{amount}</span>
      </span>
      <span class="kt-outcome-bar__more">{moreText}</span>
    </a>
  )
}
