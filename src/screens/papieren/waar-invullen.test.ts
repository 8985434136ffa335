import { expect, test } from 'vitest'
import { waarInvullen } from './waar-invullen.ts'

test.each([
  ['naam van de aanvrager', 'huishouden'], ['geboortedatum van Irene', 'huishouden'], ['postcode', 'huishouden'], ['het inkomen van Sergio (2024)', 'uitkomst/2024'],
  ['telefoonnummer', 'gemeente'], ['postcode en plaats van de afzender', 'gemeente'],
])('%s is filled in on %s', (open, screen) => {
  expect(waarInvullen(open)).toBe(screen)
})
