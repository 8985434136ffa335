import fc from 'fast-check'
import { minstverdienende, type Beschikking, type Feiten, type Inkomensverloop, type NettoInkomen, type Persoonsfeiten } from '../../src/engine/feiten.ts'
import type { Huishouden, Inwonende, Persoon, Relatie, Servicekosten, Woning } from '../../src/engine/huishouden.ts'
import type { Vanaf } from '../../src/engine/tijdlijn.ts'
import { cents, NO_MONEY, type Cents } from '../../src/units/cents.ts'
import { day, lastDayOf, month, monthsOf, type Day, type Month } from '../../src/units/day.ts'
import { JA, JA_GEBOREN_VOOR_1963 } from './builders.ts'

/** Random households and facts, complete: no question is left open. Days and amounts are drawn so that thresholds are met often. */

/** Every run draws the same. */
export const SEED = 20240917

const jaar = fc.integer({ min: 2022, max: 2026 })

/** Up to a number of whole euros, or of cents. */
export function geld(maxEuros: number): fc.Arbitrary<Cents> {
  return fc.oneof(
    fc.integer({ min: 0, max: maxEuros }).map((euros) => cents(euros * 100)),
    fc.integer({ min: 0, max: maxEuros * 100 }).map(cents),
    fc.constant(NO_MONEY),
  )
}

/** Mostly none, sometimes much. */
const vermogen = fc.oneof({ weight: 8, arbitrary: fc.constant(NO_MONEY) }, { weight: 1, arbitrary: geld(40_000) }, { weight: 1, arbitrary: geld(200_000) })

function geboren(year: number, youngest: number, oldest: number): fc.Arbitrary<Day> {
  return fc.tuple(fc.integer({ min: youngest, max: oldest }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '02', '15', 'last'))
    .map(([age, monthOfYear, dayOfMonth]) => {
      const maand = month(`${String(year - age)}-${String(monthOfYear).padStart(2, '0')}`)
      return dayOfMonth === 'last' ? lastDayOf(maand) : day(`${maand}-${dayOfMonth}`)
    })
}

function persoon(year: number): fc.Arbitrary<Persoon> {
  return fc.record({
    geboortedatum: fc.oneof(geboren(year, 19, 26), geboren(year, 27, 64), geboren(year, 65, 70)),
    toetsingsinkomen: geld(45_000),
    vermogen,
    verzekerd: fc.integer({ min: 0, max: 9 }).map((each) => each > 0),
  })
}

const relatie: fc.Arbitrary<Relatie> = fc.constantFrom('kind', 'kind', 'kind', 'pleegkind', 'medebewoner', 'onderhuurder')

function inwonende(year: number): fc.Arbitrary<Inwonende> {
  return relatie.chain((welke) => fc.record({
    relatie: fc.constant(welke),
    geboortedatum: welke === 'kind' || welke === 'pleegkind' ? geboren(year, 0, 25) : geboren(year, 18, 70),
    toetsingsinkomen: geld(25_000),
    vermogen: fc.oneof({ weight: 9, arbitrary: fc.constant(NO_MONEY) }, { weight: 1, arbitrary: geld(40_000) }),
    kinderbijslag: fc.boolean(),
    student: fc.boolean(),
  }))
}

const post = fc.oneof(fc.constant(NO_MONEY), fc.integer({ min: 1195, max: 1205 }).map(cents), geld(30))
const servicekosten: fc.Arbitrary<Servicekosten> = fc.record({ energie: post, schoonmaak: post, huismeester: post, dienstruimten: post })

const woning: fc.Arbitrary<Woning> = fc.record({
  kaleHuur: fc.integer({ min: 15_000, max: 95_000 }).map(cents),
  servicekosten,
  aangepasteWoning: fc.integer({ min: 0, max: 7 }).map((each) => each === 0),
  eerderRecht: fc.integer({ min: 0, max: 7 }).map((each) => each === 0),
})

function huishouden(year: number): fc.Arbitrary<Huishouden> {
  return fc.record({
    aanvrager: persoon(year),
    toeslagpartner: fc.option(persoon(year)),
    inwonenden: fc.array(inwonende(year), { maxLength: 8, size: 'small' }),
    woning: fc.option(woning, { freq: 12 }),
  })
}

export const huishoudenInJaar: fc.Arbitrary<readonly [Huishouden, number]> = jaar.chain((year) => fc.tuple(huishouden(year), fc.constant(year)))

function maandIn(year: number): fc.Arbitrary<Month> {
  return fc.constantFrom(...monthsOf(year))
}

