import { describe, expect, it } from 'vitest'
import { handreiking } from '../law/beleid/handreiking.ts'
import { day } from '../units/day.ts'
import { controleer, type Veldfoutcode } from './controle.ts'
import { EMPTY_DOSSIER, type Dossier, type Veld } from './dossier.ts'

const TODAY = day('2024-09-17')

function fouten(antwoorden: Dossier['antwoorden'], jaren: readonly number[] = [2023, 2024]): ReturnType<typeof controleer> {
  return controleer({ ...EMPTY_DOSSIER, jaren, inwonenden: ['1', '2'], antwoorden }, TODAY, handreiking)
}

describe('one answer', () => {
  it.each<readonly [Veldfoutcode, Veld, wrong: string, right: string]>([
    ['amountUnreadable', '2023.huur.0.bedrag', '12,345', '12,34'],
    ['amountNegative', '2023.inkomen.aanvrager', '-0,01', '0,00'],
    ['amountTooLarge', '2023.huur.0.bedrag', '10.000,01', '10.000'],
    ['amountTooLarge', '2023.inkomen.inwonende.2', '1.000.000,01', '1.000.000'],
    ['amountTooLarge', '2023.vermogen.aanvrager', '10.000.000,01', '10.000.000'],
    ['amountTooLarge', '2023.vermogen.inwonende.1', '10.000.000,01', '10.000.000'],
    ['amountTooLarge', '2023.beschikking.zorgtoeslag.definitief.jaarbedrag', '100.000,01', '100.000'],
    ['dayUnreadable', 'inwonende.1.geboortedatum', '29-2-2023', '28-2-2023'],
    ['dayUnreadable', 'samen.vanaf', '31-4-2023', '30-4-2023'],
    ['dayInFuture', 'inwonende.1.geboortedatum', '18-9-2024', '17-9-2024'],
    ['dayInFuture', 'samen.tot', '1-1-2100', '31-12-2099'],
    ['dayTooLongAgo', 'aanvrager.geboortedatum', '31-12-1899', '1-1-1900'],
    ['dayTooLongAgo', 'inwonende.1.vanaf', '31-12-1899', '1-1-1900'],
    ['dayInFuture', '2023.controle.dagtekening', '18-9-2024', '17-9-2024'],
    ['partnerTooYoung', 'aanvrager.geboortedatum', '2-1-2005', '1-1-2005'],
    ['partnerTooYoung', 'toeslagpartner.geboortedatum', '2-1-2005', '1-1-2005'],
    ['postcodeUnreadable', 'samen.postcode', '1234 A', '1234 AB'],
    ['postcodeUnreadable', 'samen.postcode', '0999ab', '1000ab'],
  ])('is wrong, and right one step before: %s, %s, %s and %s', (code, veld, wrong, right) => {
    expect(fouten({ '2023.vermogen.keuze': 'boven', [veld]: wrong })).toEqual([{ veld, code }])
    expect(fouten({ '2023.vermogen.keuze': 'boven', [veld]: right })).toEqual([])
  })

  it.each(['', '   '])('that is not there is no fault: %j', (text) => {
    expect(fouten({ '2023.huur.0.bedrag': text, 'aanvrager.geboortedatum': text, 'samen.tot': text, 'samen.postcode': text })).toEqual([])
  })

  it('cannot be wrong where it is a choice or a name', () => {
    expect(fouten({ 'aanvrager.naam': '-1', 'toeslagpartner.achternaam': '-1', '2023.vermogen.keuze': 'x', '2023.netto.keuze': 'x', 'doelgroep.inkomensbron': 'x', '2023.huur.rijen': '3' })).toEqual([])
  })

  it('that is wrong does not hide another', () => {
    expect(fouten({ 'aanvrager.geboortedatum': 'x', '2023.huur.0.bedrag': '-1', '2023.huur.1.bedrag': '700', 'samen.vanaf': 'x' })).toEqual([
      { veld: 'aanvrager.geboortedatum', code: 'dayUnreadable' },
      { veld: '2023.huur.0.bedrag', code: 'amountNegative' },
      { veld: 'samen.vanaf', code: 'dayUnreadable' },
    ])
  })
})

