import { describe, expect, it } from 'vitest'
import { nettoNorm } from '../engine/bijstand.ts'
import { huishoudenIn } from '../engine/feiten.ts'
import { bronVanSignaal, SIGNALEN } from '../law/signalen.ts'
import { centsFromEuros } from '../units/cents.ts'
import { day, month } from '../units/day.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { voorgesteldeSignalen } from './signalen.ts'

type Antwoorden = Dossier['antwoorden']

const TODAY = day('2026-11-25')
const PAAR: Antwoorden = {
  'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986', 'doelgroep.inkomensbron': 'uitkering',
  '2024.inkomen.aanvrager': '23.762', '2024.inkomen.toeslagpartner': '4.322', '2024.vermogen.keuze': 'onder', '2024.huurwoning': 'nee',
}

function dossierMet(antwoorden: Antwoorden): Dossier {
  return { ...EMPTY_DOSSIER, jaren: [2024], antwoorden: { ...PAAR, ...antwoorden } }
}

function suggested(antwoorden: Antwoorden): readonly string[] {
  return voorgesteldeSignalen(dossierMet(antwoorden), TODAY)
}

it('says of every signal where it comes from', () => {
  expect(SIGNALEN.filter((signaal) => bronVanSignaal[signaal] === '')).toEqual([])
})

describe('a net income against the norm of the household', () => {
  // From July the norm of 2024 is higher: all year on that amount is on it in July, and above it before.
  const norm = centsFromEuros(nettoNorm(huishoudenIn(feitenVan(dossierMet({}), 2024, TODAY), month('2024-07')), month('2024-07')).uitkomst)
  const netto = (cents: number): Antwoorden => ({ '2024.netto.keuze': 'bedrag', '2024.netto.0.bedrag': (cents / 100).toFixed(2).replace('.', ',') })

  it.each([[-1, ['aanvullendeBijstand', 'toeslagenwet', 'minimaregelingen']], [0, []], [1, []]])('with %i cents more than the norm suggests %j', (difference, expected) => {
    expect(suggested(netto(norm + difference))).toEqual(expected)
  })

  it('suggests no bijstand to who has it, and no Toeslagenwet to who has no benefit', () => {
    expect(suggested({ ...netto(norm - 1), 'plan.bijstand': 'ja' })).toEqual(['toeslagenwet', 'minimaregelingen'])
    expect(suggested({ ...netto(norm - 1), 'doelgroep.inkomensbron': 'werk' })).toEqual(['aanvullendeBijstand', 'minimaregelingen'])
  })

  it('says nothing while the household is not known', () => {
    expect(voorgesteldeSignalen({ ...EMPTY_DOSSIER, jaren: [2024], antwoorden: netto(norm - 1) }, TODAY)).toEqual([])
  })
})

describe('other answers', () => {
  it.each<readonly [Antwoorden, readonly string[]]>([
    [{}, []], [{ '2024.oordeel.huurtoeslag.terugbetaling': 'regeling' }, ['betalingsregeling']], [{ '2024.oordeel.zorgtoeslag.terugbetaling': 'verrekend' }, ['betalingsregeling']],
    [{ '2024.oordeel.huurtoeslag.terugbetaling': 'betaald' }, []], [{ '2023.oordeel.huurtoeslag.terugbetaling': 'regeling' }, []], [{ '2024.ambtshalve': 'ja' }, ['ambtshalveAanslag']],
    [{ '2024.controle.huur': 'kloptNiet' }, ['gegevensOnjuist']], [{ '2024.controle.huur': 'klopt' }, []], [{ '2024.netto.keuze': 'nietBovenNorm' }, ['minimaregelingen']],
    [{ 'toeslagpartner.verzekerd': 'nee' }, ['zorgverzekering']],
  ])('%j suggest %j', (antwoorden, expected) => {
    expect(suggested(antwoorden)).toEqual(expected)
  })
})
