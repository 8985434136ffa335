import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOUTCODES, type Foutcode } from '../../src/commands/fout.ts'
import { paar, proefregel, woningVanaf } from './example-lines.ts'
import { runLines, runProgram, type Programma } from './run-program.ts'

type Slecht = readonly [code: Foutcode, veld: string, regel: unknown]

const { aanvrager, toeslagpartner, wonen } = proefregel
const [kind] = proefregel.inwonenden

function zonder(veld: string): object {
  return Object.fromEntries(Object.entries(proefregel).filter(([name]) => name !== veld))
}

const proefberekening: readonly Slecht[] = [
  ['INVALID_JSON', '', 'geen json'],
  ['INVALID_JSON', '', '{"jaar":2024'],
  ['INVALID_JSON', '', '{"jaar":NaN}'],
  ['INVALID_JSON', '', '['.repeat(50_000)],
  ['LINE_TOO_LONG', '', `"${'a'.repeat(100_000)}"`],
  ['WRONG_TYPE', '', 'null'],
  ['WRONG_TYPE', '', '[]'],
  ['WRONG_TYPE', '', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['FIELD_TWICE', 'jaar', '{"jaar":2023,"jaar":2024}'],
  ['FIELD_TWICE', 'inwonenden.1.relatie', '{"inwonenden":[{"relatie":"kind"},{"relatie":"kind","\\u0072elatie":"oom"}]}'],
  ['FIELD_MISSING', 'jaar', '{}'],
  ['FIELD_MISSING', 'wonen', zonder('wonen')],
  ['FIELD_MISSING', 'toeslagpartner', zonder('toeslagpartner')],
  ['FIELD_MISSING', 'inwonenden.0.relatie', { ...proefregel, inwonenden: [{ ...kind, relatie: undefined }] }],
  ['FIELD_UNKNOWN', 'inkomen', { ...proefregel, inkomen: 1 }],
  ['FIELD_UNKNOWN', 'aanvrager.verzekerd', { ...proefregel, aanvrager: { ...aanvrager, verzekerd: true } }],
  ['FIELD_UNKNOWN', 'constructor', JSON.stringify(proefregel).replace('{', '{"constructor":{"name":1},')],
  ['FIELD_UNKNOWN', '', JSON.stringify(proefregel).replace('{', '{"__proto__":{"jaar":2024},')],
  ['FIELD_UNKNOWN', 'aanvrager', { ...proefregel, aanvrager: { ...aanvrager, '123456782': true } }],
  ['WRONG_TYPE', 'jaar', { ...proefregel, jaar: '2024' }],
  ['WRONG_TYPE', 'aanvrager', { ...proefregel, aanvrager: null }],
  ['WRONG_TYPE', 'aanvrager.vermogen', { ...proefregel, aanvrager: { ...aanvrager, vermogen: '0' } }],
  ['WRONG_TYPE', 'toeslagpartner.verzekerd', { ...proefregel, toeslagpartner: { ...toeslagpartner, verzekerd: 1 } }],
  ['WRONG_TYPE', 'wonen.kaleHuur', { ...proefregel, wonen: { ...wonen, kaleHuur: 660 } }],
  ['VALUE_UNKNOWN', 'inwonenden.0.relatie', { ...proefregel, inwonenden: [{ ...kind, relatie: 'oom' }] }],
  ['OUT_OF_RANGE', 'aanvrager.toetsingsinkomen', { ...proefregel, aanvrager: { ...aanvrager, toetsingsinkomen: -1 } }],
  ['OUT_OF_RANGE', 'aanvrager.toetsingsinkomen', { ...proefregel, aanvrager: { ...aanvrager, toetsingsinkomen: 10_000_001 } }],
  ['OUT_OF_RANGE', 'aanvrager.toetsingsinkomen', { ...proefregel, aanvrager: { ...aanvrager, toetsingsinkomen: 12124.5 } }],
  ['OUT_OF_RANGE', 'aanvrager.toetsingsinkomen', JSON.stringify(proefregel).replace('12124', '1e999')],
  ['AMOUNT_UNREADABLE', 'wonen.kaleHuur', { ...proefregel, wonen: { ...wonen, kaleHuur: '12.34,5' } }],
  ['AMOUNT_UNREADABLE', 'wonen.servicekosten.energie', { ...proefregel, wonen: { ...wonen, servicekosten: { ...wonen.servicekosten, energie: '-1' } } }],
  ['AMOUNT_TOO_LARGE', 'wonen.kaleHuur', { ...proefregel, wonen: { ...wonen, kaleHuur: '10.000,01' } }],
  ['DATE_UNREADABLE', 'aanvrager.geboortedatum', { ...proefregel, aanvrager: { ...aanvrager, geboortedatum: '2023-02-29' } }],
  ['DATE_UNREADABLE', 'aanvrager.geboortedatum', { ...proefregel, aanvrager: { ...aanvrager, geboortedatum: '15-07-1979' } }],
  ['DATE_TOO_LONG_AGO', 'aanvrager.geboortedatum', { ...proefregel, aanvrager: { ...aanvrager, geboortedatum: '0979-07-15' } }],
  ['DATE_IN_FUTURE', 'inwonenden.0.geboortedatum', { ...proefregel, inwonenden: [{ ...kind, geboortedatum: '2025-01-01' }] }],
  ['UNDERAGE', 'aanvrager.geboortedatum', { ...proefregel, aanvrager: { ...aanvrager, geboortedatum: '2006-01-02' } }],
  ['UNDERAGE', 'toeslagpartner.geboortedatum', { ...proefregel, toeslagpartner: { ...toeslagpartner, geboortedatum: '2006-01-02' } }],
  ['YEAR_WITHOUT_FIGURES', 'jaar', { ...proefregel, jaar: 2021 }],
  ['YEAR_WITHOUT_FIGURES', 'jaar', { jaar: 2027 }],
]

const vergelijking: readonly Slecht[] = [
  ['YEAR_WITHOUT_FIGURES', 'jaar', paar(2027)],
  ['DATE_UNREADABLE', 'peildatum', paar(2024, { peildatum: 'vandaag' })],
  ['VALUE_UNKNOWN', 'beleid.normkeuze', paar(2024, { beleid: { normkeuze: 'hoogste' } })],
  ['MONTH_UNREADABLE', 'partners.vanaf', paar(2024, { partners: { vanaf: '2024-13' } })],
  ['END_BEFORE_START', 'partners.totEnMet', paar(2024, { partners: { vanaf: '2024-07', totEnMet: '2024-06' } })],
  ['END_BEFORE_START', 'inwonenden.0.totEnMet', paar(2024, { inwonenden: [{ relatie: 'kind', inkomen: {}, vermogen: 0, vanaf: '2024-07', totEnMet: '2024-06' }] })],
  ['FIELD_UNKNOWN', 'doelgroep.aanvullendeBijstand', paar(2024, { doelgroep: { aanvullendeBijstand: true } })],
  ['NOT_IN_ORDER', 'wonen', paar(2024, { wonen: [...woningVanaf('2024-07', '575'), ...woningVanaf('2024-01', '720')] })],
  ['NOT_IN_ORDER', 'netto.perMaand', paar(2024, { netto: { perMaand: [{ vanaf: '2024-01', bedrag: '1' }, { vanaf: '2024-01', bedrag: '2' }] } })],
  ['UNDERAGE', 'toeslagpartner.geboortedatum', paar(2024, { toeslagpartner: { geboortedatum: '2006-01-02', inkomen: {} } })],
  // Of two forms, the error is about the one that was meant.
  ['FIELD_MISSING', 'netto.nietBovenNorm', paar(2024, { netto: {} })],
  ['VALUE_UNKNOWN', 'netto.nietBovenNorm', paar(2024, { netto: { nietBovenNorm: false } })],
  ['WRONG_TYPE', 'netto', paar(2024, { netto: 1 })],
  ['WRONG_TYPE', 'netto.perMaand.0.bedrag', paar(2024, { netto: { perMaand: [{ vanaf: '2024-01', bedrag: 1600 }] } })],
  ['AMOUNT_TOO_LARGE', 'beschikkingen.zorgtoeslag.definitief.perJaar', paar(2024, { beschikkingen: { zorgtoeslag: { definitief: { perJaar: '100.000,01' } } } })],
  ['FIELD_UNKNOWN', 'beschikkingen.zorgtoeslag.definitief.perMaand', paar(2024, { beschikkingen: { zorgtoeslag: { definitief: { perJaar: '1', perMaand: [] } } } })],
]

describe.each([['proefberekening', proefberekening], ['vergelijking', vergelijking]] as const)('a bad line of %s', (programma, slecht) => {
  it('is answered with the code and the field', () => {
    const { status, uitvoer } = runLines(programma, slecht.map(([, , regel]) => regel))
    expect(status).toBe(1)
    expect(uitvoer).toEqual(slecht.map(([code, veld]) => ({ fout: { code, veld, melding: expect.stringMatching(/^[A-Z].+\.$/) as string } })))
  })
})

it('says of a file in another encoding how to save it', () => {
  const { status, stdout } = runProgram('proefberekening', ['-'], Buffer.concat([Buffer.from('{"naam":"'), Buffer.of(0xeb), Buffer.from('"}')]))
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ fout: { code: 'NOT_UTF8', veld: '' } })
})

