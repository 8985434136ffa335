import { soortVan } from '../../case/lezen.ts'
import type { Veld, Wie } from '../../case/dossier.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { formatMonth } from '../../papers/format.ts'
import { monthsOf } from '../../units/day.ts'
import { knownBeleid } from '../app/beleid.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

/** The name before the texts of the choices; null for yes and no. */
const choices: readonly (readonly [field: RegExp, prefix: string | null])[] = [
  [/^plan\.stap\./, 'plan.status'],
  [/^plan\.toegang\./, 'toegang'],
  [/^(?:\d+\.)?stuk\./, 'stuk'],
  [/^\d+\.controle\.(?!dagtekening)/, 'controle'],
  [/^signaal\.\w+$/, 'signaal'],
  [/^afspraak\.duur$/, 'afspraak.duur'],
  [/^doelgroep\.inkomensbron$/, 'inkomensbron'],
  [/^samen\.einde$/, 'einde'],
  [/^partners\.adres$/, 'partners.adres'],
  [/^partners\.huurder$/, 'partners.huurder'],
  [/^partners\.familie$/, 'partners.familie'],
  [/\.verloop\.\d+\.soort$|\.nieuw\.soort$/, 'gebeurtenis'],
  [/^samen\.altijd$|^partners\.(?!\w+(Vanaf|Tot)$|scheidingsverzoek$)/, null],
  [/\.relatie$/, 'relatie'],
  [/\.maatstaf$/, 'maatstaf'],
  [/\.netto\.keuze$/, 'netto'],
  [/\.bron$/, 'bron'],
  [/\.bronnen\..*\.soort$/, 'begrip:bron'],
  [/\.bronnen\..*\.wijze$/, 'bronwijze'],
  [/\.samenstelling\./, 'samenstelling'],
  [/\.wijze$/, 'wijze'],
  [/\.deel$/, 'oordeel'],
  [/\.oorzaak$/, 'oorzaak'],
  [/\.terugbetaling$/, 'terugbetaling'],
  [/\.kinderopvang\.grond$/, 'kinderopvang'],
  [/\.vermogen\.keuze$/, 'vermogen'],
  [/^toestemming\.|^plan\.(?:aanwezig|toestemming|bijstand)$|^\d+\.teruggevorderd$/, null],
  [/^doelgroep\.|\.(ambtshalve|woontInGemeente|briefadres|verzekerd|student|kinderbijslag|huurwoning|aangepasteWoning|eerderRecht)$/, null],
]

/** What has words of its own beside the tables: a person, a confirmation, the name of a municipality. */
function eigenTekst(veld: Veld, text: string): string | undefined {
  if (/^samen\.(overledene|blijft)$|\.verloop\.\d+\.wie$/.test(veld)) return text === 'geen' ? t('samenTijd.blijftGeen') : nameOf(text as Wie)
  if (veld.endsWith('.nieuw.wie')) {
    const toeslag = TOESLAGEN.find((each) => each === text)
    return toeslag === undefined ? nameOf(text as Wie) : toeslagName(toeslag)
  }
  if (veld.includes('.klopt.')) return t('aandacht.bevestigd')
  return veld === 'samen.gemeente' ? knownBeleid.value.find(({ id }) => id === text)?.name : undefined
}

/** An answer in words: a choice as it is offered, an amount with its sign, a month by its name, and else as it was written. */
export function antwoordtekst(veld: Veld, text: string): string {
  const eigen = eigenTekst(veld, text)
  if (eigen !== undefined) return eigen
  const choice = choices.find(([field]) => field.test(veld))
  if (choice !== undefined) return t((choice[1] === null ? text : `${choice[1]}.${text}`) as TextKey)
  if (soortVan(veld)?.kind === 'bedrag') return `€ ${text}`
  const maand = /^\d+\..*\.vanaf$/.test(veld) ? monthsOf(Number(veld.slice(0, 4)))[Number(text) - 1] : undefined
  return maand === undefined ? text : formatMonth(maand, language.value)
}