describe('a partner who is too young', () => {
  const born = { 'toeslagpartner.geboortedatum': '2-1-2005' }

  it('is so in the first year that was chosen', () => {
    expect(fouten(born, [2022, 2024])).toEqual([{ veld: 'toeslagpartner.geboortedatum', code: 'partnerTooYoung' }])
    expect(fouten(born, [2023, 2024])).toEqual([{ veld: 'toeslagpartner.geboortedatum', code: 'partnerTooYoung' }])
    expect(fouten(born, [2024])).toEqual([])
  })

  it('is not so while no year was chosen', () => {
    expect(fouten(born, [])).toEqual([])
  })

  it('is a partner: a resident may be young', () => {
    expect(fouten({ 'inwonende.1.geboortedatum': '2-1-2023' })).toEqual([])
  })
})

describe('a plan', () => {
  it.each(['samen', 'inwonende.1'] as const)('may lie in the future, and not end before it starts: %s', (wie) => {
    const periode = (vanaf: string, tot: string) => fouten({ [`${wie}.vanaf`]: vanaf, [`${wie}.tot`]: tot })
    expect(periode('2-7-2023', '1-7-2023')).toEqual([{ veld: `${wie}.tot`, code: 'endBeforeStart' }])
    expect(periode('2-7-2023', '2-7-2023')).toEqual([])
    expect(periode('2-7-2030', '3-7-2030')).toEqual([])
  })

  it('holds for the days of table 2 as well', () => {
    const adres = (vanaf: string, tot: string) => fouten({ 'samen.altijd': 'nee', 'partners.gehuwd': 'nee', 'partners.adres': 'ja', 'partners.adresVanaf': vanaf, 'partners.adresTot': tot })
    expect(adres('2-7-2023', '1-7-2023')).toEqual([{ veld: 'partners.adresTot', code: 'endBeforeStart' }])
    expect(adres('2-7-2023', '2-7-2023')).toEqual([])
  })

  it.each(['gescheidenVanaf', 'scheidingsverzoek'] as const)('has no divorce before the wedding: %s', (vraag) => {
    const gehuwd = (op: string) => fouten({ 'samen.altijd': 'nee', 'partners.gehuwd': 'ja', 'partners.gehuwdVanaf': '2-7-2023', 'partners.adres': 'nee', [`partners.${vraag}`]: op })
    expect(gehuwd('1-7-2023')).toEqual([{ veld: `partners.${vraag}`, code: 'endBeforeStart' }])
    expect(gehuwd('2-7-2023')).toEqual([])
  })

  it('is of one resident: the start of another is no start', () => {
    expect(fouten({ 'inwonende.1.vanaf': '1-7-2023', 'inwonende.2.tot': '1-3-2023', 'samen.tot': '1-3-2023' })).toEqual([])
  })

  it('is only compared when both days can be read', () => {
    expect(fouten({ 'samen.vanaf': 'x', 'samen.tot': '1-3-2023' })).toEqual([{ veld: 'samen.vanaf', code: 'dayUnreadable' }])
    expect(fouten({ 'samen.vanaf': '1-3-2023', 'samen.tot': '31-2-2023' })).toEqual([{ veld: 'samen.tot', code: 'dayUnreadable' }])
  })
})

