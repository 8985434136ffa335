import { describe, expect, it } from 'vitest'
import { feiten, inkomen, inwonendefeiten, persoonsfeiten, plus, woningfeiten, zonder } from '../../test/examples/builders.ts'
import { uitkomstVan } from '../../test/explanation/find-step.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { euro, NO_MONEY, sumOfCents, wholeEuros, type Cents } from '../units/cents.ts'
import { day, month, monthsOf } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import type { Beschikking, Feiten, Toekenning } from './feiten.ts'
import { statusVan } from './jaar.ts'
import { TOESLAGEN } from './toeslagen.ts'
import { vergelijk, type Vergelijking, type Vergelijkingsuitkomst } from './vergelijking.ts'

/** Rent 600: huurtoeslag 211 and zorgtoeslag 135, against 360 and 236 with bijstand only. */
const IN_2024: readonly [Cents, Cents] = [euro('22.600'), euro('13.050')]
/** Rent 600: huurtoeslag 274 and zorgtoeslag 230, against 322 and 265 with bijstand only. */
const IN_2023: readonly [Cents, Cents] = [euro('23.762'), euro('4.322')]

describe('the months that are compared', () => {
  it.each([
    [{}, '2024-01', '2024-12'], [{ vanaf: month('2024-07') }, '2024-07', '2024-12'], [{ totEnMet: month('2024-06') }, '2024-01', '2024-06'],
    [{ vanaf: month('2024-03'), totEnMet: month('2024-03') }, '2024-03', '2024-03'], [{ vanaf: month('2023-05') }, '2024-01', '2024-12'],
  ])('are those in which the two are toeslagpartners: %j', (partners, eerste, laatste) => {
    const { maanden } = vergeleken(feiten(2024, IN_2024, { partners }))
    expect(maanden.map(({ maand }) => maand)).toEqual(monthsOf(2024).filter((maand) => eerste <= maand && maand <= laatste))
  })

  it('are none when they were no toeslagpartners in the year', () => {
    expect(vergeleken(feiten(2024, IN_2024, { partners: { totEnMet: month('2023-12') } })).maanden).toEqual([])
  })

  it.each([
    ['turns 21', '2003-06-02', '2024-07', '2024-12'], ['turns 21 on the first', '2003-06-01', '2024-06', '2024-12'],
    ['reaches the AOW age', '1957-06-02', '2024-01', '2024-06'], ['reaches the AOW age on the first', '1957-06-01', '2024-01', '2024-05'],
  ])('are those of an age that can be compared, where a partner %s in the year', (_, geboortedatum, eerste, laatste) => {
    const { maanden, perioden } = vergeleken(feiten(2024, IN_2024, { toeslagpartner: persoonsfeiten(2024, IN_2024[1], { geboortedatum: day(geboortedatum) }) }))
    const expected = monthsOf(2024).filter((maand) => eerste <= maand && maand <= laatste)
    expect(maanden.map(({ maand }) => maand)).toEqual(expected)
    expect(perioden.flatMap((periode) => periode.maanden)).toEqual(expected)
  })
})

describe('a resident who lives in for a part of the year', () => {
  it('counts in those months only', () => {
    const inwonenden = [inwonendefeiten(2024, 'medebewoner', '1970-01-01', { inkomen: inkomen(2024, euro('10.000')), vanaf: month('2024-04'), totEnMet: month('2024-09') })]
    const { perioden } = vergeleken(feiten(2024, IN_2024, { inwonenden }))
    const gezien = perioden.map(({ maanden, toeslagen }) => [maanden[0], maanden.length, uitkomstVan('rekeninkomen', toeslagen.huurtoeslag.nu)])
    expect(gezien).toEqual([['2024-01', 3, '35650'], ['2024-04', 6, '45650'], ['2024-10', 3, '35650']])
  })
})

