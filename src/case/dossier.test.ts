import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import {
  EMPTY_DOSSIER, gebeurtenisrijenIn, laatsteHuur, maandVanRij, personenIn, rijenIn, withAntwoord, withInwonende, withJaren, withoutInwonende, withWoningVan, type Dossier, type Reeks, type Veld,
} from './dossier.ts'

const YEARS = [2022, 2023, 2024, 2025, 2026]

function met(antwoorden: Dossier['antwoorden'], over: Partial<Dossier> = {}): Dossier {
  return { ...EMPTY_DOSSIER, ...over, antwoorden }
}

/** Every answer that can be given about one resident. */
function veldenOver(id: string): readonly Veld[] {
  const wie = `inwonende.${id}` as const
  return [
    `${wie}.naam`, `${wie}.geboortedatum`, `${wie}.relatie`, `${wie}.vanaf`, `${wie}.tot`, `${wie}.student`, `${wie}.kinderbijslag`,
    ...YEARS.flatMap((jaar): readonly Veld[] => [
      `${jaar}.inkomen.${wie}`, `${jaar}.vermogen.${wie}`, `${jaar}.schatting.${wie}.0.bedrag`, `${jaar}.schatting.${wie}.1.vanaf`,
      `${jaar}.schatting.${wie}.1.bedrag`, `${jaar}.schatting.${wie}.11.bedrag`, `${jaar}.schatting.${wie}.rijen`,
    ]),
  ]
}

function antwoordenOp(velden: readonly Veld[]): Dossier['antwoorden'] {
  return Object.fromEntries(velden.map((veld) => [veld, `antwoord op ${veld}`]))
}

describe('an answer', () => {
  const before = met({ 'aanvrager.naam': 'Irene', '2023.huur.0.bedrag': '720' })

  it('is kept as it was written, beside the others', () => {
    const after = withAntwoord(before, '2023.huur.1.bedrag', ' € 575,0x ')
    expect(after).toEqual(met({ 'aanvrager.naam': 'Irene', '2023.huur.0.bedrag': '720', '2023.huur.1.bedrag': ' € 575,0x ' }))
    expect(before.antwoorden).toEqual({ 'aanvrager.naam': 'Irene', '2023.huur.0.bedrag': '720' })
  })

  it('takes the place of an earlier one', () => {
    expect(withAntwoord(before, 'aanvrager.naam', 'Sergio').antwoorden).toEqual({ 'aanvrager.naam': 'Sergio', '2023.huur.0.bedrag': '720' })
  })

  it.each([['aanvrager.naam', 'Irene'], ['2023.huur.0.bedrag', '720'], ['toeslagpartner.naam', '']] as const)('that changes nothing leaves the very same dossier: %s, %j', (veld, text) => {
    expect(withAntwoord(before, veld, text)).toBe(before)
  })

  it('that is made empty is gone, name and all', () => {
    expect(withAntwoord(before, 'aanvrager.naam', '')).toStrictEqual(met({ '2023.huur.0.bedrag': '720' }))
    expect(withAntwoord(withAntwoord(EMPTY_DOSSIER, 'aanvrager.naam', 'x'), 'aanvrager.naam', '')).toStrictEqual(EMPTY_DOSSIER)
  })
})

describe('the years', () => {
  it('stand in order, and leave the answers alone', () => {
    const chosen = [2024, 2022, 2023]
    expect(withJaren(met({ '2022.huur.0.bedrag': '600' }, { jaren: [2022] }), chosen)).toEqual(met({ '2022.huur.0.bedrag': '600' }, { jaren: [2022, 2023, 2024] }))
    expect(chosen).toEqual([2024, 2022, 2023])
  })
})

