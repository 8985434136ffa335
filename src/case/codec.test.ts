import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GETEKEND } from '../../test/examples/getekend.ts'
import { SEED } from '../../test/examples/arbitraries.ts'
import { willekeurigBestand, willekeurigeKaart } from '../../test/examples/bestand-arbitraries.ts'
import { newBestand, type Bestand } from './bestand.ts'
import type { Bijlage } from './bijlage.ts'
import { BESTAND_VERSION, bijlagenIn, decodeBestand, decodeKaart, encodeBestand, encodeKaart } from './codec.ts'
import type { Veld } from './dossier.ts'
import { kaartVan } from './kaart.ts'

const OP = '2026-11-25T09:00:00.000Z'
const FOTO: Bijlage = { id: '134c1d2a-6a0f-4a2e-9f0e-0a1b2c3d4e5f', soort: 'stuk', bij: '2023.stuk.jaaropgave.aanvrager', sha256: `${'A'.repeat(43)}=`, bytes: 400_000, delen: 1, op: OP, door: 'Fatma' }
const BESTAND: Bestand = {
  ...newBestand(OP),
  dossier: { version: 1, jaren: [2023, 2024], inwonenden: ['1', '3'], antwoorden: { 'aanvrager.naam': 'Irene', '2023.huur.0.bedrag': ' € 575,0x ' } },
  geschiedenis: [{ op: OP, door: 'Fatma', veld: 'jaren', van: null, naar: '2023,2024' }],
  bijlagen: [FOTO],
  ondertekeningen: [GETEKEND],
}
const KAART = kaartVan(BESTAND, { open: 3, stand: 'inGesprek' })

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

describe('a file', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(willekeurigBestand, (bestand) => {
      const read = decodeBestand(BESTAND_VERSION, encodeBestand(bestand))
      expect(read).toStrictEqual({ kind: 'bestand', bestand: JSON.parse(JSON.stringify(bestand)) as Bestand })
      expect(read).toEqual({ kind: 'bestand', bestand })
    }), { seed: SEED })
  })

  it('says which photos it names, the same as when it is read whole', () => {
    fc.assert(fc.property(willekeurigBestand, (bestand) => {
      expect(bijlagenIn(BESTAND_VERSION, encodeBestand(bestand))).toEqual(bestand.bijlagen)
    }), { seed: SEED })
    expect(bijlagenIn(BESTAND_VERSION, encodeBestand(BESTAND))).toEqual([FOTO])
  })

  it.each<readonly [string, number, unknown]>([
    ['of a newer version', BESTAND_VERSION + 1, BESTAND],
    ['of no version', 0, BESTAND],
    ['that names a photo in another form', BESTAND_VERSION, { ...BESTAND, bijlagen: [{ ...FOTO, delen: 0 }] }],
    ['that does not say which photos it has', BESTAND_VERSION, { ...BESTAND, bijlagen: undefined }],
    ['of which the version is not that of its bytes', BESTAND_VERSION, { ...BESTAND, version: 1 }],
  ])('%s does not say which photos it names', (_, sv, value) => {
    expect(bijlagenIn(sv, bytesOf(value))).toBeNull()
  })

  it('is JSON in UTF-8', () => {
    expect(JSON.parse(textIn(encodeBestand(BESTAND)))).toEqual(BESTAND)
  })

  it('keeps answers that only a newer app asks for, and their history', () => {
    const veld = '2031.nieuweRegeling.keuze' as Veld
    const bestand: Bestand = { ...BESTAND, dossier: { ...BESTAND.dossier, antwoorden: { [veld]: 'ja' } }, geschiedenis: [{ op: OP, door: '', veld, van: null, naar: 'ja' }] }
    expect(decodeBestand(BESTAND_VERSION, encodeBestand(bestand))).toEqual({ kind: 'bestand', bestand })
  })

  it('is not written when it could not be read back, and the fault repeats no answer', () => {
    const wrong = { ...BESTAND, dossier: { ...BESTAND.dossier, antwoorden: { 'Irene de Vries': '23.762' } as Bestand['dossier']['antwoorden'] } }
    expect(() => encodeBestand(wrong)).toThrow(new RangeError('cannot be read back: dossier.antwoorden'))
    expect(() => encodeBestand({ ...BESTAND, dossier: { ...BESTAND.dossier, jaren: [2024, 2023] } })).toThrow(RangeError)
  })
})

