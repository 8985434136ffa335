import { describe, expect, it } from 'vitest'
import { feitenVan } from '../../src/case/feiten.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../src/case/dossier.ts'
import { beoordeel } from '../../src/engine/uitkomst.ts'
import type { Feiten } from '../../src/engine/feiten.ts'
import { termijnVan } from '../../src/engine/termijn.ts'
import { helftenVan, uitbetalingVan } from '../../src/engine/uitbetaling.ts'
import { ALLE_BELEID } from '../../src/law/beleid/alle.ts'
import type { Beleid } from '../../src/law/beleid/beleid.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { hoorn } from '../../src/law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../../src/law/beleid/horst-aan-de-maas.ts'
import { cents, euro, NO_MONEY, sumOfCents, wholeEuros } from '../../src/units/cents.ts'
import { day, month } from '../../src/units/day.ts'
import { feiten, inwonendefeiten, persoonsfeiten, plus, woningfeiten } from './builders.ts'

const GRENS_ZORGTOESLAG_2024 = euro('177.301')

/** Zorgtoeslag 135 and, by rent, huurtoeslag against 236 and more with bijstand only. */
const IN_2024 = [euro('22.600'), euro('13.050')] as const
const NIET_BOVEN_NORM = { netto: { kind: 'nietBovenNorm' } } as const

const beschikkingen = (huur: string, zorg: string): Partial<Feiten> => ({
  beschikkingen: { huurtoeslag: { definitief: { kind: 'jaar', bedrag: euro(huur) } }, zorgtoeslag: { definitief: { kind: 'jaar', bedrag: euro(zorg) } } },
})

/** The amount of a year, or what stands in its place. */
function uitkomstBij(beleid: Beleid, each: Feiten): number | string {
  const uitkomst = beoordeel(each, beleid)
  if (uitkomst.kind === 'recht') return uitkomst.bedrag / 100
  return uitkomst.kind === 'geenRecht' ? uitkomst.redenen.join() : uitkomst.ontbreekt.map(({ onderwerp }) => onderwerp).join()
}

