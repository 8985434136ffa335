import { Explained } from './Explained.tsx'
import type { FieldTexts } from './field-texts.ts'
import { Icon } from './Icon.tsx'

/** Hint, reason and error of one question, with the ids that describedBy() points at. */
export function FieldNotes({ id, texts }: { id: string; texts: FieldTexts }) {
  return (
    <>
      {texts.hint !== undefined && (
        <span id={`${id}-hint`} class="utrecht-form-field-description kt-field__text">
          <Explained text={texts.hint} />
        </span>
      )}
      {texts.why !== undefined && (
        <span id={`${id}-why`} class="utrecht-form-field-description kt-field__text">
          <Explained text={texts.why} />
        </span>
      )}
      {texts.error !== undefined && (
        <span id={`${id}-error`} class="utrecht-form-field-error-message">
          <Icon name="error" />
          {texts.error}
        </span>
      )}
    </>
  )
}
