import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGemeente, encodeGemeente, foutInTekst } from './gemeente-codec.ts'
import { GEMEENTEKEUZES, GEMEENTEVELDEN, type Gemeentegegevens } from './gemeentegegevens.ts'

const GOED = { soort: 'keukentafel-gemeente', versie: 1, beleid: 'hoorn-2025', gegevens: { gemeente: 'Hoorn', telefoonnummer: ' 0229 00 00 00 ', antwoordkaart: 'ja' } }

function fouten(bestand: unknown): readonly string[] {
  const read = decodeGemeente(typeof bestand === 'string' ? bestand : JSON.stringify(bestand))
  return read.kind === 'fout' ? read.fouten.map(({ pad, code }) => `${pad} ${code}`) : []
}

describe('the file of a municipality', () => {
  it('says of which policy it is, and what papers say of it', () => {
    expect(decodeGemeente(JSON.stringify(GOED))).toEqual({ kind: 'gemeente', beleid: 'hoorn-2025', gegevens: { gemeente: 'Hoorn', telefoonnummer: '0229 00 00 00', antwoordkaart: 'ja' } })
    expect(decodeGemeente(JSON.stringify({ ...GOED, gegevens: {} }))).toEqual({ kind: 'gemeente', beleid: 'hoorn-2025', gegevens: {} })
  })

  it('comes back as it was written', () => {
    const woord = fc.stringMatching(/^[A-Za-z0-9@.:/ -]{1,40}$/)
    const teksten = fc.dictionary(fc.constantFrom(...GEMEENTEVELDEN), woord)
    const keuzes = fc.record({ eerstBellen: fc.constantFrom(...GEMEENTEKEUZES.eerstBellen), uitlegBezwaar: fc.constantFrom(...GEMEENTEKEUZES.uitlegBezwaar) }, { requiredKeys: [] })
    fc.assert(fc.property(teksten, keuzes, (velden, gekozen) => {
      const gegevens: Gemeentegegevens = { ...velden, ...gekozen }
      const trimmed = Object.entries(velden).map(([veld, text]) => [veld, text.trim()] as const).filter(([, text]) => text !== '')
      expect(decodeGemeente(encodeGemeente({ beleid: 'x-1', gegevens }))).toEqual({ kind: 'gemeente', beleid: 'x-1', gegevens: { ...Object.fromEntries(trimmed), ...gekozen } })
    }))
  })

  it.each([['', ' geenJson'], ['{', ' geenJson'], ['[]', 'versie anderBestand'], ['null', 'versie anderBestand'], ['{"soort":"keukentafel-gemeente","versie":2}', 'versie anderBestand']])('is none: %s', (text, expected) => {
    expect(fouten(text)).toEqual([expected])
  })

  it('is refused with everything that is wrong, and without what was read', () => {
    const found = fouten({
      ...GOED, geheim: 'a name', beleid: 'Hoorn 2025',
      gegevens: { gemeente: ' ', loket: 'x'.repeat(201), eigenTekstVragen: 'x'.repeat(2001), email: 5, website: '<@url_website@>', aanmelden: 'via {kanaal}', antwoordkaart: 'soms', boete: 'x' },
    })
    expect([...found].sort()).toEqual([
      ' onbekendVeld', 'beleid onleesbaar', 'gegevens onbekendVeld', 'gegevens.aanmelden samenvoegveld', 'gegevens.antwoordkaart geenKeuze', 'gegevens.eigenTekstVragen teLang',
      'gegevens.email onleesbaar', 'gegevens.gemeente leeg', 'gegevens.loket teLang', 'gegevens.website samenvoegveld',
    ])
    expect(JSON.stringify(found)).not.toMatch(/geheim|a name|soms|boete|url_website/)
  })

  it('says what is missing', () => {
    expect(fouten({ soort: 'keukentafel-gemeente', versie: 1 })).toEqual(['beleid ontbreekt', 'gegevens ontbreekt'])
  })
})

describe('a text that is to be printed', () => {
  it('holds no place that nobody filled in, and fits its line', () => {
    expect([foutInTekst('email', 'x@voorbeeld.nl'), foutInTekst('email', '<@e-mailadres@>'), foutInTekst('email', 'x'.repeat(201)), foutInTekst('eigenTekstVragen', 'x'.repeat(201))])
      .toEqual([null, 'samenvoegveld', 'teLang', null])
  })
})
