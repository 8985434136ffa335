import { describe, expect, it } from 'vitest'
import { day } from '../units/day.ts'
import { partnersVoor, raaktJaar, type Partneroordeel, type Partnerperiode } from './partnerbegrippen.ts'
import { PARTNERBANDEN, type Partnerfeiten, type Partnerwet } from './tabel2.ts'

const WETTEN: readonly Partnerwet[] = ['participatiewet', 'toeslagpartner', 'fiscaalPartner']

/** Two people without any tie, registered at one address since before 2023. */
function twee(over: Partial<Partnerfeiten> = {}): Partnerfeiten {
  return { eersteJaar: 2023, gehuwd: null, adres: { vanaf: 'eerder' }, banden: {}, geboortedata: [day('1980-05-17'), day('1985-03-02')], ...over }
}

function periodeText({ vanaf, tot }: Pick<Partnerperiode, 'vanaf' | 'tot'>): string {
  return `${vanaf ?? '…'} - ${tot ?? '…'}`
}

/** `van - tot (rij)`, `nee (rij)`, `open van - tot (rij)`. */
function kort({ ja, nee, open }: Partneroordeel): string {
  return [
    ...(ja === null ? [] : [`${periodeText(ja)} (${ja.rij})`]), ...(nee === null ? [] : [`nee (${nee})`]), ...open.map((each) => `open ${periodeText(each)} (${each.rij})`),
  ].join(', ')
}

function alle(over: Partial<Partnerfeiten>): readonly string[] {
  return WETTEN.map((wet) => kort(partnersVoor(wet, twee(over))))
}

describe('Handreiking § 4.2 tabel 2, rij ‘Gezamenlijke huishouding’', () => {
  it('makes partners for the Participatiewet only, from the moment of the joint household', () => {
    expect(alle({ huishouden: day('2023-04-10') })).toEqual(['2023-04-10 - … (gezamenlijkeHuishouding)', 'nee (geenVanDeze)', 'nee (geenVanDeze)'])
  })

  it('is left to the municipality while nobody has said so', () => {
    expect(alle({})).toEqual(['open … - … (gezamenlijkeHuishouding)', 'nee (geenVanDeze)', 'nee (geenVanDeze)'])
    expect(alle({ adres: null })).toEqual(['nee (geenVanDeze)', 'nee (geenVanDeze)', 'nee (geenVanDeze)'])
  })
})

describe('Handreiking § 4.2 tabel 2, rij ‘Getrouwd/geregistreerd partnerschap’', () => {
  it('makes partners for all three; the tax goes back to the registration at the same address', () => {
    expect(alle({ gehuwd: day('2023-06-15'), adres: { vanaf: day('2023-02-03') } })).toEqual(['2023-06-15 - … (gehuwd)', '2023-07-01 - … (gehuwd)', '2023-02-03 - … (gehuwd)'])
  })

  it('goes back to 1 January for who was registered there in an earlier year, rij ‘Ingangsdatum’', () => {
    expect(alle({ gehuwd: day('2023-06-15') })).toEqual(['2023-06-15 - … (gehuwd)', '2023-07-01 - … (gehuwd)', '2023-01-01 - … (gehuwd)'])
    expect(alle({ gehuwd: 'eerder' })).toEqual(['… - … (gehuwd)', '… - … (gehuwd)', '… - … (gehuwd)'])
  })
})

