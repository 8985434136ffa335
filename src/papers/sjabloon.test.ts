import { describe, expect, it } from 'vitest'
import { openIn } from './paper.ts'
import { vulIn } from './sjabloon.ts'

const telefoon = (waarde: string | undefined) => ({ nummer: { waarde, naam: 'telefoonnummer' } })

describe('a sentence of a paper', () => {
  it('has its places filled in', () => {
    expect(vulIn('Bel {nummer}. Of mail.', telefoon(' 010 123 '))).toEqual(['Bel ', '010 123', '. Of mail.'])
    expect(vulIn('{nummer}', telefoon('010'))).toEqual(['010'])
  })

  it.each([undefined, '', '  '])('names what is not known: %j', (waarde) => {
    expect(vulIn('Bel {nummer}.', telefoon(waarde))).toEqual(['Bel ', { open: 'telefoonnummer' }, '.'])
  })
})

describe('what is open in a paper', () => {
  it('is named once, wherever it stands', () => {
    const open = [{ open: 'b' }]
    const found = openIn({
      briefhoofd: [['aan ', { open: 'a' }]],
      blokken: [
        { kind: 'kop', niveau: 2, tekst: 'kop' }, { kind: 'alinea', tekst: open }, { kind: 'lijst', items: [['x'], [{ open: 'c' }]] },
        { kind: 'kader', titel: 'let op', blokken: [{ kind: 'gegevens', regels: [{ label: 'l', waarde: [{ open: 'd' }] }] }] },
        { kind: 'keuzes', vraag: 'v', keuzes: [{ tekst: open, gekozen: true }, { tekst: [{ open: 'e' }], gekozen: false }] },
        { kind: 'ondertekening', verklaring: [{ open: 'f' }], vakken: [{ wie: 'aanvrager', naam: [{ open: 'g' }] }] },
      ],
    })
    expect(found).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })
})
