import { useEffect, useRef } from 'preact/hooks'
import { focusElement } from './focus-element.ts'
import { Notice } from './Notice.tsx'
import { TextLink } from './TextLink.tsx'

export type FieldError = { fieldId: string; text: string }

type Props = {
  title: string
  errors: readonly FieldError[]
  /** Count of the times the user pressed 'next': each new count takes the focus again. */
  attempt: number
}

/** All errors of the screen, at its top. Shown and focused on submit, not while typing. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    summary.current?.focus()
  }, [attempt])

  if (errors.length === 0) return null
  return (
    <div ref={summary} tabIndex={-1}>
      <Notice kind="error" title={title} live>
        <ul>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <TextLink
                href={`#${error.fieldId}`}
                onClick={() => {
                  focusElement(error.fieldId)
                }}
              >
                {error.text}
              </TextLink>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
