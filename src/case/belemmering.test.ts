import { describe, expect, it } from 'vitest'
import { day } from '../units/day.ts'
import { belemmeringVoor } from './belemmering.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'
import type { NieuweGebeurtenis } from './gebeurtenis-erbij.ts'

const TODAY = day('2026-05-05')
const OP = day('2024-03-10')
const scheiding: NieuweGebeurtenis = { soort: 'uitElkaar', dag: OP }
const overlijden: NieuweGebeurtenis = { soort: 'overlijden', dag: OP, wie: 'aanvrager' }

function belemmering(nieuw: NieuweGebeurtenis, antwoorden: Dossier['antwoorden']) {
  return belemmeringVoor({ ...EMPTY_DOSSIER, jaren: [2023, 2024], inwonenden: ['1', '2'], antwoorden }, nieuw, TODAY)
}

const GESCHEIDEN = { 'samen.tot': '1-2-2024', 'samen.einde': 'scheiding' } as const
const OVERLEDEN = { 'samen.tot': '1-2-2024', 'samen.einde': 'overlijden', 'samen.overledene': 'aanvrager' } as const

describe('an end of the partnership', () => {
  it.each([scheiding, overlijden])('can be added where there is none: $soort', (nieuw) => {
    expect(belemmering(nieuw, {})).toBeNull()
    expect(belemmering(nieuw, { 'samen.vanaf': '1-1-2023' })).toBeNull()
  })

  it.each([scheiding, overlijden])('takes the place of no other end: $soort', (nieuw) => {
    expect(belemmering(nieuw, GESCHEIDEN)).toMatchObject({ kind: 'staatErAl', gebeurtenis: { soort: 'uitElkaar', dag: '2024-02-01', veld: 'samen.tot' } })
    expect(belemmering(nieuw, OVERLEDEN)).toMatchObject({ kind: 'staatErAl', gebeurtenis: { soort: 'overlijden', wie: 'aanvrager', dag: '2024-02-01', veld: 'samen.tot' } })
  })

  it('takes the place of no end by table 2', () => {
    const tabel = { 'samen.altijd': 'nee', 'partners.gehuwd': 'nee', 'partners.adres': 'ja', 'partners.koopwoning': 'ja', 'partners.adresTot': '20-8-2023' } as const
    expect(belemmering(overlijden, tabel)).toMatchObject({ kind: 'staatErAl', gebeurtenis: { soort: 'uitElkaar', veld: 'partners.adresTot' } })
  })

  it('may stand where an end was written that does not count any more', () => {
    expect(belemmering(scheiding, { ...OVERLEDEN, 'samen.altijd': 'ja' })).toBeNull()
  })
})

describe('a begin, and a resident who leaves', () => {
  it('takes the place of no other begin', () => {
    expect(belemmering({ soort: 'samenwonen', dag: OP }, { 'samen.vanaf': '1-5-2023' })).toMatchObject({ kind: 'staatErAl', gebeurtenis: { soort: 'samenwonen', veld: 'samen.vanaf' } })
    expect(belemmering({ soort: 'samenwonen', dag: OP }, GESCHEIDEN)).toBeNull()
  })

  it('leaves once, and another one may leave too', () => {
    const weg = { 'inwonende.1.tot': '1-5-2023' } as const
    expect(belemmering({ soort: 'vertrekt', dag: OP, wie: 'inwonende.1' }, weg)).toMatchObject({ kind: 'staatErAl', gebeurtenis: { soort: 'vertrekt', wie: 'inwonende.1', veld: 'inwonende.1.tot' } })
    expect(belemmering({ soort: 'vertrekt', dag: OP, wie: 'inwonende.2' }, weg)).toBeNull()
  })
})

describe('after a death', () => {
  const begin = (soort: 'uitkeringBegint' | 'bijstandToegekend' | 'uitkeringStopt', dag: string, wie: 'aanvrager' | 'toeslagpartner') => belemmering({ soort, dag: day(dag), wie }, OVERLEDEN)

  it.each(['uitkeringBegint', 'bijstandToegekend'] as const)('nothing begins for who died: %s', (soort) => {
    expect(begin(soort, '2024-02-02', 'aanvrager')).toEqual({ kind: 'naOverlijden', wie: 'aanvrager', dag: '2024-02-01' })
    expect(begin(soort, '2024-02-01', 'aanvrager')).toBeNull()
    expect(begin(soort, '2024-02-02', 'toeslagpartner')).toBeNull()
  })

  it('a benefit may still stop', () => {
    expect(begin('uitkeringStopt', '2024-03-01', 'aanvrager')).toBeNull()
  })
})
