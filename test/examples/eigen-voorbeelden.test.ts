import { describe, expect, it } from 'vitest'
import { berekenToeslagen, toeslagInMaand, BEREKENDE_TOESLAGEN, type Toeslagjaar } from '../../src/engine/toeslagen.ts'
import { wholeEuros, type Cents } from '../../src/units/cents.ts'
import { month, monthsOf } from '../../src/units/day.ts'
import { heeftReden, uitkomstVan } from '../explanation/find-step.ts'
import { eigenVoorbeelden, exactText, huishoudenVan, type EigenVoorbeeld } from './law-examples.ts'

describe.each(eigenVoorbeelden.map((voorbeeld) => [`${voorbeeld.naam} (${voorbeeld.artikel})`, voorbeeld] as const))('%s', (_, voorbeeld) => {
  const huishouden = huishoudenVan(voorbeeld)

  it.each(toeslagenIn(voorbeeld))('gives the amounts of the $toeslag', ({ toeslag, verwacht }) => {
    const berekend = berekenToeslagen(huishouden, voorbeeld.jaar)[toeslag]
    expect(berekend).toMatchObject({ perMaand: wholeEuros(verwacht.perMaand), perJaar: wholeEuros(verwacht.perJaar) })
    const maanden = verwacht.maanden ?? monthsOf(voorbeeld.jaar).map(() => verwacht.perMaand)
    expect(bedragPerMaand(berekend, voorbeeld.jaar)).toEqual(maanden.map(wholeEuros))
  })

  it('gives the intermediate steps', () => {
    const gevonden = voorbeeld.stappen.map((stap) => {
      const uitkomst = uitkomstVan(stap.begrip, toeslagInMaand(huishouden, stap.toeslag, month(stap.maand)))
      return { ...stap, uitkomst }
    })
    expect(gevonden).toEqual(voorbeeld.stappen.map((stap) => ({ ...stap, uitkomst: exactText(stap.uitkomst) })))
  })

  const { geen } = voorbeeld
  if (geen !== undefined) {
    it('gives nothing, for the reason of the law', () => {
      const stappen = toeslagenIn(voorbeeld).map(({ toeslag }) => toeslagInMaand(huishouden, toeslag, month(geen.maand)))
      expect(stappen.some((stap) => heeftReden(geen.reden, stap))).toBe(true)
    })
  }
})

function toeslagenIn({ verwacht }: EigenVoorbeeld) {
  return BEREKENDE_TOESLAGEN.flatMap((toeslag) => {
    const bedragen = verwacht[toeslag]
    return bedragen === undefined ? [] : [{ toeslag, verwacht: bedragen }]
  })
}

function bedragPerMaand({ perioden }: Toeslagjaar, jaar: number): readonly (Cents | undefined)[] {
  return monthsOf(jaar).map((maand) => perioden.find(({ vanaf, totEnMet }) => vanaf <= maand && maand <= totEnMet)?.perMaand)
}
