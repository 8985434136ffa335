import { AANVULLENDE_STUKKEN, stukkenlijstVan, type Stuk, type Stuksoort, type Stukvoorwaarde } from '../law/stukken.ts'
import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import { lastDayOfYear, type Day } from '../units/day.ts'
import type { Dossier, Veld, Wie } from './dossier.ts'
import { feitenVan, inwonendenIn, isMinderjarigIn } from './feiten.ts'
import { jaarbeleidVan } from './gevraagd.ts'
import { bedragIn, dagIn } from './lezen.ts'
import { terugvorderingIn } from './terugvordering.ts'

export const STUKSTANDEN = ['gezien', 'kopie', 'later', 'nietNodig'] as const

export type Stukstand = (typeof STUKSTANDEN)[number]

/** One paper that is needed, and how it stands with it; null while nobody said. */
export type NodigStuk = {
  readonly veld: Veld
  readonly soort: Stuksoort
  /** Absent: of the couple together. */
  readonly wie?: Wie
  /** Null: of the case, not of one year. */
  readonly jaar: number | null
  readonly stand: Stukstand | null
  /** It only helps: needed where another paper does not say it. */
  readonly isAanvullend: boolean
  readonly bron: string
}

/**
 * The papers that this dossier needs: those of the case first, then of each year.
 *
 * Bron: Handreiking § 6.3; for a municipality with a list of its own, that list.
 *
 * @param peildatum - the day on which it is looked at
 */
export function stukkenVan(dossier: Dossier, beleid: Beleid, peildatum: Day): readonly NodigStuk[] {
  const lijst = stukkenlijstVan(beleid.id)
  const algemeen = lijst.algemeen.filter(({ als }) => als.every((voorwaarde) => vooraf(dossier, voorwaarde)))
  return [
    ...algemeen.flatMap((stuk) => perPersoon(dossier, stuk, null, [])),
    ...dossier.jaren.flatMap((jaar) => {
      const jaarbeleid = jaarbeleidVan(jaar, beleid)
      if (jaarbeleid === null) return []
      const over = { dossier, jaar, jaarbeleid, beleid, peildatum }
      return lijst[jaarbeleid.regeling.value].filter(({ als }) => als.every((voorwaarde) => geldt[voorwaarde](over)))
        .flatMap((stuk) => perPersoon(dossier, stuk, jaar, metInkomen(dossier, jaar, peildatum)))
    }),
  ]
}

/** Papers that the couple still has to show: what nobody saw yet, and what comes later. */
export function nogTeTonen(stukken: readonly NodigStuk[]): readonly NodigStuk[] {
  return stukken.filter(({ stand }) => stand === null || stand === 'later')
}

/** Whether a source of income says so, or somebody did; unknown counts as not. */
export function krijgtBijstand({ antwoorden }: Dossier): boolean {
  const isBijstand = ([veld, text]: readonly [string, string | undefined]) => /^\d+\.bronnen\..*\.soort$/.test(veld) && ['bijstand', 'ioaw', 'ioaz'].includes(text ?? '')
  return antwoorden['plan.bijstand'] === 'ja' || (antwoorden['plan.bijstand'] === undefined && Object.entries(antwoorden).some(isBijstand))
}

type Over = { readonly dossier: Dossier; readonly jaar: number; readonly jaarbeleid: Jaarbeleid; readonly beleid: Beleid; readonly peildatum: Day }

function vooraf(dossier: Dossier, voorwaarde: Stukvoorwaarde): boolean {
  if (voorwaarde === 'zonderBijstand') return !krijgtBijstand(dossier)
  return voorwaarde === 'partnerAfwezig' && dossier.antwoorden['plan.aanwezig'] === 'nee'
}

