import { describe, expect, it } from 'vitest'
import { feiten } from '../../test/examples/builders.ts'
import { uitkomstVan } from '../../test/explanation/find-step.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { euro, NO_MONEY } from '../units/cents.ts'
import { month } from '../units/day.ts'
import { fractionToText } from '../units/fraction.ts'
import type { Beschikking, Feiten, Oordeel, Toekenning } from './feiten.ts'
import { beoordeel } from './uitkomst.ts'

const GEHEEL_DOOR_PROBLEMATIEK: Oordeel = { andereOorzaak: NO_MONEY }

function jaarbedrag(bedrag: string): Toekenning {
  return { kind: 'jaar', bedrag: euro(bedrag) }
}

function beschikking(voorlopig: string, definitief: string): Beschikking {
  return { voorlopig: jaarbedrag(voorlopig), definitief: jaarbedrag(definitief) }
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