describe('an income that was estimated otherwise in the course of the year', () => {
  const aanvrager = persoonsfeiten(2024, NO_MONEY, {
    inkomen: { schattingen: [{ vanaf: month('2024-01'), waarde: euro('20.000') }, { vanaf: month('2024-05'), waarde: euro('26.000') }], jaarinkomen: euro('24.000') },
  })
  const samen = (maatstaf: Feiten['maatstaf'], jaarinkomen: boolean): readonly unknown[] => {
    const each = { ...aanvrager, inkomen: jaarinkomen ? aanvrager.inkomen : zonder(aanvrager.inkomen, 'jaarinkomen') }
    return vergeleken(feiten(2024, IN_2024, { aanvrager: each, maatstaf })).perioden
      .map(({ maanden, toeslagen }) => [maanden[0], uitkomstVan('gezamenlijkInkomen', toeslagen.zorgtoeslag.nu)])
  }

  it('counts as it was estimated then: zoalsToegekend', () => {
    expect(samen('zoalsToegekend', true)).toEqual([['2024-01', '33050'], ['2024-05', '39050']])
  })

  it('counts as it turned out, in every month: jaarinkomen', () => {
    expect(samen('jaarinkomen', true)).toEqual([['2024-01', '37050']])
  })

  it('counts as it was estimated last, in every month, while the year has not turned out yet', () => {
    expect(samen('jaarinkomen', false)).toEqual([['2024-01', '39050']])
  })
})

describe('an income that was not estimated', () => {
  const gezien = (maatstaf: Feiten['maatstaf'], verloop: Feiten['aanvrager']['inkomen']): unknown => {
    const { aanvrager } = feiten(2024, IN_2024)
    const uitkomst = vergelekenOfNiet(feiten(2024, IN_2024, { maatstaf, aanvrager: { ...aanvrager, inkomen: verloop } }))
    return uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : uitkomst.kind
  }
  const OPEN = [{ onderwerp: 'inkomen', veld: 'aanvrager.inkomen' }]

  it('is asked for where what was granted counts: the income of the year does not say it', () => {
    expect(gezien('zoalsToegekend', { schattingen: [], jaarinkomen: euro('24.000') })).toEqual(OPEN)
    expect(gezien('jaarinkomen', { schattingen: [], jaarinkomen: euro('24.000') })).toBe('vergeleken')
  })

  it('is asked for where the first estimate begins after the first month that counts', () => {
    const schattingen = [{ vanaf: month('2024-02'), waarde: euro('20.000') }]
    expect(gezien('zoalsToegekend', { schattingen, jaarinkomen: euro('24.000') })).toEqual(OPEN)
    expect(gezien('jaarinkomen', { schattingen })).toBe('vergeleken')
  })

  it('is asked for of a resident too', () => {
    const inwonenden = [inwonendefeiten(2024, 'medebewoner', '1970-01-01', { inkomen: { schattingen: [], jaarinkomen: NO_MONEY } })]
    expect(vergelekenOfNiet(feiten(2024, IN_2024, { inwonenden, maatstaf: 'zoalsToegekend' }))).toMatchObject({ ontbreekt: [{ onderwerp: 'inkomen', veld: 'inwonenden.0.inkomen' }] })
    expect(vergelekenOfNiet(feiten(2024, IN_2024, { inwonenden })).kind).toBe('vergeleken')
  })
})

describe('what is left after a reclaim', () => {
  const jaarbedrag = { definitief: { kind: 'jaar', bedrag: euro('2.400') } } as const

  it.each([
    ['jaarinkomen', 'berekend', true], ['jaarinkomen', 'beschikking', true], ['zoalsToegekend', 'beschikking', true], ['zoalsToegekend', 'berekend', false],
  ] as const)('is what the comparison holds, but not where it was granted on estimates: %s, %s', (maatstaf, werkelijkeBedragen, expected) => {
    const each = feiten(2023, IN_2023, { maatstaf, werkelijkeBedragen, beschikkingen: { huurtoeslag: jaarbedrag, zorgtoeslag: jaarbedrag } })
    expect(vergeleken(each).naTerugvordering).toBe(expected)
  })
})