/** From January, and perhaps something else from a later month. */
function verloop<T>(year: number, waarde: fc.Arbitrary<T>): fc.Arbitrary<readonly Vanaf<T>[]> {
  const [januari, ...later] = monthsOf(year)
  return fc.tuple(waarde, fc.option(fc.record({ vanaf: fc.constantFrom(...later), waarde })))
    .map(([eerste, tweede]) => [...(januari === undefined ? [] : [{ vanaf: januari, waarde: eerste }]), ...(tweede === null ? [] : [tweede])])
}

function inkomen(year: number, maxEuros: number): fc.Arbitrary<Inkomensverloop> {
  return fc.tuple(verloop(year, geld(maxEuros)), fc.option(geld(maxEuros)))
    .map(([schattingen, jaarinkomen]) => ({ schattingen, ...(jaarinkomen === null ? {} : { jaarinkomen }) }))
}

/** Who a couple with this problem are: mostly 27 or older and below the AOW age, sometimes at the edge of what can be compared. */
function partner(year: number, maxEuros: number): fc.Arbitrary<Persoonsfeiten> {
  const geboortedatum = fc.oneof({ weight: 10, arbitrary: geboren(year, 27, 60) }, { weight: 1, arbitrary: geboren(year, 20, 22) }, { weight: 1, arbitrary: geboren(year, 66, 68) })
  return fc.record({ geboortedatum, inkomen: inkomen(year, maxEuros), vermogen, verzekerd: fc.constant(true) })
}

function inwonendefeiten(year: number): fc.Arbitrary<Feiten['inwonenden'][number]> {
  return fc.tuple(inwonende(year), inkomen(year, 25_000), fc.option(maandIn(year)), fc.option(maandIn(year)))
    .map(([{ relatie: welke, geboortedatum, vermogen: bezit, kinderbijslag, student }, verdiend, vanaf, totEnMet]) => ({
      relatie: welke, geboortedatum, vermogen: bezit, kinderbijslag, student, inkomen: verdiend,
      ...(vanaf === null ? {} : { vanaf }), ...(totEnMet === null ? {} : { totEnMet }),
    }))
}

/** Up to 2023 the final decision is there: without it a question is open. */
function beschikking(year: number): fc.Arbitrary<Beschikking> {
  const toekenning = verloop(year, geld(400)).map((each) => ({ kind: 'perMaand', verloop: each }) as const)
  return fc.tuple(toekenning, year <= 2023 ? toekenning : fc.option(toekenning)).map(([voorlopig, definitief]) => ({ voorlopig, ...(definitief === null ? {} : { definitief }) }))
}

function netto(year: number): fc.Arbitrary<NettoInkomen> {
  const perMaand = verloop(year, fc.integer({ min: 150_000, max: 215_000 }).map(cents))
  return fc.oneof(fc.constant({ kind: 'nietBovenNorm' } as const), perMaand.map((each) => ({ kind: 'perMaand', verloop: each }) as const))
}

function feiten(year: number): fc.Arbitrary<Feiten> {
  const oordeel = fc.option(geld(500)).map((andereOorzaak) => ({ andereOorzaak: andereOorzaak ?? NO_MONEY }))
  return fc.record({
    jaar: fc.constant(year),
    peildatum: fc.constantFrom(day(`${String(year)}-09-15`), day(`${String(year + 1)}-03-15`)),
    doelgroep: fc.constant(JA),
    aanvrager: partner(year, 32_000),
    toeslagpartner: partner(year, 9_000),
    partners: fc.option(fc.oneof(maandIn(year).map((vanaf) => ({ vanaf })), maandIn(year).map((totEnMet) => ({ totEnMet })))).map((each) => each ?? {}),
    inwonenden: fc.array(inwonendefeiten(year), { maxLength: 4 }),
    woningen: verloop(year, fc.option(woning, { freq: 12 })),
    maatstaf: fc.constantFrom('jaarinkomen', 'zoalsToegekend'),
    werkelijkeBedragen: fc.constantFrom('berekend', 'berekend', 'beschikking'),
    beschikkingen: fc.record(
      { huurtoeslag: beschikking(year), zorgtoeslag: beschikking(year), kindgebondenBudget: beschikking(year) }, { requiredKeys: ['huurtoeslag', 'zorgtoeslag'] },
    ),
    oordelen: fc.record({ huurtoeslag: oordeel, zorgtoeslag: oordeel }),
    netto: netto(year),
  }).map((each) => ({ ...each, doelgroep: wieHetMinstVerdientIsGeborenVoor1963(each) ? JA_GEBOREN_VOOR_1963 : JA }))
}

/** Else the early answer contradicts the date of birth, and the outcome is open. */
function wieHetMinstVerdientIsGeborenVoor1963(each: Feiten): boolean {
  const { geboortedatum } = minstverdienende(each) ?? {}
  return geboortedatum !== undefined && geboortedatum < '1963'
}

export const feitenInJaar: fc.Arbitrary<Feiten> = jaar.chain(feiten)
