import { describe, expect, it } from 'vitest'
import { GEEN_SERVICEKOSTEN, feiten, inwonendefeiten, JA, persoonsfeiten, woningfeiten } from '../../test/examples/builders.ts'
import type { Feiten } from '../engine/feiten.ts'
import { beoordeel } from '../engine/uitkomst.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import { euro, NO_MONEY, wholeEuros } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { EMPTY_DOSSIER, type Dossier, type Veld } from './dossier.ts'
import { beschikkingVan, doelgroepVan, feitenVan, inwonendenIn, isMinderjarigIn, meerderjarigenIn } from './feiten.ts'

const TODAY = day('2024-06-01')

/** The guide's Rekenvoorbeeld 2023, as somebody at the table would write it. */
const REKENVOORBEELD: Dossier = {
  ...EMPTY_DOSSIER, jaren: [2023], inwonenden: ['1'],
  antwoorden: {
    'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja',
    'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja',
    'aanvrager.naam': 'Irene', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.naam': 'Sergio', 'toeslagpartner.geboortedatum': '03/04/1986',
    'inwonende.1.geboortedatum': '12 6 2015',
    '2023.huur.0.bedrag': '€ 720', '2023.huur.1.bedrag': '575,03',
    '2023.inkomen.aanvrager': '23.762', '2023.inkomen.toeslagpartner': '4322,-',
    '2023.vermogen.keuze': 'onder', '2023.netto.keuze': 'nietBovenNorm',
  },
}

function jaarinkomen(bedrag: string): Feiten['aanvrager']['inkomen'] {
  return { schattingen: [], jaarinkomen: euro(bedrag) }
}

/** A minor of whom no estimate was written earns nothing. */
function kindinkomen(bedrag: string): Feiten['aanvrager']['inkomen'] {
  return { schattingen: [{ vanaf: month('2023-01'), waarde: NO_MONEY }], jaarinkomen: euro(bedrag) }
}

const FEITEN: Feiten = {
  ...feiten(2023, [NO_MONEY, NO_MONEY], { peildatum: TODAY }),
  aanvrager: persoonsfeiten(2023, NO_MONEY, { geboortedatum: day('1985-03-02'), inkomen: jaarinkomen('23.762') }),
  toeslagpartner: persoonsfeiten(2023, NO_MONEY, { geboortedatum: day('1986-04-03'), inkomen: jaarinkomen('4.322') }),
  inwonenden: [inwonendefeiten(2023, 'kind', '2015-06-12', { inkomen: kindinkomen('0') })],
  woningen: [{ vanaf: month('2023-01'), waarde: woningfeiten(euro('720')) }, { vanaf: month('2023-07'), waarde: woningfeiten(euro('575,03')) }],
}

function met(antwoorden: Dossier['antwoorden'], over: Partial<Dossier> = {}): Dossier {
  return { ...REKENVOORBEELD, ...over, antwoorden: { ...REKENVOORBEELD.antwoorden, ...antwoorden } }
}

function zonder(...velden: readonly Veld[]): Dossier {
  return { ...REKENVOORBEELD, antwoorden: Object.fromEntries(Object.entries(REKENVOORBEELD.antwoorden).filter(([veld]) => !velden.includes(veld as Veld))) }
}

function feitenMet(antwoorden: Dossier['antwoorden'], over: Partial<Dossier> = {}): Feiten {
  return feitenVan(met(antwoorden, over), 2023, TODAY)
}

describe('Rekenvoorbeeld 2023, written at the table', () => {
  it('gives the facts of the guide', () => {
    expect(feitenVan(REKENVOORBEELD, 2023, TODAY)).toStrictEqual(FEITEN)
  })

  it('gives 996 euros', () => {
    expect(beoordeel(feitenVan(REKENVOORBEELD, 2023, TODAY), handreiking)).toMatchObject({ kind: 'recht', regeling: 'tekortEnTerugvordering', bedrag: wholeEuros(996) })
  })
})

