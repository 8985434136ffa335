import { describe, expect, it } from 'vitest'
import { EMPTY_DOSSIER, withAntwoord, type Dossier, type Veld } from '../../case/dossier.ts'
import { NO_CHANGES, withChange, withRedo, withUndo, type Changes } from './undo.ts'

function typed(before: Changes, veld: Veld, text: string): Changes {
  const dossier: Dossier = before.done.at(-1)?.after ?? EMPTY_DOSSIER
  return withChange(before, { before: dossier, after: withAntwoord(dossier, veld, text), subject: veld })
}

const answered = typed(typed(typed(typed(NO_CHANGES, 'aanvrager.naam', 'I'), 'aanvrager.naam', 'Ir'), '2023.huur.0.bedrag', '720'), 'aanvrager.naam', 'Irene')

describe('the changes', () => {
  it('are one for each field that was typed in, until another one is', () => {
    expect(answered.done.map(({ subject, before, after }) => [subject, before.antwoorden, after.antwoorden])).toEqual([
      ['aanvrager.naam', {}, { 'aanvrager.naam': 'Ir' }],
      ['2023.huur.0.bedrag', { 'aanvrager.naam': 'Ir' }, { 'aanvrager.naam': 'Ir', '2023.huur.0.bedrag': '720' }],
      ['aanvrager.naam', { 'aanvrager.naam': 'Ir', '2023.huur.0.bedrag': '720' }, { 'aanvrager.naam': 'Irene', '2023.huur.0.bedrag': '720' }],
    ])
  })

  it('of something without a name of its own are never put together', () => {
    const subject = { name: () => 'Huisgenoot erbij', removed: null }
    const change = { before: EMPTY_DOSSIER, after: EMPTY_DOSSIER, subject }
    expect(withChange(withChange(NO_CHANGES, change), change).done).toHaveLength(2)
  })

  it('are kept up to two hundred, the oldest let go', () => {
    const many = Array.from({ length: 205 }).reduce<Changes>((changes, _, index) => typed(changes, `${index}.huurwoning`, 'ja'), NO_CHANGES)
    expect(many.done).toHaveLength(200)
    expect(many.done[0]?.subject).toBe('5.huurwoning')
    expect(many.done.at(-1)?.subject).toBe('204.huurwoning')
  })
})

describe('undo and redo', () => {
  it('go back and forth', () => {
    const back = withUndo(withUndo(answered))
    expect(back.done.map(({ subject }) => subject)).toEqual(['aanvrager.naam'])
    expect(back.undone.map(({ subject }) => subject)).toEqual(['aanvrager.naam', '2023.huur.0.bedrag'])
    expect(withRedo(withRedo(back))).toEqual(answered)
  })

  it('do nothing where there is nothing to do', () => {
    expect(withUndo(NO_CHANGES)).toEqual(NO_CHANGES)
    expect(withRedo(answered)).toEqual(answered)
  })

  it('leave nothing to redo after a new change', () => {
    expect(typed(withUndo(answered), '2023.huurwoning', 'nee').undone).toEqual([])
  })
})