describe('what is no file', () => {
  const { dossier, geschiedenis } = BESTAND
  const [wijziging] = geschiedenis

  it.each<readonly [string, pad: string, unknown]>([
    ['null', '', null], ['a list', '', []], ['a text', '', 'x'], ['an empty object', 'version', {}],
    ['another version than is stored beside it', 'version', { ...BESTAND, version: 1 }],
    ['a key that is not known', '', { ...BESTAND, bsn: '1' }],
    ['a key that is not known in the dossier', 'dossier', { ...BESTAND, dossier: { ...dossier, x: 1 } }],
    ['another version of the dossier', 'dossier.version', { ...BESTAND, dossier: { ...dossier, version: 2 } }],
    ['years out of order', 'dossier.jaren', { ...BESTAND, dossier: { ...dossier, jaren: [2024, 2023] } }],
    ['a year twice', 'dossier.jaren', { ...BESTAND, dossier: { ...dossier, jaren: [2023, 2023] } }],
    ['a year as a text', 'dossier.jaren', { ...BESTAND, dossier: { ...dossier, jaren: ['2023'] } }],
    ['a year of five digits', 'dossier.jaren', { ...BESTAND, dossier: { ...dossier, jaren: [20231] } }],
    ['half a year', 'dossier.jaren', { ...BESTAND, dossier: { ...dossier, jaren: [2023.5] } }],
    ['a resident twice', 'dossier.inwonenden', { ...BESTAND, dossier: { ...dossier, inwonenden: ['1', '1'] } }],
    ['a resident without a number', 'dossier.inwonenden', { ...BESTAND, dossier: { ...dossier, inwonenden: ['x'] } }],
    ['an answer that is a number', 'dossier.antwoorden', { ...BESTAND, dossier: { ...dossier, antwoorden: { 'aanvrager.naam': 1 } } }],
    ['an answer under no name of an answer', 'dossier.antwoorden', { ...BESTAND, dossier: { ...dossier, antwoorden: { jaren: 'x' } } }],
    ['a list of answers', 'dossier.antwoorden', { ...BESTAND, dossier: { ...dossier, antwoorden: [] } }],
    ['a day for a moment', 'aangemaakt', { ...BESTAND, aangemaakt: '2026-11-25' }],
    ['a moment in no time zone', 'gewijzigd', { ...BESTAND, gewijzigd: '2026-11-25T09:00:00.000' }],
    ['a moment in another time zone', 'gewijzigd', { ...BESTAND, gewijzigd: '2026-11-25T09:00:00.000+01:00' }],
    ['a moment on a day that is not there', 'gewijzigd', { ...BESTAND, gewijzigd: '2026-02-29T09:00:00.000Z' }],
    ['waiting for something unknown', 'wachtOp', { ...BESTAND, wachtOp: 'iets' }],
    ['no address', 'plaats', { ...BESTAND, plaats: null }],
    ['a truth that is a text', 'gearchiveerd', { ...BESTAND, gearchiveerd: 'ja' }],
    ['a change without a name', 'geschiedenis.0', { ...BESTAND, geschiedenis: [{ ...wijziging, door: null }] }],
    ['a change of nothing known', 'geschiedenis.0', { ...BESTAND, geschiedenis: [{ ...wijziging, veld: 'namen' }] }],
    ['a photo that is in no place', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, id: '1' }] }],
    ['a photo of a kind that is not known', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, soort: 'film' }] }],
    ['a photo without a hash', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, sha256: '' }] }],
    ['a photo of no bytes', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, bytes: 0 }] }],
    ['a photo in no pieces', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, delen: 0 }] }],
    ['a photo with more to it', 'bijlagen.0', { ...BESTAND, bijlagen: [{ ...FOTO, bestandsnaam: 'x' }] }],
    ['a signature of somebody else', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wie: 'kind' }] }],
    ['a signature of no day', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, dag: '2026-02-30' }] }],
    ['a signature under nothing', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, papieren: [] }] }],
    ['a signature without a hash', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, papieren: [{ ...GETEKEND.papieren[0], sha256: '' }] }] }],
    ['a signature without a line', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wijze: { kind: 'glas', lijnen: [], pad: 'M 1 1' } }] }],
    ['a signature with half a point', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wijze: { kind: 'glas', lijnen: [[1]], pad: 'M 1 1' } }] }],
    ['a signature with a path that is none', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wijze: { kind: 'glas', lijnen: [[1, 1]], pad: '<script>' } }] }],
    ['a typed signature without a witness', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wijze: { kind: 'getypt', naam: 'Irene', getuige: '', verklaring: 'x' } }] }],
    ['a signature on paper without a photo', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, wijze: { kind: 'papier', bijlage: '1' } }] }],
    ['a signature with a number of a document', 'ondertekeningen.0', { ...BESTAND, ondertekeningen: [{ ...GETEKEND, nummer: '1' }] }],
    ['a change with more to it', 'geschiedenis.0', { ...BESTAND, geschiedenis: [{ ...wijziging, x: 1 }] }],
  ])('is unreadable by its shape: %s', (_, pad, value) => {
    expect(decodeBestand(BESTAND_VERSION, bytesOf(value))).toStrictEqual({ kind: 'onleesbaar', code: 'wrongShape', pad })
  })

  it.each(['version', 'dossier', 'aangemaakt', 'gewijzigd', 'plaats', 'wachtOp', 'gearchiveerd', 'geschiedenis', 'bijlagen', 'ondertekeningen'])('is a file in which this is missing: %s', (missing) => {
    const value = Object.fromEntries(Object.entries(BESTAND).filter(([key]) => key !== missing))
    expect(decodeBestand(BESTAND_VERSION, bytesOf(value))).toStrictEqual({ kind: 'onleesbaar', code: 'wrongShape', pad: missing })
  })

  it.each<readonly [string, code: string, Uint8Array]>([
    ['nothing', 'notJson', new Uint8Array()],
    ['half', 'notJson', encodeBestand(BESTAND).slice(0, -1)],
    ['with something after it', 'notJson', new Uint8Array([...encodeBestand(BESTAND), 0])],
    ['with a byte order mark', 'notJson', new Uint8Array([0xef, 0xbb, 0xbf, ...encodeBestand(BESTAND)])],
    ['in Latin-1', 'notUtf8', Uint8Array.from(JSON.stringify({ ...BESTAND, plaats: 'é' }), (letter) => letter.charCodeAt(0) & 0xff)],
    ['in UTF-16', 'notJson', new Uint8Array(Uint16Array.from(JSON.stringify(BESTAND).replace('€', 'E'), (letter) => letter.charCodeAt(0)).buffer)],
  ])('is unreadable as a text: %s', (_, code, bytes) => {
    expect(decodeBestand(BESTAND_VERSION, bytes)).toStrictEqual({ kind: 'onleesbaar', code, pad: '' })
  })

  it.each([0, -1, NaN, 0.5, 1.5])('has a version that never was: %d', (sv) => {
    expect(decodeBestand(sv, encodeBestand(BESTAND))).toStrictEqual({ kind: 'onleesbaar', code: 'unknownVersion', pad: '' })
  })

  it('is never reported with what was read', () => {
    const read = decodeBestand(BESTAND_VERSION, bytesOf({ ...BESTAND, dossier: { ...BESTAND.dossier, antwoorden: { 'Irene de Vries': '23.762' } }, aangemaakt: 'gisteren' }))
    expect(JSON.stringify(read)).not.toMatch(/Irene|23|gisteren/)
  })

  it('never makes the reader fail', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3 }), fc.oneof(fc.uint8Array(), fc.json().map((text) => new TextEncoder().encode(text))), (sv, bytes) => {
      expect(['onleesbaar', 'nieuwer']).toContain(decodeBestand(sv, bytes).kind)
    }), { seed: SEED })
  })

  it('is one of which any bit was flipped, or else it is another file: never this one', () => {
    const bytes = encodeBestand(BESTAND)
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (index, bit) => {
      const flipped = Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ (1 << bit) : byte))
      expect(decodeBestand(BESTAND_VERSION, flipped)).not.toEqual({ kind: 'bestand', bestand: BESTAND })
    }), { seed: SEED })
  })
})