it('reaches every code in these tests; INTERNAL stands in program.test.ts', () => {
  const reached = new Set<Foutcode>([...proefberekening, ...vergelijking].map(([code]) => code).concat('NOT_UTF8', 'INTERNAL'))
  expect([...reached].sort()).toEqual([...FOUTCODES].sort())
})

const GEHEIM = '48151623'
const geheim = fc.constantFrom<unknown>(
  GEHEIM, `mevrouw ${GEHEIM}`, `€ ${GEHEIM}`, `${GEHEIM}-01-01`, Number(GEHEIM), -Number(GEHEIM), Number(`${GEHEIM}.5`), [GEHEIM], { [GEHEIM]: GEHEIM }, { perJaar: GEHEIM },
)

/** Every place in a line, as a path of names and indexes. */
function places(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([name, inner]) => places(inner).map((path) => [name, ...path]))]
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === name ? replaced(each, rest, by) : each))
  const fields = value as Record<string, unknown>
  return { ...fields, [name]: replaced(fields[name], rest, by) }
}

/** A good line in which one place holds what no field can hold, or that is cut off, or that has a field too many. */
function badLine(good: unknown): fc.Arbitrary<string> {
  const spoiled = fc.tuple(fc.constantFrom(...places(good)), geheim).map(([path, value]) => JSON.stringify(replaced(good, path, value)))
  return fc.oneof(
    { weight: 8, arbitrary: spoiled },
    { weight: 1, arbitrary: spoiled.map((text) => text.slice(0, text.indexOf(GEHEIM) + GEHEIM.length)) },
    { weight: 1, arbitrary: spoiled.map((text) => `${text}${GEHEIM}`) },
    { weight: 1, arbitrary: fc.constantFrom(...places(good)).map((path) => JSON.stringify(replaced(good, path, { [GEHEIM]: 1 }))) },
  )
}

