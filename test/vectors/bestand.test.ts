import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WACHT_OP, type Bestand } from '../../src/case/bestand.ts'
import { decodeBestand, decodeKaart } from '../../src/case/codec.ts'
import { STANDEN, type Kaart } from '../../src/case/kaart.ts'

type Bestanden = {
  readonly opens: readonly { readonly naam: string; readonly sv: number; readonly bytes: string; readonly bestand: Omit<Bestand, 'version' | 'bijlagen' | 'ondertekeningen'> }[]
  readonly fails: readonly { readonly naam: string; readonly sv: number; readonly code: string; readonly pad: string; readonly bytes: string }[]
}
type Getekend = Omit<Bestanden, 'opens'> & { readonly opens: readonly { readonly naam: string; readonly sv: number; readonly bytes: string; readonly bestand: Bestand }[] }
type Kaarten = {
  readonly opens: readonly { readonly naam: string; readonly text: string; readonly kaart: Kaart }[]
  readonly fails: readonly { readonly naam: string; readonly text: string }[]
}

const bestanden = read('bestand-1.json') as Bestanden
const getekend = read('bestand-2.json') as Getekend
const kaarten = read('kaart-1.json') as Kaarten

describe('a file of version 1', () => {
  it.each(bestanden.opens)('opens for ever: $naam', ({ sv, bytes, bestand }) => {
    expect(decodeBestand(sv, fromBase64(bytes))).toStrictEqual({ kind: 'bestand', bestand: { ...bestand, version: 2, bijlagen: [], ondertekeningen: [] } })
  })

  it.each(bestanden.fails)('does not open: $naam', ({ sv, bytes, code, pad }) => {
    expect(decodeBestand(sv, fromBase64(bytes))).toStrictEqual({ kind: 'onleesbaar', code, pad })
  })

  it('does not open when it is cut short anywhere', () => {
    const whole = fromBase64(bestanden.opens[0]?.bytes ?? '')
    expect(whole.length).toBeGreaterThan(1000)
    for (let length = 0; length < whole.length; length += 1) expect(decodeBestand(1, whole.slice(0, length)).kind).toBe('onleesbaar')
  })

  it('is there for everything that a dossier can wait for', () => {
    expect(new Set(bestanden.opens.map(({ bestand }) => bestand.wachtOp))).toEqual(new Set([null, ...WACHT_OP]))
  })
})

describe('a file of version 2', () => {
  it.each(getekend.opens)('opens for ever: $naam', ({ sv, bytes, bestand }) => {
    expect(decodeBestand(sv, fromBase64(bytes))).toStrictEqual({ kind: 'bestand', bestand })
  })

  it.each(getekend.fails)('does not open: $naam', ({ sv, bytes, code, pad }) => {
    expect(decodeBestand(sv, fromBase64(bytes))).toStrictEqual({ kind: 'onleesbaar', code, pad })
  })

  it('has the hash of each text that was signed', () => {
    const papieren = getekend.opens.flatMap(({ bestand }) => bestand.ondertekeningen.flatMap((each) => each.papieren))
    expect(papieren.map(({ tekst }) => createHash('sha256').update(tekst, 'utf8').digest('base64'))).toEqual(papieren.map(({ sha256 }) => sha256))
  })
})

describe('a card of version 1', () => {
  it.each(kaarten.opens)('opens for ever: $naam', ({ text, kaart }) => {
    expect(decodeKaart(text)).toStrictEqual(kaart)
  })

  it.each(kaarten.fails)('does not open: $naam', ({ text }) => {
    expect(decodeKaart(text)).toBeNull()
  })

  it('is there in every state', () => {
    expect(new Set(kaarten.opens.map(({ kaart }) => kaart.stand))).toEqual(new Set(STANDEN))
  })
})

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64'))
}
