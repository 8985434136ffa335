import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { day } from '../units/day.ts'
import { decodeBeleid } from './beleid-codec.ts'

const GOED = {
  soort: 'keukentafel-beleid', versie: 1, id: 'voorbeeldstad-2026', naam: 'Beleidsregel Voorbeeldstad', gemeente: 'Voorbeeldstad', bron: 'Gemeenteblad 2026, 1',
  geldigVanaf: '2026-01-01', geldigTotEnMet: null, opBasisVan: handreiking.id,
  keuzes: { exPartners: { waarde: 'iederDeHelft', bron: 'art. 5' } },
  jaren: { 2024: { huur: { waarde: 'juliTenzijVerlaagd', bron: 'art. 3' }, aanvraagTotEnMet: { waarde: '2026-12-31', bron: 'art. 4' } } },
}

const fouten = (over: object) => {
  const read = decodeBeleid(JSON.stringify({ ...GOED, ...over }))
  return read.kind === 'fout' ? read.fouten.map(({ pad, code }) => `${pad} ${code}`) : []
}

describe('the policy of a municipality, from a file', () => {
  it('is a policy of the app with the choices of the file in their place', () => {
    const read = decodeBeleid(JSON.stringify(GOED))
    expect(read).toEqual({
      kind: 'beleid',
      beleid: {
        ...handreiking, id: GOED.id, name: GOED.naam, gemeente: GOED.gemeente, source: GOED.bron, geldigVanaf: day('2026-01-01'), geldigTotEnMet: null,
        exPartners: { value: 'iederDeHelft', source: 'art. 5' },
        jaren: {
          ...handreiking.jaren,
          2024: { ...handreiking.jaren[2024], doorGemeente: true, huur: { value: 'juliTenzijVerlaagd', source: 'art. 3' }, aanvraagTotEnMet: { value: day('2026-12-31'), source: 'art. 4' } },
        },
      },
    })
  })

  it('may begin from the policy of another municipality', () => {
    const read = decodeBeleid(JSON.stringify({ ...GOED, opBasisVan: horstAanDeMaas.id, keuzes: {}, jaren: {} }))
    expect(read).toMatchObject({ kind: 'beleid', beleid: { jaren: horstAanDeMaas.jaren, exPartners: horstAanDeMaas.exPartners } })
  })

  it.each([['', ' geenJson'], ['{', ' geenJson'], ['[]', 'soort anderBestand'], ['null', 'soort anderBestand'], ['{"soort":"kluis","versie":1}', 'soort anderBestand'], ['{"soort":"keukentafel-beleid","versie":2}', 'versie anderBestand']])('is no policy: %s', (text, expected) => {
    const read = decodeBeleid(text)
    expect(read.kind === 'fout' ? read.fouten.map(({ pad, code }) => `${pad} ${code}`) : []).toEqual([expected])
  })

  it('is refused with everything that is wrong, and without what was read', () => {
    const found = fouten({
      id: 'Voorbeeld Stad', naam: ' ', geldigVanaf: '1-1-2026', gemeente: undefined, geheim: 'a name',
      keuzes: { exPartners: { waarde: 'soms', bron: 'art. 5' }, brutering: { waarde: 'exact', bron: '' } },
      jaren: { 2024: { huur: { waarde: 'juli' }, boete: { waarde: 1, bron: 'x' } } },
    })
    expect(found.sort()).toEqual([
      ' onbekendVeld', 'gemeente ontbreekt', 'geldigVanaf geenDag', 'id onleesbaar', 'jaren.2024 onbekendVeld', 'jaren.2024.huur.bron ontbreekt', 'jaren.2024.huur.waarde geenKeuze',
      'keuzes.brutering.bron bronOntbreekt', 'keuzes.exPartners.waarde geenKeuze', 'naam ontbreekt',
    ].sort())
    expect(JSON.stringify(found)).not.toMatch(/geheim|a name|soms|boete/)
  })

  it('is refused with what contradicts itself beside what cannot be read', () => {
    const found = fouten({ id: handreiking.id, naam: 'n'.repeat(201), geldigTotEnMet: '2025-12-31', jaren: { 2030: {} } })
    expect(found.sort()).toEqual(['geldigTotEnMet eindeVoorBegin', 'id idBezet', 'jaren.2030 jaarZonderRegels', 'naam onleesbaar'])
    expect(fouten({ naam: 'n'.repeat(200) })).toEqual([])
  })

  it.each([
    [{ id: handreiking.id }, 'id idBezet'],
    [{ geldigTotEnMet: '2025-12-31' }, 'geldigTotEnMet eindeVoorBegin'],
    [{ jaren: { 2030: {} } }, 'jaren.2030 jaarZonderRegels'],
    [{ opBasisVan: 'amsterdam' }, 'opBasisVan geenKeuze'],
    [{ keuzes: { inkomensbepaling: { waarde: [], bron: 'art. 1' } } }, 'keuzes.inkomensbepaling.waarde ontbreekt'],
    [{ jaren: { 2024: { aanvraagTotEnMet: { waarde: '2026-02-30', bron: 'art. 4' } } } }, 'jaren.2024.aanvraagTotEnMet.waarde geenDag'],
  ])('is refused: %j', (over, expected) => {
    expect(fouten(over)).toEqual([expected])
  })

  it('cannot change how the law compensates a year', () => {
    expect(fouten({ jaren: { 2025: { regeling: { waarde: 'tekortEnTerugvordering', bron: 'art. 1' } } } })).toEqual(['jaren.2025 onbekendVeld'])
  })
})
