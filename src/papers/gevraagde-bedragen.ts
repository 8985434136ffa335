import type { Aanvragers } from '../case/aanvragers.ts'
import type { Begrip } from '../engine/begrippen.ts'
import type { Stap } from '../engine/stap.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import { helftenVan } from '../engine/uitbetaling.ts'
import type { Beleid, Toeslag } from '../law/beleid/beleid.ts'
import { centsFromEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { compare, ZERO } from '../units/fraction.ts'
import type { Papercontext } from './context.ts'

export type Aanvraagsoort = 'aanvraagBijzondereBijstand' | 'aanvraagVasteTegemoetkoming'

/** What is asked for over one year; in eurocents. */
export type Gevraagd = {
  readonly jaar: number
  /** What the couple is owed, by the outcome. */
  readonly samen: Cents
  /** What this application asks: all of it, or the half of one ex-partner. */
  readonly bedrag: Cents
  readonly tekort: Cents
  readonly terugvordering: Cents
  /** Why the amount is less than the two together; null where it is not. */
  readonly beperking: 'zelfdeToeslag' | 'bestaansminimum' | null
  /** What bijzondere bijstand adds to the vaste tegemoetkoming. */
  readonly aanvulling: Cents
  /** The toeslagen that it makes up for. */
  readonly toeslagen: readonly Toeslag[]
}

export function soortVan({ regeling }: Pick<Uitkomst, 'regeling'>): Aanvraagsoort {
  return regeling === 'vasteTegemoetkoming' ? 'aanvraagVasteTegemoetkoming' : 'aanvraagBijzondereBijstand'
}

/** The years with a right, and the amounts that an application asks for. */
export function gevraagdeBedragen({ uitkomsten, beleid }: Papercontext, soort: Aanvraagsoort, aanvragers: Aanvragers): readonly Gevraagd[] {
  return uitkomsten.flatMap(({ jaar, uitkomst }) => (uitkomst.kind === 'recht' && soortVan(uitkomst) === soort ? [gevraagdVan(jaar, uitkomst, beleid, aanvragers)] : []))
}

function gevraagdVan(jaar: number, uitkomst: Extract<Uitkomst, { kind: 'recht' }>, beleid: Beleid, aanvragers: Aanvragers): Gevraagd {
  const { bedrag: samen, uitleg, aanvulling } = uitkomst
  const tekort = bedragVan(vindStap(uitleg, ['tekortTotBestaansminimumOverJaar', 'tekort']))
  const terugvordering = bedragVan(vindStap(uitleg, ['terugvorderingDoorProblematiek']))
  const isMinder = tekort + terugvordering > samen
  const beperking = vindStap(uitleg, ['tekortOfTerugvordering']) === undefined || samen < Math.max(tekort, terugvordering) ? 'bestaansminimum' : 'zelfdeToeslag'
  return {
    jaar, samen, tekort, terugvordering, bedrag: deelVan(samen, beleid, aanvragers), aanvulling: aanvulling?.bedrag ?? NO_MONEY,
    beperking: isMinder ? beperking : null, toeslagen: toeslagenIn(uitkomst),
  }
}

function deelVan(samen: Cents, beleid: Beleid, { wie, deel }: Aanvragers): Cents {
  if (deel === 'geheel') return samen
  // An odd cent goes to the first of the two.
  return helftenVan(samen, beleid)?.value[wie.includes('aanvrager') ? 0 : 1] ?? samen
}

/** The first step of one of these names, in the order of the names. */
function vindStap(stap: Stap, namen: readonly Begrip[]): Stap | undefined {
  return namen.map((naam) => eersteStap(stap, naam)).find((each) => each !== undefined)
}

function eersteStap(stap: Stap, naam: Begrip): Stap | undefined {
  if (stap.begrip === naam) return stap
  return stap.delen.map((deel) => eersteStap(deel, naam)).find((each) => each !== undefined)
}

function bedragVan(stap: Stap | undefined): Cents {
  return stap === undefined ? NO_MONEY : centsFromEuros(stap.uitkomst)
}

/** Of which toeslag there was less, or is something asked back. */
function toeslagenIn({ regeling, uitleg, vergelijking }: Extract<Uitkomst, { kind: 'recht' }>): readonly Toeslag[] {
  const isMinder = (toeslag: Toeslag) => regeling !== 'terugvordering' && (vergelijking?.maanden ?? []).some(({ toeslagen }) => toeslagen[toeslag].teltMee && toeslagen[toeslag].verschil > 0)
  const isTerug = (toeslag: Toeslag) => compare(eersteStap(uitleg, `doorProblematiek.${toeslag}`)?.uitkomst ?? eersteStap(uitleg, `terugvordering.${toeslag}`)?.uitkomst ?? ZERO, ZERO) > 0
  return TOESLAGEN.filter((toeslag) => isMinder(toeslag) || isTerug(toeslag))
}