const geldt: Readonly<Record<Stukvoorwaarde, (over: Over) => boolean>> = {
  zonderBijstand: ({ dossier }) => vooraf(dossier, 'zonderBijstand'),
  partnerAfwezig: ({ dossier }) => vooraf(dossier, 'partnerAfwezig'),
  terugvordering: ({ dossier, jaar, beleid, peildatum }) => terugvorderingIn(dossier, jaar, beleid, peildatum) !== 'nee',
  tekort: ({ jaarbeleid }) => jaarbeleid.regeling.value !== 'terugvordering',
  definitief: (over) => isDefinitief(over),
  nietDefinitief: (over) => !isDefinitief(over),
  jaarVoorbij: ({ jaar, peildatum }) => peildatum > lastDayOfYear(jaar),
  jaarLoopt: ({ jaar, peildatum }) => peildatum <= lastDayOfYear(jaar),
  huurwoning: ({ dossier, jaar }) => dossier.antwoorden[`${jaar}.huurwoning`] !== 'nee',
  inwonenden: ({ dossier, jaar, peildatum }) => inwonendenIn(dossier, jaar, peildatum).length > 0,
  aangepasteWoning: ({ dossier, jaar }) => dossier.antwoorden[`${jaar}.aangepasteWoning`] === 'ja',
  kinderopvang: ({ dossier, jaar, peildatum }) => feitenVan(dossier, jaar, peildatum).kinderopvang !== undefined,
}

/** A final decision is known, must be there by the rules of the municipality, or has most likely come: in the year after the toeslagjaar. */
function isDefinitief({ dossier, jaar, jaarbeleid, beleid, peildatum }: Over): boolean {
  const isKnown = Object.values(feitenVan(dossier, jaar, peildatum).beschikkingen).some(({ definitief }) => definitief !== undefined)
  const isRequired = jaarbeleid.werkelijkeBedragen.value === 'beschikking' && jaarbeleid.beschikking.value === 'definitief'
  return isKnown || isRequired || terugvorderingIn(dossier, jaar, beleid, peildatum) === 'ja' || peildatum > lastDayOfYear(jaar + 1)
}

function perPersoon(dossier: Dossier, { soort, voor, bron }: Stuk, jaar: number | null, iedereen: readonly Wie[]): readonly NodigStuk[] {
  const base = jaar === null ? `stuk.${soort}` as const : `${jaar}.stuk.${soort}` as const
  const about = (veld: Veld, wie?: Wie): NodigStuk => ({
    veld, soort, jaar, bron, stand: standVan(dossier, veld), isAanvullend: AANVULLENDE_STUKKEN.includes(soort), ...(wie === undefined ? {} : { wie }),
  })
  switch (voor) {
    case 'huishouden': return [about(base)]
    case 'partners': return (['aanvrager', 'toeslagpartner'] as const).map((wie) => about(`${base}.${wie}`, wie))
    case 'iedereen': return iedereen.map((wie) => about(`${base}.${wie}`, wie))
  }
}

function standVan({ antwoorden }: Dossier, veld: Veld): Stukstand | null {
  return STUKSTANDEN.find((stand) => stand === antwoorden[veld]) ?? null
}

/** Whose income counts for the huurtoeslag: both partners and all medebewoners. Of a minor only when an income was written. */
function metInkomen(dossier: Dossier, jaar: number, peildatum: Day): readonly Wie[] {
  const inwonenden = inwonendenIn(dossier, jaar, peildatum).map((id) => `inwonende.${id}` as const).filter((wie) => {
    if (dossier.antwoorden[`${wie}.relatie`] === 'onderhuurder') return false
    const isMinor = isMinderjarigIn(jaar, dagIn(dossier, `${wie}.geboortedatum`, peildatum))
    return !isMinor || (bedragIn(dossier, `${jaar}.inkomen.${wie}`) ?? 0) > 0
  })
  const counts = dossier.antwoorden[`${jaar}.huurwoning`] === 'nee' ? [] : inwonenden
  return ['aanvrager', 'toeslagpartner', ...counts]
}
