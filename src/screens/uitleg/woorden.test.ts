import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { feitenInJaar, huishoudenInJaar, SEED } from '../../../test/examples/arbitraries.ts'
import { feiten, huishouden, persoon } from '../../../test/examples/builders.ts'
import { metAlleenBijstand } from '../../engine/bijstand.ts'
import { huurtoeslagInMaand } from '../../engine/huurtoeslag.ts'
import { rekeninkomen } from '../../engine/inkomen.ts'
import type { Stap } from '../../engine/stap.ts'
import { berekenToeslagen } from '../../engine/toeslagen.ts'
import { beoordeel, type Uitkomst } from '../../engine/uitkomst.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { wholeEuros } from '../../units/cents.ts'
import { month } from '../../units/day.ts'
import { showLanguage, type Language } from '../texts/i18n.ts'
import { en } from '../texts/en/texts.ts'
import { nl } from '../texts/nl/texts.ts'
import { sleutelVan } from '../../papers/uitleg/bronnen.ts'
import { formule, waardeVan } from '../../papers/uitleg/formule.ts'
import { regelsVan } from '../../papers/uitleg/regels.ts'
import { gewogenIn, isGezegd, vouw } from '../../papers/uitleg/vouw.ts'
import { woorden } from './woorden.ts'

const januari = month('2023-01')
const runs = { seed: SEED, numRuns: 30 }
const exact: Beleid = { ...handreiking, normkeuze: { value: 'gemiddelde', source: 'test' }, brutering: { value: 'exact', source: 'test' } }

function allSteps(stap: Stap): readonly Stap[] {
  return [stap, ...stap.delen.flatMap(allSteps)]
}

function explanationsOf(uitkomst: Uitkomst): readonly Stap[] {
  const own = uitkomst.kind === 'onvolledig' ? undefined : uitkomst.uitleg
  const extra = uitkomst.kind === 'recht' ? uitkomst.aanvulling?.uitleg : undefined
  const toeslagen = (uitkomst.vergelijking?.perioden ?? []).slice(0, 2).flatMap((periode) => Object.values(periode.toeslagen).map(({ verschil }) => verschil))
  return [own, extra, ...toeslagen].filter((stap) => stap !== undefined)
}

/** Everything a reader would get to see. */
function writtenOf(stap: Stap, uitkomst?: Uitkomst): readonly string[] {
  return regelsVan(stap, woorden, uitkomst?.vergelijking?.perioden).flatMap(({ naam, berekening, bedrag, bronnen }) => [naam, berekening, bedrag, ...bronnen.map(sleutelVan)])
}

const isBroken = (text: string) => /\{\{|\}\}|undefined|NaN|\$t|\b(?:begrip|bewerking|reden):/.test(text)

describe.each<Language>(['nl', 'en'])('the explanation in %s', (chosen) => {
  beforeEach(async () => {
    vi.stubGlobal('document', { documentElement: {} })
    await showLanguage(chosen)
  })
  afterEach(async () => {
    await showLanguage('nl')
    vi.unstubAllGlobals()
  })

  it.each([['the guide', handreiking], ['an exact municipality', exact]])('of any couple has words for every step, by %s', (_, beleid) => {
    fc.assert(fc.property(feitenInJaar, (each) => {
      const uitkomst = beoordeel(each, beleid)
      for (const stap of explanationsOf(uitkomst)) expect(writtenOf(stap, uitkomst).filter(isBroken)).toEqual([])
    }), runs)
  })

  it('of any household has words for every step', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      for (const { uitleg } of Object.values(berekenToeslagen(huishouden, jaar))) {
        expect([...writtenOf(uitleg.perMaand), ...writtenOf(uitleg.perJaar)].filter(isBroken)).toEqual([])
      }
    }), runs)
  })
})

it('every step that random households and couples meet has a name in both languages', () => {
  const met = new Set<Stap['begrip']>()
  fc.assert(fc.property(huishoudenInJaar, feitenInJaar, ([huishouden, jaar], each) => {
    const toeslagen = Object.values(berekenToeslagen(huishouden, jaar)).flatMap(({ uitleg }) => [uitleg.perMaand, uitleg.perJaar])
    for (const stap of [...toeslagen, ...explanationsOf(beoordeel(each, exact))].flatMap(allSteps)) met.add(stap.begrip)
  }), runs)

  expect(met.size).toBeGreaterThan(80)
  expect([...met].filter((begrip) => !nl.begrip[begrip] || !en.begrip[begrip])).toEqual([])
})

