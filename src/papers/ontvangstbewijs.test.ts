import { describe, expect, it } from 'vitest'
import { alles } from '../../test/papers/context.ts'
import { ontvangstbewijs, qrInhoud } from './ontvangstbewijs.ts'

const ONTVANGST = { id: '7f3c-22', sha256: '0123456789abcdef'.repeat(4), moment: '2026-07-01T22:30:00.000Z' }

describe('the proof of receipt', () => {
  it('has the reference, the hash and the moment, in the time of the Netherlands', () => {
    const text = alles(ontvangstbewijs(ONTVANGST))
    expect(text).toContain('7f3c-22')
    expect(text).toContain('2 juli 2026 om 00.30 uur')
    expect(text).toContain('01234567 89abcdef 01234567')
  })

  it('has a square that holds them, and nothing else', () => {
    const paper = ontvangstbewijs(ONTVANGST)
    expect(paper.blokken.find(({ kind }) => kind === 'qr')).toMatchObject({ inhoud: `keukentafel-ontvangst/1 7f3c-22 sha256:${ONTVANGST.sha256} 2026-07-01T22:30:00.000Z` })
    expect(qrInhoud(ONTVANGST).split(' ')).toHaveLength(4)
  })

  it.each([{ id: 'Irene Jansen' }, { id: '' }, { sha256: 'abc' }, { sha256: 'Z'.repeat(64) }, { moment: '1 juli 2026' }])('is refused with anything else: %j', (over) => {
    expect(() => ontvangstbewijs({ ...ONTVANGST, ...over })).toThrow(RangeError)
  })
})