describe('a file of version 1', () => {
  const before = Object.fromEntries(Object.entries({ ...BESTAND, version: 1 }).filter(([key]) => key !== 'bijlagen' && key !== 'ondertekeningen'))

  it('opens as one without photos', () => {
    expect(decodeBestand(1, bytesOf(before))).toStrictEqual({ kind: 'bestand', bestand: { ...BESTAND, bijlagen: [], ondertekeningen: [] } })
  })

  it.each<readonly [string, pad: string, unknown]>([
    ['it says that it is another version', 'version', { ...before, version: 2 }], ['it does not say its version', 'version', { ...before, version: undefined }],
    ['it has photos, which no version 1 had', 'version', { ...before, bijlagen: [] }], ['it has signatures, which no version 1 had', 'version', { ...before, ondertekeningen: [] }], ['it is a list', '', [before]], ['it has a key that is not known', '', { ...before, bsn: '1' }],
  ])('does not open when %s', (_name, pad, value) => {
    expect(decodeBestand(1, bytesOf(value))).toStrictEqual({ kind: 'onleesbaar', code: 'wrongShape', pad })
  })
})

describe('a file of a newer version', () => {
  const newer = (over: object) => decodeBestand(BESTAND_VERSION + 1, bytesOf({ ...BESTAND, version: BESTAND_VERSION + 1, ...over }))

  it('shows what this version knows', () => {
    const wijzigingen = [{ ...BESTAND.geschiedenis[0], apparaat: 'x' }]
    expect(newer({ consent: { op: OP }, geschiedenis: wijzigingen, dossier: { ...BESTAND.dossier, version: 7, kinderen: [] } })).toStrictEqual({ kind: 'nieuwer', bestand: BESTAND })
  })

  it('leaves out what stands beside the answers and cannot be read', () => {
    const [wijziging] = BESTAND.geschiedenis
    expect(newer({ plaats: ['wonen', 2024], wachtOp: 'bank', gearchiveerd: { op: OP }, geschiedenis: [wijziging, { ...wijziging, van: 1 }], bijlagen: [{ ...FOTO, soort: 'film' }], ondertekeningen: [{ ...GETEKEND, wie: 'kind' }] }))
      .toStrictEqual({ kind: 'nieuwer', bestand: { ...BESTAND, geschiedenis: [], bijlagen: [], ondertekeningen: [] } })
    expect(newer({ plaats: undefined, wachtOp: undefined, gearchiveerd: undefined, geschiedenis: undefined, bijlagen: undefined, ondertekeningen: undefined })).toStrictEqual({ kind: 'nieuwer', bestand: { ...BESTAND, geschiedenis: [], bijlagen: [], ondertekeningen: [] } })
  })

  it.each<readonly [string, object]>([
    ['no dossier', { dossier: undefined }], ['answers in another form', { dossier: { ...BESTAND.dossier, antwoorden: { 'aanvrager.naam': { text: 'Irene' } } } }],
    ['years in another form', { dossier: { ...BESTAND.dossier, jaren: [{ jaar: 2023 }] } }], ['no moment', { gewijzigd: 1 }],
  ])('cannot be shown with %s', (_, over) => {
    expect(newer(over)).toStrictEqual({ kind: 'nieuwer', bestand: null })
  })

  it('is unreadable when it is no text at all: then it is damaged, whatever its version', () => {
    expect(decodeBestand(BESTAND_VERSION + 1, encodeBestand(BESTAND).slice(1))).toStrictEqual({ kind: 'onleesbaar', code: 'notJson', pad: '' })
  })
})