describe('Horst aan de Maas, fase 1', () => {
  const decided = beschikkingen('2.400', '1.600')

  it('art. 2 lid 1 onder b: only huurtoeslag and zorgtoeslag, no kindgebonden budget', () => {
    const kind = { inwonenden: [inwonendefeiten(2024, 'kind', '2015-03-03')], ...NIET_BOVEN_NORM, ...decided }
    const each = feiten(2024, [euro('60.000'), NO_MONEY], kind)
    const telt = (beleid: Beleid) => beoordeel(each, beleid).vergelijking?.maanden[0]?.toeslagen.kindgebondenBudget.teltMee
    expect([telt(handreiking), telt(horstAanDeMaas)]).toEqual([true, false])
  })

  it('art. 2 lid 1 onder c: nothing for who has as much as with bijstand only, and the whole difference for who has two cents less', () => {
    // With bijstand only: norm 22.219,50 and toeslagen 7.152 (360 + 236 a month); received 4.000.
    const bij = (perMaand: string) => feiten(2024, IN_2024, { ...decided, netto: { kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: euro(perMaand) }] } })
    expect(uitkomstBij(horstAanDeMaas, bij('2.114,30'))).toBe('bovenBestaansminimum')
    expect(uitkomstBij(horstAanDeMaas, bij('2.114,29'))).toBe(3152)
    expect(uitkomstBij({ ...horstAanDeMaas, jaren: { 2024: { ...rules(horstAanDeMaas, 2024), bestaansminimum: { value: 'plafond', source: 'test' } } } }, bij('2.114,29'))).toBe(0.02)
  })

  it('art. 2 lid 2 onder a: not for who does not live in the municipality on the day of the application', () => {
    expect(uitkomstBij(horstAanDeMaas, feiten(2024, IN_2024, { ...decided, woonplaats: { inGemeente: false, briefadres: false } }))).toBe('woontElders')
  })

  it('art. 2 lid 2 onder b: not for who only has a postal address there', () => {
    const each = feiten(2024, IN_2024, { ...decided, ...NIET_BOVEN_NORM, woonplaats: { inGemeente: true, briefadres: true } })
    expect(uitkomstBij(horstAanDeMaas, each)).toBe('briefadres')
    expect(uitkomstBij(hoorn, each)).not.toBe('briefadres')
  })

  it('art. 3 lid 1 onder a: over 2022 what is asked back or set off of huur- en zorgtoeslag', () => {
    const each = feiten(2022, [euro('26.000'), NO_MONEY], {
      beschikkingen: {
        huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('3.000') }, definitief: { kind: 'jaar', bedrag: euro('2.500') } },
        zorgtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('2.200') }, definitief: { kind: 'jaar', bedrag: euro('1.800') } },
      },
      oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY }, zorgtoeslag: { andereOorzaak: NO_MONEY } },
    })
    expect(uitkomstBij(horstAanDeMaas, each)).toBe(900)
  })

  it('art. 3 lid 1 onder b: the amounts received come from the decision, and are not computed', () => {
    const each = feiten(2024, IN_2024, NIET_BOVEN_NORM)
    expect(uitkomstBij(handreiking, each)).toBe(3000)
    expect(uitkomstBij(horstAanDeMaas, each)).toBe('beschikking,beschikking')
    expect(uitkomstBij(horstAanDeMaas, { ...each, ...decided })).toBe(3152)
  })

  it('art. 3 lid 1 onder b: the difference over the toeslagenjaar as a whole, more of one toeslag against less of the other', () => {
    const each = { ...feiten(2024, IN_2024, { ...NIET_BOVEN_NORM, ...beschikkingen('4.500', '1.600') }), werkelijkeBedragen: 'beschikking' } as const
    // Huurtoeslag 180 more than with bijstand only (12 × 360 = 4.320), zorgtoeslag 1.232 less (12 × 236 = 2.832).
    expect(uitkomstBij(handreiking, each)).toBe(1232)
    expect(uitkomstBij(horstAanDeMaas, each)).toBe(1052)
  })

  it('art. 3 lid 1 onder b I: over 2023 only the final decision', () => {
    const voorlopig = { beschikkingen: { huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('2.400') } }, zorgtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('1.600') } } } } as const
    expect(uitkomstBij(horstAanDeMaas, feiten(2023, IN_2024, { ...NIET_BOVEN_NORM, ...voorlopig }))).toBe('beschikking,beschikking')
  })

  it('art. 3 lid 1 onder b II: over 2024 the provisional decision will do', () => {
    const voorlopig = { beschikkingen: { huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('2.400') } }, zorgtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('1.600') } } } } as const
    expect(uitkomstBij(horstAanDeMaas, feiten(2024, IN_2024, { ...NIET_BOVEN_NORM, ...voorlopig }))).toBe(3152)
  })

  describe('art. 3 lid 1 onder b and toelichting: the rent of 1 July for the whole year, unless it was lowered', () => {
    const bijHuur = (january: string, july: string) => feiten(2024, IN_2024, {
      ...NIET_BOVEN_NORM, ...decided,
      woningen: [{ vanaf: month('2024-01'), waarde: woningfeiten(euro(january)) }, { vanaf: month('2024-07'), waarde: woningfeiten(euro(july)) }],
    })
    const bijstand = (beleid: Beleid, each: Feiten) => beoordeel(each, beleid).vergelijking?.maanden.map(({ toeslagen }) => toeslagen.huurtoeslag.bijstand / 100)

    it('which was raised', () => {
      expect(bijstand(handreiking, bijHuur('600', '640'))).toEqual([...Array<number>(6).fill(360), ...Array<number>(6).fill(386)])
      expect(bijstand(horstAanDeMaas, bijHuur('600', '640'))).toEqual(Array(12).fill(386))
    })

    it('which was lowered', () => {
      expect(bijstand(horstAanDeMaas, bijHuur('640', '600'))).toEqual([...Array<number>(6).fill(386), ...Array<number>(6).fill(360)])
    })
  })

  it('art. 3 lid 2 and art. 22a Pw: bijstand by the kostendelersnorm where somebody lives in', () => {
    const oma = { inwonenden: [inwonendefeiten(2024, 'medebewoner', '1944-05-01', { inkomen: { schattingen: [], jaarinkomen: euro('12.810') } })], ...NIET_BOVEN_NORM, ...decided }
    expect(beoordeel(feiten(2024, IN_2024, oma), horstAanDeMaas).vergelijking?.maanden[0]?.toeslagen.huurtoeslag.bijstand).toBe(wholeEuros(274))
  })

  it('art. 3 lid 3: one amount for the whole year, paid at once', () => {
    expect(uitbetalingVan(euro('3.152'), 2024, horstAanDeMaas, day('2024-09-10'))).toMatchObject({ kind: 'ineens', bedrag: euro('3.152') })
  })

  it('art. 3 lid 4 and art. 4 lid 11: ex-partners each apply and each get half, to the cent', () => {
    expect(helftenVan(cents(100_01), horstAanDeMaas)?.value).toEqual([cents(50_01), cents(50_00)])
    expect(helftenVan(cents(100_01), hoorn)).toBeNull()
  })

  it.each([['2026-06-30', 'open'], ['2026-07-01', 'voorbij']] as const)('art. 4 lid 3: before 1 July 2026, seen on %s: %s', (at, kind) => {
    for (const jaar of [2022, 2023, 2024]) expect(termijnVan(jaar, horstAanDeMaas, day(at))).toMatchObject({ kind, totEnMet: '2026-06-30' })
  })

  it('art. 4 lid 5: the income of all who live in counts', () => {
    expect(rules(horstAanDeMaas, 2024).inkomenVan.value).toBe('partnersEnMedebewoners')
  })

  it('art. 4 lid 6 to 8: a final assessment first, then a fixed month, then three months', () => {
    expect(horstAanDeMaas.inkomensbepaling.value.slice(0, 3)).toEqual(['aanslag', 'vasteMaand', 'drieMaanden'])
  })

  it.each([[-1, 3000], [0, 3000], [1, 'vermogenBovenGrens']])('art. 4 lid 9: the limit of the zorgtoeslag on 1 January, %i cents from it', (difference, expected) => {
    const vermogen = plus(GRENS_ZORGTOESLAG_2024, difference)
    const each = feiten(2024, IN_2024, { ...NIET_BOVEN_NORM, aanvrager: persoonsfeiten(2024, IN_2024[0], { vermogen }) })
    // Without huurtoeslag, which has a lower limit, on both sides.
    const found = uitkomstBij({ ...handreiking, jaren: { 2024: { ...rules(handreiking, 2024), vermogensgrens: rules(horstAanDeMaas, 2024).vermogensgrens } } }, each)
    expect(found).toBe(expected === 3000 ? 1212 : expected)
  })
})

