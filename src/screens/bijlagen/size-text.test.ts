import { expect, it } from 'vitest'
import { sizeText } from './size-text.ts'

it.each([
  [1, 'nl', '1\u00a0kB'], [411_600, 'nl', '412\u00a0kB'], [999_000, 'en', '999\u00a0kB'], [1_240_000, 'nl', '1,2\u00a0MB'], [1_240_000, 'en', '1.2\u00a0MB'], [12_000_000, 'nl', '12\u00a0MB'],
] as const)('%i bytes in %s are %s', (bytes, language, expected) => {
  expect(sizeText(bytes, language)).toBe(expected)
})
