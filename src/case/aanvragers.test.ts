import { describe, expect, it } from 'vitest'
import { metAntwoorden, VANDAAG } from '../../test/examples/volledig-dossier.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { aanvragersVan, levendePartners } from './aanvragers.ts'

const SAMEN = [{ wie: ['aanvrager', 'toeslagpartner'], deel: 'geheel' }]
const UIT_ELKAAR = { 'samen.altijd': 'nee', 'partners.gehuwd': 'ja', 'partners.adres': 'ja', 'samen.tot': '1-6-2026', 'samen.einde': 'scheiding' } as const

describe('who makes an application', () => {
  it('is both together while they are partners, whatever the municipality does with ex-partners', () => {
    for (const beleid of [handreiking, horstAanDeMaas]) expect(aanvragersVan(metAntwoorden({}), 'tekortEnTerugvordering', beleid, VANDAAG)).toEqual(SAMEN)
  })

  it('is each with half when they are no partners any more and the municipality wants it so, and only for bijzondere bijstand', () => {
    const dossier = metAntwoorden(UIT_ELKAAR)
    expect(aanvragersVan(dossier, 'tekortEnTerugvordering', horstAanDeMaas, VANDAAG)).toEqual([{ wie: ['aanvrager'], deel: 'helft' }, { wie: ['toeslagpartner'], deel: 'helft' }])
    expect(aanvragersVan(dossier, 'vasteTegemoetkoming', horstAanDeMaas, VANDAAG)).toEqual(SAMEN)
    expect(aanvragersVan(dossier, 'terugvordering', handreiking, VANDAAG)).toEqual(SAMEN)
  })

  it('is both together until the day on which they part', () => {
    const dossier = metAntwoorden({ ...UIT_ELKAAR, 'samen.tot': '2-3-2027' })
    expect(aanvragersVan(dossier, 'tekortEnTerugvordering', horstAanDeMaas, VANDAAG)).toEqual(SAMEN)
    expect(aanvragersVan(metAntwoorden({ ...UIT_ELKAAR, 'samen.tot': '1-3-2027' }), 'tekortEnTerugvordering', horstAanDeMaas, VANDAAG)).toHaveLength(2)
  })

  it('is the other for the whole when one has died', () => {
    const dossier = metAntwoorden({ ...UIT_ELKAAR, 'samen.einde': 'overlijden', 'samen.overledene': 'aanvrager' })
    expect(levendePartners(dossier, VANDAAG)).toEqual(['toeslagpartner'])
    expect(aanvragersVan(dossier, 'tekortEnTerugvordering', horstAanDeMaas, VANDAAG)).toEqual([{ wie: ['toeslagpartner'], deel: 'geheel' }])
  })

  it('is both where an end is written that is not asked for any more', () => {
    expect(aanvragersVan(metAntwoorden({ ...UIT_ELKAAR, 'samen.altijd': 'ja' }), 'tekortEnTerugvordering', horstAanDeMaas, VANDAAG)).toEqual(SAMEN)
  })
})