describe('two rows that begin in the same month', () => {
  /** With the choices by which each series stands on the screen. */
  const foutenMet = (antwoorden: Dossier['antwoorden']) => fouten({
    '2023.maatstaf': 'zoalsToegekend', '2023.netto.keuze': 'bedrag', '2024.netto.keuze': 'bedrag', '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand', ...antwoorden,
  })

  it('are a fault of both where both months were chosen', () => {
    const bedragen = { '2023.netto.rijen': '3', '2023.netto.1.bedrag': '1.700', '2023.netto.2.bedrag': '1.800' }
    expect(foutenMet({ ...bedragen, '2023.netto.1.vanaf': '5', '2023.netto.2.vanaf': '5' })).toEqual([
      { veld: '2023.netto.1.vanaf', code: 'monthTwice' }, { veld: '2023.netto.2.vanaf', code: 'monthTwice' },
    ])
    expect(foutenMet({ ...bedragen, '2023.netto.1.vanaf': '5', '2023.netto.2.vanaf': '6' })).toEqual([])
  })

  it('are a fault only against a row with an amount', () => {
    const maanden = { '2023.netto.rijen': '3', '2023.netto.1.vanaf': '5', '2023.netto.2.vanaf': '5' }
    expect(foutenMet({ ...maanden, '2023.netto.1.bedrag': '1.700' })).toEqual([{ veld: '2023.netto.2.vanaf', code: 'amountMissing' }])
    expect(foutenMet({ ...maanden, '2023.netto.1.bedrag': '1.700', '2023.netto.2.bedrag': '1.800' }).map(({ code }) => code)).toEqual(['monthTwice', 'monthTwice'])
  })

  it.each(['2023.huur', '2023.netto', '2023.schatting.aanvrager', '2023.schatting.inwonende.1', '2023.beschikking.huurtoeslag.definitief'] as const)(
    'are a fault of the one that is January again: %s', (reeks) => {
      const bedragen = { [`${reeks}.rijen`]: '2', [`${reeks}.0.bedrag`]: '700', [`${reeks}.1.bedrag`]: '600' }
      expect(foutenMet({ ...bedragen, [`${reeks}.1.vanaf`]: '1' })).toEqual([{ veld: `${reeks}.1.vanaf`, code: 'monthTwice' }])
      expect(foutenMet({ ...bedragen, [`${reeks}.1.vanaf`]: '2' })).toEqual([])
      expect(foutenMet({ [`${reeks}.rijen`]: '2', [`${reeks}.1.bedrag`]: '600', [`${reeks}.1.vanaf`]: '1' })).toEqual([])
    })

  it('are a fault of the one that is July again, for the rent only', () => {
    const bedragen = (reeks: 'huur' | 'schatting.aanvrager') => ({ [`2023.${reeks}.rijen`]: '3', [`2023.${reeks}.1.bedrag`]: '700', [`2023.${reeks}.2.bedrag`]: '600' })
    expect(foutenMet({ ...bedragen('huur'), '2023.huur.2.vanaf': '7' })).toEqual([{ veld: '2023.huur.2.vanaf', code: 'monthTwice' }])
    expect(foutenMet({ ...bedragen('huur'), '2023.huur.2.vanaf': '8' })).toEqual([])
    expect(foutenMet({ ...bedragen('schatting.aanvrager'), '2023.schatting.aanvrager.2.vanaf': '7' })).toEqual([{ veld: '2023.schatting.aanvrager.1.bedrag', code: 'monthMissing' }])
  })

  it('are no fault in different series or different years', () => {
    expect(foutenMet({
      '2023.netto.rijen': '2', '2023.netto.1.vanaf': '5', '2023.netto.1.bedrag': '1', '2024.netto.rijen': '2', '2024.netto.1.vanaf': '5', '2024.netto.1.bedrag': '1',
      '2023.schatting.aanvrager.rijen': '2', '2023.schatting.aanvrager.1.vanaf': '5', '2023.schatting.aanvrager.1.bedrag': '1',
      '2023.schatting.toeslagpartner.rijen': '2', '2023.schatting.toeslagpartner.1.vanaf': '5', '2023.schatting.toeslagpartner.1.bedrag': '1',
    })).toEqual([])
  })
})

