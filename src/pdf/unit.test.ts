import { expect, test } from 'vitest'
import { kept, paginate, withGap, type Unit } from './unit.ts'

const drawn = () => undefined
const unit = (height: number, over: Partial<Unit> = {}): Unit => ({ height, gap: 0, keep: false, draw: drawn, ...over })
const heights = (units: readonly Unit[], page: number) => paginate(units, page).map((each) => each.map(({ unit: { height }, top }) => [height, top]))

test('what does not fit goes to the next page, and white above it is left out there', () => {
  expect(heights([unit(60), unit(30, { gap: 5 }), unit(40, { gap: 5 })], 100)).toEqual([[[60, 0], [30, 65]], [[40, 0]]])
})

test('what just fits stays', () => {
  expect(heights([unit(60), unit(40)], 100)).toEqual([[[60, 0], [40, 60]]])
  expect(heights([unit(60), unit(41)], 100)).toEqual([[[60, 0]], [[41, 0]]])
})

test('a heading goes along with its text', () => {
  expect(heights([unit(60), unit(20, { keep: true }), unit(30)], 100)).toEqual([[[60, 0]], [[20, 0], [30, 20]]])
})

test('what is kept together and is taller than a page is divided all the same', () => {
  expect(heights(kept([unit(60), unit(60), unit(60)]), 100)).toEqual([[[60, 0]], [[60, 0]], [[60, 0]]])
})

test('a unit that is taller than a page stands on one of its own', () => {
  expect(heights([unit(20), unit(150), unit(20)], 100)).toEqual([[[20, 0]], [[150, 0]], [[20, 0]]])
})

test('a header comes again at the top of the page, once', () => {
  const repeat = unit(10, { keep: true })
  const rows = [unit(50, { repeat }), unit(50, { repeat }), unit(50, { repeat })]
  expect(heights([{ ...repeat }, ...rows], 100)).toEqual([[[10, 0], [50, 10]], [[10, 0], [50, 10]], [[10, 0], [50, 10]]])
})

test('white goes above the first of a group', () => {
  expect(withGap([unit(1), unit(2)], 8).map(({ gap }) => gap)).toEqual([8, 0])
})
