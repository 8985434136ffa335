import { describe, expect, it } from 'vitest'
import { feiten, inkomen, inwonendefeiten, persoonsfeiten, woningfeiten, zonder } from '../../test/examples/builders.ts'
import { vermogensgrensHuurtoeslag } from '../law/awir.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { maximaleHuur } from '../law/huurtoeslag.ts'
import { valueOn } from '../law/parameter.ts'
import { plausibelIn, type Bereik } from '../law/plausibel.ts'
import { cents, centsFromEuros, euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { jaarbereikVan } from './bereik.ts'
import { toegekendVan } from './bereik-huur.ts'
import { beoordeelMetBereik } from './bereik-uitkomst.ts'
import { huishoudenIn, type Feiten } from './feiten.ts'
import { huurtoeslagInMaand } from './huurtoeslag.ts'
import { toeslagInMaand } from './toeslagen.ts'
import { beoordeel } from './uitkomst.ts'

const INKOMENS = [euro('30.000'), euro('0')] as const
const OPEN = { schattingen: [] }
const AT = day('2024-01-01')

function bereik(over: Feiten): Bereik {
  return jaarbereikVan(over, handreiking).bedrag
}

function uitkomst(over: Feiten): Cents {
  const found = beoordeel(over, handreiking)
  return found.kind === 'recht' ? found.bedrag : NO_MONEY
}

function metHuur(kaleHuur: Cents, over: Partial<Feiten> = {}): Feiten {
  return feiten(2024, INKOMENS, { woningen: [{ vanaf: month('2024-01'), waarde: woningfeiten(kaleHuur) }], ...over })
}

describe('the range of a year', () => {
  it.each([2023, 2024, 2025, 2026])('is one amount, the outcome, when every answer of %i is there', (jaar) => {
    const known = feiten(jaar, INKOMENS)
    expect(bereik(known)).toEqual({ laag: uitkomst(known), hoog: uitkomst(known) })
  })

  it('with the income of a partner open runs from the lowest to the highest that is plausible', () => {
    const open = feiten(2024, INKOMENS, { aanvrager: persoonsfeiten(2024, NO_MONEY, { inkomen: OPEN }) })
    const { laag, hoog } = plausibelIn(2024).inkomenPartner
    const at = (amount: Cents) => uitkomst(feiten(2024, [amount, euro('0')]))
    expect(bereik(open)).toEqual({ laag: at(laag), hoog: at(hoog) })
  })

  it('with the net income open runs from nothing to the amount without a limit, Handreiking § 6.1 stap 11', () => {
    expect(bereik(zonder(feiten(2024, INKOMENS), 'netto'))).toEqual({ laag: NO_MONEY, hoog: uitkomst(feiten(2024, INKOMENS)) })
  })

  it.each([['a cent below', -1], ['on', 0], ['a cent above', 1]])('with the rent open holds the outcome at a rent %s the maximum, Wht art. 13', (_, difference) => {
    const open = feiten(2024, INKOMENS, { woningen: [{ vanaf: month('2024-01'), waarde: zonder(woningfeiten(euro('600')), 'kaleHuur') }] })
    const { laag, hoog } = bereik(open)
    const waar = uitkomst(metHuur(cents(valueOn(maximaleHuur, AT).value + difference)))
    expect(laag).toBeLessThanOrEqual(waar)
    expect(hoog).toBeGreaterThanOrEqual(waar)
  })

  it('with the rent open is at most a few euros a month wider than the outcomes at some rent', () => {
    const open = feiten(2024, INKOMENS, { woningen: [{ vanaf: month('2024-01'), waarde: zonder(woningfeiten(euro('600')), 'kaleHuur') }] })
    const found = Array.from({ length: 190 }, (_, index) => uitkomst(metHuur(cents(euro('50') + index * 1000))))
    expect(bereik(open).laag).toBe(Math.min(...found))
    expect(bereik(open).hoog - Math.max(...found)).toBeLessThanOrEqual(euro('48'))
  })

  it.each([['on', 0, false], ['a cent above', 1, true]] as const)('knows of vermogen %s the limit of the huurtoeslag whether the rent still matters, Awir art. 7 lid 3', (_, difference, isIdle) => {
    const vermogen = cents(valueOn(vermogensgrensHuurtoeslag.metPartner, AT).value + difference)
    const rijk = feiten(2024, INKOMENS, { aanvrager: persoonsfeiten(2024, INKOMENS[0], { vermogen }), woningen: [] })
    expect(jaarbereikVan(rijk, handreiking).zonderHuurtoeslag).toBe(isIdle)
  })

  it('with the birth of a child open holds every age at which kindgebonden budget changes, Wkb art. 2', () => {
    const met = (geboren: string): Feiten => feiten(2024, [euro('40.000'), euro('0')], { inwonenden: [inwonendefeiten(2024, 'kind', geboren)] })
    const open = { ...met('2015-01-01'), inwonenden: [zonder(inwonendefeiten(2024, 'kind', '2015-01-01'), 'geboortedatum')] }
    const { laag, hoog } = bereik(open)
    for (const geboren of ['2024-12-31', '2024-05-01', '2012-06-30', '2012-01-31', '2008-03-15', '2006-07-01', '2003-01-01', '2001-01-01', '1997-01-01', '1996-12-31']) {
      expect(laag).toBeLessThanOrEqual(uitkomst(met(geboren)))
      expect(hoog).toBeGreaterThanOrEqual(uitkomst(met(geboren)))
    }
  })

  it('with the birth of a partner open reaches down to nothing: the AOW age may come in, Pw art. 22', () => {
    const { aanvrager } = feiten(2024, INKOMENS)
    expect(bereik({ ...feiten(2024, INKOMENS), aanvrager: zonder(aanvrager, 'geboortedatum') })).toEqual({ laag: NO_MONEY, hoog: uitkomst(feiten(2024, INKOMENS)) })
  })

  it('of a year with a fixed amount is all or nothing, Pw art. 78gg', () => {
    const open = feiten(2025, INKOMENS, { aanvrager: persoonsfeiten(2025, NO_MONEY, { inkomen: OPEN }) })
    expect(bereik(open)).toEqual({ laag: NO_MONEY, hoog: euro('1.000') })
  })

  it('of a reclaim that nobody judged yet runs from nothing to all of it, Handreiking § 6.1 stap 10', () => {
    const perMaand = (bedrag: Cents) => ({ kind: 'jaar', bedrag }) as const
    const beschikkingen = { huurtoeslag: { voorlopig: perMaand(euro('3.000')), definitief: perMaand(euro('2.000')) }, zorgtoeslag: { voorlopig: perMaand(euro('1.200')), definitief: perMaand(euro('1.200')) } }
    expect(bereik(feiten(2022, INKOMENS, { beschikkingen }))).toEqual({ laag: NO_MONEY, hoog: euro('1.000') })
  })

  it('is refused for a year without rules', () => {
    expect(() => jaarbereikVan({ ...feiten(2024, INKOMENS), jaar: 2021 }, handreiking)).toThrow(RangeError)
  })
})

describe('the outcome of a year with questions open', () => {
  it('asks for what weighs most first', () => {
    const open: Feiten = {
      ...zonder(feiten(2024, INKOMENS, { aanvrager: persoonsfeiten(2024, NO_MONEY, { inkomen: OPEN }) }), 'netto'),
      woningen: [{ vanaf: month('2024-01'), waarde: zonder(woningfeiten(euro('600')), 'kaleHuur') }],
    }
    const found = beoordeelMetBereik(open, handreiking)
    const ontbreekt = found.kind === 'onvolledig' ? found.ontbreekt : []
    expect(ontbreekt.map(({ veld }) => veld)).toEqual(['aanvrager.inkomen', 'netto', 'woningen'])
    const gewichten = ontbreekt.map(({ gewicht }) => gewicht ?? NO_MONEY)
    expect([...gewichten].sort((a, b) => b - a)).toEqual(gewichten)
  })

  it('is final where the rent decides nothing, and shows its computation as an example', () => {
    const rijk = { vermogen: euro('100.000') }
    const open = feiten(2024, [euro('40.000'), euro('0')], { aanvrager: persoonsfeiten(2024, euro('40.000'), rijk), woningen: [] })
    const found = beoordeelMetBereik(open, handreiking)
    expect(found).toMatchObject({ kind: 'recht', nietBeslissend: [{ onderwerp: 'huur', veld: 'woningen' }], uitleg: { begrip: 'hetzelfdeBijElkAntwoord' } })
    expect(found.vergelijking).toBeUndefined()
    expect(found.kind === 'recht' && found.bedrag).toBe(uitkomst({ ...open, woningen: [{ vanaf: month('2024-01'), waarde: null }] }))
  })

  it('does not ask what caused a reclaim that is smaller than the shortfall, Handreiking § 6.1 stap 11', () => {
    const jaarbedrag = (bedrag: string) => ({ kind: 'jaar', bedrag: euro(bedrag) }) as const
    const beschikkingen = { huurtoeslag: { voorlopig: jaarbedrag('2.000'), definitief: jaarbedrag('1.900') }, zorgtoeslag: { voorlopig: jaarbedrag('500'), definitief: jaarbedrag('500') } }
    const found = beoordeelMetBereik(feiten(2024, INKOMENS, { beschikkingen }), handreiking)
    expect(found).toMatchObject({ kind: 'recht', nietBeslissend: [{ onderwerp: 'oorzaakTerugvordering' }] })
    expect(found.vergelijking).toBeDefined()
  })

  it('is never final while an early question is open that can rule the couple out', () => {
    const open = feiten(2024, INKOMENS, { doelgroep: zonder(feiten(2024, INKOMENS).doelgroep, 'onderAowLeeftijd') })
    expect(beoordeelMetBereik(open, handreiking)).toMatchObject({ kind: 'onvolledig', bereik: { laag: 0 } })
  })

  it('counts on nothing while the incomes may show that the lowest earner was born before 1963, Wet IB 2001 art. 8.9', () => {
    const oud = persoonsfeiten(2024, NO_MONEY, { geboortedatum: day('1960-01-01'), inkomen: OPEN })
    expect(bereik(feiten(2024, INKOMENS, { aanvrager: oud })).laag).toBe(NO_MONEY)
  })
})

it('what is granted of an exact amount is what the computation with steps grants, Awir art. 14', () => {
  for (const euros of [20_000, 24_248, 25_000, 28_000, 30_000, 33_000, 36_000, 38_000, 40_000]) {
    const each = feiten(2024, [cents(euros * 100), NO_MONEY], { aanvrager: persoonsfeiten(2024, NO_MONEY, { inkomen: inkomen(2024, cents(euros * 100)) }) })
    const huishouden = huishoudenIn(each, month('2024-03'))
    const exact = huurtoeslagInMaand(huishouden, month('2024-03')).uitkomst
    expect(toegekendVan(exact, day('2024-03-01'))).toBe(centsFromEuros(toeslagInMaand(huishouden, 'huurtoeslag', month('2024-03')).uitkomst))
  }
})
