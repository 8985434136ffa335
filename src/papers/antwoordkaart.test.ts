import { expect, it } from 'vitest'
import { alles, contextVan, paar, VOORBEELDSTAD } from '../../test/papers/context.ts'
import { antwoordkaart } from './antwoordkaart.ts'
import { openIn } from './paper.ts'

it('names nobody: who fills it in does', () => {
  const text = alles(antwoordkaart(contextVan(paar([2024])), { los: false }))
  expect(text).not.toContain('Irene')
  for (const each of ['kinderopvangtoeslag', 'kindgebonden budget', 'de sociaal raadslieden', 'Naam', 'Telefoonnummer', 'E-mailadres', 'het stadhuis, Marktplein 1', 'Antwoordnummer 100', 'Een postzegel is niet nodig.']) expect(text).toContain(each)
})

it.each([[true, true], [false, false]])('says why it comes when it comes by itself: %s', (los, expected) => {
  expect(alles(antwoordkaart(contextVan(paar([])), { los })).includes('U krijgt deze kaart omdat')).toBe(expected)
})

it.each([[undefined, 'Bel of stuur een appbericht naar 010 000 00 00, of mail naar'], ['06 00 00 00 00', 'stuur een appbericht naar 06 00 00 00 00']])('has the number for app messages: %s', (appnummer, expected) => {
  expect(alles(antwoordkaart(contextVan(paar([]), { gemeente: { ...VOORBEELDSTAD, ...(appnummer === undefined ? {} : { appnummer }) } }), { los: true }))).toContain(expected)
})

it('names everything that is not known', () => {
  expect(openIn(antwoordkaart(contextVan(paar([]), { gemeente: {} }), { los: true }))).toEqual([
    'naam van de gemeente', 'naam van de organisatie', 'telefoonnummer', 'e-mailadres', 'wat er in het bericht moet staan', 'naam van het loket', 'adres van het loket', 'antwoordnummer met postcode en plaats',
  ])
})
