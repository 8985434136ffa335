import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { geboortejaarUitbetalingHeffingskorting } from '../../law/bijstand.ts'
import { t } from '../texts/i18n.ts'

/** The words of a question, with the year of birth that the law names. */
export function doelgroepvraag(vraag: Doelgroepvraag): string {
  const geborenVanaf = geboortejaarUitbetalingHeffingskorting.values.at(-1)?.value ?? 0
  return t(`doelgroep.${vraag}`, { jaar: geborenVanaf - 1 })
}