describe('a decision for the whole year', () => {
  const met = (toekenning: Toekenning): readonly Cents[] => {
    const zorgtoeslag: Beschikking = { definitief: { kind: 'jaar', bedrag: euro('1.620') } }
    const each = feiten(2023, IN_2023, { werkelijkeBedragen: 'beschikking', beschikkingen: { huurtoeslag: { definitief: toekenning }, zorgtoeslag } })
    return vergeleken(each).maanden.map(({ toeslagen }) => toeslagen.huurtoeslag.nu)
  }

  it.each(['3.096', '3.096,01', '3.096,05', '3.096,11', '0', '0,01'])('is spread over twelve months that add up to it, to the cent: %s', (bedrag) => {
    const months = met({ kind: 'jaar', bedrag: euro(bedrag) })
    expect(months).toHaveLength(12)
    expect(sumOfCents(months)).toBe(euro(bedrag))
    expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(1)
    expect(months).toEqual(months.toSorted((a, b) => b - a))
  })

  it('goes, when final, before a provisional one', () => {
    const beschikkingen = {
      huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('4.000') }, definitief: { kind: 'jaar', bedrag: euro('3.000') } },
      zorgtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('2.400') } },
    } as const
    const { perioden } = vergeleken(feiten(2024, IN_2024, { werkelijkeBedragen: 'beschikking', beschikkingen }))
    const [eerste] = perioden
    expect([eerste?.toeslagen.huurtoeslag.nu.begrip, eerste?.toeslagen.zorgtoeslag.nu.begrip]).toEqual(['beschikkingDefinitief.huurtoeslag', 'beschikkingVoorlopig.zorgtoeslag'])
  })

  it('is not used while the amounts are computed', () => {
    const beschikkingen = { huurtoeslag: { definitief: { kind: 'jaar', bedrag: NO_MONEY } } } as const
    expect(vergeleken(feiten(2023, IN_2023, { beschikkingen })).maanden[0]?.toeslagen.huurtoeslag.nu).toBe(wholeEuros(274))
  })
})

