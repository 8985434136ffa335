import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar } from '../../test/papers/context.ts'
import { SIGNALEN } from '../law/signalen.ts'
import { verwijsbrief } from './verwijsbrief.ts'
import { VERWIJZINGEN } from './verwijzingen.ts'

const NIETS = { '2023.netto.keuze': 'bedrag', '2023.netto.0.bedrag': '3.000' } as const

function brief(antwoorden = {}, opsteller = 'Noor'): string {
  return alles(verwijsbrief(contextVan(paar([2023], { ...NIETS, ...antwoorden }), { opsteller })))
}

describe('the referral', () => {
  it.each(SIGNALEN)('says what to do and who helps: %s', (signaal) => {
    const { titel, tekst, wie } = VERWIJZINGEN[signaal]
    expect(brief({ [`signaal.${signaal}`]: 'speelt' })).toContain(`${titel}\n${tekst}\nWie kan helpen\n${wie}`)
    expect(brief({ [`signaal.${signaal}`]: 'nee' })).not.toContain(tekst)
    expect(brief()).not.toContain(tekst)
  })

  it('has what the answers point at, until somebody says that it is not the matter', () => {
    const zonder = { 'toeslagpartner.verzekerd': 'nee' }
    expect(brief(zonder)).toContain('Een van u heeft geen zorgverzekering.')
    expect(brief({ ...zonder, 'signaal.zorgverzekering': 'nee' })).not.toContain('zorgverzekering')
  })

  it.each([['verwezen', true], ['speelt', false]])('says whether they were referred already: %s', (stand, expected) => {
    expect(brief({ 'signaal.schulden': stand }).includes('al doorverwezen')).toBe(expected)
  })

  it('has what was noted', () => {
    expect(brief({ 'signaal.schulden': 'speelt', 'signaal.schulden.notitie': 'Belt donderdag.' })).toContain('Notitie\nBelt donderdag.')
    expect(brief({ 'signaal.schulden': 'speelt', 'signaal.schulden.notitie': ' ' })).not.toContain('Notitie')
  })

  it('says so when there is nothing', () => {
    expect(brief()).toContain('geen andere punten')
  })

  it('says from whom it is, where a name was given', () => {
    expect([brief(), brief({}, ' ')].map((text) => text.includes('Van: '))).toEqual([true, false])
  })
})

describe('an objection', () => {
  it.each(['ambtshalveAanslag', 'gegevensOnjuist'])('has six weeks: %s', (signaal) => {
    expect(brief({ [`signaal.${signaal}`]: 'speelt' })).toContain('Maak dan binnen 6 weken bezwaar.')
  })

  it('has a last day where the date of the decision is known', () => {
    expect(brief({ '2023.controle.dagtekening': '2-11-2026' })).toContain('Over 2023: uw beschikking is van 2 november 2026. Bezwaar kan tot en met 14 december 2026.')
    expect(brief({ '2023.controle.dagtekening': '1-10-2026' })).toContain('Bezwaar kon tot en met 12 november 2026. Vraag of herziening nog kan.')
    expect(brief()).not.toContain('Bezwaar')
  })
})
