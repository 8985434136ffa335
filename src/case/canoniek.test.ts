import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import { canoniek } from './canoniek.ts'

describe('canonical JSON', () => {
  it('is that of RFC 8785 § 3.2.3 and § 3.2.2', () => {
    expect(canoniek({ '€': 'Euro Sign', '\r': 'Carriage Return', 1: 'One', '\u0080': 'Control', 'ö': 'o', '\ufb33': 'Hebrew', '\ud83d\ude00': 'Smile' }))
      .toBe('{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"o","€":"Euro Sign","\ud83d\ude00":"Smile","\ufb33":"Hebrew"}')
    expect(canoniek({ numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, -0], literals: [null, true, false], string: '€$\u000f\nA\'B"\\/' }))
      .toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,0],"string":"€$\\u000f\\nA\'B\\"\\\\/"}')
  })

  it('is the same whatever the order of the keys, and read back as the same data', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const text = canoniek(value)
      expect(canoniek(reversed(value))).toBe(text)
      expect(canoniek(JSON.parse(text))).toBe(text)
    }), { seed: SEED })
  })

  it('tells any two texts apart', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(canoniek([one]) === canoniek([other])).toBe(one === other)
    }), { seed: SEED })
  })

  it.each([[undefined], [Number.NaN], [Infinity], [() => 1], [{ a: undefined }], [10n]])('refuses what is no plain data: %s', (value) => {
    expect(() => canoniek(value)).toThrow(RangeError)
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([key, each]) => [key, reversed(each)]))
}
