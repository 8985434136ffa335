import { expect, it } from 'vitest'
import { alles, contextVan, paar } from '../../test/papers/context.ts'
import { bijlage } from './bijlage.ts'
import { formatCents } from './format.ts'

const context = contextVan(paar([2022, 2023, 2024, 2025]))

it('begins the table of every year with its outcome', () => {
  const eerste = bijlage(context)?.blokken.flatMap((blok) => (blok.kind === 'tabel' && blok.bijschrift.startsWith('Alle') ? [blok.rijen[0]?.[3]] : []))
  expect(eerste).toEqual(context.uitkomsten.map(({ uitkomst }) => (uitkomst.kind === 'recht' ? formatCents(uitkomst.bedrag, 'nl') : '')))
})

it('names article, figure and rules', () => {
  const text = alles(bijlage(context))
  expect(text).toContain('Wet op de huurtoeslag artikel')
  expect(text).toContain(context.beleid.source)
})

it('has no empty cell and refers only to steps that stand above', () => {
  for (const blok of bijlage(context)?.blokken ?? []) {
    if (blok.kind !== 'tabel') continue
    expect(blok.rijen.filter((rij) => rij.length !== 4 || rij.some((cel) => cel.trim() === ''))).toEqual([])
    blok.rijen.forEach((rij, index) => {
      const eerder = /zie stap (\d+)/i.exec(rij[1] ?? '')?.[1]
      if (eerder !== undefined) expect(Number(eerder)).toBeLessThan(index + 1)
    })
  }
})

it('is not there where nothing was computed', () => {
  expect(bijlage(contextVan(paar([])))).toBeNull()
})
