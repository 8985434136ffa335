import { focusElement } from './focus-element.ts'

export function SkipLink({ text, targetId }: { text: string; targetId: string }) {
  return (
    <a
      class="nl-skip-link nl-skip-link--visible-on-focus"
      href={`#${targetId}`}
      onClick={(event) => {
        event.preventDefault()
        focusElement(targetId)
      }}
    >
      {text}
    </a>
  )
}
