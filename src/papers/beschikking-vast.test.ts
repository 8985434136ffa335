import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar } from '../../test/papers/context.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { hoorn } from '../law/beleid/hoorn.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { day } from '../units/day.ts'
import { beschikkingVasteTegemoetkoming } from './beschikking-vast.ts'

function brief(jaren: readonly number[], beleid: Beleid, antwoorden = {}, dag = day('2026-11-25')): string {
  return alles(beschikkingVasteTegemoetkoming(contextVan(paar(jaren, { 'samen.woontInGemeente': 'ja', ...antwoorden }), { beleid, dag })))
}

describe('the decision on the vaste tegemoetkoming', () => {
  it('grants the amount of each year, and what they are together', () => {
    const text = brief([2025, 2026], hoorn)
    expect(text).toContain('Toekenning vaste tegemoetkoming over 2025 en 2026')
    expect(text).toContain('U krijgt in totaal €\u00a02.100.')
    expect(text).toContain('2025\n€\u00a01.000\n2026\n€\u00a01.100\nTotaal\n€\u00a02.100')
    expect(brief([2025], hoorn)).toContain('U krijgt €\u00a01.000.\n')
  })

  it('is none without a right to it', () => {
    expect(brief([2025], hoorn, { '2025.inkomen.aanvrager': '15.000' })).toBe('')
    expect(brief([2023], hoorn)).toBe('')
  })

  it('names the costs, the term for an objection, and the article', () => {
    const text = brief([2025], hoorn)
    for (const each of ['Dit bedrag helpt bij uw huur en uw zorgpremie.', 'binnen 6 weken na de datum bovenaan deze brief', 'artikel 78gg', 'is geen bijstand', 'Concept voor de gemeente']) expect(text).toContain(each)
    expect(brief([2025], hoorn, { '2025.huurwoning': 'nee' })).toContain('Dit bedrag helpt bij uw zorgpremie.')
  })

  it('is spread over the months that are left where the municipality does so, and goes on after a move', () => {
    const text = brief([2026], hoorn)
    expect(text).toContain('U krijgt €\u00a0550 per maand, van november tot en met december.')
    expect(text).toContain('Dan blijven wij dit bedrag betalen.')
    expect(brief([2026], hoorn, {}, day('2026-12-10'))).toContain('U krijgt €\u00a01.100 in december.')
    expect(brief([2026], hoorn, {}, day('2026-10-10'))).toContain('oktober tot en met november\n€\u00a0366,67\ndecember\n€\u00a0366,66')
  })

  it('is paid at once where the municipality does so, and is open where it has not said', () => {
    const horst = brief([2026], horstAanDeMaas)
    expect(horst).toContain('Het bedrag over 2026 betalen wij in één keer, binnen 2 weken na de datum van deze brief.')
    expect(horst).not.toContain('blijven wij dit bedrag betalen')
    expect(brief([2026], handreiking)).toContain('Het bedrag over 2026 betalen wij [in één keer of per maand].')
  })

  it('is never asked back where the policy says so; else the law stands', () => {
    const anders: Beleid = { ...handreiking, jaren: Object.fromEntries(Object.entries(handreiking.jaren).map(([jaar, regels]) => [jaar, { ...regels, terugvorderenDoorGemeente: { value: 'volgensPw' as const, source: 'x' } }])) }
    expect(brief([2025], hoorn)).toContain('De gemeente vraagt dit bedrag nooit terug.')
    expect(brief([2025], anders)).toContain('niet in uw nadeel veranderen')
  })

  it.each([['ja', 'Wij hebben dit samen met u uitgerekend.'], ['nee', 'Wij hebben dit uitgerekend.']])('was computed with both at the table: %s', (aanwezig, expected) => {
    expect(brief([2025], hoorn, { 'plan.aanwezig': aanwezig })).toContain(expected)
  })
})
