import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { feitenInJaar, SEED } from '../../test/examples/arbitraries.ts'
import type { Jaarbeleid } from '../law/beleid/beleid.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { cents, centsFromEuros, euro, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { lastDayOfYear, month, monthsOf } from '../units/day.ts'
import { compare, equals, ZERO } from '../units/fraction.ts'
import { metAlleenBijstand, nettoNorm } from './bijstand.ts'
import { tekortOverJaar } from './compensatie.ts'
import { huishoudenIn, vergelijkbareMaanden, type Feiten } from './feiten.ts'
import { statusVan } from './jaar.ts'
import { stelTerugvorderingVast } from './terugvordering.ts'
import { waardeIn } from './tijdlijn.ts'
import { toeslagInMaand, BEREKENDE_TOESLAGEN } from './toeslagen.ts'
import { beoordeel, type Uitkomst } from './uitkomst.ts'
import { vergelijk, type Vergelijking } from './vergelijking.ts'

vi.setConfig({ testTimeout: 60_000 })

const runs = { seed: SEED, numRuns: 150 }

describe('the comparison of any couple', () => {
  it('is the same month by month as in periods', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const { maanden } = vergeleken(feiten)
      expect(maanden.map(({ maand }) => maand)).toEqual(vergelijkbareMaanden(feiten))
      for (const { maand, toeslagen } of maanden) {
        const huishouden = huishoudenIn(feiten, maand)
        const alleenBijstand = metAlleenBijstand(huishouden, maand, handreiking)
        for (const toeslag of BEREKENDE_TOESLAGEN) {
          expect(toeslagen[toeslag].bijstand).toBe(centsFromEuros(toeslagInMaand(alleenBijstand, toeslag, maand).uitkomst))
          if (feiten.werkelijkeBedragen === 'berekend') expect(toeslagen[toeslag].nu).toBe(centsFromEuros(toeslagInMaand(huishouden, toeslag, maand).uitkomst))
        }
      }
    }), runs)
  })

  it('has differences that are never negative, and are bijstand minus nu', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      for (const { toeslagen } of vergeleken(feiten).maanden) {
        for (const { nu, bijstand, verschil } of Object.values(toeslagen)) expect(verschil).toBe(Math.max(0, bijstand - nu))
      }
    }), runs)
  })
})

describe('the compensation of any couple', () => {
  it('is limited by the norm of every month, whatever period the month stands in', () => {
    fc.assert(fc.property(feitenInJaar, (couple) => {
      const feiten: Feiten = { ...couple, netto: { kind: 'perMaand', verloop: [{ vanaf: monthsOf(couple.jaar)[0] ?? month('2022-01'), waarde: euro('1.900,00') }] } }
      for (const { maanden } of vergeleken(feiten).perioden) {
        const normen = maanden.map((maand) => nettoNorm(huishoudenIn(feiten, maand), maand).uitkomst)
        expect(normen.every((norm) => equals(norm, normen[0] ?? norm))).toBe(true)
      }
    }), { ...runs, numRuns: 60 })
  })

  it('is never above the shortfall, and what the problem caused of a reclaim', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const tekort = centsFromEuros(tekortOverJaar(vergeleken(feiten), jaarbeleidVan(feiten)).uitkomst)
      expect(toegekend(beoordeel(feiten, handreiking))).toBeLessThanOrEqual(Math.max(vast(feiten), hoogstens(feiten, tekort)))
    }), runs)
  })

  it('never lifts a household with a net income above the norm over the bestaansminimum of a closed year', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const bedragen = perMaand(feiten)
      const [norm, netto, bijstand, nu] = (['norm', 'netto', 'bijstand', 'nu'] as const).map((welk) => sumOfCents(bedragen.map((each) => each[welk])))
      if (feiten.jaar === 2022 || !isAfgesloten(feiten) || norm === undefined || netto === undefined || netto <= norm) return
      const kwijt = isGemetenAanToegekend(feiten) && vast(feiten) === NO_MONEY ? teruggevorderd(feiten, 'teruggevorderd') : NO_MONEY
      const ruimte = norm + (bijstand ?? NO_MONEY) - netto - (nu ?? NO_MONEY) + kwijt
      expect(toegekend(beoordeel(feiten, handreiking))).toBeLessThanOrEqual(Math.max(vast(feiten), ruimte, NO_MONEY))
    }), runs)
  })

  it('is what the rule gives, added up month by month', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      expect(toegekend(beoordeel(feiten, handreiking))).toBe(volgensDeRegel(feiten))
    }), { ...runs, numRuns: 400 })
  })

  it('never rises with the net income', () => {
    fc.assert(fc.property(feitenInJaar, fc.integer({ min: 0, max: 60_000 }), (feiten, more) => {
      const { netto } = feiten
      if (netto?.kind !== 'perMaand') return
      const meer = netto.verloop.map(({ vanaf, waarde }) => ({ vanaf, waarde: cents(waarde + more) }))
      const before = toegekend(beoordeel(feiten, handreiking))
      expect(toegekend(beoordeel({ ...feiten, netto: { kind: 'perMaand', verloop: meer } }, handreiking))).toBeLessThanOrEqual(before)
    }), runs)
  })

  it('is there only when a condition is met, and is then more than nothing', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const uitkomst = beoordeel(feiten, handreiking)
      if (uitkomst.kind === 'recht') expect(uitkomst.bedrag).toBeGreaterThan(0)
      if (uitkomst.kind === 'recht' && uitkomst.regeling === 'vasteTegemoetkoming') expect(uitkomst.voorwaarden?.map(({ voldaan }) => voldaan)).toEqual([true, true, true])
      if (uitkomst.kind === 'geenRecht') expect(uitkomst.redenen.length).toBeGreaterThan(0)
      if (uitkomst.kind === 'geenRecht' && uitkomst.uitleg !== undefined) expect(compare(uitkomst.uitleg.uitkomst, ZERO)).toBe(0)
    }), runs)
  })
})

