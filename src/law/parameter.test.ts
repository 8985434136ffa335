import { describe, expect, it } from 'vitest'
import { day } from '../units/day.ts'
import { byHalfYear, byYear, confirmedByGuide, valueOn, type Parameter } from './parameter.ts'

const figure: Parameter<number> = {
  id: 'test.figure', description: 'Een getal', article: 'Testwet art. 1', unit: 'years',
  values: byYear([[2022, 2023], 1, 'official'], [2024, 2, 'secondary', confirmedByGuide, { source: 'Ergens gelezen.' }]),
}

describe('byYear', () => {
  it('holds a value from 1 January of the first year up to and with 31 December of the last', () => {
    expect(figure.values[0]).toEqual({ from: '2022-01-01', until: '2023-12-31', value: 1, confidence: 'official', confirmedByGuide: false })
  })

  it('keeps the remarks with the value', () => {
    expect(figure.values[1]).toEqual({
      from: '2024-01-01', until: '2024-12-31', value: 2, confidence: 'secondary', confirmedByGuide: true, source: 'Ergens gelezen.',
    })
  })
})

describe('byHalfYear', () => {
  it('splits the year at 1 July', () => {
    const [first, second] = byHalfYear(['2024-1', 1, 'official'], ['2024-2', 2, 'official'])
    expect([first?.from, first?.until, second?.from, second?.until]).toEqual(['2024-01-01', '2024-06-30', '2024-07-01', '2024-12-31'])
  })
})

describe('valueOn', () => {
  it.each([['2022-01-01', 1], ['2023-12-31', 1], ['2024-01-01', 2], ['2024-12-31', 2]])('on %s is %i', (at, value) => {
    expect(valueOn(figure, day(at)).value).toBe(value)
  })

  it.each(['2021-12-31', '2025-01-01'])('throws on %s, which the figure does not cover', (at) => {
    expect(() => valueOn(figure, day(at))).toThrow(RangeError)
  })
})