describe('the lines for paper', () => {
  it('write every part of a formula, and every amount it was chosen by, on a line of its own, or refer to it', () => {
    fc.assert(fc.property(feitenInJaar, (each) => {
      const uitkomst = beoordeel(each, handreiking)
      for (const stap of explanationsOf(uitkomst).slice(0, 4)) {
        const [first, ...rest] = regelsVan(stap, woorden)
        const delen = new Set(vouw(stap).kern.delen)
        expect(rest.filter(({ diepte }) => diepte === 1).map(({ bedrag }) => bedrag)).toEqual([...[...delen].filter((deel) => !isGezegd(deel)), ...gewogenIn(vouw(stap))].map((each) => waardeVan(each, woorden)))
        expect(first?.bedrag).toBe(waardeVan(stap, woorden))
      }
    }), runs)
  })

  it('refer back to a step that was written out before', () => {
    const uitkomst = beoordeel(feiten(2023, [wholeEuros(23_762), wholeEuros(4_322)]), handreiking)
    const regels = explanationsOf(uitkomst).slice(0, 1).flatMap((stap) => regelsVan(stap, woorden))
    const grenzen = regels.filter(({ naam }) => naam === 'Kwaliteitskortingsgrens')
    expect(grenzen.at(-1)?.berekening).toBe(`Zie stap ${String(grenzen[0]?.nummer)}`)
    expect(regels.map(({ nummer }) => nummer)).toEqual(regels.map((_, index) => index + 1))
  })

  it('say of an amount that it was filled in, and of a figure how sure it is', () => {
    const uitkomst = beoordeel(feiten(2023, [wholeEuros(23_762), wholeEuros(4_322)]), handreiking)
    const regels = explanationsOf(uitkomst).slice(0, 1).flatMap((stap) => regelsVan(stap, woorden))
    expect(regels.find(({ naam }) => naam === 'Kale huur')?.berekening).toBe('ingevuld')
    expect(regels.find(({ naam }) => naam === 'Kwaliteitskortingsgrens')?.bronnen).toEqual([{
      wet: 'Kwaliteitskortingsgrens: Wet op de huurtoeslag artikel 20',
      oordeel: ['officieel gelezen', 'geldt van 1 januari 2023 tot en met 31 december 2023'],
    }])
    expect(regels.find(({ naam }) => naam === 'Percentage tot de aftoppingsgrens')?.bronnen).toEqual([{
      wet: 'Deel van de huur tussen kwaliteitskortingsgrens en aftoppingsgrens: Wet op de huurtoeslag artikel 21',
      oordeel: ['uit een andere bron, nog niet in de wet gelezen', 'bevestigd door de voorbeelden van de handreiking', 'geldt van 1 januari 2023 tot en met 31 december 2024'],
      keten: 'Het percentage is niet in een wettekst gelezen.',
    }])
  })
})

/** With ordinary spaces, so that a test can be read. */
function sentence(pieces: readonly string[]): string {
  return pieces.join(' ').replaceAll('\u00a0', ' ')
}

describe('in English', () => {
  afterEach(async () => {
    await showLanguage('nl')
    vi.unstubAllGlobals()
  })

  it('the amount goes before the name', async () => {
    vi.stubGlobal('document', { documentElement: {} })
    await showLanguage('en')
    const single = huishouden([wholeEuros(11_381), wholeEuros(11_381)], { aanvrager: persoon(wholeEuros(11_381)) })
    expect(sentence(formule(rekeninkomen(metAlleenBijstand(single, januari, handreiking), januari), woorden))).toBe(
      '€ 11,381 toetsingsinkomen (income that counts) of the applicant plus € 11,381 toetsingsinkomen (income that counts) of the toeslagpartner = € 22,762',
    )
    expect(sentence(formule(huurtoeslagInMaand(huishouden([wholeEuros(11_381)], { woning: null }), januari), woorden))).toBe('Huurtoeslag is only for a rented home. Do you rent? Then enter the rent.')
  })
})
