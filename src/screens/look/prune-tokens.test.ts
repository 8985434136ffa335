import { expect, test } from 'vitest'
import { prunedTokens } from './prune-tokens.ts'

const theme = ':root {\n  --a: var(--b);\n  --b: #111;\n  --c: #222;\n  --d: var(--c);\n}\n'

test('keeps a token that is used, and the tokens it refers to', () => {
  expect(prunedTokens(theme, 'p { color: var(--a, red) }', '')).toBe(':root{--a:var(--b);--b:#111}')
})

test('drops what nothing uses', () => {
  expect(prunedTokens(theme, 'p { color: red }', '')).toBe(':root{}')
})

test('drops what our own tokens always set, with what only that refers to', () => {
  const own = ':root { --d: #333; }'
  expect(prunedTokens(theme, `p { color: var(--d) }${own}`, own)).toBe(':root{}')
})

test('keeps what our own tokens set only under a condition', () => {
  const own = '@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --b: #eee;\n  }\n}'
  expect(prunedTokens(theme, `p { color: var(--a) }${own}`, own)).toBe(':root{--a:var(--b);--b:#111}')
})
