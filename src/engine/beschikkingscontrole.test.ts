import { describe, expect, it } from 'vitest'
import { feiten, inkomen, inwonendefeiten, persoonsfeiten, woningfeiten, zonder } from '../../test/examples/builders.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import type { BerekendeToeslag, Jaarbeleid } from '../law/beleid/beleid.ts'
import { cents, centsFromEuros, euro, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import { month, monthsOf } from '../units/day.ts'
import { controleerBeschikking, type Beschikkingscontrole, type Verklaring } from './beschikkingscontrole.ts'
import { huishoudenIn, type Feiten } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import { statusVan } from './jaar.ts'
import { berekenToeslagen, toeslagInMaand } from './toeslagen.ts'

const KIND_MET_BAAN = inwonendefeiten(2024, 'kind', '2005-01-01', { inkomen: inkomen(2024, euro('5.000')) })
const MEDEBEWONER = inwonendefeiten(2024, 'medebewoner', '1990-01-01', { inkomen: inkomen(2024, euro('4.000')), totEnMet: month('2024-05') })
const HUUR_STIJGT = [{ vanaf: month('2024-01'), waarde: woningfeiten(euro('550')) }, { vanaf: month('2024-07'), waarde: woningfeiten(euro('590')) }]

const COUPLE = feiten(2024, [euro('27.000'), NO_MONEY], { woningen: HUUR_STIJGT, inwonenden: [KIND_MET_BAAN, MEDEBEWONER] })

function beleidOf(jaar: number): Jaarbeleid {
  const status = statusVan(jaar, handreiking)
  if (status.kind === 'geweigerd') throw new RangeError('no rules')
  return status.jaarbeleid
}

/** What Dienst Toeslagen would grant, month by month, to households that it takes the couple for. */
function overJaar(toeslag: BerekendeToeslag, perMaand: (maand: ReturnType<typeof month>) => Huishouden): Cents {
  return sumOfCents(monthsOf(2024).map((maand) => centsFromEuros(toeslagInMaand(perMaand(maand), toeslag, maand).uitkomst)))
}

function controleer(bedrag: Cents, each: Feiten = COUPLE, toeslag: BerekendeToeslag = 'huurtoeslag'): Beschikkingscontrole {
  return controleerBeschikking(each, toeslag, { kind: 'jaar', bedrag }, beleidOf(each.jaar))
}

function verklaringen(controle: Beschikkingscontrole): readonly Verklaring['kind'][] {
  return controle.kind === 'verschilt' ? controle.verklaringen.map(({ kind }) => kind) : []
}

const zoals = (each: Feiten) => (maand: ReturnType<typeof month>) => huishoudenIn(each, maand)

describe('the amount of a decision', () => {
  const alike = feiten(2024, [euro('27.000'), NO_MONEY])
  const { perJaar, perioden } = berekenToeslagen(huishoudenIn(alike, month('2024-01')), 2024).huurtoeslag
  const perMaand = perioden[0]?.perMaand ?? NO_MONEY

  it('fits as the sum of the months rounded down, as the year rounded, and in between', () => {
    expect(perJaar).toBeGreaterThan(perMaand * 12)
    for (const bedrag of [perMaand * 12, perMaand * 12 + 100, perJaar]) expect(controleer(cents(bedrag), alike)).toEqual({ kind: 'klopt' })
  })

  it('does not fit a euro below the months, or a euro above the year rounded up', () => {
    for (const bedrag of [perMaand * 12 - 100, perJaar + 200]) expect(controleer(cents(bedrag), alike)).toMatchObject({ kind: 'verschilt', toegekend: bedrag, berekend: perMaand * 12 })
  })

  it('of a month fits as it is rounded, in every month', () => {
    const toekenning = (bedrag: Cents) => ({ kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: bedrag }] }) as const
    expect(controleerBeschikking(alike, 'huurtoeslag', toekenning(perMaand), beleidOf(2024))).toEqual({ kind: 'klopt' })
    expect(controleerBeschikking(alike, 'huurtoeslag', toekenning(cents(perMaand - 100)), beleidOf(2024))).toMatchObject({ kind: 'verschilt', berekend: perMaand })
  })

  it('cannot be checked while the household is not known, or over a year with other months than are compared', () => {
    expect(controleer(perJaar, { ...alike, aanvrager: zonder(alike.aanvrager, 'vermogen') })).toEqual({ kind: 'nietTeControleren' })
    expect(controleer(perJaar, { ...alike, partners: { vanaf: month('2024-05') } })).toEqual({ kind: 'nietTeControleren' })
  })
})