describe('a card', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(willekeurigeKaart, (kaart) => {
      expect(decodeKaart(encodeKaart(kaart))).toEqual(kaart)
    }), { seed: SEED })
    expect(decodeKaart(encodeKaart(KAART))).toStrictEqual(KAART)
  })

  it.each<readonly [string, string]>([
    ['nothing', ''], ['no JSON', '{'], ['null', 'null'], ['another version', JSON.stringify({ ...KAART, version: 2 })], ['a key that is not known', JSON.stringify({ ...KAART, bsn: '1' })],
    ['one name', JSON.stringify({ ...KAART, namen: ['Irene'] })], ['three names', JSON.stringify({ ...KAART, namen: ['a', 'b', 'c'] })], ['less than nothing open', JSON.stringify({ ...KAART, open: -1 })],
    ['an unknown state', JSON.stringify({ ...KAART, stand: 'klaar' })], ['no postcode', JSON.stringify({ ...KAART, postcode: undefined })], ['a file', JSON.stringify(BESTAND)],
  ])('is not one: %s', (_, text) => {
    expect(decodeKaart(text)).toBeNull()
  })

  it('is not written when it could not be read back', () => {
    expect(() => encodeKaart({ ...KAART, open: 0.5 })).toThrow(new RangeError('cannot be read back: open'))
  })
})
