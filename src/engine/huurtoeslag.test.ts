import { describe, expect, it } from 'vitest'
import { GEEN_SERVICEKOSTEN, huishouden, inwonende, persoon, plus, woning } from '../../test/examples/builders.ts'
import { heeftReden, stapMet, uitkomstVan } from '../../test/explanation/find-step.ts'
import { vermogensgrensHuurtoeslag } from '../law/awir.ts'
import {
  afbouwpercentage, aftoppingsgrens, factorA, factorB, groteHuishouding, kwaliteitskortingsgrens, leeftijdHogeMaximaleHuur, maximaleHuur,
  maximaleHuurJongeren, maximumPerServicekostenpost, minimumInkomensijkpunt, opslagBasishuur,
} from '../law/huurtoeslag.ts'
import { valueOn } from '../law/parameter.ts'
import { centsFromEuros, euro, inEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { day, firstDayOfYear, month } from '../units/day.ts'
import { add, divide, fraction, fractionToText, multiply, percent, subtract, ZERO, type Fraction } from '../units/fraction.ts'
import { round } from '../units/rounding.ts'
import type { Huishouden, Inwonende } from './huishouden.ts'
import { huurtoeslagInMaand } from './huurtoeslag.ts'
import type { Stap } from './stap.ts'

const years = [2022, 2023, 2024, 2025, 2026]
const LOW_INCOME = euro('12.000')
const CENT = fraction(1, 100)

/** The amounts that a step was chosen by, and their exact values. */
function gewogenBij(stap: Stap | undefined): readonly (readonly [string, string])[] {
  return (stap?.gewogen ?? []).map(({ begrip, uitkomst }) => [begrip, fractionToText(uitkomst)])
}

/** Those of a step and of all its parts, each once. */
function alleGewogen(stap: Stap): readonly (readonly [string, string])[] {
  const all = [...gewogenBij(stap), ...stap.delen.flatMap(alleGewogen)]
  return all.filter(([begrip, uitkomst], index) => all.findIndex((other) => other[0] === begrip && other[1] === uitkomst) === index)
}

describe.each(years)('huurtoeslag %i', (year) => {
  const at = firstDayOfYear(year)
  const januari = month(`${String(year)}-01`)
  const barsAboveMaximum = year <= 2025
  const maximum = valueOn(maximaleHuur, at).value
  const kwaliteit = valueOn(kwaliteitskortingsgrens, at).value
  const alleen = (kaleHuur: Cents, inkomen: Cents = LOW_INCOME): Huishouden => huishouden([inkomen], { woning: woning(kaleHuur) })
  const stap = (each: Huishouden, maand = januari): Stap => huurtoeslagInMaand(each, maand)
  const met = (inwonenden: readonly Inwonende[], kaleHuur: Cents): Huishouden => ({ ...alleen(kaleHuur), inwonenden })
  /** What one cent of rent more adds to the amount. */
  const forOneCentMore = (each: (huur: Cents) => Huishouden, huur: Cents): Fraction =>
    subtract(stap(each(plus(huur, 1))).uitkomst, stap(each(huur)).uitkomst)

  describe.each(['EP', 'MP'] as const)('the minimum-inkomensijkpunt, %s', (type) => {
    const ijkpunt = valueOn(minimumInkomensijkpunt[type], at).value
    const op = (difference: number): Stap => stap(huishouden(type === 'EP' ? [plus(ijkpunt, difference)] : [plus(ijkpunt, difference), NO_MONEY]))

    it('gives the same amount on it and one cent below it', () => {
      expect(fractionToText(op(-1).uitkomst)).toBe(fractionToText(op(0).uitkomst))
    })

    it('counts the income one cent above it', () => {
      const inkomen = inEuros(plus(ijkpunt, 1))
      if (year === 2026) {
        const afbouw = divide(multiply(valueOn(afbouwpercentage[type], at).value, CENT), fraction(12))
        expect(fractionToText(subtract(op(0).uitkomst, op(1).uitkomst))).toBe(fractionToText(afbouw))
      } else {
        const curve = add(multiply(valueOn(factorA[type], at).value, multiply(inkomen, inkomen)), multiply(valueOn(factorB[type], at).value, inkomen))
        expect(uitkomstVan('normhuur', op(1))).toBe(fractionToText(round(curve, { direction: 'up', unit: 'cent' })))
      }
    })

    if (year <= 2025) {
      it.each([-1, 0])('is named with the income that does not lie above it: %i cents from it', (difference) => {
        const normhuur = stapMet('normhuur', op(difference)) ?? stapMet('minimumNormhuur', op(difference))
        expect(gewogenBij(normhuur)).toEqual([['rekeninkomen', fractionToText(inEuros(plus(ijkpunt, difference)))], ['minimumInkomensijkpunt', fractionToText(inEuros(ijkpunt))]])
        expect(normhuur?.gewogen?.map(({ cijfer }) => cijfer?.id)).toEqual([undefined, minimumInkomensijkpunt[type].id])
      })

      it('is not named one cent above it: the income is in the computation then', () => {
        expect(alleGewogen(op(1))).toEqual([['maximaleHuur', fractionToText(inEuros(maximum))]])
      })
    } else {
      it('is always in the computation from 2026', () => {
        for (const difference of [-1, 0, 1]) {
          expect(alleGewogen(op(difference))).toEqual([['maximaleHuur', fractionToText(inEuros(maximum))]])
          expect(uitkomstVan('minimumInkomensijkpunt', op(difference))).toBe(fractionToText(inEuros(ijkpunt)))
        }
      })
    }
  })

  describe('the basishuur', () => {
    const opMaximum = stap(alleen(maximum))
    const normhuur = stapMet('normhuur', opMaximum) ?? stapMet('minimumNormhuur', opMaximum)
    const basishuur = add(normhuur?.uitkomst ?? ZERO, inEuros(valueOn(opslagBasishuur, at).value))

    it('is the normhuur with the opslag, and stands apart where there is one', () => {
      expect(uitkomstVan('basishuur', opMaximum) ?? fractionToText(normhuur?.uitkomst ?? ZERO)).toBe(fractionToText(basishuur))
    })

    it('is the rent up to which there is nothing', () => {
      const huur = centsFromEuros(basishuur)
      expect([-1, 0, 1].map((difference) => fractionToText(stap(alleen(plus(huur, difference))).uitkomst))).toEqual(['0', '0', '1/100'])
    })
  })

  it('gives the whole of a cent below the kwaliteitskortingsgrens, and 65% of a cent above it', () => {
    expect(fractionToText(forOneCentMore(alleen, plus(kwaliteit, -1)))).toBe(fractionToText(CENT))
    expect(fractionToText(forOneCentMore(alleen, kwaliteit))).toBe(fractionToText(multiply(percent('65'), CENT)))
  })

  describe.each([
    ['one person', [], 'eenOfTwee', true],
    ['two persons', ['1985-01-01'], 'eenOfTwee', false],
    ['three persons', ['1985-01-01', '1986-01-01'], 'drieOfMeer', false],
    ['two persons, one of AOW age', ['1945-01-01'], 'eenOfTwee', true],
  ] as const)('the aftoppingsgrens for %s', (_, geboortedata, welke, wasAlwaysShared) => {
    const grens = valueOn(aftoppingsgrens[welke], at).value
    const medebewoners = geboortedata.map((geboortedatum) => inwonende('medebewoner', geboortedatum))
    const huis = (huur: Cents): Huishouden => met(medebewoners, huur)

    it('gives 65% of a cent below it', () => {
      expect(fractionToText(forOneCentMore(huis, plus(grens, -1)))).toBe(fractionToText(multiply(percent('65'), CENT)))
    })

    it('gives 40% of a cent above it to who has that part, and nothing to others', () => {
      const share = wasAlwaysShared || year >= 2025 ? percent('40') : ZERO
      expect(fractionToText(forOneCentMore(huis, grens))).toBe(fractionToText(multiply(share, CENT)))
    })
  })

  it('gives 40% above the aftoppingsgrens in an adapted home, whoever lives there', () => {
    const adapted = (huur: Cents): Huishouden => ({ ...met([inwonende('medebewoner', '1985-01-01')], huur), woning: woning(huur, { aangepasteWoning: true }) })
    expect(fractionToText(forOneCentMore(adapted, valueOn(aftoppingsgrens.eenOfTwee, at).value))).toBe(fractionToText(multiply(percent('40'), CENT)))
  })

  describe('the maximum rent', () => {
    const over = plus(maximum, 1)

    it('gives a right on it', () => {
      expect(stap(alleen(maximum)).bewerking).not.toBe('geen')
    })

    it.each([-1, 0])('is named where the rent does not lie above it: %i cents from it', (difference) => {
      const huur = stapMet('kaleHuur', stap(alleen(plus(maximum, difference))))
      expect(gewogenBij(huur)).toEqual([['maximaleHuur', fractionToText(inEuros(maximum))]])
      expect(huur?.gewogen?.map(({ cijfer, getoetst }) => [cijfer?.id, getoetst?.map(({ id }) => id)])).toEqual([[maximaleHuur.id, [leeftijdHogeMaximaleHuur.id]]])
    })

    it('is in the computation where the rent lies above it', () => {
      const boven = stap({ ...alleen(over), woning: woning(over, { aangepasteWoning: true }) })
      expect(uitkomstVan('huurTotMaximum', boven)).toBe(fractionToText(inEuros(maximum)))
      expect(alleGewogen(boven).filter(([begrip]) => begrip === 'maximaleHuur')).toEqual([])
    })

    it('is passed by a large household until 2025, and then names how large', () => {
      const huur = (each: Huishouden): unknown => stapMet('huurTotMaximum', stap(each))?.getoetst?.map(({ id }) => id)
      const reasons = [{ aangepasteWoning: true }, { eerderRecht: true }].map((reason) => ({ ...alleen(over), woning: woning(over, reason) }))
      const medebewoners = Array.from({ length: 8 }, (_, index) => inwonende('medebewoner', `19${String(70 + index)}-03-04`))
      const named = barsAboveMaximum ? [groteHuishouding.id] : undefined
      expect([...reasons, met(medebewoners, over)].map(huur)).toEqual([named, named, named])
    })

    it(barsAboveMaximum ? 'gives none one cent above it' : 'counts no further than it', () => {
      const boven = stap(alleen(over))
      expect(heeftReden('huurBovenMaximum', boven)).toBe(barsAboveMaximum)
      if (!barsAboveMaximum) expect(fractionToText(boven.uitkomst)).toBe(fractionToText(stap(alleen(maximum)).uitkomst))
    })

    it.each([['an adapted home', { aangepasteWoning: true }], ['an earlier right', { eerderRecht: true }]])('is no bar with %s: the part above gives nothing', (_, reason) => {
      const op = stap({ ...alleen(maximum), woning: woning(maximum, reason) })
      expect(fractionToText(stap({ ...alleen(over), woning: woning(over, reason) }).uitkomst)).toBe(fractionToText(op.uitkomst))
    })

    it('is no bar for a large household, and is for one person fewer', () => {
      const large = barsAboveMaximum ? valueOn(groteHuishouding, at).value : 8
      const medebewoners = Array.from({ length: large - 1 }, (_, index) => inwonende('medebewoner', `19${String(70 + index)}-03-04`))
      expect(heeftReden('huurBovenMaximum', stap(met(medebewoners, over)))).toBe(false)
      expect(heeftReden('huurBovenMaximum', stap(met(medebewoners.slice(1), over)))).toBe(barsAboveMaximum)
    })
  })

  describe('the maximum for young people', () => {
    const leeftijd = valueOn(leeftijdHogeMaximaleHuur, at).value
    const laag = valueOn(maximaleHuurJongeren, at).value
    const june = month(`${String(year)}-06`)
    /** Who reaches the age in May or June: on the day given, or on 1 June at the latest. */
    const jong = (birthday: string, kaleHuur: Cents, over: Partial<Huishouden> = {}): Huishouden => ({
      ...alleen(kaleHuur), aanvrager: persoon(LOW_INCOME, { geboortedatum: day(`${String(year - leeftijd)}-${birthday}`) }), ...over,
    })
    const isLow = (each: Huishouden): boolean => {
      const boven = stap(each, june)
      return barsAboveMaximum ? heeftReden('huurBovenMaximum', boven) : uitkomstVan('huurTotMaximum', boven) === fractionToText(inEuros(laag))
    }

    it.each([['05-31', false], ['06-01', false], ['06-02', true]])('holds for who is too young on the first of June: birthday %s', (birthday, low) => {
      expect(isLow(jong(birthday, plus(laag, 1)))).toBe(low)
    })

    it('gives a right on it', () => {
      expect(stap(jong('06-02', laag), june).bewerking).not.toBe('geen')
    })

    it('is the one that is named', () => {
      expect(gewogenBij(stapMet('kaleHuur', stap(jong('06-02', laag), june)))).toEqual([['maximaleHuur', fractionToText(inEuros(laag))]])
      expect(gewogenBij(stapMet('kaleHuur', stap(jong('06-01', laag), june)))).toEqual([['maximaleHuur', fractionToText(inEuros(maximum))]])
    })

    it.each([
      ['a child lives in', { inwonenden: [inwonende('kind', `${String(year - 2)}-01-01`)] }],
      ['a foster child lives in', { inwonenden: [inwonende('pleegkind', `${String(year - 2)}-01-01`)] }],
      ['an older medebewoner lives in', { inwonenden: [inwonende('medebewoner', '1990-01-01')] }],
      ['the home is adapted', { woning: woning(plus(laag, 1), { aangepasteWoning: true }) }],
    ])('does not hold when %s', (_, over) => {
      expect(isLow(jong('06-02', plus(laag, 1), over))).toBe(false)
    })

    it('still holds with a younger medebewoner, and with an older onderhuurder', () => {
      for (const each of [inwonende('medebewoner', `${String(year - 19)}-01-01`), inwonende('onderhuurder', '1970-01-01')]) {
        expect(isLow(jong('06-02', plus(laag, 1), { inwonenden: [each] }))).toBe(true)
      }
    })
  })

  describe.each(['energie', 'schoonmaak', 'huismeester', 'dienstruimten'] as const)('service costs: %s', (post) => {
    const metPost = (amount: Cents): Stap =>
      stap({ ...alleen(euro('400')), woning: woning(euro('400'), { servicekosten: { ...GEEN_SERVICEKOSTEN, [post]: amount } }) })

    it('count up to the maximum of that kind until 2025, and not at all from 2026', () => {
      const cap = barsAboveMaximum ? valueOn(maximumPerServicekostenpost, at).value : euro('12')
      const counted = [plus(cap, -1), cap, plus(cap, 1)].map((amount) => fractionToText(subtract(metPost(amount).uitkomst, metPost(NO_MONEY).uitkomst)))
      expect(counted).toEqual(barsAboveMaximum ? [plus(cap, -1), cap, cap].map((amount) => fractionToText(inEuros(amount))) : ['0', '0', '0'])
    })
  })

  describe('the vermogensgrens', () => {
    it.each([[-1, false], [0, false], [1, true]])('of one person: %i cents from it', (difference, tooHigh) => {
      const vermogen = plus(valueOn(vermogensgrensHuurtoeslag.alleen, at).value, difference)
      const huis = { ...alleen(euro('600')), aanvrager: persoon(LOW_INCOME, { vermogen }) }
      expect(heeftReden('vermogenTeHoog', stap(huis))).toBe(tooHigh)
    })

    it.each([[-1, false], [0, false], [1, true]])('of partners together: %i cents from it', (difference, tooHigh) => {
      const vermogen = plus(valueOn(vermogensgrensHuurtoeslag.metPartner, at).value, difference - 1)
      const huis = huishouden([LOW_INCOME, NO_MONEY], {
        aanvrager: persoon(LOW_INCOME, { vermogen }), toeslagpartner: persoon(NO_MONEY, { vermogen: plus(NO_MONEY, 1) }),
      })
      expect(heeftReden('vermogenTeHoog', stap(huis))).toBe(tooHigh)
    })

    it.each([[-1, false], [0, false], [1, true]])('of each medebewoner by itself: %i cents from it', (difference, tooHigh) => {
      const grens = valueOn(vermogensgrensHuurtoeslag.alleen, at).value
      const huis = met([inwonende('medebewoner', '1990-01-01', { vermogen: grens }), inwonende('medebewoner', '1991-01-01', { vermogen: plus(grens, difference) })], euro('600'))
      expect(heeftReden('vermogenTeHoog', stap(huis))).toBe(tooHigh)
    })

    it('does not look at an onderhuurder', () => {
      expect(heeftReden('vermogenTeHoog', stap(met([inwonende('onderhuurder', '1990-01-01', { vermogen: euro('900.000') })], euro('600'))))).toBe(false)
    })
  })

  it('does not see an onderhuurder at all', () => {
    const zonder = stap(alleen(euro('600')))
    const metHuurder = stap(met([inwonende('onderhuurder', '1945-01-01', { toetsingsinkomen: euro('50.000') })], euro('600')))
    expect(metHuurder).toEqual(zonder)
  })

  it('is nothing for a home that is not rented', () => {
    expect(heeftReden('geenHuurwoning', stap(huishouden([LOW_INCOME], { woning: null })))).toBe(true)
  })
})

describe('a child that is born in the year', () => {
  // Only a household of one has the part above the aftoppingsgrens in 2024.
  it.each([['2024-04-30', true], ['2024-05-01', true], ['2024-05-02', false]])('counts as a resident in May when born on or before the first: %s', (geboortedatum, counts) => {
    const huis = huishouden([LOW_INCOME], { inwonenden: [inwonende('kind', geboortedatum)], woning: woning(euro('690')) })
    const boven = uitkomstVan('deelBovenAftoppingsgrens', huurtoeslagInMaand(huis, month('2024-05')))
    expect(boven === undefined).toBe(counts)
  })
})