describe('an empty dossier', () => {
  it('answers nothing, but for what is so unless somebody says otherwise', () => {
    const niemand = { inkomen: { schattingen: [] }, verzekerd: true }
    expect(feitenVan(EMPTY_DOSSIER, 2024, TODAY)).toStrictEqual({
      jaar: 2024, peildatum: TODAY, doelgroep: {}, aanvrager: niemand, toeslagpartner: niemand, partners: {}, inwonenden: [],
      // A rented home, of which nothing else is known.
      woningen: [{ vanaf: month('2024-01'), waarde: { servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning: false, eerderRecht: false } }],
      maatstaf: 'jaarinkomen', werkelijkeBedragen: 'berekend', beschikkingen: {}, oordelen: {},
    })
  })
})

/** All other facts stay as they are. */
describe('one answer changes one fact', () => {
  const { aanvrager, toeslagpartner, doelgroep, inwonenden: [kind = inwonendefeiten(2023, 'kind', '2015-06-12')] } = FEITEN
  const wonend = (over: Partial<typeof kind>): Partial<Feiten> => ({ inwonenden: [{ ...kind, ...over }] })
  const huurIn = (over: Parameters<typeof woningfeiten>[1]): Partial<Feiten> => ({
    woningen: [{ vanaf: month('2023-01'), waarde: woningfeiten(euro('720'), over) }, { vanaf: month('2023-07'), waarde: woningfeiten(euro('575,03'), over) }],
  })
  const post = (soort: string): Partial<Feiten> => huurIn({ servicekosten: { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY, [soort]: euro('11,50') } })

  it.each<readonly [Veld, string, Partial<Feiten>]>([
    ['doelgroep.toeslagEnFiscaalPartner', 'nee', { doelgroep: { ...doelgroep, toeslagEnFiscaalPartner: false } }],
    ['doelgroep.inkomensbron', 'werk', { doelgroep: { ...doelgroep, inkomensbron: 'werk' } }],
    ['doelgroep.inkomensbron', 'anders', { doelgroep: { ...doelgroep, inkomensbron: 'anders' } }],
    ['doelgroep.inkomensbron', 'alleenBijstand', { doelgroep: { ...doelgroep, inkomensbron: 'alleenBijstand' } }],
    ['doelgroep.andereWeinigInkomen', 'nee', { doelgroep: { ...doelgroep, andereWeinigInkomen: false } }],
    ['doelgroep.minstverdienendeNa1962', 'nee', { doelgroep: { ...doelgroep, minstverdienendeNa1962: false } }],
    ['doelgroep.heffingskortingUitbetaald', 'ja', { doelgroep: { ...doelgroep, heffingskortingUitbetaald: true } }],
    ['doelgroep.onderAowLeeftijd', 'nee', { doelgroep: { ...doelgroep, onderAowLeeftijd: false } }],
    ['doelgroep.ontvangtToeslag', 'nee', { doelgroep: { ...doelgroep, ontvangtToeslag: false } }],
    ['aanvrager.geboortedatum', '1-1-1970', { aanvrager: { ...aanvrager, geboortedatum: day('1970-01-01') } }],
    ['toeslagpartner.geboortedatum', '1-1-1970', { toeslagpartner: { ...toeslagpartner, geboortedatum: day('1970-01-01') } }],
    ['aanvrager.verzekerd', 'nee', { aanvrager: { ...aanvrager, verzekerd: false } }],
    ['toeslagpartner.verzekerd', 'nee', { toeslagpartner: { ...toeslagpartner, verzekerd: false } }],
    ['2023.inkomen.aanvrager', '20.000,50', { aanvrager: { ...aanvrager, inkomen: jaarinkomen('20.000,50') } }],
    ['2023.inkomen.toeslagpartner', '0', { toeslagpartner: { ...toeslagpartner, inkomen: jaarinkomen('0') } }],
    ['2023.inkomen.inwonende.1', '3.600', wonend({ inkomen: kindinkomen('3.600') })],
    ['inwonende.1.relatie', 'pleegkind', wonend({ relatie: 'pleegkind' })],
    ['inwonende.1.relatie', 'medebewoner', wonend({ relatie: 'medebewoner' })],
    ['inwonende.1.relatie', 'onderhuurder', wonend({ relatie: 'onderhuurder' })],
    ['inwonende.1.geboortedatum', '1-1-2010', wonend({ geboortedatum: day('2010-01-01') })],
    ['inwonende.1.student', 'ja', wonend({ student: true })],
    ['inwonende.1.kinderbijslag', 'nee', wonend({ kinderbijslag: false })],
    ['inwonende.1.vanaf', '2-3-2023', wonend({ vanaf: month('2023-04') })],
    ['inwonende.1.tot', '2-9-2023', wonend({ totEnMet: month('2023-09') })],
    ['samen.vanaf', '15-3-2023', { partners: { vanaf: month('2023-04') } }],
    ['samen.tot', '15-9-2023', { partners: { totEnMet: month('2023-09') } }],
    ['2023.huurwoning', 'nee', { woningen: [{ vanaf: month('2023-01'), waarde: null }] }],
    ['2023.servicekosten.energie', '11,50', post('energie')],
    ['2023.servicekosten.schoonmaak', '11,50', post('schoonmaak')],
    ['2023.servicekosten.huismeester', '11,50', post('huismeester')],
    ['2023.servicekosten.dienstruimten', '11,50', post('dienstruimten')],
    ['2023.aangepasteWoning', 'ja', huurIn({ aangepasteWoning: true })],
    ['2023.eerderRecht', 'ja', huurIn({ eerderRecht: true })],
    ['2023.bron', 'beschikking', { werkelijkeBedragen: 'beschikking' }],
    ['2023.netto.keuze', 'bedrag', { netto: { kind: 'perMaand', verloop: [] } }],
    ['2023.beschikking.huurtoeslag.voorlopig.jaarbedrag', '3.000', { beschikkingen: { huurtoeslag: { voorlopig: { kind: 'jaar', bedrag: euro('3.000') } } } }],
    ['2023.beschikking.zorgtoeslag.definitief.jaarbedrag', '0', { beschikkingen: { zorgtoeslag: { definitief: { kind: 'jaar', bedrag: NO_MONEY } } } }],
    ['2023.beschikking.kindgebondenBudget.definitief.jaarbedrag', '900', { beschikkingen: { kindgebondenBudget: { definitief: { kind: 'jaar', bedrag: euro('900') } } } }],
    ['2023.oordeel.huurtoeslag.deel', 'geheel', { oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY } } }],
    ['2023.oordeel.zorgtoeslag.deel', 'niets', { oordelen: { zorgtoeslag: { andereOorzaak: 'geheel' } } }],
  ])('%s is %s', (veld, text, change) => {
    expect(feitenMet({ [veld]: text })).toStrictEqual({ ...FEITEN, ...change })
  })

  it.each<readonly [Veld, string]>([
    ['aanvrager.naam', 'X'], ['inwonende.1.naam', 'X'], ['aanvrager.verzekerd', 'ja'], ['inwonende.1.relatie', 'kind'], ['inwonende.1.student', 'nee'], ['inwonende.1.kinderbijslag', 'ja'],
    ['2023.huurwoning', 'ja'], ['2023.aangepasteWoning', 'nee'], ['2023.eerderRecht', 'nee'], ['2023.maatstaf', 'jaarinkomen'], ['2023.bron', 'berekend'],
    ['2023.vermogen.aanvrager', '90.000'], ['2023.netto.0.bedrag', '1.800'], ['2023.oordeel.huurtoeslag.andereOorzaak', '100'], ['2023.oordeel.huurtoeslag.oorzaak', 'anders'],
    ['2023.beschikking.huurtoeslag.voorlopig.wijze', 'perJaar'], ['2023.beschikking.huurtoeslag.voorlopig.0.bedrag', '250'], ['2023.huur.rijen', '6'], ['2023.huur.2.bedrag', '600'],
    ['2024.inkomen.aanvrager', '1'], ['2024.huurwoning', 'nee'], ['2024.maatstaf', 'zoalsToegekend'], ['2024.vermogen.keuze', 'boven'], ['2024.netto.keuze', 'nietBovenNorm'],
    ['inwonende.2.geboortedatum', '1-1-2000'], ['2023.inkomen.inwonende.11', '1'], ['2023.vermogen.inwonende.1', '1.000'],
  ])('%s is %s changes nothing: a name, what goes without saying, or what nobody asked for', (veld, text) => {
    expect(feitenMet({ [veld]: text })).toStrictEqual(FEITEN)
  })
})