describe('a difference is explained by', () => {
  it.each<readonly [Verklaring['kind'], (maand: ReturnType<typeof month>) => Huishouden]>([
    ['huurVoorJuli', zoals({ ...COUPLE, woningen: HUUR_STIJGT.slice(0, 1) })],
    ['huurVanafJuli', zoals({ ...COUPLE, woningen: [{ vanaf: month('2024-01'), waarde: woningfeiten(euro('590')) }] })],
    ['zonderVrijstellingKind', zoals({ ...COUPLE, inwonenden: [{ ...KIND_MET_BAAN, inkomen: inkomen(2024, euro('10.970')) }, MEDEBEWONER] })],
    ['maandEerder', zoals({ ...COUPLE, woningen: [HUUR_STIJGT[0], { ...HUUR_STIJGT[1], vanaf: month('2024-06') }] as Feiten['woningen'], inwonenden: [KIND_MET_BAAN, { ...MEDEBEWONER, totEnMet: month('2024-04') }] })],
    ['maandLater', zoals({ ...COUPLE, woningen: [HUUR_STIJGT[0], { ...HUUR_STIJGT[1], vanaf: month('2024-08') }] as Feiten['woningen'], inwonenden: [KIND_MET_BAAN, { ...MEDEBEWONER, totEnMet: month('2024-06') }] })],
    ['zonderInwonende', zoals({ ...COUPLE, inwonenden: [KIND_MET_BAAN] })],
    ['metInwonende', zoals({ ...COUPLE, inwonenden: [KIND_MET_BAAN, zonder(MEDEBEWONER, 'totEnMet')] })],
  ])('%s', (kind, perMaand) => {
    expect(verklaringen(controleer(overJaar('huurtoeslag', perMaand)))).toContain(kind)
  })

  it('zonderToeslagpartner', () => {
    const bedrag = overJaar('zorgtoeslag', (maand) => ({ ...huishoudenIn(COUPLE, maand), toeslagpartner: null }))
    expect(verklaringen(controleer(bedrag, COUPLE, 'zorgtoeslag'))).toContain('zonderToeslagpartner')
  })

  it('the amount of a month where that of a year belongs, and the other way round', () => {
    const perMaand = centsFromEuros(toeslagInMaand(huishoudenIn(COUPLE, month('2024-08')), 'huurtoeslag', month('2024-08')).uitkomst)
    expect(verklaringen(controleer(perMaand))[0]).toBe('maandAlsJaar')
    const jaar = overJaar('huurtoeslag', zoals(COUPLE))
    const controle = controleerBeschikking(COUPLE, 'huurtoeslag', { kind: 'perMaand', verloop: [{ vanaf: month('2024-01'), waarde: jaar }] }, beleidOf(2024))
    expect(verklaringen(controle)).toContain('jaarAlsMaand')
  })

  it('another income: every whole euro in it gives the amount, and no euro outside it', () => {
    const alike = feiten(2024, [euro('27.000'), NO_MONEY])
    const met = (inkomens: Cents) => controleer(bedrag, { ...alike, aanvrager: persoonsfeiten(2024, inkomens) }, 'zorgtoeslag')
    const bedrag = overJaar('zorgtoeslag', zoals({ ...alike, aanvrager: persoonsfeiten(2024, euro('31.500')) }))
    const controle = controleer(bedrag, alike, 'zorgtoeslag')
    const found = controle.kind === 'verschilt' ? controle.verklaringen.at(-1) : undefined
    if (found?.kind !== 'inkomen' || found.totEnMet === undefined) throw new Error('no income was found')
    expect(found.vanaf).toBeLessThanOrEqual(euro('31.500'))
    expect(found.totEnMet).toBeGreaterThanOrEqual(euro('31.500'))
    for (const within of [found.vanaf, found.totEnMet]) expect(met(within)).toEqual({ kind: 'klopt' })
    for (const outside of [found.vanaf - 100, found.totEnMet + 100]) expect(met(cents(outside)).kind).toBe('verschilt')
  })

  it('an income of an amount or more where nothing was granted', () => {
    const controle = controleer(NO_MONEY, COUPLE, 'zorgtoeslag')
    const found = controle.kind === 'verschilt' ? controle.verklaringen.at(-1) : undefined
    expect(found).toMatchObject({ kind: 'inkomen' })
    expect(found).not.toHaveProperty('totEnMet')
  })

  it('nothing, where no single mistake gives the amount', () => {
    expect(controleer(euro('99.000'))).toMatchObject({ kind: 'verschilt', verklaringen: [] })
  })
})
