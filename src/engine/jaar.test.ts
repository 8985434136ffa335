import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { statusVan } from './jaar.ts'

describe('the status of a year', () => {
  it.each([[2020, 'voorDeRegeling'], [2021, 'voorDeRegeling'], [2027, 'bedragNietGepubliceerd'], [2028, 'fiscaleRegeling'], [2029, 'fiscaleRegeling']])(
    '%i is refused: %s', (jaar, reden) => {
      expect(statusVan(jaar, handreiking)).toEqual({ kind: 'geweigerd', reden })
    })

  it.each([
    [2022, 'terugvordering'], [2023, 'tekortEnTerugvordering'], [2024, 'tekortEnTerugvordering'], [2025, 'vasteTegemoetkoming'], [2026, 'vasteTegemoetkoming'],
  ] as const)('%i can be computed: %s', (jaar, regeling) => {
    expect(statusVan(jaar, handreiking)).toMatchObject({ kind: 'berekenbaar', jaarbeleid: { regeling: { value: regeling } } })
  })
})
