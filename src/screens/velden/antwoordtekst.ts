import { soortVan } from '../../case/lezen.ts'
import type { Veld } from '../../case/dossier.ts'
import { monthsOf } from '../../units/day.ts'
import { knownBeleid } from '../app/beleid.ts'
import { formatMonth } from '../format.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

/** The name before the texts of the choices; null for yes and no. */
const choices: readonly (readonly [field: RegExp, prefix: string | null])[] = [
  [/^doelgroep\.inkomensbron$/, 'inkomensbron'],
  [/\.relatie$/, 'relatie'],
  [/\.maatstaf$/, 'maatstaf'],
  [/\.netto\.keuze$/, 'netto'],
  [/\.bron$/, 'bron'],
  [/\.wijze$/, 'wijze'],
  [/\.deel$/, 'oordeel'],
  [/\.oorzaak$/, 'oorzaak'],
  [/\.terugbetaling$/, 'terugbetaling'],
  [/\.kinderopvang\.grond$/, 'kinderopvang'],
  [/\.vermogen\.keuze$/, 'vermogen'],
  [/^doelgroep\.|\.(woontInGemeente|briefadres|verzekerd|student|kinderbijslag|huurwoning|aangepasteWoning|eerderRecht)$/, null],
]

/** An answer in words: a choice as it is offered, an amount with its sign, a month by its name, and else as it was written. */
export function antwoordtekst(veld: Veld, text: string): string {
  const choice = choices.find(([field]) => field.test(veld))
  if (veld === 'samen.gemeente') return knownBeleid.value.find(({ id }) => id === text)?.name ?? text
  if (choice !== undefined) return t((choice[1] === null ? text : `${choice[1]}.${text}`) as TextKey)
  if (soortVan(veld)?.kind === 'bedrag') return `€ ${text}`
  const maand = /^\d+\..*\.vanaf$/.test(veld) ? monthsOf(Number(veld.slice(0, 4)))[Number(text) - 1] : undefined
  return maand === undefined ? text : formatMonth(maand, language.value)
}
