import type { Kaart } from '../../case/kaart.ts'
import { momentText } from '../moment.ts'
import { titleOf } from '../app/step-texts.ts'
import { stepAt, stepsOf } from '../app/steps.ts'
import { t } from '../texts/i18n.ts'
import type { Day } from '../../units/day.ts'

/** 'Irene Jansen en Sergio', as far as the names are known. */
export function namesOn({ namen, achternamen }: Pick<Kaart, 'namen' | 'achternamen'>): string {
  const full = namen.map((naam, index) => [naam, achternamen[index] ?? ''].filter((part) => part !== '').join(' '))
  if (full.every((naam) => naam === '')) return t('kaart.zonderNaam')
  return full.map((naam, index) => (naam === '' ? t(index === 0 ? 'wie.aanvrager' : 'wie.toeslagpartner') : naam)).join(` ${t('en')} `)
}

/** As it stands in a sentence or on a button: first names only where there are any. */
export function firstNamesOn({ namen, achternamen }: Pick<Kaart, 'namen' | 'achternamen'>): string {
  if ([...namen, ...achternamen].every((naam) => naam === '')) return t('kaart.paarZonderNaam')
  return namesOn(namen.every((naam) => naam === '') ? { namen, achternamen } : { namen, achternamen: ['', ''] })
}

/** '2022 – 2025' for years in a row, else each by itself. */
export function yearsText(jaren: readonly number[]): string {
  const [first, last] = [jaren[0], jaren.at(-1)]
  if (first === undefined || last === undefined) return t('kaart.geenJaar')
  return jaren.length > 1 && last - first === jaren.length - 1 ? `${first} – ${last}` : jaren.join(', ')
}

/** 'gebleven bij: Wonen in 2023'. Without the number of the step: a card does not hold the answers that decide how many there are. */
export function placeText({ jaren, plaats }: Pick<Kaart, 'jaren' | 'plaats'>): string {
  const steps = stepsOf({ jaren, antwoorden: { 'samen.altijd': 'nee' } })
  const step = stepAt(plaats, steps) ?? steps[0]
  return step === undefined ? '' : t('kaart.gebleven', { titel: titleOf(step) })
}

/** The line below the names. */
export function noteOn(kaart: Kaart, today: Day): string {
  const parts = [kaart.postcode, kaart.wachtOp === null ? placeText(kaart) : t(`wachtOp.${kaart.wachtOp}`), t('kaart.veranderd', { moment: momentText(kaart.gewijzigd, today) })]
  return parts.filter((part) => part !== '').join(' · ')
}