describe('an amount without a month', () => {
  const keuzes = { '2023.maatstaf': 'zoalsToegekend', '2023.netto.keuze': 'bedrag', '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand' }

  it.each(['2023.netto', '2023.schatting.aanvrager', '2023.schatting.inwonende.1', '2023.beschikking.huurtoeslag.definitief'] as const)('is a fault of that amount, but for the first: %s', (reeks) => {
    const rij = (over: Dossier['antwoorden']) => fouten({ ...keuzes, [`${reeks}.rijen`]: '2', [`${reeks}.0.bedrag`]: '700', ...over })
    expect(rij({ [`${reeks}.1.bedrag`]: '600' })).toEqual([{ veld: `${reeks}.1.bedrag`, code: 'monthMissing' }])
    expect(rij({ [`${reeks}.1.bedrag`]: '600', [`${reeks}.1.vanaf`]: '7' })).toEqual([])
    expect(rij({ [`${reeks}.1.bedrag`]: ' ' })).toEqual([])
    expect(rij({})).toEqual([])
  })

  it('is one from the third rent on: the second holds from July', () => {
    expect(fouten({ '2023.huur.rijen': '3', '2023.huur.1.bedrag': '600', '2023.huur.2.bedrag': '500' })).toEqual([{ veld: '2023.huur.2.bedrag', code: 'monthMissing' }])
  })

  it('has the fault of an amount first', () => {
    expect(fouten({ '2023.huur.rijen': '3', '2023.huur.2.bedrag': 'x' })).toEqual([{ veld: '2023.huur.2.bedrag', code: 'amountUnreadable' }])
  })

  it('is a row of a series: the amount of a year has no month', () => {
    expect(fouten({ '2023.inkomen.aanvrager': '1', '2023.servicekosten.energie': '1', '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': '1' })).toEqual([])
  })
})

describe('a month without an amount', () => {
  it('is a fault of that month', () => {
    const rij = (over: Dossier['antwoorden']) => fouten({ '2023.huur.rijen': '3', '2023.huur.0.bedrag': '700', '2023.huur.2.vanaf': '9', ...over })
    expect(rij({})).toEqual([{ veld: '2023.huur.2.vanaf', code: 'amountMissing' }])
    expect(rij({ '2023.huur.2.bedrag': ' ' })).toEqual([{ veld: '2023.huur.2.vanaf', code: 'amountMissing' }])
    expect(rij({ '2023.huur.2.bedrag': '720' })).toEqual([])
    expect(rij({ '2023.huur.2.vanaf': '' })).toEqual([])
  })
})

describe('what is not asked for', () => {
  it('is no fault, and is one again once it is asked for', () => {
    const netto = { '2023.netto.0.bedrag': 'x' }
    expect(fouten({ ...netto, '2023.netto.keuze': 'onbekend' })).toEqual([])
    expect(fouten({ ...netto, '2023.netto.keuze': 'bedrag' })).toEqual([{ veld: '2023.netto.0.bedrag', code: 'amountUnreadable' }])
  })

  it('is that of a year that was not chosen', () => {
    expect(fouten({ '2025.huur.0.bedrag': 'x', '2023.huur.0.bedrag': 'x' })).toEqual([{ veld: '2023.huur.0.bedrag', code: 'amountUnreadable' }])
    expect(fouten({ '2025.huur.0.bedrag': 'x' }, [2025])).toEqual([{ veld: '2025.huur.0.bedrag', code: 'amountUnreadable' }])
  })

  it('is never the household: it is that of every year', () => {
    expect(fouten({ 'samen.vanaf': 'x' }, [])).toEqual([{ veld: 'samen.vanaf', code: 'dayUnreadable' }])
  })
})