describe.each([['Horst aan de Maas', horstAanDeMaas, 'art. 8 lid 10'], ['Hoorn', hoorn, 'art. 4.11']] as const)('%s, fase 2', (_, beleid, article) => {
  it.each([['2028-12-31', 'open'], ['2029-01-01', 'voorbij']] as const)(`${article}: until 31 December 2028, seen on %s: %s`, (at, kind) => {
    for (const jaar of [2025, 2026]) expect(termijnVan(jaar, beleid, day(at))).toMatchObject({ kind })
  })

  it('gives the fixed amount, to who is below the limit of wealth', () => {
    const each = feiten(2025, [euro('30.000'), NO_MONEY], NIET_BOVEN_NORM)
    expect(uitkomstBij(beleid, each)).toBe(1000)
    expect(uitkomstBij(beleid, { ...each, aanvrager: { ...each.aanvrager, vermogen: euro('179.429,01') } })).toBe('vermogenBovenGrens')
  })

  it('takes the income of the two partners only', () => {
    expect(rules(beleid, 2025).inkomenVan.value).toBe('partners')
  })

  it('grants without an application to who got it before', () => {
    expect(rules(beleid, 2026).ambtshalve.value).toBe('eerderToegekend')
  })
})

describe('Horst aan de Maas, fase 2', () => {
  it('art. 8 lid 2: on the form', () => {
    expect(rules(horstAanDeMaas, 2025).vorm.value).toBe('formulier')
  })

  it('art. 9 lid 2: at once', () => {
    expect(uitbetalingVan(euro('1.100'), 2026, horstAanDeMaas, day('2026-03-02'))).toMatchObject({ kind: 'ineens' })
  })
})

