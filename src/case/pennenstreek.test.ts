import { describe, expect, it } from 'vitest'
import { lijnVan, padVan, puntenVan } from './pennenstreek.ts'

describe('a line that was drawn', () => {
  it('is kept in whole units, whatever the width of the field', () => {
    const drawn = [{ x: 0, y: 0 }, { x: 160, y: 64 }, { x: 319.9, y: 127.9 }]
    expect(lijnVan(drawn, 320)).toEqual([0, 0, 500, 200, 999, 399])
    expect(lijnVan(drawn.map(({ x, y }) => ({ x: x * 2, y: y * 2 })), 640)).toEqual([0, 0, 500, 200, 999, 399])
  })

  it('stays in the field where the pen left it', () => {
    expect(lijnVan([{ x: -5, y: 500 }, { x: 700, y: -0.5 }], 640)).toEqual([0, 400, 1000, 0])
  })

  it('has its points back', () => {
    expect(puntenVan([1, 2, 3, 4])).toEqual([[1, 2], [3, 4]])
  })
})

describe('the picture of lines', () => {
  it('is one path: a dot, a straight line, and through the middle of the points', () => {
    expect(padVan([[5, 6]])).toBe('M 5 6 L 5 6')
    expect(padVan([[0, 0, 10, 10]])).toBe('M 0 0 L 10 10')
    expect(padVan([[0, 0, 10, 10, 20, 11, 30, 0], [1, 1]])).toBe('M 0 0 Q 10 10 15 10.5 Q 20 11 25 5.5 L 30 0 M 1 1 L 1 1')
  })

  it('is nothing without a line', () => {
    expect(padVan([])).toBe('')
    expect(padVan([[]])).toBe('')
  })
})