describe('what cannot be read', () => {
  it.each<readonly [Veld, string]>([
    ['aanvrager.geboortedatum', '31-2-1985'], ['aanvrager.geboortedatum', '2-6-2024'], ['toeslagpartner.geboortedatum', '2 maart 1985'], ['inwonende.1.geboortedatum', '12-6-15'],
    ['2023.inkomen.aanvrager', '12,345'], ['2023.inkomen.aanvrager', '-1'], ['2023.inkomen.toeslagpartner', '1.000.000,01'], ['2023.inkomen.inwonende.1', 'geen'],
    ['2023.huur.0.bedrag', '720 euro'], ['2023.huur.1.bedrag', '10.000,01'], ['samen.vanaf', 'maart'], ['samen.tot', '1-1-2100'], ['inwonende.1.vanaf', '31-4-2023'], ['inwonende.1.tot', 'x'],
    ['2023.servicekosten.energie', 'x'], ['2023.vermogen.inwonende.1', 'x'], ['2023.beschikking.huurtoeslag.voorlopig.jaarbedrag', '100.000,01'],
    ['doelgroep.inkomensbron', 'x'], ['inwonende.1.relatie', 'x'], ['2023.maatstaf', 'x'], ['2023.bron', 'x'], ['2023.vermogen.keuze', 'x'], ['2023.netto.keuze', 'x'], ['2023.oordeel.huurtoeslag.deel', 'x'],
  ])('counts as not answered: %s, %s', (veld, text) => {
    expect(feitenMet({ [veld]: text })).toStrictEqual(feitenVan(zonder(veld), 2023, TODAY))
  })

  it('leaves its fact open', () => {
    const { aanvrager, toeslagpartner, woningen } = feitenMet({ 'aanvrager.geboortedatum': 'x', '2023.inkomen.toeslagpartner': 'x', '2023.huur.0.bedrag': 'x' })
    expect(Object.keys(aanvrager)).not.toContain('geboortedatum')
    expect(toeslagpartner.inkomen).toStrictEqual({ schattingen: [] })
    expect(woningen.map(({ vanaf, waarde }) => [vanaf, waarde?.kaleHuur])).toEqual([['2023-01', undefined], ['2023-07', euro('575,03')]])
  })
})

