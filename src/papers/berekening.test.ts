import { describe, expect, it } from 'vitest'
import { alles, contextVan, paar, regelsVan } from '../../test/papers/context.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { berekening } from './berekening.ts'
import { VERTALING_IN_HET_NEDERLANDS, VERTALINGEN } from './berekening/talen.ts'
import { nl } from './berekening/nl.ts'
import { formatCents } from './format.ts'
import { PAPERTALEN } from './paper.ts'

const JAREN = [2022, 2023, 2024, 2025, 2026]
const context = contextVan(paar(JAREN))

function plaatsen(tekst: string): readonly string[] {
  return Array.from(tekst.matchAll(/\{(\w+)\}/g), ([, naam = '']) => naam).sort()
}

describe.each(PAPERTALEN)('the page of the couple in %s', (taal) => {
  const paper = berekening(context, taal)

  it('has the amount of every year as the outcome has it', () => {
    const rechten = context.uitkomsten.flatMap(({ uitkomst }) => (uitkomst.kind === 'recht' ? [uitkomst] : []))
    expect(rechten.length).toBeGreaterThan(2)
    const titels = paper.blokken.flatMap((blok) => (blok.kind === 'kader' ? [blok.titel] : []))
    expect(rechten.filter(({ bedrag }) => !titels.some((titel) => titel.includes(formatCents(bedrag, taal))))).toEqual([])
  })

  it('has the same parts as in Dutch, below the note that it is a translation', () => {
    const kinds = (each: ReturnType<typeof berekening>) => each.blokken.map(({ kind }) => kind)
    expect(kinds(paper)).toEqual([...(taal === 'nl' ? [] : ['kader']), ...kinds(berekening(context, 'nl'))])
    expect(alles(paper).includes(VERTALING_IN_HET_NEDERLANDS)).toBe(taal !== 'nl')
  })

  it('leaves nothing open that was filled in', () => {
    expect(regelsVan(paper).filter((regel) => /[[\]{}]|undefined|NaN/.test(regel) || regel.trim() === '')).toEqual([])
  })
})

describe.each(Object.entries(VERTALINGEN))('the translation %s', (_, vertaling) => {
  it('has the places of every Dutch sentence', () => {
    const of = (teksten: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(nl).map((sleutel) => [sleutel, plaatsen(teksten[sleutel] ?? '')]))
    expect(of(vertaling)).toEqual(of(nl))
  })
})

describe('the page of the couple', () => {
  it('never shows an amount by itself while a question that decides is open', () => {
    const open = contextVan(paar([2024], { '2024.inkomen.aanvrager': '' }), { beleid: handreiking, dag: day('2026-11-25') })
    expect(open.uitkomsten[0]?.uitkomst.kind).toBe('onvolledig')
    const paper = berekening(open)
    expect(paper.blokken.filter(({ kind }) => kind === 'kader')).toEqual([])
    expect(alles(paper)).toContain('nog niet zeker')
  })

  it('speaks of the duty to inform where there is bijzondere bijstand, which the vaste tegemoetkoming by itself is not', () => {
    const contexten = ['22.000', '23.762', '24.500', '27.000', '30.000'].map((inkomen) => contextVan(paar([2025], { '2025.inkomen.aanvrager': inkomen })))
    const rechten = contexten.flatMap((each) => each.uitkomsten.flatMap(({ uitkomst }) => (uitkomst.kind === 'recht' ? [{ isBijstand: (uitkomst.aanvulling?.bedrag ?? 0) > 0, text: alles(berekening(each)) }] : [])))
    expect(rechten.map(({ text }) => text.includes('inlichtingenplicht'))).toEqual(rechten.map(({ isBijstand }) => isBijstand))
    expect(new Set(rechten.map(({ isBijstand }) => isBijstand))).toEqual(new Set([true, false]))
    expect(alles(berekening(contextVan(paar([2023]))))).toContain('inlichtingenplicht')
  })

  it('adds up: the table of a year ends in the difference that the bars show', () => {
    const tabellen = berekening(contextVan(paar([2023]))).blokken.flatMap((blok) => (blok.kind === 'tabel' && blok.totaal === true ? [blok.rijen.at(-1)] : []))
    const balken = berekening(contextVan(paar([2023]))).blokken.flatMap((blok) => (blok.kind === 'balken' ? [blok.balken.map(({ tekst }) => tekst)] : []))
    expect(tabellen.map((rij) => rij?.slice(1, 3))).toEqual(balken)
    expect(balken).toHaveLength(1)
  })
})
