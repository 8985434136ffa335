import { describe, expect, it } from 'vitest'
import { feiten, persoonsfeiten, zonder } from '../../test/examples/builders.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { centsFromEuros, euro } from '../units/cents.ts'
import { month } from '../units/day.ts'
import { toeslagenAlleen, type Alleenperiode } from './buiten-partnerschap.ts'
import type { Feiten } from './feiten.ts'
import { beoordeel } from './uitkomst.ts'

/** `wie van-tot zorg [huur]`, in whole euros. */
function kort({ wie, maanden, zorgtoeslag, huurtoeslag }: Alleenperiode): string {
  const euros = (stap: typeof zorgtoeslag) => String(centsFromEuros(stap.uitkomst) / 100)
  return [wie, `${maanden[0]}/${String(maanden.at(-1))}`, euros(zorgtoeslag), ...(huurtoeslag === undefined ? [] : [euros(huurtoeslag)])].join(' ')
}

const UIT_ELKAAR = feiten(2023, [euro('15.000'), euro('20.000')], { partners: { totEnMet: month('2023-06') } })

describe('Handreiking hoofdstuk 6, voorbeeld 3 (toeslagen in het algemeen)', () => {
  it('until 1 July the zorgtoeslag goes by the joint 35.000 euros of the whole year', () => {
    const { vergelijking } = beoordeel(UIT_ELKAAR, handreiking)
    // 2 x 1.889 - (2,378% x 25.070 + 13,64% x 9.930) = 1.827,38; / 12 = 152,28.
    expect(vergelijking?.maanden.map(({ maand, toeslagen }) => [maand, toeslagen.zorgtoeslag.nu])).toEqual(['01', '02', '03', '04', '05', '06'].map((maand) => [`2023-${maand}`, euro('152')]))
  })

  it('from 1 July each has the own zorgtoeslag on the own income', () => {
    // 1.889 - 0,123% x 25.070 = 1.858,16; / 12 = 154,85. Both are below the drempelinkomen.
    expect(toeslagenAlleen(UIT_ELKAAR).map(kort)).toEqual(['aanvrager 2023-07/2023-12 154', 'toeslagpartner 2023-07/2023-12 154'])
  })

  it('an income above the drempelinkomen counts with all of the year', () => {
    // 1.889 - (0,123% x 25.070 + 13,64% x 4.930) = 1.185,71; / 12 = 98,81.
    const hoger = { ...UIT_ELKAAR, toeslagpartner: persoonsfeiten(2023, euro('30.000')) }
    expect(toeslagenAlleen(hoger).map(kort)).toEqual(['aanvrager 2023-07/2023-12 154', 'toeslagpartner 2023-07/2023-12 98'])
  })
})

describe('the months outside the partnership', () => {
  it('have huurtoeslag only for who stays in the home', () => {
    const blijft: Feiten = { ...UIT_ELKAAR, einde: { reden: 'scheiding', blijft: 'aanvrager' } }
    // EP 2023, income below 19.375: 600 - 225,54, of which (600 - 452,20) x 65%: 226,66 + 96,07 = 322,73.
    expect(toeslagenAlleen(blijft).map(kort)).toEqual(['aanvrager 2023-07/2023-12 154 322', 'toeslagpartner 2023-07/2023-12 154'])
  })

  it('are those of the survivor alone after a death', () => {
    expect(toeslagenAlleen({ ...UIT_ELKAAR, einde: { reden: 'overlijden', overledene: 'toeslagpartner' } }).map(kort)).toEqual(['aanvrager 2023-07/2023-12 154 322'])
  })

  it('before they moved in have no huurtoeslag, as it is not known who lived where', () => {
    expect(toeslagenAlleen({ ...UIT_ELKAAR, partners: { vanaf: month('2023-03') } }).map(kort)).toEqual(['aanvrager 2023-01/2023-02 154', 'toeslagpartner 2023-01/2023-02 154'])
  })

  it('before and after it are periods apart, also with the same amount', () => {
    expect(toeslagenAlleen({ ...UIT_ELKAAR, partners: { vanaf: month('2023-03'), totEnMet: month('2023-06') } }).map(kort)).toEqual([
      'aanvrager 2023-01/2023-02 154', 'aanvrager 2023-07/2023-12 154', 'toeslagpartner 2023-01/2023-02 154', 'toeslagpartner 2023-07/2023-12 154',
    ])
  })

  it('are none where they were partners all year, and wait for what is not known', () => {
    expect(toeslagenAlleen({ ...UIT_ELKAAR, partners: {} })).toEqual([])
    expect(toeslagenAlleen({ ...UIT_ELKAAR, aanvrager: zonder(UIT_ELKAAR.aanvrager, 'vermogen') }).map(kort)).toEqual(['toeslagpartner 2023-07/2023-12 154'])
  })
})