describe('Handreiking § 4.2 tabel 2, rij ‘Getrouwd, niet ingeschreven op zelfde adres’', () => {
  const weg = { gehuwd: 'eerder', adres: { vanaf: 'eerder', tot: day('2023-05-20') } } as const

  it('keeps them toeslagpartners for the zorgtoeslag and not for the huurtoeslag; the tax is left open', () => {
    expect(alle(weg)).toEqual(['… - … (gehuwd)', '… - … (gehuwd)', '… - 2023-05-20 (gehuwd), open 2023-05-20 - … (gehuwdAnderAdres)'])
    expect(partnersVoor('toeslagpartner', twee(weg)).nietVoorHuurtoeslag).toEqual({ vanaf: '2023-06-01', tot: null, rij: 'gehuwdAnderAdres' })
  })

  it('ends when the divorce was asked for, and for the Participatiewet when they live apart for good', () => {
    expect(alle({ ...weg, scheidingsverzoek: day('2023-08-02'), duurzaamGescheiden: day('2023-05-20') })).toEqual([
      '… - 2023-05-20 (gehuwd), nee (gehuwdAnderAdres)', '… - 2023-09-01 (gehuwd), nee (gehuwdAnderAdres)', '… - 2023-05-20 (gehuwd), open 2023-05-20 - … (gehuwdAnderAdres)',
    ])
  })

  it('does not end while both still live there, though the divorce was asked for', () => {
    expect(alle({ gehuwd: 'eerder', scheidingsverzoek: day('2023-03-02') })[1]).toBe('… - … (gehuwd)')
    expect(alle({ ...weg, scheidingsverzoek: day('2023-03-02') })[1]).toBe('… - 2023-06-01 (gehuwd), nee (gehuwdAnderAdres)')
  })

  it('holds for a nursing home too (voetnoot 23); for who is not married the table says nothing', () => {
    expect(alle({ ...weg, verpleeghuis: true })[1]).toBe('… - … (gehuwd)')
    expect(alle({ banden: { koopwoning: 'eerder' }, adres: weg.adres, verpleeghuis: true })[1]).toBe('… - 2023-06-01 (koopwoning), open 2023-06-01 - … (gehuwdAnderAdres)')
  })

  it('is open for the tax before they lived at one address', () => {
    expect(alle({ gehuwd: day('2023-02-01'), adres: { vanaf: day('2023-09-05') } })[2]).toBe('2023-09-05 - … (gehuwd), open 2023-02-01 - 2023-09-05 (gehuwdAnderAdres)')
    expect(alle({ gehuwd: day('2023-02-01'), adres: null })[2]).toBe('open 2023-02-01 - … (gehuwdAnderAdres)')
    expect(partnersVoor('toeslagpartner', twee({ gehuwd: day('2023-02-02'), adres: null }))).toMatchObject({ ja: { vanaf: '2023-03-01' }, nietVoorHuurtoeslag: { vanaf: '2023-03-01', tot: null } })
  })
})

describe('Handreiking § 4.2 tabel 2, ingeschreven op zelfde adres plus één van', () => {
  it.each(PARTNERBANDEN)('%s: partners for all three, each from its own day (rij ‘Ingangsdatum’)', (band) => {
    expect(alle({ banden: { [band]: day('2023-03-15') } })).toEqual([`2023-03-15 - … (${band})`, `2023-04-01 - … (${band})`, `2023-01-01 - … (${band})`])
    expect(alle({ banden: { [band]: day('2023-03-01') } })).toEqual([`2023-03-01 - … (${band})`, `2023-03-01 - … (${band})`, `2023-01-01 - … (${band})`])
    expect(alle({ banden: { [band]: 'eerder' }, adres: { vanaf: day('2023-03-31') } })).toEqual([`2023-03-31 - … (${band})`, `2023-04-01 - … (${band})`, `2023-03-31 - … (${band})`])
    expect(alle({ banden: { [band]: day('2023-10-02') }, adres: { vanaf: day('2023-03-31') } })).toEqual([`2023-10-02 - … (${band})`, `2023-11-01 - … (${band})`, `2023-03-31 - … (${band})`])
  })

  it.each(PARTNERBANDEN)('%s: nothing without the same address, and over when one of them leaves it', (band) => {
    expect(alle({ banden: { [band]: 'eerder' }, adres: null })).toEqual(['nee (geenVanDeze)', 'nee (geenVanDeze)', 'nee (geenVanDeze)'])
    expect(alle({ banden: { [band]: 'eerder' }, adres: { vanaf: 'eerder', tot: day('2023-06-01') } })).toEqual([
      `… - 2023-06-01 (${band}), nee (geenVanDeze)`, `… - 2023-06-01 (${band}), nee (geenVanDeze)`, `… - 2023-06-01 (${band}), nee (geenVanDeze)`,
    ])
  })

  it('the tie that came first decides', () => {
    expect(alle({ banden: { koopwoning: day('2023-08-08'), samenKind: day('2023-02-28') } })[1]).toBe('2023-03-01 - … (samenKind)')
  })

  it.each([['onderhuurder', '2023-01-01 - … (minderjarigKind)'], ['oekraine', '2023-01-01 - … (minderjarigKind)']] as const)('situatie 5: no toeslagpartner where the other is %s', (huurder, fiscaal) => {
    expect(alle({ banden: { minderjarigKind: day('2023-03-15') }, huurder })).toEqual(['2023-03-15 - … (minderjarigKind)', 'nee (geenVanDeze)', fiscaal])
  })

  it('situatie 5: no fiscaal partner where a part of the home is rented and both asked for it', () => {
    expect(alle({ banden: { minderjarigKind: 'eerder' }, huurder: 'onderhuurder', verzoekGeenFiscaalPartner: true })[2]).toBe('nee (geenVanDeze)')
    expect(alle({ banden: { minderjarigKind: 'eerder' }, verzoekGeenFiscaalPartner: true })[2]).toBe('… - … (minderjarigKind)')
  })

  it('situatie 6a: toeslagpartners of last year stay so from 1 January, and only for the toeslagen', () => {
    expect(alle({ vorigJaarToeslagpartner: true })).toEqual(['open … - … (gezamenlijkeHuishouding)', '2023-01-01 - … (vorigJaarToeslagpartner)', 'nee (geenVanDeze)'])
  })

  it('situatie 6b: fiscale partners of last year stay so from 1 January, and only for the tax', () => {
    expect(alle({ vorigJaarFiscaalPartner: true })).toEqual(['open … - … (gezamenlijkeHuishouding)', 'nee (geenVanDeze)', '2023-01-01 - … (vorigJaarFiscaalPartner)'])
  })
})

