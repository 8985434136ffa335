import type { Stap } from '../../src/engine/stap.ts'
import { allParameters } from '../../src/law/all-parameters.ts'
import type { Rounding } from '../../src/units/rounding.ts'

/**
 * Redoes an explanation with arithmetic of its own: every step from its parts, every figure from the parameters.
 *
 * It shares no code with the engine but the data of the law.
 */

type Breuk = readonly [teller: bigint, noemer: bigint]

/** Everything in the tree that does not follow; nothing when the explanation adds up. */
export function fouten(stap: Stap, pad: readonly string[] = []): readonly string[] {
  const hier = [...pad, stap.begrip]
  const zeg = (problem: string): string => `${hier.join(' > ')}: ${problem}`
  return [
    ...(stap.uitkomst.denominator > 0n ? [] : [zeg('a denominator that is not positive')]),
    ...(gelijk(lees(stap), herberekend(stap)) ? [] : [zeg(`${stap.bewerking} does not give ${tekst(lees(stap))}`)]),
    ...vormfouten(stap).map(zeg),
    ...(stap.getoetst ?? []).flatMap((cijfer) => aanhaalfouten(cijfer, undefined)).map(zeg),
    ...[...stap.delen, ...(stap.gewogen ?? [])].flatMap((deel) => fouten(deel, hier)),
  ]
}

export function aantalStappen({ delen }: Stap): number {
  return delen.reduce((sum, deel) => sum + aantalStappen(deel), 1)
}

function herberekend(stap: Stap): Breuk {
  const delen = stap.delen.map(lees)
  const [eerste = [0n, 1n] as Breuk, ...rest] = delen
  switch (stap.bewerking) {
    case 'gegeven': return lees(stap)
    case 'cijfer': return cijferwaarde(stap) ?? lees(stap)
    case 'som': return delen.reduce<Breuk>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n])
    case 'verschil': return rest.reduce<Breuk>(([a, b], [c, d]) => [a * d - c * b, b * d], eerste)
    case 'product': return delen.reduce<Breuk>(([a, b], [c, d]) => [a * c, b * d], [1n, 1n])
    case 'quotient': return rest.reduce<Breuk>(([a, b], [c, d]) => [a * d, b * c], eerste)
    case 'laagste': return rest.reduce<Breuk>((laagste, deel) => (isKleiner(deel, laagste) ? deel : laagste), eerste)
    case 'hoogste': return rest.reduce<Breuk>((hoogste, deel) => (isKleiner(hoogste, deel) ? deel : hoogste), eerste)
    case 'volgt': return eerste
    case 'afgerond': return stap.afronding === undefined ? eerste : rondAf(eerste, stap.afronding)
    case 'geen': return [0n, 1n]
  }
}

/** How many parts a step has, and what goes with it. */
function vormfouten({ bewerking, delen, cijfer, afronding, reden }: Stap): readonly string[] {
  const aantallen: Readonly<Record<Stap['bewerking'], readonly [number, number]>> = {
    gegeven: [0, 0], cijfer: [0, 0], som: [0, Infinity], verschil: [1, Infinity], product: [1, Infinity], quotient: [2, 2],
    laagste: [1, Infinity], hoogste: [1, Infinity], volgt: [1, 1], afgerond: [1, 1], geen: [0, Infinity],
  }
  const [minst, meest] = aantallen[bewerking]
  const berustOpCijfer = bewerking === 'cijfer' || bewerking === 'afgerond'
  return [
    ...(delen.length >= minst && delen.length <= meest ? [] : [`${String(delen.length)} parts`]),
    ...((cijfer !== undefined) === berustOpCijfer ? [] : ['a figure where none belongs, or none where one does']),
    ...((afronding !== undefined) === (bewerking === 'afgerond') ? [] : ['a rounding where none belongs, or none where one does']),
    ...((reden !== undefined) === (bewerking === 'geen') ? [] : ['a reason where none belongs, or none where one does']),
    ...(cijfer === undefined ? [] : aanhaalfouten(cijfer, afronding)),
  ]
}

/** What is cited must stand in the law as it is cited. */
function aanhaalfouten({ id, from, ...aangehaald }: NonNullable<Stap['cijfer']>, afronding: Rounding | undefined): readonly string[] {
  const parameter = allParameters.find((each) => each.id === id)
  const waarde = parameter?.values.find((each) => each.from === from)
  if (parameter === undefined || waarde === undefined) return [`cites ${id} of ${from}, which is not there`]
  const { confirmedByGuide, confidence, source, until, value } = waarde
  const { description, article } = parameter
  const verwacht = { description, article, until, confidence, confirmedByGuide, ...(source === undefined ? {} : { source }) }
  return [
    ...(JSON.stringify(sorted(aangehaald)) === JSON.stringify(sorted(verwacht)) ? [] : [`cites ${id} otherwise than it stands`]),
    ...(afronding === undefined || JSON.stringify(afronding) === JSON.stringify(value) ? [] : [`rounds otherwise than ${id}`]),
  ]
}

function cijferwaarde({ cijfer }: Stap): Breuk | undefined {
  const value = allParameters.find(({ id }) => id === cijfer?.id)?.values.find(({ from }) => from === cijfer?.from)?.value
  if (typeof value === 'number') return [BigInt(value), 100n]
  return isFractie(value) ? [value.numerator, value.denominator] : undefined
}

function isFractie(value: unknown): value is Stap['uitkomst'] {
  return typeof value === 'object' && value !== null && 'numerator' in value
}

/** By repeated comparison, not by the sign of a remainder. */
function rondAf([teller, noemer]: Breuk, { direction, unit }: Rounding): Breuk {
  const perEuro = unit === 'cent' ? 100n : 1n
  const eenheden = direction === 'nearest' ? teller * perEuro * 2n + noemer : teller * perEuro
  const deler = direction === 'nearest' ? noemer * 2n : noemer
  let geheel = eenheden / deler
  while (geheel * deler > eenheden) geheel -= 1n
  if (direction === 'up') while (geheel * deler < eenheden) geheel += 1n
  return [geheel, perEuro]
}

function lees({ uitkomst: { numerator, denominator } }: Stap): Breuk {
  return [numerator, denominator]
}

function gelijk([a, b]: Breuk, [c, d]: Breuk): boolean {
  return a * d === c * b
}

function isKleiner([a, b]: Breuk, [c, d]: Breuk): boolean {
  return a * d < c * b
}

function tekst([teller, noemer]: Breuk): string {
  return `${String(teller)}/${String(noemer)}`
}

function sorted(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b))
}
