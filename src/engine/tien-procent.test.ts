import { describe, expect, it } from 'vitest'
import { feiten, inwonendefeiten, persoonsfeiten, plus } from '../../test/examples/builders.ts'
import { euro, NO_MONEY, type Cents } from '../units/cents.ts'
import { month } from '../units/day.ts'
import type { Feiten, Inwonendefeiten } from './feiten.ts'
import { tienProcentsignalen } from './tien-procent.ts'

const JANUARI = month('2023-01')

function metKind(over: Partial<Inwonendefeiten>): Feiten {
  return feiten(2023, [euro('24.000'), NO_MONEY], { inwonenden: [inwonendefeiten(2023, 'kind', '2000-01-01', over)] })
}

function kind(voor: Cents, na: Cents, over: Partial<Inwonendefeiten> = {}): Feiten {
  return metKind({ inkomen: { schattingen: [{ vanaf: JANUARI, waarde: voor }], jaarinkomen: na }, totEnMet: month('2023-07'), ...over })
}

describe('10%-regeling na vertrek, Handreiking hoofdstuk 6', () => {
  const voor = euro('10.000')

  it.each([[-1, 0], [0, 1], [1, 1]])('an income of 11.000 euros and %i cent against an estimate of 10.000: %i signal', (cent, count) => {
    const na = plus(euro('11.000'), cent)
    expect(tienProcentsignalen(kind(voor, na))).toEqual(count === 0 ? [] : [{ wie: { inwonende: 0 }, vanaf: '2023-08', bedragen: { voor, na } }])
  })

  it('says that it may apply while the estimate or the income is not known', () => {
    expect(tienProcentsignalen(metKind({ inkomen: { schattingen: [], jaarinkomen: euro('11.000') }, totEnMet: month('2023-07') }))).toEqual([{ wie: { inwonende: 0 }, vanaf: '2023-08' }])
  })

  it('takes a later estimate where the year is not over', () => {
    const schattingen = [{ vanaf: JANUARI, waarde: NO_MONEY }, { vanaf: month('2023-08'), waarde: euro('9.000') }]
    expect(tienProcentsignalen(metKind({ inkomen: { schattingen }, totEnMet: month('2023-07') }))).toMatchObject([{ bedragen: { voor: NO_MONEY, na: euro('9.000') } }])
  })

  it.each([
    ['nobody left', { totEnMet: undefined }], ['who left the year before', { totEnMet: month('2022-11') }], ['who left on 1 January', { totEnMet: month('2022-12') }],
    ['who stayed to the end of the year', { totEnMet: month('2023-12') }], ['an onderhuurder', { relatie: 'onderhuurder' }],
  ] as const)('is not about %s', (_, over) => {
    const { totEnMet, ...others } = { totEnMet: month('2023-07'), ...over }
    const inkomen = { schattingen: [{ vanaf: JANUARI, waarde: voor }], jaarinkomen: euro('20.000') }
    expect(tienProcentsignalen(metKind({ inkomen, ...others, ...(totEnMet === undefined ? {} : { totEnMet }) }))).toEqual([])
  })
})

describe('10%-regeling na overlijden, Handreiking hoofdstuk 6', () => {
  const nabestaande = (na: Cents) => feiten(2023, [euro('20.000'), NO_MONEY], {
    aanvrager: persoonsfeiten(2023, NO_MONEY, { inkomen: { schattingen: [{ vanaf: JANUARI, waarde: euro('20.000') }], jaarinkomen: na } }),
    partners: { totEnMet: month('2023-03') }, einde: { reden: 'overlijden', overledene: 'toeslagpartner' },
  })

  it.each([[-1, 0], [0, 1], [1, 1]])('a survivor with 22.000 euros and %i cent instead of 20.000: %i signal', (cent, count) => {
    expect(tienProcentsignalen(nabestaande(plus(euro('22.000'), cent)))).toHaveLength(count)
  })

  it('is about the survivor, and not about a divorce', () => {
    expect(tienProcentsignalen(nabestaande(euro('30.000')))).toMatchObject([{ wie: { partner: 'aanvrager' }, vanaf: '2023-04' }])
    expect(tienProcentsignalen({ ...nabestaande(euro('30.000')), einde: { reden: 'scheiding' } })).toEqual([])
  })
})
