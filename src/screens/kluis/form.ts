import { useSignal } from '@preact/signals'
import type { FieldError } from '../components/ErrorSummary.tsx'
import { sentenceFor } from './error-texts.ts'

export type Faults = readonly FieldError[]

export type FormState = {
  readonly faults: Faults
  /** Counts the times that it was sent with faults. */
  readonly attempt: number
  readonly isBusy: boolean
  readonly errorOf: (fieldId: string) => string | undefined
  readonly send: () => void
}

/**
 * A form that checks and acts on sending, and shows what is wrong at its fields and above them.
 *
 * @param act - gives back what is wrong, nothing when it was done
 * @param fieldId - where a failure of the vault is shown
 */
export function useForm(act: () => Faults | Promise<Faults>, fieldId: string): FormState {
  const state = useSignal<{ readonly faults: Faults; readonly attempt: number; readonly isBusy: boolean }>({ faults: [], attempt: 0, isBusy: false })

  const send = async () => {
    if (state.value.isBusy) return
    state.value = { ...state.value, isBusy: true }
    const faults = await attempted(act, fieldId)
    state.value = { faults, attempt: state.value.attempt + (faults.length > 0 ? 1 : 0), isBusy: false }
  }

  return {
    ...state.value,
    errorOf: (id) => state.value.faults.find((fault) => fault.fieldId === id)?.text,
    send: () => {
      void send()
    },
  }
}

async function attempted(act: () => Faults | Promise<Faults>, fieldId: string): Promise<Faults> {
  try {
    return await act()
  } catch (error) {
    return [{ fieldId, text: sentenceFor(error) }]
  }
}