function jaarbeleidVan({ jaar }: Feiten): Jaarbeleid {
  const status = statusVan(jaar, handreiking)
  if (status.kind !== 'berekenbaar') throw new RangeError('the years drawn have rules')
  return status.jaarbeleid
}

function vergeleken(feiten: Feiten): Vergelijking {
  const uitkomst = vergelijk(feiten, handreiking, jaarbeleidVan(feiten))
  if (uitkomst.kind !== 'vergeleken') throw new RangeError('the facts drawn are complete')
  return uitkomst.vergelijking
}

function teruggevorderd(feiten: Feiten, welk: 'teruggevorderd' | 'doorProblematiek' = 'doorProblematiek'): Cents {
  const terugvordering = stelTerugvorderingVast(feiten, jaarbeleidVan(feiten))
  return terugvordering.kind === 'vastgesteld' ? centsFromEuros(terugvordering[welk].uitkomst) : NO_MONEY
}

type Maand = Readonly<Record<'norm' | 'netto' | 'bijstand' | 'nu' | 'tekort', Cents>>

/** The toeslagen that count; without a net income above the norm, the norm is what the household has. */
function perMaand(feiten: Feiten): readonly Maand[] {
  return vergeleken(feiten).maanden.map(({ maand, toeslagen }) => {
    const tellenMee = Object.values(toeslagen).filter(({ teltMee }) => teltMee)
    const [bijstand, nu, tekort] = (['bijstand', 'nu', 'verschil'] as const).map((welk) => sumOfCents(tellenMee.map((each) => each[welk])))
    const norm = centsFromEuros(nettoNorm(huishoudenIn(feiten, maand), maand).uitkomst)
    const netto = feiten.netto?.kind === 'perMaand' ? waardeIn(feiten.netto.verloop, maand) ?? norm : norm
    return { norm, netto, bijstand: bijstand ?? NO_MONEY, nu: nu ?? NO_MONEY, tekort: tekort ?? NO_MONEY }
  })
}

function isAfgesloten({ peildatum, jaar }: Feiten): boolean {
  return peildatum > lastDayOfYear(jaar)
}

/** ADR 0005, without the steps of the engine. */
function volgensDeRegel(feiten: Feiten): number {
  const uitkomst = beoordeel(feiten, handreiking)
  if (uitkomst.regeling === 'terugvordering') return vergelijkbareMaanden(feiten).length === 0 ? 0 : teruggevorderd(feiten)
  if (uitkomst.regeling === 'tekortEnTerugvordering') return begrensd(feiten, (tekort) => hoogstens(feiten, tekort), isGemetenAanToegekend(feiten) ? teruggevorderd(feiten, 'teruggevorderd') : NO_MONEY)
  return uitkomst.kind === 'recht' ? Math.max(uitkomst.bedrag, begrensd(feiten, (tekort) => tekort, NO_MONEY)) : 0
}

function begrensd(feiten: Feiten, metTerugvordering: (tekort: Cents) => number, nietBehouden: Cents): number {
  const maanden = perMaand(feiten)
  const totMinimum = ({ norm, bijstand, netto, nu }: Maand) => norm + bijstand - netto - nu
  if (!isAfgesloten(feiten)) {
    return metTerugvordering(sumOfCents(maanden.map((each) => (each.netto > each.norm ? cents(Math.max(0, Math.min(each.tekort, totMinimum(each)))) : each.tekort))))
  }
  const compensatie = metTerugvordering(sumOfCents(maanden.map(({ tekort }) => tekort)))
  if (sumOfCents(maanden.map(({ netto }) => netto)) <= sumOfCents(maanden.map(({ norm }) => norm))) return compensatie
  return Math.max(0, Math.min(compensatie, maanden.reduce((sum, each) => sum + totMinimum(each), 0) + nietBehouden))
}

/** Against what was granted on the estimates of the year, a shortfall does not hold what is asked back. */
function isGemetenAanToegekend({ maatstaf, werkelijkeBedragen }: Feiten): boolean {
  return maatstaf === 'zoalsToegekend' && werkelijkeBedragen === 'berekend'
}

/** Both where the one does not hold the other, else the larger of the two. */
function hoogstens(feiten: Feiten, tekort: Cents): number {
  return isGemetenAanToegekend(feiten) ? tekort + teruggevorderd(feiten) : Math.max(tekort, teruggevorderd(feiten))
}

/** The fixed amount of the year, where there is one: it is not limited by the shortfall. */
function vast(feiten: Feiten): Cents {
  const uitkomst = beoordeel(feiten, handreiking)
  return uitkomst.kind === 'recht' && uitkomst.regeling === 'vasteTegemoetkoming' ? uitkomst.bedrag : NO_MONEY
}

function toegekend(uitkomst: Uitkomst): Cents {
  if (uitkomst.kind !== 'recht') return NO_MONEY
  return cents(uitkomst.bedrag + (uitkomst.aanvulling?.bedrag ?? 0))
}