describe('a resident without income', () => {
  const inkomenVan = (geboren: string, antwoorden: Dossier['antwoorden'] = {}) => feitenMet({ 'inwonende.1.geboortedatum': geboren, ...antwoorden }).inwonenden[0]?.inkomen

  it('has none when younger than 18 all year, and is asked about otherwise', () => {
    expect(inkomenVan('1-1-2006')).toStrictEqual(kindinkomen('0'))
    expect(inkomenVan('31-12-2005')).toStrictEqual({ schattingen: [] })
  })

  it('is asked about while the day of birth is not known', () => {
    expect(inkomenVan('')).toStrictEqual({ schattingen: [] })
  })

  it('has the income that was written, however young', () => {
    expect(inkomenVan('1-1-2006', { '2023.inkomen.inwonende.1': '3.600' })).toStrictEqual(kindinkomen('3.600'))
    const geschat = { '2023.maatstaf': 'zoalsToegekend', '2023.schatting.inwonende.1.0.bedrag': '3.600' }
    expect(inkomenVan('1-1-2006', geschat)).toStrictEqual({ jaarinkomen: NO_MONEY, schattingen: [{ vanaf: month('2023-01'), waarde: euro('3.600') }] })
  })

  it('has no estimate either when younger than 18 all year, from January on, and is asked about otherwise', () => {
    const geschat = { '2023.maatstaf': 'zoalsToegekend', '2023.inkomen.inwonende.1': '3.600' }
    expect(inkomenVan('1-1-2006', geschat)).toStrictEqual(kindinkomen('3.600'))
    expect(inkomenVan('31-12-2005', geschat)).toStrictEqual(jaarinkomen('3.600'))
  })

  it('that a month in the year was estimated for is asked about the months before', () => {
    const later = { '2023.maatstaf': 'zoalsToegekend', '2023.schatting.inwonende.1.rijen': '2', '2023.schatting.inwonende.1.1.vanaf': '7', '2023.schatting.inwonende.1.1.bedrag': '3.600' }
    expect(inkomenVan('1-1-2006', later)?.schattingen).toStrictEqual([{ vanaf: month('2023-07'), waarde: euro('3.600') }])
  })

  it.each([['2006-01-01', true], ['2005-12-31', false], ['2023-12-31', true]])('is a minor all year when born on %s: %s', (geboren, expected) => {
    expect(isMinderjarigIn(2023, day(geboren))).toBe(expected)
  })

  it('is no minor while the day of birth is not known', () => {
    expect(isMinderjarigIn(2023, undefined)).toBe(false)
  })
})

