import { expect, it } from 'vitest'
import { alles, contextVan, paar, regelsVan } from '../../test/papers/context.ts'
import type { Reden } from '../engine/begrippen.ts'
import { geenRecht } from './geen-recht.ts'
import { WAAROM_NIET } from './waarom-niet.ts'

const context = contextVan(paar([2023]))

it.each(Object.keys(WAAROM_NIET) as Reden[])('explains why there is nothing, and what can still be done: %s', (reden) => {
  const paper = geenRecht({ ...context, uitkomsten: [{ jaar: 2023, uitkomst: { kind: 'geenRecht', regeling: 'tekortEnTerugvordering', redenen: [reden] } }] })
  expect(alles(paper)).toContain(WAAROM_NIET[reden].waarom)
  expect(WAAROM_NIET[reden].watNu.length).toBeGreaterThan(0)
  expect(paper === null ? [''] : regelsVan(paper).filter((regel) => /[[\]{}]|undefined/.test(regel) || regel.trim() === '')).toEqual([])
})

it('is of a dossier with a year without a right only', () => {
  expect(context.uitkomsten.map(({ uitkomst }) => uitkomst.kind)).toEqual(['recht'])
  expect(geenRecht(context)).toBeNull()
})

it.each(['briefadres', 'vermogenBovenGrens'] as const)('gives the source of the very choice of the municipality: %s', (reden) => {
  const jaarbeleid = context.beleid.jaren[2023]
  if (jaarbeleid === undefined) throw new RangeError('there are rules of 2023')
  const beleid = {
    ...context.beleid, briefadresUitgesloten: { value: true, source: 'bron van briefadres' },
    jaren: { 2023: { ...jaarbeleid, vermogensgrens: { value: 'zorgtoeslag' as const, source: 'bron van vermogenBovenGrens' } } },
  }
  const paper = geenRecht({ ...context, beleid, uitkomsten: [{ jaar: 2023, uitkomst: { kind: 'geenRecht', regeling: 'tekortEnTerugvordering', redenen: [reden] } }] })
  expect(alles(paper)).toContain(`Bron: bron van ${reden}.`)
})
