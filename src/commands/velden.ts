import { z } from 'zod'
import { leeftijdEigenToeslag } from '../law/awir.ts'
import { valueOn } from '../law/parameter.ts'
import { euro, readAmount, wholeEuros, type Cents } from '../units/cents.ts'
import { ageOn, day, firstDayOfYear, isDay, isMonth, lastDayOfYear, month, readDay, type Day } from '../units/day.ts'
import { fout, type Fout, type Foutcode } from './fout.ts'

/** The fields that both programs share, as schemas: they check, read, and describe themselves in docs/. */

const FIRST_YEAR = 2022
const LAST_YEAR = 2026
const MOST_EUROS = 10_000_000
const MOST_RENT = euro('10.000')
const MOST_DECIDED = euro('100.000')

const DAY_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$'
const MONTH_PATTERN = '^\\d{4}-\\d{2}$'

export function reject(code: Foutcode): { error: string; params: { code: Foutcode } } {
  return { error: code, params: { code } }
}

export const jaar = z.int().refine((value) => value >= FIRST_YEAR && value <= LAST_YEAR, reject('YEAR_WITHOUT_FIGURES'))
  .meta({ minimum: FIRST_YEAR, maximum: LAST_YEAR }).describe('Het toeslagjaar.')

export const datum = z.string().refine(isDay, reject('DATE_UNREADABLE')).transform(day).meta({ pattern: DAY_PATTERN })

export const geboortedatum = datum.refine((value) => readDay(value, value) !== 'tooLongAgo', reject('DATE_TOO_LONG_AGO'))
  .meta({ pattern: DAY_PATTERN }).describe('Als "1985-03-02".')

export const maand = z.string().refine(isMonth, reject('MONTH_UNREADABLE')).transform(month).meta({ pattern: MONTH_PATTERN }).describe('Als "2024-07".')

export const heleEuros = z.int().min(0).max(MOST_EUROS).transform(wholeEuros).describe('In hele euro’s.')
export const vermogen = heleEuros.describe('Vermogen op 1 januari, in hele euro’s.')

/** An amount as people write it, in eurocents. */
function amountUpTo(most: Cents) {
  return z.string().transform((text, context) => {
    const amount = readAmount(text, most)
    if (typeof amount === 'number') return amount
    const code: Foutcode = amount === 'tooLarge' ? 'AMOUNT_TOO_LARGE' : 'AMOUNT_UNREADABLE'
    context.addIssue({ code: 'custom', message: code, params: { code } })
    return z.NEVER
  }).describe('In euro’s, als tekst: "660,00" of "1.234,56".')
}

const huurbedrag = amountUpTo(MOST_RENT)
export const beschikkingsbedrag = amountUpTo(MOST_DECIDED)

export const kaleHuur = huurbedrag.describe('Kale huur per maand in euro’s, als tekst: "660,00".')
export const servicekosten = z.strictObject({ energie: huurbedrag, schoonmaak: huurbedrag, huismeester: huurbedrag, dienstruimten: huurbedrag })
  .describe('Servicekosten per maand, per soort: wat er wordt betaald, ook als de wet minder meetelt.').meta({ id: 'servicekosten' })
export const aangepasteWoning = z.boolean().describe('Of de woning is aangepast voor een bewoner met een handicap.')
export const verzekerd = z.boolean().describe('Of deze persoon is verzekerd volgens de Zorgverzekeringswet.')

export const relatie = z.enum(['kind', 'pleegkind', 'medebewoner', 'onderhuurder'])
  .describe('Een onderhuurder heeft een schriftelijk contract en is geen ouder of kind.')

/** Somebody born after the year, or a partner too young for a toeslag of his own. */
export function foutInGeboortedatum(geboren: Day, year: number, path: readonly PropertyKey[], isPartner: boolean): Fout | null {
  if (geboren > lastDayOfYear(year)) return fout('DATE_IN_FUTURE', path)
  const newYear = firstDayOfYear(year)
  return isPartner && ageOn(geboren, newYear) < valueOn(leeftijdEigenToeslag, newYear).value ? fout('UNDERAGE', path) : null
}