describe('a resident', () => {
  it('gets a number of its own, after those that are there', () => {
    expect(withInwonende(EMPTY_DOSSIER).inwonenden).toEqual(['1'])
    expect(withInwonende(withInwonende(EMPTY_DOSSIER)).inwonenden).toEqual(['1', '2'])
    expect(withInwonende(met({}, { inwonenden: ['2', '10', '9'] })).inwonenden).toEqual(['2', '10', '9', '11'])
  })

  it('does not get the number of one in the middle that was removed', () => {
    expect(withInwonende(withoutInwonende(met({}, { inwonenden: ['1', '2', '3'] }), '2')).inwonenden).toEqual(['1', '3', '4'])
  })

  it.each([['the last', ['1', '2'], '2'], ['the only one', ['1'], '1'], ['the first', ['1', '2'], '1']])('has no answers of one who was removed: %s', (_, inwonenden, removed) => {
    const before = met(antwoordenOp(inwonenden.flatMap(veldenOver)), { inwonenden })
    const after = withInwonende(withoutInwonende(before, removed))
    expect(after.inwonenden).toHaveLength(inwonenden.length)
    expect(after.antwoorden).toEqual(antwoordenOp(inwonenden.filter((id) => id !== removed).flatMap(veldenOver)))
  })

  it('never has an answer that was not given to itself, whoever came and went', () => {
    const move = fc.record({ action: fc.constantFrom('add', 'answer', 'remove'), which: fc.nat() })
    fc.assert(fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      let dossier: Dossier = EMPTY_DOSSIER
      let expected: readonly (readonly [id: string, answered: boolean])[] = []
      for (const { action, which } of moves) {
        const index = which % Math.max(1, expected.length)
        const id = expected[index]?.[0]
        if (action === 'add') {
          dossier = withInwonende(dossier)
          expected = [...expected, [dossier.inwonenden.at(-1) ?? '', false]]
        } else if (id !== undefined && action === 'answer') {
          dossier = veldenOver(id).reduce((each, veld) => withAntwoord(each, veld, `antwoord op ${veld}`), dossier)
          expected = expected.map((each) => (each[0] === id ? [id, true] : each))
        } else if (id !== undefined) {
          dossier = withoutInwonende(dossier, id)
          expected = expected.filter((each) => each[0] !== id)
        }
        expect(dossier.inwonenden).toEqual(expected.map((each) => each[0]))
        expect(new Set(dossier.inwonenden).size).toBe(expected.length)
        expect(dossier.antwoorden).toEqual(antwoordenOp(expected.filter(([, answered]) => answered).flatMap(([each]) => veldenOver(each))))
      }
    }), { seed: SEED })
  })
})

describe('who is removed', () => {
  const inwonenden = ['1', '11', '111', '2', '21']
  const overAnderen: Dossier['antwoorden'] = {
    'aanvrager.naam': 'inwonende.1', 'samen.vanaf': '1-1-2023', '2023.inkomen.aanvrager': '1', '2023.schatting.toeslagpartner.1.bedrag': '1', '2023.huur.1.bedrag': '1',
    '2023.vermogen.keuze': 'boven', '2023.beschikking.huurtoeslag.voorlopig.1.bedrag': '1',
  }
  const before = met({ ...overAnderen, ...antwoordenOp(inwonenden.flatMap(veldenOver)) }, { jaren: YEARS, inwonenden })

  it.each(inwonenden)('takes its own answers along in every year, and nobody else’s: %s', (id) => {
    const others = inwonenden.filter((each) => each !== id)
    expect(withoutInwonende(before, id)).toEqual(met({ ...overAnderen, ...antwoordenOp(others.flatMap(veldenOver)) }, { jaren: YEARS, inwonenden: others }))
  })

  it('changes nothing when there is no such resident', () => {
    expect(withoutInwonende(before, '3')).toEqual(before)
  })
})