describe('a resident who is born', () => {
  it.each([['31-12-2023', ['1', '2']], ['1-1-2024', ['2']], ['2-6-2024', ['1', '2']]])('after the year is not there, and is while the day cannot be: %s', (geboren, ids) => {
    const dossier = met({ 'inwonende.1.geboortedatum': geboren, 'inwonende.2.geboortedatum': '1-1-2000' }, { inwonenden: ['1', '2'] })
    expect(inwonendenIn(dossier, 2023, TODAY)).toEqual(ids)
    expect(feitenVan(dossier, 2023, TODAY).inwonenden).toHaveLength(ids.length)
    expect(inwonendenIn(dossier, 2024, TODAY)).toEqual(['1', '2'])
  })

  it('on a day that is not known is there', () => {
    expect(inwonendenIn(met({}, { inwonenden: ['1', '2'] }), 2023, TODAY)).toEqual(['1', '2'])
  })
})

describe('the partners', () => {
  it.each([['1-7-2023', '2023-07', '2023-06'], ['2-7-2023', '2023-08', '2023-07'], ['30-6-2023', '2023-07', '2023-06'], ['1-1-2023', '2023-01', '2022-12'], ['2-12-2023', '2024-01', '2023-12']])(
    'are together by what is so on the first of a month: %s', (dag, vanaf, totEnMet) => {
      expect(feitenMet({ 'samen.vanaf': dag }).partners).toStrictEqual({ vanaf })
      expect(feitenMet({ 'samen.tot': dag }).partners).toStrictEqual({ totEnMet })
      const { vanaf: komt, totEnMet: blijft } = feitenMet({ 'inwonende.1.vanaf': dag, 'inwonende.1.tot': dag }).inwonenden[0] ?? {}
      expect([komt, blijft]).toEqual([vanaf, totEnMet])
    })

  it('may be together from one day until another', () => {
    expect(feitenMet({ 'samen.vanaf': '2-2-2023', 'samen.tot': '1-11-2023' }).partners).toStrictEqual({ vanaf: '2023-03', totEnMet: '2023-10' })
  })
})

