import { describe, expect, it } from 'vitest'
import { feiten, JA, JA_GEBOREN_VOOR_1963 } from '../../test/examples/builders.ts'
import { uitkomstVan } from '../../test/explanation/find-step.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { euro, NO_MONEY } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import type { Beschikking, Feiten, Oordeel, Toekenning } from './feiten.ts'
import { teruggevorderd } from './terugvordering.ts'
import { beoordeel } from './uitkomst.ts'

const GEHEEL_DOOR_PROBLEMATIEK: Oordeel = { andereOorzaak: NO_MONEY }

function jaarbedrag(bedrag: string): Toekenning {
  return { kind: 'jaar', bedrag: euro(bedrag) }
}

function beschikking(voorlopig: string, definitief: string): Beschikking {
  return { voorlopig: jaarbedrag(voorlopig), definitief: jaarbedrag(definitief) }
}

function perMaand(...rows: readonly (readonly [string, string])[]): Toekenning {
  return { kind: 'perMaand', verloop: rows.map(([vanaf, waarde]) => ({ vanaf: month(`2022-${vanaf}`), waarde: euro(waarde) })) }
}

/** 500 of the huurtoeslag and 400 of the zorgtoeslag of 2022 are asked back. */
const negenhonderd = { huurtoeslag: beschikking('3.000', '2.500'), zorgtoeslag: beschikking('2.200', '1.800') }

function over2022(over: Partial<Feiten>): ReturnType<typeof beoordeel> {
  return beoordeel(feiten(2022, [euro('26.000'), NO_MONEY], { beschikkingen: negenhonderd, ...over }), handreiking)
}

describe('the reclaim of 2022', () => {
  it('is compensated as a whole when the problem caused all of it', () => {
    const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
    expect(over2022({ oordelen })).toMatchObject({ kind: 'recht', bedrag: euro('900') })
  })

  it('is compensated for the part that the problem caused', () => {
    const uitkomst = over2022({ oordelen: { huurtoeslag: { andereOorzaak: euro('120,50') }, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK } })
    expect(uitkomst).toMatchObject({ kind: 'recht', bedrag: euro('779,50') })
    const uitleg = uitkomst.kind === 'recht' ? uitkomst.uitleg : undefined
    expect(uitleg && uitkomstVan('doorProblematiek.huurtoeslag', uitleg)).toBe('759/2')
  })

  it.each(['500', '9.999'])('of one toeslag is not compensated where something else caused all of it: %s', (andereOorzaak) => {
    const oordelen = { huurtoeslag: { andereOorzaak: euro(andereOorzaak) }, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
    expect(over2022({ oordelen })).toMatchObject({ kind: 'recht', bedrag: euro('400') })
  })

  it('is not compensated when something else caused all of it', () => {
    const geheel: Oordeel = { andereOorzaak: 'geheel', oorzaak: 'inkomenNietDoorgegeven' }
    expect(over2022({ oordelen: { huurtoeslag: geheel, zorgtoeslag: geheel } })).toMatchObject({ kind: 'geenRecht', redenen: ['terugvorderingAndereOorzaak'] })
  })

  it('asks for the cause where it is not judged yet', () => {
    expect(over2022({ oordelen: { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK } })).toMatchObject({
      kind: 'onvolledig', ontbreekt: [{ onderwerp: 'oorzaakTerugvordering', veld: 'oordelen.zorgtoeslag' }],
    })
  })

  it('asks for the decisions where they are not there', () => {
    expect(over2022({ beschikkingen: {} })).toMatchObject({
      kind: 'onvolledig',
      ontbreekt: [{ onderwerp: 'beschikking', veld: 'beschikkingen.huurtoeslag' }, { onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }],
    })
  })

  it('is nothing when the final decisions give as much, or more', () => {
    expect(over2022({ beschikkingen: { huurtoeslag: beschikking('2.500', '2.500'), zorgtoeslag: beschikking('1.800', '2.200') } })).toMatchObject({
      kind: 'geenRecht', redenen: ['geenTerugvordering'],
    })
  })

  it('does not set a payment of one toeslag off against the reclaim of another', () => {
    const beschikkingen = { huurtoeslag: beschikking('3.000', '2.500'), zorgtoeslag: beschikking('1.800', '2.200') }
    expect(over2022({ beschikkingen, oordelen: { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK } })).toMatchObject({ kind: 'recht', bedrag: euro('500') })
  })

  it('does not count the kindgebonden budget', () => {
    const beschikkingen = { ...negenhonderd, kindgebondenBudget: beschikking('1.000', '0') }
    const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK, kindgebondenBudget: GEHEEL_DOOR_PROBLEMATIEK }
    expect(over2022({ beschikkingen, oordelen })).toMatchObject({ kind: 'recht', bedrag: euro('900') })
  })

  it('adds up the months of a decision that changed in the year', () => {
    const voorlopig: Toekenning = { kind: 'perMaand', verloop: [{ vanaf: month('2022-01'), waarde: euro('250') }, { vanaf: month('2022-07'), waarde: euro('260,50') }] }
    const beschikkingen = { huurtoeslag: { voorlopig, definitief: jaarbedrag('2.500') }, zorgtoeslag: beschikking('1.800', '1.800') }
    const uitkomst = over2022({ beschikkingen, oordelen: { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK } })
    expect(uitkomst).toMatchObject({ kind: 'recht', bedrag: euro('563') })
    expect(uitkomst.kind === 'recht' && fractionToText(uitkomst.uitleg.uitkomst)).toBe('563')
  })

  it('does not depend on net income: there is no limit at the bestaansminimum', () => {
    const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
    const netto = { kind: 'perMaand', verloop: [{ vanaf: month('2022-01'), waarde: euro('9.000') }] } as const
    expect(over2022({ oordelen, netto })).toMatchObject({ kind: 'recht', bedrag: euro('900') })
  })
})

