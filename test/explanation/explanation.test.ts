import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Stap } from '../../src/engine/stap.ts'
import { berekenToeslagen } from '../../src/engine/toeslagen.ts'
import { beoordeel, type Uitkomst } from '../../src/engine/uitkomst.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { centsFromEuros } from '../../src/units/cents.ts'
import { feitenInJaar, huishoudenInJaar, SEED } from '../examples/arbitraries.ts'
import { zonder } from '../examples/builders.ts'
import { fouten } from './recompute.ts'

vi.setConfig({ testTimeout: 60_000 })

const runs = { seed: SEED, numRuns: 100 }

describe('the explanation', () => {
  it('of the toeslagen of any household adds up', () => {
    fc.assert(fc.property(huishoudenInJaar, ([huishouden, jaar]) => {
      const stappen = Object.values(berekenToeslagen(huishouden, jaar)).flatMap(({ uitleg: { perMaand, perJaar } }) => [perMaand, perJaar])
      expect(stappen.flatMap((stap) => fouten(stap))).toEqual([])
      expect(stappen.flatMap((stap) => vanEenAnderJaar(stap, jaar))).toEqual([])
    }), runs)
  })

  it('of what any couple is owed adds up, with the comparison that it rests on', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const stappen = stappenIn(beoordeel(feiten, handreiking))
      expect(stappen.flatMap((stap) => fouten(stap))).toEqual([])
      expect(stappen.flatMap((stap) => vanEenAnderJaar(stap, feiten.jaar))).toEqual([])
    }), runs)
  })

  it('of the amount so far adds up, while the net income and the source of income are not known', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const uitkomst = beoordeel({ ...zonder(feiten, 'netto'), doelgroep: zonder(feiten.doelgroep, 'inkomensbron') }, handreiking)
      expect(stappenIn(uitkomst).flatMap((stap) => fouten(stap))).toEqual([])
      if (uitkomst.kind === 'onvolledig') expect(uitkomst.uitleg && centsFromEuros(uitkomst.uitleg.uitkomst)).toBe(uitkomst.totNuToe)
    }), runs)
  })

  it('of what any couple is owed adds up with the other choices that a municipality can make', () => {
    const anders = { ...handreiking, normkeuze: { value: 'gemiddelde', source: 'Beleidsregels' }, brutering: { value: 'exact', source: 'Beleidsregels' } } as const
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      expect(stappenIn(beoordeel(feiten, anders)).flatMap((stap) => fouten(stap))).toEqual([])
    }), runs)
  })

  it('is plain data, that can be stored and read back', () => {
    fc.assert(fc.property(feitenInJaar, (feiten) => {
      const uitkomst = beoordeel(feiten, handreiking)
      expect(structuredClone(uitkomst)).toEqual(uitkomst)
      expect(JSON.parse(JSON.stringify(uitkomst, writeBigint), readBigint)).toEqual(uitkomst)
    }), { ...runs, numRuns: 40 })
  })
})

function stappenIn(uitkomst: Uitkomst): readonly Stap[] {
  const perioden = uitkomst.vergelijking?.perioden ?? []
  const toeslagen = perioden.flatMap((periode) => Object.values(periode.toeslagen).flatMap(({ nu, bijstand, verschil }) => [nu, bijstand, verschil]))
  const voorwaarden = (uitkomst.voorwaarden ?? []).map(({ uitleg }) => uitleg)
  const eigen = [uitkomst.uitleg, uitkomst.kind === 'recht' ? uitkomst.aanvulling?.uitleg : undefined]
  return [...toeslagen, ...perioden.map(({ tekort }) => tekort), ...[...voorwaarden, ...eigen].filter((stap) => stap !== undefined)]
}

/** The figures that a step cites which are no law in that year. */
function vanEenAnderJaar({ cijfer, delen, getoetst = [], gewogen = [] }: Stap, jaar: number): readonly string[] {
  const ander = [...(cijfer === undefined ? [] : [cijfer]), ...getoetst].filter(({ from, until }) => from > `${String(jaar)}-12-31` || until < `${String(jaar)}-01-01`)
  return [...ander.map(({ id }) => id), ...[...delen, ...gewogen].flatMap((deel) => vanEenAnderJaar(deel, jaar))]
}

function writeBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${String(value)}n` : value
}

function readBigint(_: string, value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value
}