describe('Hoorn', () => {
  it('art. 1: says nothing of 2022 to 2024, where the guide stands', () => {
    expect([2022, 2023, 2024, 2025, 2026].map((jaar) => rules(hoorn, jaar).doorGemeente)).toEqual([false, false, false, true, true])
    expect(uitkomstBij(hoorn, feiten(2024, IN_2024, NIET_BOVEN_NORM))).toBe(3000)
  })

  it('art. 4.2: in any form', () => {
    expect(rules(hoorn, 2025).vorm.value).toBe('vormvrij')
  })

  it('art. 4.4: to who lives there on the day of the application', () => {
    expect(uitkomstBij(hoorn, feiten(2025, [euro('30.000'), NO_MONEY], { ...NIET_BOVEN_NORM, woonplaats: { inGemeente: false, briefadres: false } }))).toBe('woontElders')
  })

  it('art. 4.6 to 4.8: a final assessment first, then a fixed month, then three months, and the year where the income varies much', () => {
    expect(hoorn.inkomensbepaling.value).toEqual(['aanslag', 'vasteMaand', 'drieMaanden', 'jaaropgave'])
  })

  it('art. 6.1: spread over the months that are left of the year, to the cent', () => {
    const paid = uitbetalingVan(euro('1.100'), 2026, hoorn, day('2026-06-15'))
    if (paid?.kind !== 'perMaand') throw new RangeError('it is paid by month')
    expect(paid.maanden.map(({ maand, bedrag }) => [maand, bedrag])).toEqual([
      ['2026-06', 157_15], ['2026-07', 157_15], ['2026-08', 157_14], ['2026-09', 157_14], ['2026-10', 157_14], ['2026-11', 157_14], ['2026-12', 157_14],
    ])
    expect(sumOfCents(paid.maanden.map(({ bedrag }) => bedrag))).toBe(euro('1.100'))
  })

  it('art. 6.1: at once when the year is over', () => {
    expect(uitbetalingVan(euro('1.000'), 2025, hoorn, day('2026-01-02'))).toMatchObject({ kind: 'ineens', bedrag: euro('1.000') })
  })

  it('art. 7: is never asked back', () => {
    expect(rules(hoorn, 2025).terugvorderenDoorGemeente.value).toBe('nooit')
  })
})

/** One dossier under each policy: what it comes to, and by which articles it differs. */
describe('a policy switch on the same dossier', () => {
  const dossier: Dossier = {
    ...EMPTY_DOSSIER, jaren: [2023, 2024, 2025],
    antwoorden: {
      'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
      'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
      ...Object.fromEntries([2023, 2024, 2025].flatMap((jaar) => Object.entries({
        [`${jaar}.huur.0.bedrag`]: '600', [`${jaar}.huur.1.bedrag`]: '640', [`${jaar}.inkomen.aanvrager`]: '22.600', [`${jaar}.inkomen.toeslagpartner`]: '13.050',
        [`${jaar}.netto.keuze`]: 'nietBovenNorm', [`${jaar}.vermogen.keuze`]: 'onder', [`${jaar}.bron`]: 'beschikking',
        [`${jaar}.beschikking.huurtoeslag.definitief.jaarbedrag`]: '4.500', [`${jaar}.beschikking.zorgtoeslag.definitief.jaarbedrag`]: '1.600',
      }))),
    },
  }
  const bij = (beleid: Beleid, jaar: number) => uitkomstBij(beleid, feitenVan(dossier, jaar, day('2027-01-01')))

  it.each([
    // Huurtoeslag with bijstand only 322 and 348 a month, decided 375; zorgtoeslag 3.180 a year, decided 1.600.
    // Guide: 12 × 0 + 1.580. Horst (art. 3 lid 1 onder b): 12 × 348 + 3.180 - 6.100.
    [2023, 1580, 1256, 1580],
    // Huurtoeslag with bijstand only 360 and 386, decided 375; zorgtoeslag 2.832, decided 1.600.
    // Guide: 6 × 11 + 1.232. Horst: 12 × 386 + 2.832 - 6.100.
    [2024, 1298, 1364, 1298],
    [2025, 1000, 1000, 1000],
  ])('%i gives %i by the guide, %i in Horst aan de Maas and %i in Hoorn', (jaar, ...expected) => {
    expect([handreiking, horstAanDeMaas, hoorn].map((beleid) => bij(beleid, jaar))).toEqual(expected)
  })

  it('and back changes nothing', () => {
    const before = bij(handreiking, 2024)
    bij(horstAanDeMaas, 2024)
    expect(bij(handreiking, 2024)).toBe(before)
  })
})

it.each(ALLE_BELEID.map((beleid) => [beleid.id, beleid] as const))('%s names the source of every choice', (_, beleid) => {
  const choices = [beleid, ...Object.values(beleid.jaren)].flatMap((part) => Object.values(part).filter((each): each is { source: string } => typeof each === 'object' && each !== null && 'value' in each && 'source' in each))
  expect(choices.length).toBeGreaterThan(80)
  for (const { source } of choices) expect(source).toMatch(/Handreiking|Pw art|Beleidsregel|Kamerbrief/)
})

function rules(beleid: Beleid, jaar: number) {
  const found = beleid.jaren[jaar]
  if (found === undefined) throw new RangeError('there are rules for this year')
  return found
}

