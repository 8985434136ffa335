import { effect } from '@preact/signals'
import { expect, it } from 'vitest'
import { newBestand } from '../../case/bestand.ts'
import type { Veld } from '../../case/dossier.ts'
import { answer, antwoordOp, putOnTable, visit, zichtbareFoutIn } from './state.ts'

/** How often somebody who reads one field is told of a change. */
function timesRead(read: (veld: Veld) => unknown, veld: Veld, act: () => void): number {
  let times = 0
  const stop = effect(() => {
    read(veld)
    times += 1
  })
  act()
  stop()
  return times - 1
}

it('a field is drawn again for its own answer and its own fault, and not for those of another', () => {
  putOnTable(newBestand('2026-11-25T09:00:00.000Z'))
  expect(timesRead(antwoordOp, 'aanvrager.naam', () => {
    answer('toeslagpartner.naam', 'Sergio')
  })).toBe(0)
  expect(timesRead(antwoordOp, 'aanvrager.naam', () => {
    answer('aanvrager.naam', 'Irene')
  })).toBe(1)

  const wrong = () => {
    answer('aanvrager.geboortedatum', '31-2-1985')
    visit('aanvrager.geboortedatum')
  }
  expect(timesRead(zichtbareFoutIn, 'toeslagpartner.geboortedatum', wrong)).toBe(0)
  expect(zichtbareFoutIn('aanvrager.geboortedatum')).toBe('dayUnreadable')
  expect(antwoordOp('aanvrager.naam')).toBe('Irene')
  putOnTable(null)
  expect(antwoordOp('aanvrager.naam')).toBe('')
})
