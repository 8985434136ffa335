import { describe, expect, it } from 'vitest'
import { JA, JA_GEBOREN_VOOR_1963 } from '../../test/examples/builders.ts'
import { toetsDoelgroep, type Doelgroepantwoorden } from './doelgroep.ts'
import { toetsKenmerken } from './kenmerken.ts'

function niet(antwoorden: Doelgroepantwoorden): readonly string[] {
  return toetsKenmerken(antwoorden).filter(({ voldaan }) => voldaan === false).map(({ kenmerk }) => kenmerk)
}

describe('Handreiking § 4.1, kenmerken', () => {
  it('are all there for a couple of the target group, and all open before any answer', () => {
    expect(toetsKenmerken(JA).every(({ voldaan }) => voldaan === true)).toBe(true)
    expect(toetsKenmerken(JA_GEBOREN_VOOR_1963).every(({ voldaan }) => voldaan === true)).toBe(true)
    expect(toetsKenmerken({}).every(({ voldaan }) => voldaan === null)).toBe(true)
  })

  it.each([
    [{ toeslagEnFiscaalPartner: false }, 'partners'], [{ andereWeinigInkomen: false }, 'eenInkomen'], [{ minstverdienendeNa1962: false, heffingskortingUitbetaald: true }, 'geenHeffingskorting'],
    [{ inkomensbron: 'anders' }, 'uitkering'], [{ inkomensbron: 'alleenBijstand' }, 'uitkering'], [{ ontvangtToeslag: false }, 'toeslagen'], [{ onderAowLeeftijd: false }, 'onderAow'],
  ] as const)('%j: %s is missing, and the early questions say no', (over, kenmerk) => {
    expect(niet({ ...JA, ...over })).toEqual([kenmerk])
    expect(toetsDoelgroep({ ...JA, ...over }).kind).toBe('nee')
  })

  it('income from work is one, in a few cases', () => {
    expect(niet({ ...JA, inkomensbron: 'werk' })).toEqual([])
  })
})
