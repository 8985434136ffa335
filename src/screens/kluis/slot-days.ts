import type { Slot } from '../../vault/slots.ts'
import { formatDay } from '../../papers/format.ts'
import { dayOf } from '../moment.ts'
import { language } from '../texts/i18n.ts'
import type { Held } from './session.ts'

/** Since which day the passphrase or the recovery code is as it is now. */
export function dayOfSlot({ vault }: Held, kind: Slot['kind']): string {
  return dayText(Math.max(...vault.slots().filter((slot) => slot.kind === kind).map(({ createdAt }) => createdAt)))
}

export function dayText(at: number): string {
  return formatDay(dayOf(at), language.value)
}
