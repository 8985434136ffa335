import { expect, test } from 'vitest'
import { contexts } from '../../test/papers/dossiers.ts'
import { cents } from '../units/cents.ts'
import { aanvraaggegevens } from './aanvraaggegevens.ts'
import type { Paper } from './paper.ts'

const paper: Paper = { version: 1, soort: 'aanvraagBijzondereBijstand', taal: 'nl', titel: 'Aanvraag', briefhoofd: [], blokken: [{ kind: 'alinea', tekst: ['Wij vragen.'] }], voet: '' }
const context = contexts['five years and eight children']
if (context === undefined) throw new RangeError('no such couple')

const read = (text: string) => JSON.parse(text) as { readonly dossier: { readonly antwoorden: object }; readonly uitkomsten: readonly { readonly jaar: number; readonly bedrag?: number }[]; readonly paper: Paper }

test('holds the dossier as it was answered, and what came out', () => {
  const { dossier, uitkomsten, paper: text } = read(aanvraaggegevens(context, paper))

  expect(dossier).toEqual({ jaren: context.dossier.jaren, inwonenden: context.dossier.inwonenden, antwoorden: context.dossier.antwoorden })
  expect(text).toEqual(paper)
  expect(uitkomsten.map(({ jaar, bedrag }) => [jaar, bedrag])).toEqual(context.uitkomsten.map(({ jaar, uitkomst }) => [jaar, uitkomst.kind === 'recht' ? uitkomst.bedrag : undefined]))
  expect(uitkomsten.filter(({ bedrag }) => bedrag !== undefined && bedrag > cents(0)).length).toBeGreaterThan(1)
})

test('leaves out what is nobody else’s business', () => {
  const antwoorden = { ...context.dossier.antwoorden, 'notitie.tekst': 'geheim', 'afspraak.dag': '1-4-2027' } as typeof context.dossier.antwoorden
  const text = aanvraaggegevens({ ...context, dossier: { ...context.dossier, antwoorden } }, paper)

  expect(text).not.toContain('geheim')
  expect(read(text).dossier.antwoorden).toEqual(context.dossier.antwoorden)
})

test('is the same text whatever the order of answering', () => {
  const turned = Object.fromEntries(Object.entries(context.dossier.antwoorden).reverse())
  expect(aanvraaggegevens({ ...context, dossier: { ...context.dossier, antwoorden: turned } }, paper)).toBe(aanvraaggegevens(context, paper))
})