describe('the home of the year before', () => {
  const woning: Dossier['antwoorden'] = { '2023.huurwoning': 'ja', '2023.servicekosten.energie': '11,50', '2023.servicekosten.huismeester': 'x', '2023.aangepasteWoning': 'ja', '2023.eerderRecht': 'nee' }
  const before = met({ ...woning, '2023.huur.0.bedrag': '720', '2023.huur.1.bedrag': ' 575,0x ', '2023.inkomen.aanvrager': '1', '2023.vermogen.keuze': 'onder' }, { jaren: [2023, 2024] })

  it('is taken over, its last rent for January, and nothing else', () => {
    expect(withWoningVan(before, 2023, 2024)).toEqual({
      ...before,
      antwoorden: {
        ...before.antwoorden, '2024.huur.0.bedrag': ' 575,0x ', '2024.huurwoning': 'ja', '2024.servicekosten.energie': '11,50', '2024.servicekosten.huismeester': 'x',
        '2024.aangepasteWoning': 'ja', '2024.eerderRecht': 'nee',
      },
    })
  })

  it('does not take the place of what was written for the year itself', () => {
    const written = { '2024.huur.0.bedrag': '600', '2024.huurwoning': 'nee', '2024.servicekosten.energie': '1' } as const
    expect(withWoningVan({ ...before, antwoorden: { ...before.antwoorden, ...written } }, 2023, 2024).antwoorden).toMatchObject({ ...written, '2024.servicekosten.huismeester': 'x' })
  })

  it('leaves the rent open where none was written', () => {
    expect(withWoningVan(met({ '2023.huurwoning': 'nee' }), 2023, 2024).antwoorden).toEqual({ '2023.huurwoning': 'nee', '2024.huurwoning': 'nee' })
  })

  it.each<readonly [string | undefined, Dossier['antwoorden']]>([
    [undefined, {}], [undefined, { '2024.huur.0.bedrag': '1' }], ['1', { '2023.huur.0.bedrag': '1' }], ['2', { '2023.huur.0.bedrag': '1', '2023.huur.1.bedrag': '2' }],
    ['1', { '2023.huur.0.bedrag': '1', '2023.huur.1.vanaf': '9' }],
    ['3', { '2023.huur.rijen': '3', '2023.huur.0.bedrag': '1', '2023.huur.1.bedrag': '2', '2023.huur.2.bedrag': '3', '2023.huur.2.vanaf': '10' }],
    ['2', { '2023.huur.rijen': '3', '2023.huur.0.bedrag': '1', '2023.huur.1.bedrag': '2', '2023.huur.2.bedrag': '3', '2023.huur.2.vanaf': '2' }],
    ['2', { '2023.huur.rijen': '3', '2023.huur.0.bedrag': '1', '2023.huur.1.bedrag': '2', '2023.huur.2.bedrag': '3' }],
  ])('has %s as its last rent: %j', (expected, antwoorden) => {
    expect(laatsteHuur(met(antwoorden), 2023)).toBe(expected)
  })
})

describe('the persons of a dossier', () => {
  it('are the partners and then the residents as they were entered', () => {
    expect(personenIn(EMPTY_DOSSIER)).toEqual(['aanvrager', 'toeslagpartner'])
    expect(personenIn(met({}, { inwonenden: ['3', '1'] }))).toEqual(['aanvrager', 'toeslagpartner', 'inwonende.3', 'inwonende.1'])
  })
})

describe('the rows of a series', () => {
  const series: readonly (readonly [Reeks, number])[] = [
    ['2023.huur', 2], ['2023.netto', 1], ['2023.schatting.aanvrager', 1], ['2023.schatting.inwonende.2', 1], ['2023.beschikking.huurtoeslag.voorlopig', 1],
  ]

  it.each(series)('of %s are %i when none was asked for', (reeks, rows) => {
    expect(rijenIn(EMPTY_DOSSIER, reeks)).toBe(rows)
    expect(rijenIn(met({ '2024.huur.rijen': '5' }), reeks)).toBe(rows)
  })

  it.each(series)('of %s are as many as were asked for', (reeks) => {
    expect(rijenIn(met({ [`${reeks}.rijen`]: '4' }), reeks)).toBe(4)
  })

  it.each(['1e9', '1000000000', 'x', '-1', '2.5', ''])('counts %j rows, which cannot be, as not written', (text) => {
    expect(rijenIn(met({ '2024.huur.rijen': text }), '2024.huur')).toBe(2)
    expect(rijenIn(met({ '2024.netto.rijen': text }), '2024.netto')).toBe(1)
    expect(gebeurtenisrijenIn(met({ '2024.verloop.rijen': text }), 2024)).toBe(0)
  })

  it.each(series)('of %s begin in January, and in no month yet for a later row', (reeks) => {
    const later = reeks === '2023.huur' ? '7' : ''
    expect([0, 1, 2].map((rij) => maandVanRij(EMPTY_DOSSIER, reeks, rij))).toEqual(['1', later, ''])
  })

  it.each(series)('of %s begin in the month that was chosen', (reeks) => {
    const chosen = met({ [`${reeks}.0.vanaf`]: '2', [`${reeks}.1.vanaf`]: '9', [`${reeks}.2.vanaf`]: '12' })
    expect([0, 1, 2, 3].map((rij) => maandVanRij(chosen, reeks, rij))).toEqual(['2', '9', '12', ''])
  })
})
