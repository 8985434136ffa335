import type { Day } from '../../units/day.ts'
import type { Normkeuze } from '../bijstand.ts'

/** The toeslagen that are computed here. */
export type BerekendeToeslag = 'huurtoeslag' | 'zorgtoeslag' | 'kindgebondenBudget'

/** Kinderopvangtoeslag is never computed: its amounts come from the decisions, and from the official calculator. */
export type Toeslag = BerekendeToeslag | 'kinderopvangtoeslag'

/** How the kostendelersnorm is made gross: the guide lowers the gross amount in proportion; exactly, the lowered net norm is grossed up. */
export type Brutering = 'naarRato' | 'exact'

/** How a year is compensated. */
export type Regeling = 'terugvordering' | 'tekortEnTerugvordering' | 'vasteTegemoetkoming'

/** From what the income of a year is known: a final assessment, a yearly statement, one fixed month (times 12), three months that vary (times 4). */
export type Inkomenswijze = 'aanslag' | 'jaaropgave' | 'vasteMaand' | 'drieMaanden'

/** What a municipality decides where the law leaves room, with the source of each choice. */
export type Beleid = {
  readonly id: string
  readonly name: string
  /** The municipality, as people call it; null for the guide, which is nobody's. */
  readonly gemeente: string | null
  readonly source: string
  /** The days of the application to which it applies, both included; null where no end was set. */
  readonly geldigVanaf: Day
  readonly geldigTotEnMet: Day | null
  readonly normkeuze: Choice<Normkeuze>
  readonly brutering: Choice<Brutering>
  /** From this year on the Belastingdienst carries out a fiscal scheme, on request. */
  readonly fiscaleRegelingVanaf: Choice<number>
  /** Whether who only has a postal address in the municipality is excluded. */
  readonly briefadresUitgesloten: Choice<boolean>
  /** Who applies, and who is paid, when the two are no partners any more. */
  readonly exPartners: Choice<'samen' | 'iederDeHelft'>
  /** In this order: the first that is known counts. */
  readonly inkomensbepaling: Choice<readonly Inkomenswijze[]>
  readonly jaren: Readonly<Record<number, Jaarbeleid>>
}

export type Choice<T> = { readonly value: T; readonly source: string }

export type Jaarbeleid = {
  /** Whether the policy itself says how this year is compensated; else the guide, or the law, does. */
  readonly doorGemeente: boolean
  readonly regeling: Choice<Regeling>
  /** Toeslagen whose shortfall counts; `bovenDrempel` only above the drempelinkomen of the kindgebonden budget for partners, `opGrond` only where there was a right to kinderopvangtoeslag. */
  readonly toeslagen: Choice<Readonly<Partial<Record<BerekendeToeslag, 'altijd' | 'bovenDrempel'>> & { readonly kinderopvangtoeslag?: 'opGrond' }>>
  /** Toeslagen whose reclaim counts. */
  readonly terugvordering: Choice<readonly Toeslag[]>
  /** Which decision of Dienst Toeslagen may stand for what the household receives. */
  readonly beschikking: Choice<'definitief' | 'voorlopigOfDefinitief'>
  /** Whether what the household receives may be computed too, or must come from the decision. */
  readonly werkelijkeBedragen: Choice<'berekendOfBeschikking' | 'beschikking'>
  /** Whether the differences are those of each month, or of the year as a whole. */
  readonly verschilPer: Choice<'maand' | 'jaar'>
  /** The rent of each month, or that of 1 July for the whole year unless it was lowered on that day. */
  readonly huur: Choice<'perMaand' | 'juliTenzijVerlaagd'>
  /** What a net income above the norm does: it limits the amount, is a condition for any amount, or does nothing. */
  readonly bestaansminimum: Choice<'plafond' | 'voorwaarde' | 'geen'>
  /** Which wealth on 1 January stands in the way of the compensation itself; each toeslag has a limit of its own besides. */
  readonly vermogensgrens: Choice<'geen' | 'zorgtoeslag'>
  /** Whose income decides whether the couple is one that the law works against. */
  readonly inkomenVan: Choice<'partners' | 'partnersEnMedebewoners'>
  /** The last day of an application; null where the municipality has set none, or has not said. */
  readonly aanvraagTotEnMet: Choice<Day | null>
  readonly vorm: Choice<'formulier' | 'vormvrij' | 'onbekend'>
  /** Households outside the list of the Belastingdienst that get it without applying. */
  readonly ambtshalve: Choice<'geen' | 'eerderToegekend'>
  readonly uitbetaling: Choice<'ineens' | 'restVanHetJaar' | 'onbekend'>
  readonly terugvorderenDoorGemeente: Choice<'volgensPw' | 'nooit'>
  /** Whether a later decision of Dienst Toeslagen leads to a new computation by itself. */
  readonly herberekening: Choice<'bijWijziging' | 'opVerzoek'>
}

/** Whether a policy applies to an application on a day. */
export function isGeldig({ geldigVanaf, geldigTotEnMet }: Pick<Beleid, 'geldigVanaf' | 'geldigTotEnMet'>, at: Day): 'geldig' | 'nogNiet' | 'nietMeer' {
  if (at < geldigVanaf) return 'nogNiet'
  return geldigTotEnMet !== null && at > geldigTotEnMet ? 'nietMeer' : 'geldig'
}