describe('the estimates of the year', () => {
  const geschat: Dossier['antwoorden'] = {
    '2023.schatting.aanvrager.rijen': '4', '2023.schatting.aanvrager.0.bedrag': '20.000',
    '2023.schatting.aanvrager.1.vanaf': '9', '2023.schatting.aanvrager.1.bedrag': '22.000',
    '2023.schatting.aanvrager.2.vanaf': '5', '2023.schatting.aanvrager.2.bedrag': '21.000,50',
    '2023.schatting.aanvrager.3.bedrag': '23.000',
  }

  it('count only where the toeslagen are taken as they were granted', () => {
    expect(feitenMet(geschat)).toStrictEqual(FEITEN)
    const feitenZoalsToegekend = feitenMet({ ...geschat, '2023.maatstaf': 'zoalsToegekend' })
    expect(feitenZoalsToegekend).toStrictEqual({
      ...FEITEN, maatstaf: 'zoalsToegekend',
      aanvrager: {
        ...FEITEN.aanvrager,
        inkomen: {
          jaarinkomen: euro('23.762'),
          schattingen: [{ vanaf: '2023-01', waarde: euro('20.000') }, { vanaf: '2023-05', waarde: euro('21.000,50') }, { vanaf: '2023-09', waarde: euro('22.000') }],
        },
      },
    })
  })

  it('are those of that year and that person', () => {
    const { toeslagpartner, inwonenden } = feitenMet({ ...geschat, '2023.maatstaf': 'zoalsToegekend', '2024.schatting.toeslagpartner.0.bedrag': '1' })
    expect([toeslagpartner.inkomen, inwonenden[0]?.inkomen]).toStrictEqual([jaarinkomen('4.322'), kindinkomen('0')])
  })

  it('are asked for where they count, whatever income of the year was written', () => {
    expect(beoordeel(feitenMet({ '2023.maatstaf': 'zoalsToegekend' }), handreiking)).toMatchObject({
      kind: 'onvolledig', ontbreekt: [{ onderwerp: 'inkomen', veld: 'aanvrager.inkomen' }, { onderwerp: 'inkomen', veld: 'toeslagpartner.inkomen' }],
    })
  })
})

describe('the rows of the rent', () => {
  it('are put in order of time; a row without a month or a readable amount is none', () => {
    const { woningen } = feitenMet({
      '2023.huur.rijen': '6', '2023.huur.1.vanaf': '10', '2023.huur.2.vanaf': '4', '2023.huur.2.bedrag': '730', '2023.huur.3.bedrag': '740', '2023.huur.4.vanaf': '12', '2023.huur.4.bedrag': 'x',
      '2023.huur.5.vanaf': '12',
    })
    expect(woningen).toStrictEqual([
      { vanaf: '2023-01', waarde: woningfeiten(euro('720')) }, { vanaf: '2023-04', waarde: woningfeiten(euro('730')) }, { vanaf: '2023-10', waarde: woningfeiten(euro('575,03')) },
    ])
  })
})

describe('the wealth', () => {
  it('below the limit is none, whatever amounts were written', () => {
    const { aanvrager, toeslagpartner } = feitenMet({ '2023.vermogen.keuze': 'onder', '2023.vermogen.aanvrager': '90.000', '2023.vermogen.toeslagpartner': '1' })
    expect([aanvrager.vermogen, toeslagpartner.vermogen]).toEqual([0, 0])
  })

  it('above the limit is what was written of each', () => {
    const { aanvrager, toeslagpartner } = feitenMet({ '2023.vermogen.keuze': 'boven', '2023.vermogen.aanvrager': '90.000', '2023.vermogen.toeslagpartner': '0' })
    expect([aanvrager.vermogen, toeslagpartner.vermogen]).toEqual([euro('90.000'), 0])
  })

  it('above the limit is open where no amount was written', () => {
    const { aanvrager, toeslagpartner } = feitenMet({ '2023.vermogen.keuze': 'boven', '2023.vermogen.aanvrager': '90.000', '2023.vermogen.toeslagpartner': 'x' })
    expect(aanvrager.vermogen).toBe(euro('90.000'))
    expect(Object.keys(toeslagpartner)).not.toContain('vermogen')
  })

  it('of a resident counts from the year in which that is of age', () => {
    const vermogenVan = (geboren: string, bedrag: string) =>
      feitenMet({ 'inwonende.1.geboortedatum': geboren, '2023.vermogen.inwonende.1': bedrag }).inwonenden.map(({ vermogen }) => vermogen)
    expect([vermogenVan('31-12-2005', '1.000'), vermogenVan('1-1-2006', '1.000'), vermogenVan('31-12-2005', 'x'), vermogenVan('', '1.000')]).toEqual([[euro('1.000')], [0], [0], [euro('1.000')]])
  })

  it('is asked about each resident who is there and is of age, or may be', () => {
    const geboren = { 'inwonende.1.geboortedatum': '1-1-2006', 'inwonende.2.geboortedatum': '31-12-2005', 'inwonende.3.geboortedatum': 'x', 'inwonende.4.geboortedatum': '1-1-2024' }
    const dossier = met(geboren, { inwonenden: ['1', '2', '3', '4', '5'] })
    expect(meerderjarigenIn(dossier, 2023, TODAY)).toEqual(['2', '3', '5'])
    expect(meerderjarigenIn(dossier, 2024, TODAY)).toEqual(['1', '2', '3', '5'])
  })

  it('is open while nothing was chosen', () => {
    const { aanvrager, toeslagpartner } = feitenVan(zonder('2023.vermogen.keuze'), 2023, TODAY)
    expect([Object.keys(aanvrager), Object.keys(toeslagpartner)]).toEqual([['geboortedatum', 'inkomen', 'verzekerd'], ['geboortedatum', 'inkomen', 'verzekerd']])
  })
})

