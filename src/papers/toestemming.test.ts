import { describe, expect, it } from 'vitest'
import { contextVan, metAntwoorden } from '../../test/examples/volledig-dossier.ts'
import { DOELEN } from '../case/doel.ts'
import type { Veld } from '../case/dossier.ts'
import { openIn, type Paper } from './paper.ts'
import { TOESTEMMINGEN, toestemming } from './toestemming.ts'

function kruisjes({ blokken }: Paper): readonly string[] {
  return blokken.flatMap((blok) => (blok.kind === 'keuzes' ? [blok.keuzes.filter(({ gekozen }) => gekozen).flatMap(({ tekst }) => tekst.filter((deel) => typeof deel === 'string')).join()] : []))
}

const alles = (antwoord: 'ja' | 'nee') => Object.fromEntries(DOELEN.map((doel): [Veld, string] => [`toestemming.${doel}.aanvrager`, antwoord]))

describe('the consent of one of the two', () => {
  it('asks each purpose apart, ticks nothing by itself, and says what is not answered', () => {
    const paper = toestemming(contextVan(), 'aanvrager')
    expect(kruisjes(paper)).toEqual(['', '', '', ''])
    expect(openIn(paper)).toEqual(DOELEN.map((doel) => TOESTEMMINGEN[doel].vraag))
  })

  it('ticks what that person answered, and nothing of what the other did', () => {
    const paper = toestemming(contextVan(metAntwoorden({ ...alles('ja'), 'toestemming.suwinet.aanvrager': 'nee' })), 'aanvrager')
    expect(kruisjes(paper)).toEqual(['Ja', 'Ja', 'Ja', 'Nee'])
    expect(openIn(paper)).toEqual([])
    expect(kruisjes(toestemming(contextVan(metAntwoorden(alles('ja'))), 'toeslagpartner'))).toEqual(['', '', '', ''])
  })

  it('takes no other text for consent', () => {
    expect(kruisjes(toestemming(contextVan(metAntwoorden({ 'toestemming.bewaren.aanvrager': 'Ja' })), 'aanvrager'))[0]).toBe('')
  })

  it('says that it can be withdrawn, and for what Suwinet is looked into', () => {
    const text = JSON.stringify(toestemming(contextVan(), 'toeslagpartner'))
    expect(text).toContain('altijd intrekken')
    expect(text).toContain('om vast te stellen of ik recht heb op compensatie door de alleenverdienersproblematiek')
    expect(text).toContain('"wie":"toeslagpartner"')
  })
})