describe('the part of a reclaim with another cause', () => {
  const veld = '2023.oordeel.huurtoeslag.andereOorzaak'
  const isLarger = [{ veld, code: 'largerThanReclaim' }]
  const jaarbedragen = (voorlopig: string, definitief: string, andere: string): Dossier['antwoorden'] => ({
    '2023.beschikking.huurtoeslag.voorlopig.jaarbedrag': voorlopig, '2023.beschikking.huurtoeslag.definitief.jaarbedrag': definitief, '2023.oordeel.huurtoeslag.deel': 'deel', [veld]: andere,
  })

  it('is at most the whole of it', () => {
    expect(fouten(jaarbedragen('3.000', '2.500', '500,00'))).toEqual([])
    expect(fouten(jaarbedragen('3.000', '2.500', '500,01'))).toEqual(isLarger)
  })

  it.each(['0', '0,01', '-1', 'x'])('is no fault any more where nothing is asked back: %s', (andere) => {
    expect(fouten(jaarbedragen('2.500', '3.000', andere))).toEqual([])
    expect(fouten(jaarbedragen('2.500', '2.500', andere))).toEqual([])
  })

  it('is a fault where a cent is asked back', () => {
    expect(fouten(jaarbedragen('2.500,01', '2.500', '0,01'))).toEqual([])
    expect(fouten(jaarbedragen('2.500,01', '2.500', '0,02'))).toEqual(isLarger)
  })

  it('is at most the sum of the months', () => {
    const perMaand = (andere: string) => fouten({
      '2023.beschikking.huurtoeslag.voorlopig.wijze': 'perMaand', '2023.beschikking.huurtoeslag.voorlopig.rijen': '2', '2023.beschikking.huurtoeslag.voorlopig.0.bedrag': '250',
      '2023.beschikking.huurtoeslag.voorlopig.1.vanaf': '7', '2023.beschikking.huurtoeslag.voorlopig.1.bedrag': '260,50',
      '2023.beschikking.huurtoeslag.definitief.jaarbedrag': '2.500', '2023.oordeel.huurtoeslag.deel': 'deel', [veld]: andere,
    })
    expect(perMaand('563')).toEqual([])
    expect(perMaand('563,01')).toEqual(isLarger)
  })

  it('is at most the sum of the months in which the two are together', () => {
    const perMaand = (andere: string, over: Dossier['antwoorden'] = {}) => fouten({
      'samen.vanaf': '1-7-2023', '2023.beschikking.huurtoeslag.voorlopig.wijze': 'perMaand', '2023.beschikking.huurtoeslag.voorlopig.0.bedrag': '250',
      '2023.beschikking.huurtoeslag.definitief.wijze': 'perMaand', '2023.beschikking.huurtoeslag.definitief.0.bedrag': '200',
      '2023.oordeel.huurtoeslag.deel': 'deel', [veld]: andere, ...over,
    })
    expect(perMaand('300')).toEqual([])
    expect(perMaand('300,01')).toEqual(isLarger)
    expect(perMaand('600', { 'samen.vanaf': '1-1-2023' })).toEqual([])
  })

  it('has no limit while a decision for the year does not say what was granted in the months that count', () => {
    expect(fouten({ ...jaarbedragen('3.000', '2.500', '9.000'), 'samen.vanaf': '1-7-2023' })).toEqual([])
  })

  it('has no limit while one of the two decisions is not known, or is of another toeslag or year', () => {
    expect(fouten(jaarbedragen('3.000', 'x', '9.000'))).toEqual([{ veld: '2023.beschikking.huurtoeslag.definitief.jaarbedrag', code: 'amountUnreadable' }])
    expect(fouten(jaarbedragen('', '2.500', '9.000'))).toEqual([])
    expect(fouten({
      '2023.beschikking.zorgtoeslag.voorlopig.jaarbedrag': '3.000', '2023.beschikking.zorgtoeslag.definitief.jaarbedrag': '2.500',
      '2024.beschikking.huurtoeslag.voorlopig.jaarbedrag': '3.000', '2024.beschikking.huurtoeslag.definitief.jaarbedrag': '2.500', '2023.oordeel.huurtoeslag.deel': 'deel', [veld]: '9.000',
    })).toEqual([])
  })

  it('has the fault of an amount first', () => {
    expect(fouten(jaarbedragen('3.000', '2.500', '100.000,01'))).toEqual([{ veld, code: 'amountTooLarge' }])
  })
})
