import { describe, expect, it } from 'vitest'
import type { Kaart } from '../../case/kaart.ts'
import { choicesIn, filtered, NO_FILTER, type Filter } from './filter.ts'
import type { Item } from './list.ts'

const kaart: Kaart = {
  version: 1, namen: ['Irene', 'Sergio'], achternamen: ['', ''], postcode: '5951 AB', jaren: [2023], stand: 'inGesprek', open: 2, wachtOp: null, gearchiveerd: false,
  aangemaakt: '2026-11-01T09:00:00.000Z', gewijzigd: '2026-11-02T09:00:00.000Z', plaats: 'huishouden',
}

function item(id: string, over: Partial<Kaart> | null): Item {
  return { entry: { id, rev: 1, state: 'draft', purgeAfter: '2027-11-01', summary: '' }, kaart: over === null ? null : { ...kaart, ...over }, isBroken: false }
}

const items = [
  item('irene', {}), item('martin', { namen: ['Martin', 'Hanna'], jaren: [2024], wachtOp: 'handtekening' }),
  item('jerry', { namen: ['Jerry', 'Anton'], jaren: [2023, 2024], stand: 'uitgerekend' }), item('oud', { namen: ['Mia', 'Bo'], gearchiveerd: true }), item('zonder kaart', null),
]

function found(filter: Partial<Filter>): readonly string[] {
  return filtered(items, { ...NO_FILTER, ...filter }).map(({ entry }) => entry.id)
}

describe('the list', () => {
  it.each<readonly [string, Partial<Filter>, readonly string[]]>([
    ['everything but the archive', {}, ['irene', 'martin', 'jerry', 'zonder kaart']],
    ['what holds every word', { search: 'jer ant' }, ['jerry']],
    ['what holds a postcode', { search: '5951ab' }, ['irene', 'martin', 'jerry']],
    ['one state', { stand: 'uitgerekend' }, ['jerry']],
    ['one year', { jaar: '2024' }, ['martin', 'jerry']],
    ['what waits for something', { wachtOp: 'handtekening' }, ['martin']],
    ['what waits for nothing', { wachtOp: 'niets' }, ['irene', 'jerry']],
    ['the archive too', { archief: 'ook' }, ['irene', 'martin', 'jerry', 'oud']],
    ['the archive alone', { archief: 'alleen' }, ['oud']],
    ['all choices and the words together', { search: 'anton', jaar: '2023', stand: 'uitgerekend', wachtOp: 'niets', archief: 'ook' }, ['jerry']],
    ['nothing', { search: 'anton', jaar: '2022' }, []],
  ])('shows %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })

  it('counts the choices, and not the words', () => {
    expect(choicesIn(NO_FILTER)).toBe(0)
    expect(choicesIn({ ...NO_FILTER, search: 'x', jaar: '2023', archief: 'ook' })).toBe(2)
  })
})
