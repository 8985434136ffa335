import { describe, expect, it } from 'vitest'
import { afspraakIn, leesMinuten, leesTijd, minutenSamen } from './afspraak.ts'
import { EMPTY_DOSSIER, type Dossier } from './dossier.ts'

function met(antwoorden: Dossier['antwoorden']): Dossier {
  return { ...EMPTY_DOSSIER, antwoorden }
}

describe('a time of the day', () => {
  it.each([['9:30', '09:30'], ['09.30', '09:30'], ['9u30', '09:30'], [' 14 uur ', '14:00'], ['14:30 uur', '14:30'], ['0:00', '00:00'], ['23:59', '23:59']])('%j is %s', (text, tijd) => {
    expect(leesTijd(text)).toBe(tijd)
  })

  it.each(['', '14', '24:00', '9:60', 'half drie', '9:3', '-1:00', '9:30:00'])('is not read from %j', (text) => {
    expect(leesTijd(text)).toBeUndefined()
  })
})

describe('the minutes of a step', () => {
  it.each([['0', 0], ['45', 45], [' 90 ', 90], ['9999', 9999]])('%j are %i', (text, minutes) => {
    expect(leesMinuten(text)).toBe(minutes)
  })

  it.each(['', '1,5', '-15', 'een uur', '10000'])('are not read from %j', (text) => {
    expect(leesMinuten(text)).toBeUndefined()
  })

  it('add up over the steps; what cannot be read counts for nothing', () => {
    expect(minutenSamen(met({ 'plan.minuten.1': '15', 'plan.minuten.11': '60', 'plan.minuten.2': 'x', 'plan.stap.1': 'gedaan' }))).toBe(75)
    expect(minutenSamen(EMPTY_DOSSIER)).toBe(0)
  })
})

describe('the next appointment', () => {
  it('is there as soon as its day and its time can be read, and takes an hour unless another time was chosen', () => {
    expect(afspraakIn(met({ 'afspraak.dag': '15-1-2027', 'afspraak.tijd': '9:30' }))).toEqual({ dag: '2027-01-15', tijd: '09:30', minuten: 60 })
    expect(afspraakIn(met({ 'afspraak.dag': '15-1-2027', 'afspraak.tijd': '9:30', 'afspraak.duur': '90' }))?.minuten).toBe(90)
    expect(afspraakIn(met({ 'afspraak.dag': '15-1-2027', 'afspraak.tijd': '9:30', 'afspraak.duur': '7' }))?.minuten).toBe(60)
  })

  it.each<Dossier['antwoorden']>([{}, { 'afspraak.dag': '15-1-2027' }, { 'afspraak.tijd': '9:30' }, { 'afspraak.dag': '31-2-2027', 'afspraak.tijd': '9:30' }, { 'afspraak.dag': '15-1-2027', 'afspraak.tijd': '25:00' }])('is not there with %j', (antwoorden) => {
    expect(afspraakIn(met(antwoorden))).toBeUndefined()
  })
})
