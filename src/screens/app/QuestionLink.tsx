import { focusElement } from '../components/focus-element.ts'
import { TextLink } from '../components/TextLink.tsx'
import { goTo, hrefOf, path } from './address.ts'
import type { OpenVraag } from './open-questions.ts'
import { isReadOnly } from './state.ts'

/** Leads to the very field, on this screen or another. */
export function QuestionLink({ vraag: { text, veld, path: screen } }: { vraag: Pick<OpenVraag, 'text' | 'veld' | 'path'> }) {
  if (isReadOnly.value) return <>{text}</>
  return (
    <TextLink
      href={hrefOf(screen)}
      onClick={() => {
        openField({ veld, path: screen })
      }}
    >
      {text}
    </TextLink>
  )
}

function openField({ veld, path: screen }: Pick<OpenVraag, 'veld' | 'path'>): void {
  if (path.value === screen) focusElement(veld)
  else goTo(screen, veld)
}
