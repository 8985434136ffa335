import { describe, expect, it } from 'vitest'
import { partOf } from './head.ts'

const PARTS = Array.from({ length: 64 }, (_, part) => String(part))

describe('the part of the index in which a dossier stands', () => {
  it('is the first two digits of its id, modulo 64', () => {
    expect(['00', '3f', '40', '51', 'ff'].map((first) => partOf(`${first}270a21-4209-4fb9-8940-601a6731af6e`))).toEqual(['0', '63', '0', '17', '63'])
  })

  it('is each of the 64 for some dossier, and about as often', () => {
    const counts = new Map(PARTS.map((part) => [part, 0]))
    for (let first = 0; first < 256; first += 1) {
      const part = partOf(`${first.toString(16).padStart(2, '0')}270a21-4209-4fb9-8940-601a6731af6e`)
      counts.set(part, (counts.get(part) ?? 0) + 1)
    }

    expect([...counts]).toEqual(PARTS.map((part) => [part, 4]))
  })

  it.each(['', 'a', 'zz', 'FF', '-1', ' 1', '__proto__', '9é', 5, [5]])('is one of them for %j too, which is no id of ours', (id) => {
    expect(PARTS).toContain(partOf(id as string))
  })
})