describe('a decision that must be there', () => {
  const zorgtoeslag: Beschikking = { definitief: { kind: 'jaar', bedrag: euro('2.400') } }
  const perMaand = (vanaf: string): Beschikking => ({ definitief: { kind: 'perMaand', verloop: [{ vanaf: month(vanaf), waarde: euro('100') }] } })
  const vragen = (over: Partial<Feiten>): unknown => vergelekenOfNiet(feiten(2023, IN_2023, { werkelijkeBedragen: 'beschikking', ...over }))

  it('is asked for', () => {
    expect(vragen({ beschikkingen: { zorgtoeslag } })).toMatchObject({ ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.huurtoeslag' }] })
  })

  it('is asked for by the month when the two were partners for a part of the year', () => {
    expect(vragen({ beschikkingen: { zorgtoeslag, huurtoeslag: perMaand('2023-07') }, partners: { vanaf: month('2023-07') } })).toMatchObject({
      ontbreekt: [{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.zorgtoeslag.definitief' }],
    })
  })

  it('is asked for by the month when it begins too late', () => {
    expect(vragen({ beschikkingen: { zorgtoeslag, huurtoeslag: perMaand('2023-02') } })).toMatchObject({
      ontbreekt: [{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.definitief' }],
    })
  })

  it('is asked for by the month when a partner reaches 21 or the AOW age in the year', () => {
    for (const geboortedatum of ['2002-06-01', '1956-07-01']) {
      const toeslagpartner = persoonsfeiten(2023, IN_2023[1], { geboortedatum: day(geboortedatum) })
      expect(vragen({ toeslagpartner, beschikkingen: { zorgtoeslag, huurtoeslag: perMaand('2023-01') } })).toMatchObject({
        ontbreekt: [{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.zorgtoeslag.definitief' }],
      })
    }
  })

  it('names the provisional one by the month where that is the one that counts', () => {
    const voorlopig: Beschikking = { voorlopig: { kind: 'jaar', bedrag: euro('2.400') } }
    const each = feiten(2024, IN_2024, { werkelijkeBedragen: 'beschikking', partners: { vanaf: month('2024-07') }, beschikkingen: { huurtoeslag: voorlopig, zorgtoeslag: voorlopig } })
    expect(vergelekenOfNiet(each)).toEqual({
      kind: 'onvolledig',
      ontbreekt: [
        { onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.voorlopig' }, { onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.zorgtoeslag.voorlopig' },
      ],
    })
  })

  it('is asked for only of the zorgtoeslag where no home is rented', () => {
    const woningen = [{ vanaf: month('2023-01'), waarde: null }]
    expect(vragen({ woningen })).toEqual({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }] })
    expect(vragen({ woningen, beschikkingen: { zorgtoeslag } })).toMatchObject({ kind: 'vergeleken' })
  })

  it.each([[2022, true], [2023, true], [2024, false], [2025, false], [2026, false]])('must be the final one in 2022 and 2023: %i', (jaar, finalOnly) => {
    const voorlopig: Beschikking = { voorlopig: { kind: 'jaar', bedrag: euro('2.400') } }
    const definitief: Beschikking = { ...voorlopig, definitief: { kind: 'jaar', bedrag: euro('2.000') } }
    const met = (huurtoeslag: Beschikking): unknown => vergelekenOfNiet(feiten(jaar, IN_2024, { werkelijkeBedragen: 'beschikking', beschikkingen: { huurtoeslag, zorgtoeslag: definitief } }))
    expect(met(definitief)).toMatchObject({ kind: 'vergeleken' })
    expect(met(voorlopig)).toMatchObject(finalOnly ? { kind: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.huurtoeslag' }] } : { kind: 'vergeleken' })
  })

  describe.each([2024, 2025, 2026])('of the kindgebonden budget, %i,', (jaar) => {
    const jaarbedrag: Beschikking = { definitief: { kind: 'jaar', bedrag: euro('2.400') } }
    const inwonenden = [inwonendefeiten(jaar, 'kind', '2015-03-03')]
    const met = (kindgebondenBudget: Beschikking | undefined, over: Partial<Feiten> = {}) => vergelekenOfNiet(feiten(jaar, IN_2024, {
      werkelijkeBedragen: 'beschikking', inwonenden,
      beschikkingen: { huurtoeslag: jaarbedrag, zorgtoeslag: jaarbedrag, ...(kindgebondenBudget === undefined ? {} : { kindgebondenBudget }) }, ...over,
    }))
    const perMaandVanaf = (vanaf: string): Beschikking => ({ voorlopig: { kind: 'perMaand', verloop: [{ vanaf: month(`${String(jaar)}-${vanaf}`), waarde: euro('100') }] } })
    const nu = (uitkomst: Vergelijkingsuitkomst): readonly unknown[] =>
      (uitkomst.kind === 'vergeleken' ? uitkomst.vergelijking.perioden : []).map(({ toeslagen }) => toeslagen.kindgebondenBudget.nu.begrip)

    it('is asked for by the month where it does not cover all months', () => {
      expect(met(perMaandVanaf('06'))).toEqual({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.kindgebondenBudget.voorlopig' }] })
    })

    it('is what the household has, where it does', () => {
      expect(new Set(nu(met(perMaandVanaf('01'))))).toEqual(new Set(['beschikkingVoorlopig.kindgebondenBudget']))
    })

    it('may be absent: it is then computed', () => {
      expect(new Set(nu(met(undefined)))).toEqual(new Set(['toeslagPerMaand']))
    })
  })

  it('may begin in the course of the year for the kindgebonden budget: no answer of the household makes the computation fail', () => {
    expect(() => vragen({ beschikkingen: { zorgtoeslag, huurtoeslag: perMaand('2023-01'), kindgebondenBudget: perMaand('2023-06') } })).not.toThrow()
  })
})

describe('an answer that is missing', () => {
  const volledig = feiten(2024, IN_2024, { inwonenden: [inwonendefeiten(2024, 'kind', '2015-01-01')] })
  const leeg = { schattingen: [] }

  it.each<readonly [string, Partial<Feiten>]>([
    ['aanvrager.geboortedatum', { aanvrager: zonder(volledig.aanvrager, 'geboortedatum') }],
    ['toeslagpartner.geboortedatum', { toeslagpartner: zonder(volledig.toeslagpartner, 'geboortedatum') }],
    ['aanvrager.inkomen', { aanvrager: { ...volledig.aanvrager, inkomen: leeg } }],
    ['toeslagpartner.inkomen', { toeslagpartner: { ...volledig.toeslagpartner, inkomen: leeg } }],
    ['aanvrager.vermogen', { aanvrager: zonder(volledig.aanvrager, 'vermogen') }],
    ['toeslagpartner.vermogen', { toeslagpartner: zonder(volledig.toeslagpartner, 'vermogen') }],
    ['inwonenden.0.geboortedatum', { inwonenden: volledig.inwonenden.map((each) => zonder(each, 'geboortedatum')) }],
    ['inwonenden.0.inkomen', { inwonenden: volledig.inwonenden.map((each) => ({ ...each, inkomen: leeg })) }],
    ['woningen', { woningen: [] }],
    ['woningen', { woningen: [{ vanaf: month('2024-02'), waarde: woningfeiten(euro('600')) }] }],
    ['woningen', { woningen: [{ vanaf: month('2024-01'), waarde: zonder(woningfeiten(euro('600')), 'kaleHuur') }] }],
  ])('is a question about %s', (veld, over) => {
    const uitkomst = vergelekenOfNiet({ ...volledig, ...over })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt.map((vraag) => vraag.veld)).toEqual([veld])
  })

  it('is no question about who lived in outside the months together, nor about the income of an onderhuurder', () => {
    const weg = { ...inwonendefeiten(2024, 'kind', '2015-01-01', { inkomen: leeg }), totEnMet: month('2024-03') }
    expect(vergelekenOfNiet({ ...volledig, inwonenden: [weg], partners: { vanaf: month('2024-04') } }).kind).toBe('vergeleken')
    expect(vergelekenOfNiet({ ...volledig, inwonenden: [inwonendefeiten(2024, 'onderhuurder', '1990-01-01', { inkomen: leeg })] }).kind).toBe('vergeleken')
  })

  it('is no rent, for a home that is not rented', () => {
    expect(vergelekenOfNiet({ ...volledig, woningen: [{ vanaf: month('2024-01'), waarde: null }] }).kind).toBe('vergeleken')
  })
})

describe('the kindgebonden budget', () => {
  const kind = [inwonendefeiten(2024, 'kind', '2015-03-03')]
  const telt = (jaar: number, samen: Cents): unknown => vergeleken(feiten(jaar, [samen, NO_MONEY], { inwonenden: kind })).maanden[0]?.toeslagen.kindgebondenBudget

  it.each([[0, false, 203], [1, true, 202], [100, true, 202]])('counts in 2024 only above 35.849 together: %i cents above it', (difference, teltMee, nu) => {
    expect(telt(2024, plus(euro('35.849'), difference))).toEqual({
      nu: wholeEuros(nu), bijstand: wholeEuros(203), verschil: wholeEuros(203 - nu), teltMee,
    })
  })

  it.each([[0, '35849'], [1, '3584901/100']])('shows in 2024 the income and the threshold that decided it: %i cents above it', (difference, inkomenSamen) => {
    const each = feiten(2024, [plus(euro('35.849'), difference), NO_MONEY], { inwonenden: kind })
    for (const { toeslagen } of vergeleken(each).perioden) {
      expect(toeslagen.kindgebondenBudget.verschil.gewogen?.map(({ begrip, uitkomst }) => [begrip, fractionToText(uitkomst)])).toEqual([['gezamenlijkInkomen', inkomenSamen], ['drempelMetPartner', '35849']])
      expect([toeslagen.huurtoeslag, toeslagen.zorgtoeslag].map(({ verschil }) => verschil.gewogen)).toEqual([undefined, undefined])
    }
  })

  it.each([2023, 2025, 2026])('weighs no threshold in %i', (jaar) => {
    const { perioden } = vergeleken(feiten(jaar, [euro('40.000'), NO_MONEY], { inwonenden: kind }))
    expect(perioden.flatMap(({ toeslagen }) => TOESLAGEN.map((toeslag) => toeslagen[toeslag].verschil.gewogen)).filter((each) => each !== undefined)).toEqual([])
  })

  it.each([[2023, false], [2025, true], [2026, true]])('in %i counts: %s', (jaar, teltMee) => {
    expect(telt(jaar, euro('40.000'))).toMatchObject({ teltMee })
  })
})

describe('the kinderopvangtoeslag (Handreiking hoofdstuk 2, Kinderopvangtoeslag)', () => {
  const opvang = (over: Partial<Feiten> = {}): Partial<Feiten> => ({
    beschikkingen: { kinderopvangtoeslag: { definitief: { kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: euro('410') }] } } },
    kinderopvang: { grond: 'uitzonderingssituatie', metBijstand: [{ vanaf: month('2024-01'), waarde: euro('450') }, { vanaf: month('2024-07'), waarde: euro('400') }] },
    ...over,
  })
  const bedragen = (over: Partial<Feiten>, jaar = 2024) => vergeleken(feiten(jaar, IN_2024, over)).maanden.map(({ toeslagen }) => toeslagen.kinderopvangtoeslag)

  it('is the decision against the official calculator, month by month, and never less than nothing', () => {
    const [january, ...others] = bedragen(opvang())
    expect(january).toEqual({ nu: euro('410'), bijstand: euro('450'), verschil: euro('40'), teltMee: true })
    expect(others.at(-1)).toEqual({ nu: euro('410'), bijstand: euro('400'), verschil: NO_MONEY, teltMee: true })
  })

  it('adds to the shortfall of what is computed', () => {
    const tekort = (over: Partial<Feiten>) => vergeleken(feiten(2024, IN_2024, over)).perioden.map((periode) => fractionToText(periode.tekort.uitkomst))
    expect(tekort({})).toEqual(['250'])
    expect(tekort(opvang())).toEqual(['290', '250'])
  })

  it('does not count, and asks nothing, without a right to it', () => {
    expect(bedragen(zonder(opvang(), 'kinderopvang'))[0]).toEqual({ nu: NO_MONEY, bijstand: NO_MONEY, verschil: NO_MONEY, teltMee: false })
  })

  it('does not count in 2025, when the law has a fixed amount', () => {
    const over = opvang({ kinderopvang: { grond: 'werkEnBijstand', metBijstand: [{ vanaf: month('2025-01'), waarde: euro('450') }] }, beschikkingen: {} })
    expect(bedragen(over, 2025)[0]).toMatchObject({ teltMee: false })
  })

  it('asks for the decision and for what the calculator gives, and takes a year amount over whole years only', () => {
    const open = (over: Partial<Feiten>) => {
      const uitkomst = vergelekenOfNiet(feiten(2024, IN_2024, over))
      return uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []
    }
    expect(open(opvang({ beschikkingen: {} }))).toEqual([{ onderwerp: 'beschikking', veld: 'beschikkingen.kinderopvangtoeslag' }])
    expect(open(opvang({ kinderopvang: { grond: 'werkEnBijstand', metBijstand: [{ vanaf: month('2024-03'), waarde: euro('450') }] } }))).toEqual([{ onderwerp: 'kinderopvangMetBijstand', veld: 'kinderopvang.metBijstand' }])
    const year = { kinderopvangtoeslag: { definitief: { kind: 'jaar', bedrag: euro('4.920') } } } as const
    expect(open(opvang({ beschikkingen: year }))).toEqual([])
    expect(open(opvang({ beschikkingen: year, partners: { vanaf: month('2024-05') } }))).toEqual([{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.kinderopvangtoeslag.definitief' }])
  })
})

function vergelekenOfNiet(each: Feiten): Vergelijkingsuitkomst {
  const status = statusVan(each.jaar, handreiking)
  if (status.kind !== 'berekenbaar') throw new RangeError('a test has a year with rules')
  return vergelijk(each, handreiking, status.jaarbeleid)
}

function vergeleken(each: Feiten): Vergelijking {
  const uitkomst = vergelekenOfNiet(each)
  if (uitkomst.kind !== 'vergeleken') throw new RangeError('the facts are complete')
  return uitkomst.vergelijking
}