const volledig = paar(2024, {
  beleid: { normkeuze: 'gemiddelde' },
  partners: { vanaf: '2024-01', totEnMet: '2024-12' },
  inwonenden: [{ relatie: 'kind', geboortedatum: '2010-01-01', inkomen: { schattingen: [{ vanaf: '2024-01', bedrag: 0 }] }, vermogen: 0 }],
  beschikkingen: { huurtoeslag: { voorlopig: { perJaar: '3.000' }, definitief: { perMaand: [{ vanaf: '2024-01', bedrag: '250' }] } } },
  oordelen: { huurtoeslag: { andereOorzaak: '0' } },
  netto: { perMaand: [{ vanaf: '2024-01', bedrag: '1.686,25' }] },
})

it.each<[Programma, unknown]>([['proefberekening', proefregel], ['vergelijking', volledig]])('never repeats what was entered, nor fails on it: %s', (programma, good) => {
  const regels = fc.sample(badLine(good), { seed: 20240715, numRuns: 1500 })
  const { status, uitvoer } = runLines(programma, regels)
  expect(status).toBe(1)
  expect(uitvoer).toHaveLength(regels.length)
  for (const regel of uitvoer) {
    expect(regel).toMatchObject({ fout: { code: expect.not.stringMatching('INTERNAL') as string } })
    expect(JSON.stringify(regel)).not.toContain(GEHEIM)
  }
})
