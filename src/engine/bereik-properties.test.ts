import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import { invulling, laatWeg, metWeglatingen, opent } from '../../test/examples/open-answers.ts'
import { NO_MONEY } from '../units/cents.ts'
import { jaarbereikVan } from './bereik.ts'
import { vulIn } from './bereik-invullen.ts'
import { beoordeelMetBereik } from './bereik-uitkomst.ts'
import { beoordeel, type Uitkomst } from './uitkomst.ts'

vi.setConfig({ testTimeout: 120_000 })

const runs = { seed: SEED, numRuns: Number(process.env.RUNS ?? 400) }

describe('the range of a year with answers open', () => {
  it('holds the true outcome', () => {
    fc.assert(fc.property(metWeglatingen, ({ feiten, weg, beleid }) => {
      const uitkomst = beoordeel(feiten, beleid)
      if (uitkomst.kind === 'onvolledig') return
      const waar = uitkomst.kind === 'recht' ? uitkomst.bedrag : NO_MONEY
      const { bedrag, aanvulling } = jaarbereikVan(laatWeg(feiten, weg), beleid)
      const info = JSON.stringify({ waar, bedrag, weg: weg.map(({ name }) => name) })
      expect(bedrag.laag <= waar && waar <= bedrag.hoog, info).toBe(true)
      const extra = uitkomst.kind === 'recht' ? uitkomst.aanvulling?.bedrag : undefined
      if (extra !== undefined) expect(aanvulling.laag <= extra && extra <= aanvulling.hoog, JSON.stringify({ extra, aanvulling })).toBe(true)
    }), runs)
  })

  it('is never wider when one question is answered', () => {
    fc.assert(fc.property(metWeglatingen, ({ feiten, weg, beleid }) => {
      const before = jaarbereikVan(laatWeg(feiten, weg), beleid)
      for (const beantwoord of weg) {
        const after = jaarbereikVan(laatWeg(feiten, weg.filter((each) => each !== beantwoord)), beleid)
        const info = JSON.stringify({ before, after, weg: weg.map(({ name }) => name), beantwoord: beantwoord.name })
        expect(before.bedrag.laag <= after.bedrag.laag && after.bedrag.hoog <= before.bedrag.hoog, info).toBe(true)
      }
    }), runs)
  })
})

describe('a question that decides nothing', () => {
  it('leaves the outcome as it is, whatever plausible answer it gets', () => {
    let asked = 0
    fc.assert(fc.property(metWeglatingen, invulling, ({ feiten, weg, beleid }, met) => {
      const waar = beoordeel(feiten, beleid)
      const { nietBeslissend = [] } = beoordeelMetBereik(laatWeg(feiten, weg), beleid)
      for (const vraag of nietBeslissend) {
        const anders = beoordeel(vulIn(laatWeg(feiten, weg.filter((each) => opent(vraag, each))), [vraag], met), beleid)
        if (waar.kind === 'onvolledig' || anders.kind === 'onvolledig') continue
        asked += 1
        expect(bedragen(anders), JSON.stringify({ vraag, met, weg: weg.map(({ name }) => name) })).toEqual(bedragen(waar))
      }
    }), runs)
    expect(asked).toBeGreaterThan(100)
  })

  it('is the only kind left open by a final outcome, which is the true one', () => {
    let final = 0
    fc.assert(fc.property(metWeglatingen, ({ feiten, weg, beleid }) => {
      const waar = beoordeel(feiten, beleid)
      const uitkomst = beoordeelMetBereik(laatWeg(feiten, weg), beleid)
      if (waar.kind === 'onvolledig' || uitkomst.kind === 'onvolledig' || uitkomst.nietBeslissend === undefined) return
      final += 1
      expect(bedragen(uitkomst)).toEqual(bedragen(waar))
    }), runs)
    expect(final).toBeGreaterThan(20)
  })
})

function bedragen(uitkomst: Uitkomst) {
  return uitkomst.kind === 'recht' ? { bedrag: uitkomst.bedrag, aanvulling: uitkomst.aanvulling?.bedrag } : { bedrag: NO_MONEY, aanvulling: undefined }
}
