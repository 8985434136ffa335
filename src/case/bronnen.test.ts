import { describe, expect, it } from 'vitest'
import { centsFromEuros, euro } from '../units/cents.ts'
import { day } from '../units/day.ts'
import { bronnenIn, nettoschattingVan, nettoVanBronnen } from './bronnen.ts'
import { EMPTY_DOSSIER, withoutBron, type Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'

const TODAY = day('2025-03-01')

const metBronnen = (antwoorden: Record<string, string>): Dossier => ({
  ...EMPTY_DOSSIER, jaren: [2024],
  antwoorden: { '2024.samenstelling.aanvrager': 'perBron', '2024.bronnen.aanvrager.rijen': '2', '2024.inkomen.toeslagpartner': '0', 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986', ...antwoorden },
})

const WIA_EN_BIJSTAND = {
  '2024.bronnen.aanvrager.0.soort': 'wia', '2024.bronnen.aanvrager.0.wijze': 'vasteMaand', '2024.bronnen.aanvrager.0.bruto': '1.500', '2024.bronnen.aanvrager.0.netto': '1.400',
  '2024.bronnen.aanvrager.1.soort': 'bijstand', '2024.bronnen.aanvrager.1.wijze': 'drieMaanden', '2024.bronnen.aanvrager.1.maand1': '100', '2024.bronnen.aanvrager.1.maand2': '200,50', '2024.bronnen.aanvrager.1.maand3': '300',
}

const jaarinkomen = (dossier: Dossier) => feitenVan(dossier, 2024, TODAY).aanvrager.inkomen.jaarinkomen

describe('income by its sources', () => {
  it('is added up: a fixed month × 12, three months × 4 (Horst art. 4 lid 6 and 7, Hoorn art. 4.6 and 4.7)', () => {
    expect(jaarinkomen(metBronnen(WIA_EN_BIJSTAND))).toBe(euro('20.402'))
  })

  it('is the final assessment alone where there is one (Horst art. 4 lid 8, Hoorn art. 4.8)', () => {
    expect(jaarinkomen(metBronnen({ ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.1.wijze': 'aanslag', '2024.bronnen.aanvrager.1.bruto': '21.000' }))).toBe(euro('21.000'))
  })

  it('is not known while a source that was begun is not whole', () => {
    expect(bronnenIn(metBronnen({ ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.1.maand3': '' }), 2024, 'aanvrager')).toBeUndefined()
    expect(jaarinkomen(metBronnen({ ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.0.soort': 'lening' }))).toBeUndefined()
    expect(jaarinkomen(metBronnen({}))).toBeUndefined()
  })

  it('is one amount again when that was chosen', () => {
    expect(jaarinkomen(metBronnen({ ...WIA_EN_BIJSTAND, '2024.samenstelling.aanvrager': 'totaal', '2024.inkomen.aanvrager': '19.000' }))).toBe(euro('19.000'))
  })

  it('loses one source, and those after it move up', () => {
    const { antwoorden } = withoutBron(metBronnen(WIA_EN_BIJSTAND), 2024, 'aanvrager', 0)
    expect(Object.entries(antwoorden).filter(([veld]) => veld.startsWith('2024.bronnen.')).sort()).toEqual([
      ['2024.bronnen.aanvrager.0.maand1', '100'], ['2024.bronnen.aanvrager.0.maand2', '200,50'], ['2024.bronnen.aanvrager.0.maand3', '300'],
      ['2024.bronnen.aanvrager.0.soort', 'bijstand'], ['2024.bronnen.aanvrager.0.wijze', 'drieMaanden'], ['2024.bronnen.aanvrager.rijen', '1'],
    ])
  })
})

describe('net income by its sources', () => {
  it('is known when every source has it, and the other has no income', () => {
    expect(nettoVanBronnen(metBronnen(WIA_EN_BIJSTAND), 2024)).toBeUndefined()
    expect(nettoVanBronnen(metBronnen({ ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.1.netto': '190,10' }), 2024)).toBe(euro('1.590,10'))
    expect(nettoVanBronnen(metBronnen({ ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.1.netto': '190,10', '2024.inkomen.toeslagpartner': '10' }), 2024)).toBeUndefined()
  })

  it('takes part in the facts only when it was chosen', () => {
    const each = { ...WIA_EN_BIJSTAND, '2024.bronnen.aanvrager.1.netto': '190,10' }
    expect(feitenVan(metBronnen(each), 2024, TODAY).netto).toBeUndefined()
    expect(feitenVan(metBronnen({ ...each, '2024.netto.keuze': 'bronnen' }), 2024, TODAY).netto).toEqual({ kind: 'perMaand', verloop: [{ vanaf: '2024-01', waarde: euro('1.590,10') }] })
    expect(feitenVan(metBronnen({ ...WIA_EN_BIJSTAND, '2024.netto.keuze': 'bronnen' }), 2024, TODAY).netto).toEqual({ kind: 'perMaand', verloop: [] })
  })
})

describe('an estimate of the net income', () => {
  const ww = { '2024.bronnen.aanvrager.rijen': '1', '2024.bronnen.aanvrager.0.soort': 'ww', '2024.bronnen.aanvrager.0.bruto': '27.000' }

  it('follows from the gross income of the sources, and is made only when it was asked for', () => {
    const geschat = nettoschattingVan(metBronnen(ww), 2024, TODAY)?.alsMiddel.uitkomst
    expect(geschat === undefined ? null : centsFromEuros(geschat)).toBe(euro('1.686,25'))
    expect(feitenVan(metBronnen(ww), 2024, TODAY).netto).toBeUndefined()
    expect(feitenVan(metBronnen({ ...ww, '2024.netto.keuze': 'schatting' }), 2024, TODAY).netto).toMatchObject({ kind: 'perMaand', verloop: [{ vanaf: '2024-01', waarde: euro('1.686,25') }], geschat: { begrip: 'nettoGeschat' } })
  })

  it('cannot be made without the income or the date of birth of one of them', () => {
    expect(nettoschattingVan(metBronnen({ ...ww, '2024.inkomen.toeslagpartner': '' }), 2024, TODAY)).toBeNull()
    expect(nettoschattingVan(metBronnen({ ...ww, 'aanvrager.geboortedatum': '' }), 2024, TODAY)).toBeNull()
    expect(feitenVan(metBronnen({ ...ww, 'aanvrager.geboortedatum': '', '2024.netto.keuze': 'schatting' }), 2024, TODAY).netto).toEqual({ kind: 'perMaand', verloop: [] })
  })

  it('of one amount is taxed as work where that is all they have', () => {
    const een = { '2024.samenstelling.aanvrager': 'totaal', '2024.inkomen.aanvrager': '27.000' }
    const bij = (bron: string) => nettoschattingVan(metBronnen({ ...een, 'doelgroep.inkomensbron': bron }), 2024, TODAY)?.alsMiddel.uitkomst
    const [werk, uitkering] = [bij('werk'), bij('uitkering')]
    expect([werk, uitkering].map((each) => (each === undefined ? null : centsFromEuros(each)))).toEqual([euro('2.120,58'), euro('1.686,25')])
  })
})