describe('the reclaim of the months that count', () => {
  const GEEN: Beschikking = { voorlopig: perMaand(['01', '150']), definitief: perMaand(['01', '150']) }
  const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
  const met = (huurtoeslag: Beschikking, over: Partial<Feiten> = {}) => over2022({ beschikkingen: { huurtoeslag, zorgtoeslag: GEEN }, oordelen, ...over })
  /** 40 a month is asked back, from July on. */
  const TWEEDE_HELFT: Beschikking = { voorlopig: perMaand(['01', '250']), definitief: perMaand(['01', '250'], ['07', '210']) }

  it('is none where it is only of the months after they were together', () => {
    expect(met(TWEEDE_HELFT, { partners: { totEnMet: month('2022-06') } })).toMatchObject({ kind: 'geenRecht', redenen: ['geenTerugvordering'] })
    expect(met(TWEEDE_HELFT, { partners: { totEnMet: month('2022-06') }, oordelen: {} })).toMatchObject({ kind: 'geenRecht', redenen: ['geenTerugvordering'] })
  })

  it.each([[{}, 240], [{ vanaf: month('2022-07') }, 240], [{ totEnMet: month('2022-08') }, 80], [{ vanaf: month('2022-12') }, 40]])('is that of the months together: %j', (partners, euros) => {
    expect(met(TWEEDE_HELFT, { partners })).toMatchObject({ kind: 'recht', bedrag: euro(String(euros)) })
  })

  it('is that of the months of an age that can be compared', () => {
    const { toeslagpartner } = feiten(2022, [euro('26.000'), NO_MONEY])
    const geboren = (geboortedatum: string) => met(TWEEDE_HELFT, {
      toeslagpartner: { ...toeslagpartner, geboortedatum: day(geboortedatum) }, doelgroep: geboortedatum < '1963' ? JA_GEBOREN_VOOR_1963 : JA,
    })
    expect(geboren('2001-10-01')).toMatchObject({ kind: 'recht', bedrag: euro('120') })
    // 66 years and 7 months in 2022: from 1 October.
    expect(geboren('1956-03-01')).toMatchObject({ kind: 'recht', bedrag: euro('120') })
  })

  it('is of those months together: a month in which more was due makes up for it', () => {
    const voorlopig = perMaand(['01', '200'])
    const definitief = perMaand(['01', '230'], ['07', '190'])
    expect(met({ voorlopig, definitief })).toMatchObject({ kind: 'geenRecht', redenen: ['geenTerugvordering'] })
    expect(met({ voorlopig, definitief }, { partners: { vanaf: month('2022-07') } })).toMatchObject({ kind: 'recht', bedrag: euro('60') })
  })

  it.each<readonly [string, Beschikking, readonly string[]]>([
    ['provisional, for the whole year', { ...TWEEDE_HELFT, voorlopig: jaarbedrag('3.000') }, ['voorlopig']],
    ['final, for the whole year', { ...TWEEDE_HELFT, definitief: jaarbedrag('2.500') }, ['definitief']],
    ['both, for the whole year', beschikking('3.000', '2.500'), ['voorlopig', 'definitief']],
    ['provisional, from too late a month', { ...TWEEDE_HELFT, voorlopig: perMaand(['05', '250']) }, ['voorlopig']],
  ])('cannot be told from a decision that is not of those months, and asks for it: %s', (_, huurtoeslag, soorten) => {
    const uitkomst = met(huurtoeslag, { partners: { vanaf: month('2022-04') } })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig' })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual(soorten.map((soort) => ({ onderwerp: 'beschikkingPerMaand', veld: `beschikkingen.huurtoeslag.${soort}` })))
    expect(Object.keys(uitkomst)).not.toContain('totNuToe')
  })

  it('asks for a provisional decision that begins in March, when they were together all year', () => {
    const uitkomst = met({ voorlopig: perMaand(['03', '250']), definitief: perMaand(['01', '200']) })
    expect(uitkomst).toMatchObject({ kind: 'onvolledig' })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'beschikkingPerMaand', veld: 'beschikkingen.huurtoeslag.voorlopig' }])
  })

  it('is known of a decision that begins in the first month that counts', () => {
    const huurtoeslag = { voorlopig: perMaand(['03', '250']), definitief: perMaand(['03', '200']) }
    expect(met(huurtoeslag, { partners: { vanaf: month('2022-03') } })).toMatchObject({ kind: 'recht', bedrag: euro('500') })
  })
})

