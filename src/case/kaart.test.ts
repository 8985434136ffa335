import { describe, expect, it } from 'vitest'
import { newBestand, type Bestand } from './bestand.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'
import { kaartVan, searchFor, type Kaart } from './kaart.ts'

const OP = '2026-11-25T09:00:00.000Z'

function bestandMet(antwoorden: Dossier['antwoorden'], over: Partial<Bestand> = {}): Bestand {
  return { ...newBestand(OP), ...over, dossier: { ...EMPTY_DOSSIER, jaren: [2023, 2024], antwoorden } }
}

function kaartMet(antwoorden: Dossier['antwoorden']): Kaart {
  return kaartVan(bestandMet(antwoorden), { open: 0, stand: 'inGesprek' })
}

describe('a card', () => {
  it('shows who it is about, and how the work stands', () => {
    const bestand = bestandMet({
      'aanvrager.naam': ' Irene ', 'aanvrager.achternaam': 'de Vries', 'toeslagpartner.naam': 'Sergio', 'toeslagpartner.achternaam': ' Costa', 'samen.postcode': '1234ab',
      'inwonende.1.naam': 'Ali', '2023.inkomen.aanvrager': '23.762',
    }, { gewijzigd: '2026-11-26T10:00:00.000Z', plaats: 'inkomen/2023', wachtOp: 'papieren', gearchiveerd: true })
    expect(kaartVan(bestand, { open: 3, stand: 'uitgerekend' })).toStrictEqual({
      version: 1, namen: ['Irene', 'Sergio'], achternamen: ['de Vries', 'Costa'], postcode: '1234 AB', jaren: [2023, 2024], stand: 'uitgerekend', open: 3,
      aangemaakt: OP, gewijzigd: '2026-11-26T10:00:00.000Z', plaats: 'inkomen/2023', wachtOp: 'papieren', gearchiveerd: true,
    })
  })

  it('has empty texts where nothing was answered', () => {
    expect(kaartMet({})).toMatchObject({ namen: ['', ''], achternamen: ['', ''], postcode: '' })
  })

  it('shows a postcode that cannot be read as it was written', () => {
    expect(kaartMet({ 'samen.postcode': ' 1234 ' }).postcode).toBe('1234')
  })
})

describe('searching', () => {
  const kaart = kaartMet({
    'aanvrager.naam': 'Ayşe', 'aanvrager.achternaam': 'Yıldız-Øzgür', 'toeslagpartner.naam': 'Łukasz', 'toeslagpartner.achternaam': 'van ’t O’Brien', 'samen.postcode': '1234 AB',
    'inwonende.1.naam': 'Zeynep', '2023.inkomen.aanvrager': '98.765',
  })

  it.each([
    '', '   ', '-', 'Ayşe', 'AYSE', 'ayse', 'yildiz', 'YILDIZ', 'Yıldız', 'özgür', 'ozgur', 'Yıldız-Øzgür', 'lukasz', 'łuk', 'obrien', 'O\'Brien', 'o’brien', 'van \'t',
    '1234', '1234 AB', '1234ab', '1234 a', '1234A', '2023', '2024', 'ayse 2023', '2023 ayse', 'lukasz ayse', 'br luk 34a', 'Ayşe\u00a0Yıldız', ' ayse ',
  ])('finds %j', (search) => {
    expect(searchFor(search)(kaart)).toBe(true)
  })

  it.each(['x', 'irene', 'ayse irene', '2022', '1235', '1234 AC', '1234ac', 'zeynep', '98765', 'ayselukasz', 'ayse1234', '20232024', 'inGesprek', 'a-x'])('does not find %j', (search) => {
    expect(searchFor(search)(kaart)).toBe(false)
  })

  it.each([
    ['İbrahim', 'ibrahim'], ['ibrahim', 'İBRAHİM'], ['Strauß', 'strauss'], ['Strauss', 'Strauß'], ['Đorđević', 'dordevic'], ['Æbelø', 'aebelo'], ['Œuvre', 'oeuvre'], ['Guðrún', 'gudrun'],
    ['Þóra', 'thora'], ['Ħal', 'hal'], ['\u0132sbrand', 'ijsbrand'], ['E\u0301milie', '\u00c9milie'], ['Юлія', 'ЮЛІЯ'], ['محمد', 'محمد'], ['Anne-Marie', 'anne marie'], ['Anne Marie', 'anne-marie'],
    ['D\'Angelo', 'dangelo'], ['DAngelo', 'd’angelo'],
  ])('finds %s as %s', (naam, search) => {
    expect(searchFor(search)(kaartMet({ 'aanvrager.naam': naam }))).toBe(true)
  })

  it('is about each card, also when two cards look alike or the search stays the same', () => {
    const [een, ander] = [kaartMet({ 'aanvrager.naam': 'Irene' }), kaartMet({ 'aanvrager.naam': 'Sergio' })]
    expect([searchFor('irene')(een), searchFor('irene')(ander), searchFor('sergio')(een), searchFor('sergio')(ander), searchFor('sergio')(een), searchFor('irene')({ ...een })])
      .toEqual([true, false, false, true, false, true])
  })
})
