import { statusVan } from '../engine/jaar.ts'
import { teruggevorderd } from '../engine/terugvordering.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import { rekentMetBeschikking, teltKinderopvang } from '../engine/vergelijking.ts'
import type { Beleid, Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { regime } from '../law/huurtoeslag.ts'
import { valueOn } from '../law/parameter.ts'
import { firstDayOfYear } from '../units/day.ts'
import { gebeurtenisrijenIn, rijenIn, type Dossier, type Reeks, type Veld } from './dossier.ts'
import { feitenVan, given, inwonendenIn, kinderopvangVan, meerderjarigenIn, werkelijkeBedragenVan } from './feiten.ts'
import { LAST_PLANNED_DAY } from './lezen.ts'
import { altijdSamen, partnervragen } from './partners.ts'

type Context = { readonly dossier: Dossier; readonly beleid: Beleid }
type Rule = readonly [field: RegExp, asks: (context: Context, ...parts: string[]) => boolean]

/** What must hold for a field to be asked for: what was once written elsewhere is kept, but counts for nothing and cannot be wrong. */
const rules: readonly Rule[] = [
  [/^samen\.woontInGemeente$/, ({ beleid }) => beleid.gemeente !== null],
  [/^samen\.briefadres$/, ({ dossier, beleid }) => beleid.briefadresUitgesloten.value && !woontElders(dossier, beleid)],
  [/^samen\.(?:vanaf|tot)$/, ({ dossier }) => dossier.antwoorden['samen.altijd'] !== 'ja'],
  [/^samen\.einde$/, ({ dossier }) => !altijdSamen(dossier) && (dossier.antwoorden['samen.tot'] ?? '').trim() !== ''],
  [/^samen\.(?:overledene|blijft)$/, ({ dossier }) => !altijdSamen(dossier)],
  [/^samen\.overledene$/, ({ dossier }) => chosen(dossier, 'samen.einde') === 'overlijden'],
  [/^samen\.blijft$/, ({ dossier }) => chosen(dossier, 'samen.einde') === 'scheiding'],
  [/^partners\.(\w+)$/, ({ dossier }, vraag) => partnervragen(dossier).some((each) => each === vraag)],
  // Before those of one year, as the rules below know only the years that can be computed.
  [/^(\d+)\./, ({ dossier, beleid }, jaar) => dossier.jaren.includes(Number(jaar)) && jaarbeleidVan(Number(jaar), beleid) !== null],
  [/^(\d+)\.(?:huur|servicekosten)\./, ({ dossier }, jaar) => chosen(dossier, `${jaar}.huurwoning`) !== 'nee'],
  [/^(\d+)\.servicekosten\./, (_, jaar) => valueOn(regime, firstDayOfYear(Number(jaar))).value.servicekostenTellenMee],
  [/^(\d+)\.inkomen\.(aanvrager|toeslagpartner)$/, ({ dossier }, jaar, wie) => chosen(dossier, `${jaar}.samenstelling.${wie}`) !== 'perBron'],
  [/^(\d+)\.(?:samenstelling|bronnen|ambtshalve)/, ({ dossier }, jaar) => chosen(dossier, `${jaar}.maatstaf`) !== 'zoalsToegekend'],
  [/^(\d+)\.bronnen\.(\w+)\./, ({ dossier }, jaar, wie) => chosen(dossier, `${jaar}.samenstelling.${wie}`) === 'perBron'],
  [/^(\d+\.bronnen\.\w+)\.(\d+)\./, ({ dossier }, reeks, rij) => Number(rij) < rijenIn(dossier, reeks as Reeks)],
  [/^(\d+\.bronnen\.\w+\.\d+)\.(bruto|maand[123])$/, ({ dossier }, bron, part) => (chosen(dossier, `${bron}.wijze`) === 'drieMaanden') !== (part === 'bruto')],
  [/^(\d+)\.inkomen\./, ({ dossier }, jaar) => chosen(dossier, `${jaar}.maatstaf`) !== 'zoalsToegekend'],
  [/^(\d+)\.schatting\./, ({ dossier }, jaar) => chosen(dossier, `${jaar}.maatstaf`) === 'zoalsToegekend'],
  [/^(\d+)\.(?:inkomen|schatting)\.inwonende\.(\d+)/, ({ dossier }, jaar, id = '') => inwonendenIn(dossier, Number(jaar), LAST_PLANNED_DAY).includes(id) && chosen(dossier, `inwonende.${id}.relatie`) !== 'onderhuurder'],
  [/^(\d+)\.netto\.\d/, ({ dossier }, jaar) => chosen(dossier, `${jaar}.netto.keuze`) === 'bedrag'],
  [/^(\d+)\.vermogen\.(?:aanvrager|toeslagpartner)$/, ({ dossier }, jaar) => chosen(dossier, `${jaar}.vermogen.keuze`) === 'boven'],
  [/^(\d+)\.vermogen\.inwonende\.(\d+)$/, ({ dossier }, jaar, id = '') => meerderjarigenIn(dossier, Number(jaar), LAST_PLANNED_DAY).includes(id)],
  [/^(\d+)\.beschikking\.(\w+)\./, ({ dossier, beleid }, jaar, toeslag) => toeslagenGevraagd(dossier, Number(jaar), beleid).includes(toeslag as Toeslag)],
  [/^(\d+\.beschikking\.\w+\.\w+)\.jaarbedrag$/, ({ dossier }, beschikking) => chosen(dossier, `${beschikking}.wijze`) !== 'perMaand'],
  [/^(\d+\.beschikking\.\w+\.\w+)\.\d/, ({ dossier }, beschikking) => chosen(dossier, `${beschikking}.wijze`) === 'perMaand'],
  [/^(\d+)\.kinderopvang\.(?:\d|rijen)/, ({ dossier, beleid }, jaar) => toeslagenGevraagd(dossier, Number(jaar), beleid).includes('kinderopvangtoeslag')],
  [/^(\d+)\.oordeel\.(\w+)\./, ({ dossier, beleid }, jaar, toeslag) => isTeruggevorderd(dossier, Number(jaar), toeslag as Toeslag, beleid)],
  [/^(\d+\.oordeel\.\w+)\.andereOorzaak$/, ({ dossier }, oordeel) => chosen(dossier, `${oordeel}.deel`) === 'deel'],
  [/^(\d+)\.teruggevorderd$/, ({ beleid }, jaar) => hasOptionalReclaim(jaarbeleidVan(Number(jaar), beleid))],
  [/^(\d+)\.controle\.(?:huur|medebewoners)$/, ({ dossier }, jaar) => chosen(dossier, `${jaar}.huurwoning`) !== 'nee'],
  [/^(\d+)\.controle\.uitzonderingen$/, ({ beleid }, jaar) => hasExceptions(jaarbeleidVan(Number(jaar), beleid))],
  [/^plan\.toestemming$/, ({ dossier }) => chosen(dossier, 'plan.aanwezig') === 'nee'],
  [/^(\d+)\.verloop\.(\d+)\./, ({ dossier }, jaar, rij) => Number(rij) < gebeurtenisrijenIn(dossier, Number(jaar))],
  [/^(\d+\..*)\.(\d+)\.(?:vanaf|bedrag)$/, ({ dossier }, reeks, rij) => Number(rij) < rijenIn(dossier, reeks as Reeks)],
]

/** Whether a field is asked for, given the other answers, the chosen years and the rules of the municipality. */
export function isGevraagd(dossier: Dossier, veld: Veld, beleid: Beleid): boolean {
  return rules.every(([field, asks]) => {
    const match = field.exec(veld)
    return match === null || asks({ dossier, beleid }, ...match.slice(1))
  })
}

/** Whether the couple lives in another municipality than the one whose rules were chosen: then nothing of those rules is about them. */
export function woontElders(dossier: Dossier, { gemeente }: Beleid): boolean {
  return gemeente !== null && chosen(dossier, 'samen.woontInGemeente') === 'nee'
}

/** The toeslagen whose decisions are asked for: those compared with a decision, or else those of which a reclaim may count. */
export function toeslagenGevraagd(dossier: Dossier, jaar: number, beleid: Beleid): readonly Toeslag[] {
  const jaarbeleid = jaarbeleidVan(jaar, beleid)
  if (jaarbeleid === null) return []
  const { toeslagen, terugvordering } = jaarbeleid
  const fromBeschikking = rekentMetBeschikking({ werkelijkeBedragen: werkelijkeBedragenVan(dossier, jaar) }, jaarbeleid)
  const isAsked = (toeslag: Toeslag) => toeslag === 'kinderopvangtoeslag'
    ? teltKinderopvang(given({ kinderopvang: kinderopvangVan(dossier, jaar) }), jaarbeleid)
    : fromBeschikking ? toeslagen.value[toeslag] !== undefined : terugvordering.value.includes(toeslag)
  return TOESLAGEN.filter(isAsked)
}

/** Of a year with a shortfall there may be a reclaim or not; of one that is about the reclaim only there is. */
function hasOptionalReclaim(jaarbeleid: Jaarbeleid | null): boolean {
  return jaarbeleid !== null && jaarbeleid.regeling.value !== 'terugvordering' && jaarbeleid.terugvordering.value.length > 0
}

/** Toeslagen that count in exceptional cases only. */
function hasExceptions(jaarbeleid: Jaarbeleid | null): boolean {
  return jaarbeleid?.toeslagen.value.kindgebondenBudget === 'bovenDrempel' || jaarbeleid?.toeslagen.value.kinderopvangtoeslag !== undefined
}

function isTeruggevorderd(dossier: Dossier, jaar: number, toeslag: Toeslag, beleid: Beleid): boolean {
  const counts = jaarbeleidVan(jaar, beleid)?.terugvordering.value.includes(toeslag) === true
  return counts && (teruggevorderd(feitenVan(dossier, jaar, LAST_PLANNED_DAY), toeslag) ?? 0) > 0
}

/** The rules of a year; null for a year that is not computed. */
export function jaarbeleidVan(jaar: number, beleid: Beleid): Jaarbeleid | null {
  const status = statusVan(jaar, beleid)
  return status.kind === 'berekenbaar' ? status.jaarbeleid : null
}

function chosen({ antwoorden }: Dossier, veld: string): string | undefined {
  return antwoorden[veld as Veld]
}
