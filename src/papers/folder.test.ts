import { expect, it } from 'vitest'
import { alles, contextVan, paar } from '../../test/papers/context.ts'
import { folder } from './folder.ts'
import { openIn } from './paper.ts'

it('is about nobody, and about all years of the bijzondere bijstand', () => {
  const text = alles(folder(contextVan(paar([2023])), { fase: 1 }))
  expect(text).not.toContain('Irene')
  for (const each of ['over 2023 en 2024', 'over 2022, 2023 en 2024', 'bijzondere bijstand', 'onze website', 'Wij nemen binnen 2 weken contact']) expect(text).toContain(each)
})

it('is about the vaste tegemoetkoming from 2025 on', () => {
  const text = alles(folder(contextVan(paar([2023])), { fase: 2 }))
  expect(text).toContain('over 2025: €\u00a01.000\nover 2026: €\u00a01.100')
  expect(text).not.toContain('bijzondere bijstand')
})

it('names everything that is not known', () => {
  expect(openIn(folder(contextVan(paar([]), { gemeente: {} }), { fase: 1 }))).toEqual(['naam van de gemeente', 'hoe u zich kunt aanmelden', 'hoe u een bericht stuurt', 'wanneer u antwoord krijgt'])
})
