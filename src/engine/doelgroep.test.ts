import { describe, expect, it } from 'vitest'
import { JA, zonder } from '../../test/examples/builders.ts'
import { toetsDoelgroep, vragenVoor, type Doelgroepantwoorden } from './doelgroep.ts'

describe('the target group', () => {
  it('may hold a couple for which nothing rules it out', () => {
    expect(toetsDoelgroep(JA)).toEqual({ kind: 'mogelijk' })
  })

  it.each<readonly [Doelgroepantwoorden, string]>([
    [{ toeslagEnFiscaalPartner: false }, 'geenPartners'],
    [{ inkomensbron: 'alleenBijstand' }, 'alleenBijstand'],
    [{ inkomensbron: 'anders' }, 'geenUitkering'],
    [{ andereWeinigInkomen: false }, 'tweeInkomens'],
    [{ minstverdienendeNa1962: false, heffingskortingUitbetaald: true }, 'heffingskortingUitbetaald'],
    [{ onderAowLeeftijd: false }, 'aowLeeftijd'],
    [{ ontvangtToeslag: false }, 'geenToeslagen'],
  ])('does not hold a couple of which is known: %j', (antwoord, reden) => {
    expect(toetsDoelgroep({ ...JA, ...antwoord })).toEqual({ kind: 'nee', redenen: [reden] })
    // One answer is enough: no other question need be asked.
    expect(toetsDoelgroep(antwoord)).toEqual({ kind: 'nee', redenen: [reden] })
  })

  it('gives every reason that holds', () => {
    expect(toetsDoelgroep({ ...JA, onderAowLeeftijd: false, ontvangtToeslag: false })).toEqual({ kind: 'nee', redenen: ['aowLeeftijd', 'geenToeslagen'] })
  })

  it.each(['uitkering', 'werk'] as const)('is not ruled out by income from %s', (inkomensbron) => {
    expect(toetsDoelgroep({ ...JA, inkomensbron })).toEqual({ kind: 'mogelijk' })
  })

  it.each(vragenVoor(JA).map((vraag) => [vraag]))('is not known while this question is open: %s', (vraag) => {
    expect(toetsDoelgroep(zonder(JA, vraag))).toEqual({ kind: 'onvolledig', ontbreekt: [vraag] })
  })

  it('asks about the payment of the heffingskorting only when the lowest earner was born before 1963', () => {
    expect(vragenVoor(JA)).not.toContain('heffingskortingUitbetaald')
    expect(vragenVoor({ minstverdienendeNa1962: false })).toContain('heffingskortingUitbetaald')
    expect(toetsDoelgroep({ ...JA, minstverdienendeNa1962: false })).toEqual({ kind: 'onvolledig', ontbreekt: ['heffingskortingUitbetaald'] })
    expect(toetsDoelgroep({ ...JA, minstverdienendeNa1962: false, heffingskortingUitbetaald: false })).toEqual({ kind: 'mogelijk' })
  })
})
