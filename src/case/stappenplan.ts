import type { Vraag } from '../engine/feiten.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { CONTROLEPUNTEN, LOPEND_JAAR_VAN_DE_HANDREIKING, stappenplan, STAPNUMMERS, type Controlepunt, type Stapbereik, type Stapnummer } from '../law/stappenplan.ts'
import type { Day } from '../units/day.ts'
import type { Dossier, Veld } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { isGevraagd, jaarbeleidVan } from './gevraagd.ts'
import { plaatsVan } from './plaats.ts'
import { terugvorderingIn, teruggevorderdePerToeslag } from './terugvordering.ts'

/** Why a step does not apply. */
export type Stapreden = 'geenJaarVanaf2024' | 'geen2023' | 'geenTerugvorderingsjaar' | 'nietsTeruggevorderd' | 'andereOorzaak' | 'geenTekortBijTerugvordering'

export type Stapstatus = 'gedaan' | 'bezig' | 'open'

/** A screen of the conversation: its topic, and the year it is about. */
export type Planplek = { readonly topic: 'toegang' | 'jaren' | 'huishouden' | 'wonen' | 'inkomen' | 'toeslagen' | 'vermogen' | 'stukken' | 'uitkomst'; readonly jaar: number | null }

/** How one step of the plan stands in a dossier. */
export type Stapstand = { readonly nummer: Stapnummer; readonly bron: string } & (
  | { readonly status: 'nietVanToepassing'; readonly reden: Stapreden }
  | {
    readonly status: Stapstatus
    /** The chosen years that it is about. */
    readonly jaren: readonly number[]
    /** Where it is done. */
    readonly waar: readonly Planplek[]
    /** The answers that it still waits for. */
    readonly open: readonly Veld[]
  }
)

export type Uitkomsten = readonly { readonly jaar: number; readonly uitkomst: Uitkomst }[]

type Zaak = { readonly dossier: Dossier; readonly uitkomsten: Uitkomsten; readonly peildatum: Day; readonly beleid: Beleid }
type Openstaand = { readonly nummer: Stapnummer; readonly veld: Veld }
type Stap = { readonly nummer: Stapnummer; readonly jaren: readonly number[]; readonly open: readonly Veld[] }

/**
 * The 11 steps of the guide for one dossier, in order: which apply, how far each is, and what is open in it.
 *
 * What the app cannot know (whether was logged in together, whether the data in Mijn toeslagen were looked at) is ticked by hand. The guide wrote the
 * plan for fase 1; the years of the vaste tegemoetkoming follow the same steps 1 to 7.
 *
 * Bron: Handreiking § 6.1.
 */
export function stappenplanVan(zaak: Zaak): readonly Stapstand[] {
  const open = openPerStap(zaak)
  return stappenplan.map(({ nummer, bereik, bron }): Stapstand => {
    const jaren = jarenVan(bereik, zaak)
    const reden = redenDatNiet(nummer, bereik, jaren, zaak)
    if (reden !== null) return { nummer, bron, status: 'nietVanToepassing', reden }
    const stap = { nummer, jaren, open: open.filter((each) => each.nummer === nummer).map(({ veld }) => veld) }
    return { bron, ...stap, waar: plekkenVan(stap), status: statusVanStap(stap, zaak) }
  })
}

/** What is looked at in Mijn toeslagen for a year. */
export function controlepuntenVan(dossier: Dossier, jaar: number, beleid: Beleid): readonly Controlepunt[] {
  return CONTROLEPUNTEN.filter((punt) => isGevraagd(dossier, `${jaar}.controle.${punt}`, beleid))
}

function jarenVan(bereik: Stapbereik, { dossier, beleid, peildatum }: Zaak): readonly number[] {
  const isTekortjaar = (jaar: number) => jaarbeleidVan(jaar, beleid)?.regeling.value !== 'terugvordering'
  const isTeruggevorderd = (jaar: number) => terugvorderingIn(dossier, jaar, beleid, peildatum) !== 'nee'
  return dossier.jaren.filter((jaar) => jaarbeleidVan(jaar, beleid) !== null).filter((jaar) => {
    switch (bereik) {
      case 'alle': return true
      case 'vanaf2024': return isTekortjaar(jaar) && jaar >= LOPEND_JAAR_VAN_DE_HANDREIKING
      case 'tot2024': return isTekortjaar(jaar) && jaar < LOPEND_JAAR_VAN_DE_HANDREIKING
      case 'terugvordering': return isTeruggevorderd(jaar)
      case 'terugvorderingEnTekort': return isTeruggevorderd(jaar) && isTekortjaar(jaar)
    }
  })
}

