import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, widthsOf, type Measure } from './lines.ts'
import { plain, textOf, type Span } from './spans.ts'

/** Every letter is as wide as the size says. */
const measure: Measure = ({ text }, size) => Array.from(text).length * size
const written = (spans: readonly Span[], width: number, direction: 'ltr' | 'rtl' = 'ltr') => linesOf(measure, spans, { size: 1, width, direction }).map(({ runs }) => runs.map(({ text }) => text).join(''))

test('a text is broken between words, and white space stays with the line before', () => {
  expect(written([plain('de een en de ander')], 9)).toEqual(['de een en ', 'de ander'])
})

test('a word that is wider than a line is broken where it must', () => {
  expect(written([plain('in verzekeringsmaatschappij')], 10)).toEqual(['in verzeke', 'ringsmaats', 'chappij'])
})

test('a long word with a hyphen in it is broken behind that', () => {
  expect(written([plain('een sociaal-cultureel werker')], 12)).toEqual(['een sociaal-', 'cultureel ', 'werker'])
})

test('what is emphasised is a run of its own on the line', () => {
  const [line] = linesOf(measure, [plain('niet '), plain('meer', true), plain(' dan')], { size: 1, width: 50, direction: 'ltr' })
  expect(line?.runs.map(({ text, face, x }) => [text, face, x])).toEqual([['niet ', 'latin', 0], ['meer', 'latinBold', 5], [' dan', 'latin', 9]])
})

test('from right to left the first word stands at the right, and a Latin name keeps its direction', () => {
  const [line] = linesOf(measure, [plain('إلى Irene هنا')], { size: 1, width: 50, direction: 'rtl' })
  expect(line?.runs.map(({ text, x }) => [text, x])).toEqual([['إلى ', 9], ['Irene', 4], [' هنا', 0]])
})

test('brackets around Arabic look the other way', () => {
  const [line] = linesOf(measure, [plain('(هنا)')], { size: 1, width: 50, direction: 'rtl' })
  expect(line?.runs.map(({ text, x }) => [text, x])).toEqual([[')', 4], ['هنا', 1], ['(', 0]])
})

test('no text is lost or doubled by breaking it, and no line is too wide', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zé€ -]{0,12}$/), { maxLength: 12 }), fc.integer({ min: 3, max: 30 }), (texts, width) => {
    const spans = texts.map((text, index) => plain(text, index % 2 === 1))
    const lines = linesOf(measure, spans, { size: 1, width, direction: 'ltr' })
    expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(textOf(spans))
    expect(lines.filter((line) => line.width > width + 0.01)).toEqual([])
  }))
})

test('a text is at least as wide as its longest word', () => {
  expect(widthsOf(measure, [plain('een langer woord')], 2, 'ltr')).toEqual({ most: 32, least: 12 })
})
