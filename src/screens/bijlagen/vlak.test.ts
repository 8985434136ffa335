import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naToets, nieuwVlak, stapVan, vergroot, verplaatst, vlakTussen, type Maat, type Vlak } from './vlak.ts'

const FOTO: Maat = { breedte: 2000, hoogte: 1500 }
const VLAK: Vlak = { x: 100, y: 200, breedte: 300, hoogte: 80 }

function isInside({ x, y, breedte, hoogte }: Vlak, maat: Maat): boolean {
  return x >= 0 && y >= 0 && breedte > 0 && hoogte > 0 && x + breedte <= maat.breedte && y + hoogte <= maat.hoogte && [x, y, breedte, hoogte].every(Number.isInteger)
}

describe('a part that is made black', () => {
  it('begins in the middle of the photo', () => {
    expect(nieuwVlak(FOTO)).toEqual({ x: 667, y: 703, breedte: 667, hoogte: 94 })
  })

  it('is drawn from any corner to the other, as far as the photo goes', () => {
    expect(vlakTussen(FOTO, { x: 400.4, y: 280 }, { x: 100, y: 200 })).toEqual({ x: 100, y: 200, breedte: 300, hoogte: 80 })
    expect(vlakTussen(FOTO, { x: 1900, y: 1400 }, { x: 2500, y: 1800 })).toEqual({ x: 1900, y: 1400, breedte: 100, hoogte: 100 })
  })

  it('is none by a mere touch', () => {
    expect(vlakTussen(FOTO, { x: 100, y: 100 }, { x: 103, y: 300 })).toBeNull()
  })

  it.each([
    ['ArrowLeft', false, { x: 80 }], ['ArrowRight', false, { x: 120 }], ['ArrowUp', false, { y: 180 }], ['ArrowDown', false, { y: 220 }],
    ['ArrowLeft', true, { breedte: 280 }], ['ArrowRight', true, { breedte: 320 }], ['ArrowUp', true, { hoogte: 60 }], ['ArrowDown', true, { hoogte: 100 }],
  ] as const)('%s with shift %s moves or sizes it a hundredth of the long side', (key, shiftKey, expected) => {
    expect(stapVan(FOTO)).toBe(20)
    expect(naToets(VLAK, FOTO, { key, shiftKey })).toEqual({ ...VLAK, ...expected })
  })

  it('is left alone by any other key', () => {
    expect(naToets(VLAK, FOTO, { key: 'Tab', shiftKey: true })).toBeNull()
  })

  it('never leaves the photo and never becomes nothing, whatever is done to it', () => {
    const maat = fc.record({ breedte: fc.integer({ min: 8, max: 2000 }), hoogte: fc.integer({ min: 8, max: 2000 }) })
    const act = fc.record({ isMove: fc.boolean(), dx: fc.double({ min: -5000, max: 5000, noNaN: true }), dy: fc.double({ min: -5000, max: 5000, noNaN: true }) })
    fc.assert(fc.property(maat, fc.array(act), (size, acts) => {
      const vlak = acts.reduce((next, { isMove, dx, dy }) => (isMove ? verplaatst : vergroot)(next, size, dx, dy), nieuwVlak(size))
      expect(isInside(vlak, size)).toBe(true)
    }), { seed: 20261125 })
  })
})