describe('what is asked back of one toeslag', () => {
  const van = (huurtoeslag: Beschikking | undefined, over: Partial<Feiten> = {}) =>
    teruggevorderd(feiten(2022, [euro('26.000'), NO_MONEY], { beschikkingen: huurtoeslag === undefined ? {} : { huurtoeslag }, ...over }), 'huurtoeslag')

  it('is the provisional less the final decision, and never negative', () => {
    expect(van(beschikking('3.000', '2.499,75'))).toBe(euro('500,25'))
    expect(van(beschikking('2.500', '3.000'))).toBe(NO_MONEY)
  })

  it.each([[undefined], [{ voorlopig: jaarbedrag('3.000') }], [{ definitief: jaarbedrag('3.000') }]])('is not known while a decision is missing: %j', (each) => {
    expect(van(each)).toBeUndefined()
  })

  it('is that of the months that count, and not known where the decisions do not say it', () => {
    const partners = { totEnMet: month('2022-03') }
    expect(van({ voorlopig: perMaand(['01', '250']), definitief: perMaand(['01', '240'], ['03', '200']) }, { partners })).toBe(euro('70'))
    expect(van(beschikking('3.000', '2.500'), { partners })).toBeUndefined()
  })
})

describe('2022 in a home that is not rented', () => {
  const woningen = [{ vanaf: month('2022-01'), waarde: null }]
  const { zorgtoeslag } = negenhonderd

  it('asks only for the decisions of the zorgtoeslag', () => {
    const uitkomst = over2022({ woningen, beschikkingen: {} })
    expect(uitkomst.kind === 'onvolledig' && uitkomst.ontbreekt).toEqual([{ onderwerp: 'beschikking', veld: 'beschikkingen.zorgtoeslag' }])
  })

  it('is complete with those', () => {
    expect(over2022({ woningen, beschikkingen: { zorgtoeslag }, oordelen: { zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK } })).toMatchObject({ kind: 'recht', bedrag: euro('400') })
  })

  it('still counts a reclaim of huurtoeslag that was granted', () => {
    const oordelen = { huurtoeslag: GEHEEL_DOOR_PROBLEMATIEK, zorgtoeslag: GEHEEL_DOOR_PROBLEMATIEK }
    expect(over2022({ woningen, oordelen })).toMatchObject({ kind: 'recht', bedrag: euro('900') })
  })
})
