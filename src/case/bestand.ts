import type { Bijlage } from './bijlage.ts'
import { EMPTY_DOSSIER, withWoningVan, type Dossier, type Veld } from './dossier.ts'
import type { Ondertekening } from './handtekening.ts'

export const WACHT_OP = ['handtekening', 'papieren', 'dienstToeslagen', 'gemeente', 'iemandAnders'] as const

/** What a dossier lies still for, as chosen by who works on it. */
export type WachtOp = (typeof WACHT_OP)[number]

/** One field that somebody changed; null for no answer. Years and residents as `'2023,2024'`. */
export type Wijziging = {
  /** When the change began: typing on belongs to it. A moment in UTC, as `'2026-11-25T09:30:00.000Z'`. */
  readonly op: string
  /** The name under which was worked; empty when none was given. */
  readonly door: string
  readonly veld: Veld | 'jaren' | 'inwonenden'
  readonly van: string | null
  readonly naar: string | null
}

/**
 * All that is kept about one couple: what was answered, and beside it how the work stands.
 *
 * Plain data. `version` is that of the form that the codec writes, and rises with every change of it.
 */
export type Bestand = {
  readonly version: 2
  readonly dossier: Dossier
  readonly aangemaakt: string
  readonly gewijzigd: string
  /** The address of the screen where the conversation was; empty at the start. */
  readonly plaats: string
  readonly wachtOp: WachtOp | null
  readonly gearchiveerd: boolean
  /** In the order of the changes: of each field every change takes up what the one before it left. */
  readonly geschiedenis: readonly Wijziging[]
  /** In the order in which they were added. */
  readonly bijlagen: readonly Bijlage[]
  /** What was signed, in the order in which it was; also what was withdrawn, or holds no longer. */
  readonly ondertekeningen: readonly Ondertekening[]
}

const TYPING_ON_MS = 10 * 60 * 1000

/** @param op - now, as a moment in UTC */
export function newBestand(op: string): Bestand {
  return { version: 2, dossier: EMPTY_DOSSIER, aangemaakt: op, gewijzigd: op, plaats: '', wachtOp: null, gearchiveerd: false, geschiedenis: [], bijlagen: [], ondertekeningen: [] }
}

/**
 * The same file with other answers, and who changed what.
 *
 * What the same person does to one field within ten minutes is one change; what is taken back within that time leaves no trace. The time counts
 * from the first key, so that an answer that stood longer always does.
 *
 * @param door - the name under which is worked
 */
export function withDossier(bestand: Bestand, dossier: Dossier, { op, door }: Pick<Wijziging, 'op' | 'door'>): Bestand {
  const changes = changesBetween(bestand.dossier, dossier)
  if (changes.length === 0) return bestand
  return { ...bestand, dossier, gewijzigd: op, geschiedenis: changes.reduce((earlier, change) => withWijziging(earlier, { op, door, ...change }), bestand.geschiedenis) }
}

/**
 * A new file about another year of the same couple: who they are, who lives in, and the home of the last chosen year before it.
 *
 * Not taken over: every other answer about a year, also what was already written about the new one, how the work went, the photos, the signatures, and the history. Without an earlier year
 * the home stays open, as the last rent of a later year is no rent of an earlier one.
 */
export function voorAnderJaar({ dossier }: Bestand, jaar: number, op: string): Bestand {
  const fresh = onlyVelden(dossier, (veld) => jaarOf(veld) !== jaar)
  const before = dossier.jaren.filter((each) => each < jaar).at(-1)
  const furnished = before === undefined ? fresh : withWoningVan(fresh, before, jaar)
  const carried = onlyVelden(furnished, (veld) => (jaarOf(veld) ?? jaar) === jaar && !/^(?:plan|stuk|toestemming|signaal|afspraak|notitie)\./.test(veld))
  return { ...newBestand(op), dossier: { ...carried, jaren: [jaar] } }
}

function changesBetween(before: Dossier, after: Dossier): readonly Pick<Wijziging, 'veld' | 'van' | 'naar'>[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((veld) => {
    const [van, naar] = [old.get(veld) ?? null, now.get(veld) ?? null]
    return van === naar ? [] : [{ veld, van, naar }]
  })
}

/** No answer is called `jaren` or `inwonenden`: the names of answers have a dot. */
function textsOf({ jaren, inwonenden, antwoorden }: Dossier): ReadonlyMap<Wijziging['veld'], string | null> {
  return new Map<Wijziging['veld'], string | null>([
    ['jaren', jaren.length === 0 ? null : jaren.join()],
    ['inwonenden', inwonenden.length === 0 ? null : inwonenden.join()],
    ...(Object.entries(antwoorden) as [Veld, string][]),
  ])
}

function withWijziging(earlier: readonly Wijziging[], next: Wijziging): readonly Wijziging[] {
  const index = earlier.findLastIndex(({ veld }) => veld === next.veld)
  const last = earlier[index]
  if (last === undefined || !goesOn(last, next)) return [...earlier, next]
  const together = last.van === next.naar ? [] : [{ ...last, naar: next.naar }]
  return [...earlier.slice(0, index), ...together, ...earlier.slice(index + 1)]
}

/** A clock that was set back begins a new change: how long ago the last one was, is not known then. */
function goesOn(last: Wijziging, next: Wijziging): boolean {
  const elapsedMs = Date.parse(next.op) - Date.parse(last.op)
  return last.door === next.door && elapsedMs >= 0 && elapsedMs <= TYPING_ON_MS
}

function onlyVelden(dossier: Dossier, isKept: (veld: string) => boolean): Dossier {
  return { ...dossier, antwoorden: Object.fromEntries(Object.entries(dossier.antwoorden).filter(([veld]) => isKept(veld))) }
}

function jaarOf(veld: string): number | null {
  const [, jaar] = /^(\d+)\./.exec(veld) ?? []
  return jaar === undefined ? null : Number(jaar)
}