/** While no year was chosen nothing is ruled out. */
function redenDatNiet(nummer: Stapnummer, bereik: Stapbereik, jaren: readonly number[], zaak: Zaak): Stapreden | null {
  if (zaak.dossier.jaren.length === 0) return null
  if (jaren.length > 0) return nummer === 10 && allesAndereOorzaak(jaren, zaak) ? 'andereOorzaak' : null
  const { dossier, beleid } = zaak
  const couldBe = dossier.jaren.filter((jaar) => (jaarbeleidVan(jaar, beleid)?.terugvordering.value.length ?? 0) > 0)
  switch (bereik) {
    case 'alle': return null
    case 'vanaf2024': return 'geenJaarVanaf2024'
    case 'tot2024': return 'geen2023'
    case 'terugvordering': return couldBe.length === 0 ? 'geenTerugvorderingsjaar' : 'nietsTeruggevorderd'
    case 'terugvorderingEnTekort': return 'geenTekortBijTerugvordering'
  }
}

/** Step 9 found for every reclaim that something else caused it: the guide stops there. */
function allesAndereOorzaak(jaren: readonly number[], zaak: Zaak): boolean {
  const oordelen = jaren.flatMap((jaar) => oordelenIn(jaar, zaak))
  return oordelen.length > 0 && oordelen.every((oordeel) => oordeel === 'niets')
}

/** What was judged of each reclaim of a year; undefined where it was not yet. */
function oordelenIn(jaar: number, { dossier, beleid, peildatum }: Zaak): readonly (string | undefined)[] {
  return teruggevorderdePerToeslag(dossier, jaar, beleid, peildatum)
    .filter(({ bedrag }) => bedrag !== undefined && bedrag > 0)
    .map(({ toeslag }) => dossier.antwoorden[`${jaar}.oordeel.${toeslag}.deel`])
}

/** A question that is not about one year stands in one step, the first that needs it. */
function openPerStap({ dossier, uitkomsten, peildatum, beleid }: Zaak): readonly Openstaand[] {
  const all = uitkomsten.flatMap(({ jaar, uitkomst }) => (uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []).flatMap((vraag) => {
    const { veld } = plaatsVan(vraag, dossier, jaar, peildatum, beleid)
    const nummer = stapVanVraag(vraag, veld, jaar, beleid)
    return nummer === null ? [] : [{ nummer, veld }]
  }))
  return all.filter(({ veld }, index) => all.findIndex((other) => other.veld === veld) === index)
}

/** The questions about the doelgroep come before the plan. */
function stapVanVraag({ onderwerp }: Vraag, veld: Veld, jaar: number, beleid: Beleid): Stapnummer | null {
  const isLater = jaar >= LOPEND_JAAR_VAN_DE_HANDREIKING
  switch (onderwerp) {
    case 'doelgroep': return null
    case 'beleid': return 3
    case 'oorzaakTerugvordering': return veld.endsWith('.andereOorzaak') ? 10 : 9
    case 'nettoInkomen': return isLater ? 4 : 8
    default: {
      if (veld.startsWith('doelgroep.')) return null
      if (jaarbeleidVan(jaar, beleid)?.regeling.value === 'terugvordering') return 9
      return isLater ? 5 : 8
    }
  }
}

function plekkenVan({ nummer, jaren }: Stap): readonly Planplek[] {
  const at = (...topics: readonly Planplek['topic'][]) => jaren.flatMap((jaar) => topics.map((topic) => ({ topic, jaar })))
  switch (nummer) {
    case 1: return [{ topic: 'toegang', jaar: null }]
    case 2: return [{ topic: 'huishouden', jaar: null }, ...at('wonen', 'inkomen', 'toeslagen', 'vermogen'), { topic: 'stukken', jaar: null }]
    case 3: return [{ topic: 'jaren', jaar: null }]
    case 4: return at('inkomen')
    case 9: case 10: return at('toeslagen')
    default: return at('uitkomst')
  }
}

