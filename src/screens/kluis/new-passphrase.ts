import { signal, type Signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { isStrongEnough, newPassphrase } from '../../vault/passphrase.ts'
import { t } from '../texts/i18n.ts'
import type { Faults } from './form.ts'
import { passphraseIn } from './typed.ts'

export type PassphraseKind = 'voorstel' | 'eigen'

/** A passphrase that is being chosen. It lives as long as the screen that it is on. */
export type Draft = {
  readonly kind: Signal<PassphraseKind>
  /** Empty until the words have been loaded. */
  readonly proposal: Signal<string>
  readonly own: Signal<string>
  readonly repeated: Signal<string>
}

export const KIND_ID = 'zin-keuze'
export const OWN_ID = 'zin-eigen'
export const REPEAT_ID = 'zin-herhaal'

export function useNewPassphrase(): Draft {
  const draft = useMemo(() => ({ kind: signal<PassphraseKind>('voorstel'), proposal: signal(''), own: signal(''), repeated: signal('') }), [])
  useEffect(() => {
    void propose(draft)
  }, [draft])
  return draft
}

export async function propose({ proposal }: Draft): Promise<void> {
  proposal.value = await newPassphrase()
}

export function chosenIn({ kind, proposal, own }: Draft): string {
  return kind.value === 'voorstel' ? proposal.value : passphraseIn(own.value)
}

export async function faultsIn(draft: Draft): Promise<Faults> {
  const chosen = chosenIn(draft)
  if (chosen === '') return [{ fieldId: OWN_ID, text: t('zin.leeg') }]
  if (draft.kind.value === 'eigen' && !(await isStrongEnough(chosen))) return [{ fieldId: OWN_ID, text: t('zin.zwak') }]
  return passphraseIn(draft.repeated.value) === chosen ? [] : [{ fieldId: REPEAT_ID, text: t('zin.anders') }]
}
