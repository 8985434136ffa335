import type { Woorden } from '../../papers/uitleg/woorden.ts'
import { language, t } from '../texts/i18n.ts'

/** A step is told in the language of the screens; reading it makes a component follow a change. */
export const woorden: Woorden = {
  get taal() {
    return language.value
  },
  t,
}