function statusVanStap(stap: Stap, zaak: Zaak): Stapstatus {
  const { nummer, jaren, open } = stap
  const { antwoorden } = zaak.dossier
  switch (nummer) {
    case 1: return antwoorden['plan.stap.1'] === 'gedaan' ? 'gedaan' : statusBij(false, Object.keys(antwoorden).some((veld) => /^plan\.(?:toegang\.|aanwezig|toestemming)/.test(veld)))
    case 2: return statusVanControle(jaren, zaak)
    case 3: return statusBij(isSoortBekend(jaren, zaak) && open.length === 0, jaren.length > 0)
    case 9: case 10: return statusVanOordeel(stap, zaak)
    default: return statusVanUitkomst(stap, zaak)
  }
}

function statusBij(isDone: boolean, isBegun: boolean): Stapstatus {
  if (isDone) return 'gedaan'
  return isBegun ? 'bezig' : 'open'
}

/** Done when everything is right, or when was ticked that it was looked at; never while something is wrong. */
function statusVanControle(jaren: readonly number[], { dossier, beleid }: Zaak): Stapstatus {
  const found = jaren.flatMap((jaar) => controlepuntenVan(dossier, jaar, beleid).map((punt) => dossier.antwoorden[`${jaar}.controle.${punt}`]))
  const isWrong = found.includes('kloptNiet')
  const isDone = dossier.antwoorden['plan.stap.2'] === 'gedaan' || (found.length > 0 && found.every((each) => each === 'klopt'))
  return statusBij(isDone && !isWrong, found.some((each) => each !== undefined))
}

/** Shortfall, reclaim or both: known when it is known of every year whether there is a reclaim. */
function isSoortBekend(jaren: readonly number[], { dossier, beleid, peildatum }: Zaak): boolean {
  return jaren.length > 0 && jaren.every((jaar) => terugvorderingIn(dossier, jaar, beleid, peildatum) !== 'onbekend')
}

function statusVanOordeel({ jaren, open }: Stap, zaak: Zaak): Stapstatus {
  const isJudged = (oordeel: string | undefined) => oordeel !== undefined
  const oordelen = jaren.map((jaar) => oordelenIn(jaar, zaak))
  const isKnown = oordelen.length > 0 && oordelen.every((each) => each.length > 0)
  const all = oordelen.flat()
  return statusBij(isKnown && all.every(isJudged) && open.length === 0, all.some(isJudged))
}

function statusVanUitkomst({ nummer, jaren, open }: Stap, zaak: Zaak): Stapstatus {
  const { uitkomsten, dossier, peildatum } = zaak
  // Whether more was missing than was asked back is not known before it is known that something is asked back.
  if (nummer === 11 && !isSoortBekend(jaren, zaak)) return 'open'
  const about = uitkomsten.filter(({ jaar }) => jaren.includes(jaar)).map((each) => ({ ...each, isComplete: each.uitkomst.kind !== 'onvolledig' }))
  const isDone = about.length > 0 && open.length === 0 && about.every(({ jaar, uitkomst, isComplete }) => {
    if (isComplete) return true
    if (nummer === 4) return feitenVan(dossier, jaar, peildatum).netto !== undefined
    return nummer === 5 && uitkomst.vergelijking !== undefined
  })
  const isBegun = Object.keys(dossier.antwoorden).some((veld) => !veld.includes('.nieuw.') && jaren.some((jaar) => veld.startsWith(`${jaar}.${nummer === 4 ? 'netto.' : ''}`)))
  return statusBij(isDone, isBegun)
}

/** The steps in which a screen is used; the first that applies names it. */
export function stappenOp(plek: Planplek, standen: readonly Stapstand[]): readonly Stapnummer[] {
  return STAPNUMMERS.filter((nummer) => standen.some((stand) => stand.nummer === nummer && stand.status !== 'nietVanToepassing' && stand.waar.some(({ topic, jaar }) => topic === plek.topic && jaar === plek.jaar)))
}
