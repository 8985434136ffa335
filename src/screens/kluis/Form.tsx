import type { ComponentChildren } from 'preact'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { Progress } from '../components/Progress.tsx'
import { t } from '../texts/i18n.ts'
import type { FormState } from './form.ts'

type Props = {
  form: FormState
  children: ComponentChildren
  submitText: string
  /** Shown while the work goes on: stretching a passphrase takes a second. */
  busyText: string
  /** Beside the submit button. */
  others?: ComponentChildren
  /** Said when it was done and the form stays. */
  doneText?: string | undefined
}

/** Fields with one act: errors above them and at them, never a disabled button. */
export function Form({ form, children, submitText, busyText, others, doneText }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.send()
      }}
    >
      {form.faults.length > 0 && <ErrorSummary title={t('kluis.fouten')} errors={form.faults} attempt={form.attempt} />}
      {children}
      <ActionRow>
        <Button variant="primary" type="submit" busy={form.isBusy}>{submitText}</Button>
        {others}
      </ActionRow>
      <Progress text={form.isBusy ? busyText : null} />
      {doneText !== undefined && <p class="kt-said" role="status">{doneText}</p>}
    </form>
  )
}