describe('Handreiking § 4.2 tabel 2, rij ‘Samenwonen met kind, ouders, broer, zus, grootouder of kleinkind’', () => {
  const band = { banden: { koopwoning: 'eerder' } } as const
  const geboren = (kind: string) => ({ ...band, geboortedata: [day('1960-01-01'), day(kind)] })

  it('second degree: partners as others are, but not for the Participatiewet where one needs care; the tax is not said', () => {
    expect(alle({ ...band, familie: 'tweedeGraad', zorgbehoefte: false })).toEqual(['… - … (koopwoning)', '… - … (familie)', 'open … - … (familie)'])
    expect(alle({ ...band, familie: 'tweedeGraad', zorgbehoefte: true })[0]).toBe('nee (familie)')
    expect(alle({ ...band, familie: 'tweedeGraad' })[0]).toBe('open … - … (familie)')
  })

  it.each([
    ['1996-01-01', '2023-01-01'], ['1996-01-02', '2024-01-01'], ['1995-12-31', '2023-01-01'],
  ])('a child born on %s can be toeslagpartner from %s: 27 on 1 January', (kind, vanaf) => {
    expect(alle({ ...geboren(kind), familie: 'kindOuder' })[1]).toBe(`${vanaf} - … (familie), open … - ${vanaf} (familie)`)
  })

  it('a first degree is never one for the Participatiewet', () => {
    expect(alle({ ...geboren('1990-01-01'), familie: 'kindOuder' })[0]).toBe('nee (kindOfOuder)')
    expect(alle({ ...geboren('1990-01-01'), familie: 'stiefkind' })[0]).toBe('nee (stiefkind)')
    expect(alle({ ...geboren('1990-01-01'), familie: 'pleegkind' })).toEqual(['open … - … (familie)', '2017-01-01 - … (familie), open … - 2017-01-01 (familie)', 'open … - … (familie)'])
  })

  it('waits for the dates of birth', () => {
    expect(alle({ ...band, geboortedata: [day('1960-01-01')], familie: 'kindOuder' }).slice(1)).toEqual(['open … - … (familie)', 'open … - … (kindOfOuder)'])
  })

  it('‘kind of vader of moeder en beiden 27+’: fiscaal partner from the 27th birthday of the youngest', () => {
    expect(alle({ ...geboren('1996-02-29'), familie: 'kindOuder' })[2]).toBe('2023-03-01 - … (kindOfOuder), open … - 2023-03-01 (kindOfOuder)')
    expect(alle({ ...geboren('1990-01-01'), familie: 'kindOuder', banden: {} })[2]).toBe('nee (geenVanDeze)')
    expect(alle({ ...geboren('1990-01-01'), familie: 'kindOuder', banden: {}, vorigJaarFiscaalPartner: true })[2]).toBe('2023-01-01 - … (kindOfOuder)')
  })

  it('‘stiefkind’: fiscaal partner from 18; with a request not before it is 27 on 1 January', () => {
    expect(alle({ ...geboren('2005-09-10'), familie: 'stiefkind' })[2]).toBe('2023-09-10 - … (stiefkind)')
    expect(alle({ ...geboren('2005-09-10'), familie: 'stiefkind', verzoekGeenFiscaalPartner: true })[2]).toBe('2033-01-01 - … (stiefkind)')
  })
})

describe('Handreiking § 4.2 tabel 2, rij ‘Postadres’', () => {
  it('makes nobody a partner', () => {
    expect(alle({ adres: 'postadres', gehuwd: 'eerder', banden: { koopwoning: 'eerder' } })).toEqual(['nee (postadres)', 'nee (postadres)', 'nee (postadres)'])
  })
})

describe('a period', () => {
  it.each([
    [null, null, true], ['2023-12-31', null, true], ['2024-01-01', null, false], [null, '2023-01-01', false], [null, '2023-01-02', true], ['2023-05-01', '2023-05-01', false],
  ] as const)('from %s to %s touches 2023: %s', (vanaf, tot, expected) => {
    expect(raaktJaar({ vanaf: vanaf === null ? null : day(vanaf), tot: tot === null ? null : day(tot) }, 2023)).toBe(expected)
  })
})
