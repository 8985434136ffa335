import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feitenInJaar, SEED } from '../../test/examples/arbitraries.ts'
import { contextVan, paar, regelsVan } from '../../test/papers/context.ts'
import { tekortOverJaar } from '../engine/compensatie.ts'
import type { Feiten } from '../engine/feiten.ts'
import { beoordeel } from '../engine/uitkomst.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { centsFromEuros } from '../units/cents.ts'
import { berekening } from './berekening.ts'
import { bijlage } from './bijlage.ts'
import type { Papercontext } from './context.ts'
import { formatCents } from './format.ts'
import { geenRecht } from './geen-recht.ts'
import { jaartotalenVan } from './jaartotalen.ts'
import { PAPERTALEN, type Paper } from './paper.ts'

const runs = { seed: SEED, numRuns: 60 }

function contextOf(feiten: Feiten, beleid: Beleid): Papercontext {
  const { jaar, peildatum } = feiten
  return { ...contextVan(paar([jaar]), { beleid, dag: peildatum }), uitkomsten: [{ jaar, uitkomst: beoordeel(feiten, beleid) }] }
}

function kaders(paper: Paper): readonly string[] {
  return paper.blokken.flatMap((blok) => (blok.kind === 'kader' ? [blok.titel] : []))
}

describe.each([['the guide', handreiking], ['a municipality that looks at the year as a whole', horstAanDeMaas]])('any couple, by the rules of %s', (_, beleid) => {
  it('reads the amount of the outcome, and no other amount as what can be applied for, in every language', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const context = contextOf(feiten, beleid)
      const [{ uitkomst } = { uitkomst: null }] = context.uitkomsten
      for (const taal of PAPERTALEN) {
        const paper = berekening(context, taal)
        const eigen = kaders(paper).slice(taal === 'nl' ? 0 : 1)
        expect(eigen).toHaveLength(uitkomst?.kind === 'recht' ? 1 : 0)
        if (uitkomst?.kind === 'recht') expect(eigen[0]?.endsWith(` ${formatCents(uitkomst.bedrag, taal)}`)).toBe(true)
        expect(regelsVan(paper).filter((regel) => /<@|[[\]{}]|undefined|NaN/.test(regel) || regel.trim() === '')).toEqual([])
        expect(paper.blokken).toHaveLength(berekening(context).blokken.length + (taal === 'nl' ? 0 : 1))
      }
    }), runs)
  })

  it('sees the shortfall that the engine computed as the difference of the bars', () => {
    let seen = 0
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const { vergelijking } = beoordeel(feiten, beleid)
      const jaarbeleid = beleid.jaren[feiten.jaar]
      if (vergelijking === undefined || jaarbeleid === undefined) return
      seen += 1
      const { nu, hoort, verschil, perToeslag } = jaartotalenVan(vergelijking, jaarbeleid)
      expect(Math.max(verschil, 0)).toBe(centsFromEuros(tekortOverJaar(vergelijking, jaarbeleid).uitkomst))
      expect(hoort - nu).toBe(verschil)
      expect(perToeslag.reduce((sum, each) => sum + each.verschil, 0)).toBe(verschil)
    }), runs)
    expect(seen).toBeGreaterThan(10)
  })

  it('can redo the outcome from the annex: it ends in the amount, month and period are there, and nothing is empty', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const context = contextOf(feiten, beleid)
      for (const paper of [bijlage(context), geenRecht(context)]) {
        expect(paper === null ? [] : regelsVan(paper).filter((regel) => /<@|[{}]|undefined|NaN/.test(regel) || regel.trim() === '')).toEqual([])
      }
      const maandtabellen = (bijlage(context)?.blokken ?? []).filter((blok) => blok.kind === 'tabel' && blok.bijschrift.includes('per maand'))
      const maanden = context.uitkomsten[0]?.uitkomst.vergelijking?.maanden.length ?? 0
      for (const blok of maandtabellen) expect(blok.kind === 'tabel' ? blok.rijen : []).toHaveLength(maanden + 1)
    }), runs)
  })
})

it('names the paper that says more where there is no right as that paper is called', () => {
  const context: Papercontext = { ...contextVan(paar([2023])), uitkomsten: [{ jaar: 2023, uitkomst: { kind: 'geenRecht', regeling: 'tekortEnTerugvordering', redenen: ['geenTekort'] } }] }
  const titel = geenRecht(context)?.titel
  expect(titel).toBeDefined()
  for (const taal of PAPERTALEN) expect(regelsVan(berekening(context, taal)).some((regel) => regel.includes(titel ?? ''))).toBe(true)
})