describe('the net income', () => {
  const bedragen: Dossier['antwoorden'] = { '2023.netto.rijen': '2', '2023.netto.0.bedrag': '1.700', '2023.netto.1.vanaf': '7', '2023.netto.1.bedrag': '1.750,25' }

  it.each(['', 'onbekend', 'x'])('is not there while nothing was chosen, or it is not known: %j', (keuze) => {
    const open = feitenMet({ ...bedragen, '2023.netto.keuze': keuze })
    expect(Object.keys(open)).not.toContain('netto')
    expect(beoordeel(open, handreiking)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }] })
  })

  it('is not above the norm where that was chosen, whatever amounts were written', () => {
    expect(feitenMet({ ...bedragen, '2023.netto.keuze': 'nietBovenNorm' }).netto).toStrictEqual({ kind: 'nietBovenNorm' })
  })

  it('is an amount a month, from each month on', () => {
    expect(feitenMet({ ...bedragen, '2023.netto.keuze': 'bedrag' }).netto).toStrictEqual({
      kind: 'perMaand', verloop: [{ vanaf: '2023-01', waarde: euro('1.700') }, { vanaf: '2023-07', waarde: euro('1.750,25') }],
    })
  })

  it('is no amount at all while none was written', () => {
    const feitenZonderBedrag = feitenMet({ '2023.netto.keuze': 'bedrag' })
    expect(feitenZonderBedrag.netto).toStrictEqual({ kind: 'perMaand', verloop: [] })
    expect(beoordeel(feitenZonderBedrag, handreiking)).toMatchObject({ kind: 'onvolledig', ontbreekt: [{ onderwerp: 'nettoInkomen', veld: 'netto' }] })
  })
})

describe.each(['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget'] as const)('the decision on the %s', (toeslag) => {
  describe.each([['voorlopig', 'definitief'], ['definitief', 'voorlopig']] as const)('%s', (soort, other) => {
    const veld = `2023.beschikking.${toeslag}.${soort}` as const
    const perMaand: Dossier['antwoorden'] = { [`${veld}.rijen`]: '2', [`${veld}.0.bedrag`]: '250', [`${veld}.1.vanaf`]: '7', [`${veld}.1.bedrag`]: '260,50' }
    const gelezen = (antwoorden: Dossier['antwoorden']) => beschikkingVan(met(antwoorden), 2023, toeslag)

    it.each([undefined, 'perJaar'])('is an amount for the year: %s', (wijze) => {
      const antwoorden = { ...perMaand, [`${veld}.jaarbedrag`]: '3.000', ...(wijze === undefined ? {} : { [`${veld}.wijze`]: wijze }) }
      expect(gelezen(antwoorden)).toStrictEqual({ [soort]: { kind: 'jaar', bedrag: euro('3.000') } })
    })

    it('is amounts a month where that was chosen', () => {
      expect(gelezen({ ...perMaand, [`${veld}.jaarbedrag`]: '3.000', [`${veld}.wijze`]: 'perMaand' })).toStrictEqual({
        [soort]: { kind: 'perMaand', verloop: [{ vanaf: '2023-01', waarde: euro('250') }, { vanaf: '2023-07', waarde: euro('260,50') }] },
      })
    })

    it.each([
      ['no amount', {}], ['an unreadable amount', { [`${veld}.jaarbedrag`]: 'x' }], ['a month without an amount', { [`${veld}.wijze`]: 'perMaand' }],
      ['a yearly amount where months were chosen', { [`${veld}.wijze`]: 'perMaand', [`${veld}.jaarbedrag`]: '3.000' }], ['amounts a month where the year counts', perMaand],
    ])('is not there with %s', (_, antwoorden) => {
      expect(gelezen(antwoorden)).toBeUndefined()
    })

    it('stands beside the other', () => {
      expect(gelezen({ [`${veld}.jaarbedrag`]: '1', [`2023.beschikking.${toeslag}.${other}.jaarbedrag`]: '2' })).toStrictEqual({
        [soort]: { kind: 'jaar', bedrag: euro('1') }, [other]: { kind: 'jaar', bedrag: euro('2') },
      })
    })
  })

  describe('and what caused its reclaim', () => {
    const veld = `2023.oordeel.${toeslag}` as const
    const gelezen = (antwoorden: Dossier['antwoorden']) => feitenMet(antwoorden).oordelen
    const ingevuld = { [`${veld}.andereOorzaak`]: '120,50', [`${veld}.oorzaak`]: 'huurNietDoorgegeven' }

    it('is not judged while nothing was chosen', () => {
      expect(gelezen(ingevuld)).toStrictEqual({})
    })

    it('is the problem, for all of it', () => {
      expect(gelezen({ ...ingevuld, [`${veld}.deel`]: 'geheel' })).toStrictEqual({ [toeslag]: { andereOorzaak: NO_MONEY } })
    })

    it('is the problem for a part, and something else for the amount that was written', () => {
      expect(gelezen({ ...ingevuld, [`${veld}.deel`]: 'deel' })).toStrictEqual({ [toeslag]: { andereOorzaak: euro('120,50'), oorzaak: 'huurNietDoorgegeven' } })
      expect(gelezen({ [`${veld}.deel`]: 'deel', [`${veld}.andereOorzaak`]: '120,50' })).toStrictEqual({ [toeslag]: { andereOorzaak: euro('120,50') } })
    })

    it.each(['', 'x', '-1'])('is not judged for a part without an amount: %j', (text) => {
      expect(gelezen({ [`${veld}.deel`]: 'deel', [`${veld}.andereOorzaak`]: text })).toStrictEqual({})
    })

    it('is something else, for all of it', () => {
      expect(gelezen({ ...ingevuld, [`${veld}.deel`]: 'niets' })).toStrictEqual({ [toeslag]: { andereOorzaak: 'geheel', oorzaak: 'huurNietDoorgegeven' } })
      expect(gelezen({ [`${veld}.deel`]: 'niets' })).toStrictEqual({ [toeslag]: { andereOorzaak: 'geheel' } })
    })

    it.each(['inkomenNietDoorgegeven', 'huurNietDoorgegeven', 'geenRechtMeer', 'anders'])('may be %s', (oorzaak) => {
      expect(gelezen({ [`${veld}.deel`]: 'niets', [`${veld}.oorzaak`]: oorzaak })).toStrictEqual({ [toeslag]: { andereOorzaak: 'geheel', oorzaak } })
    })

    it('has no name where one was stored that does not exist', () => {
      const vreemd = { ...ingevuld, [`${veld}.oorzaak`]: 'x' }
      expect(gelezen({ ...vreemd, [`${veld}.deel`]: 'niets' })).toStrictEqual({ [toeslag]: { andereOorzaak: 'geheel' } })
      expect(gelezen({ ...vreemd, [`${veld}.deel`]: 'deel' })).toStrictEqual({ [toeslag]: { andereOorzaak: euro('120,50') } })
    })
  })
})

describe('the target group', () => {
  it('is read by itself too', () => {
    expect(doelgroepVan(REKENVOORBEELD)).toStrictEqual(JA)
    expect(doelgroepVan(EMPTY_DOSSIER)).toStrictEqual({})
  })
})
