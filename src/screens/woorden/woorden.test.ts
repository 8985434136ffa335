import { describe, expect, it } from 'vitest'
import { read, rowsOf, sectionOf } from '../../../test/docs/documents.ts'
import { en as english } from '../texts/en/texts.ts'
import { woorden as en } from '../texts/en/woorden.ts'
import { nl as dutch } from '../texts/nl/texts.ts'
import { woorden as nl, type Woordsleutel } from '../texts/nl/woorden.ts'
import { vindWoorden } from './vind-woorden.ts'
import { WOORDEN, woordenlijst } from './woordenlijst.ts'

const LONGEST_SENTENCE = 25
const MOST_SENTENCES = 2

/** Words of the code, or of the engine, that stand on no screen. */
const INTERNAL = [
  'controlepunt', 'maatstaf', 'normkeuze', 'brutering', 'feiten', 'uitkomst', 'stap, begrip, bewerking', 'cijfer', 'reden',
  'bereik', 'plausibel', 'gewicht', 'nietBeslissend', 'aandachtspunt', 'verklaring',
  'partnerband', 'ingangsdatum', 'groep 1, 2, 3', 'kenmerk', 'gebeurtenis',
  'bestand', 'bijlage', 'kaart', 'wijziging, geschiedenis', 'stand', 'wacht op', 'ondertekening', 'toestemming', 'beletsel',
]

const glossary = read('docs/GLOSSARY.md')
const SECTIONS = glossary.split('\n').filter((line) => line.startsWith('## '))
const terms = SECTIONS.flatMap((heading) => rowsOf(sectionOf(glossary, heading)).map(([term = '']) => term))

describe('the words of the glossary', () => {
  it('are read', () => {
    expect(terms.length).toBeGreaterThan(90)
  })

  it('are explained, all but those that stand on no screen', () => {
    expect(terms.filter((term) => !INTERNAL.includes(term) && !(WOORDEN as readonly string[]).includes(term))).toEqual([])
    expect(INTERNAL.filter((term) => !terms.includes(term) || (WOORDEN as readonly string[]).includes(term))).toEqual([])
  })

  it('are all that is explained', () => {
    expect(WOORDEN.filter((woord) => !terms.includes(woord))).toEqual([])
  })
})

describe.each([['Dutch', nl], ['English', en]] as const)('every %s explanation', (_, texts) => {
  const sentencesIn = (text: string) => text.split(/(?<=[.?!])\s+/)
  const where = (isWrong: (text: string) => boolean) => WOORDEN.filter((woord) => isWrong(texts[woord]))

  it('says something, in one or two short sentences', () => {
    expect(where((text) => text.trim() === '' || !text.endsWith('.'))).toEqual([])
    expect(where((text) => sentencesIn(text).length > MOST_SENTENCES)).toEqual([])
    expect(where((text) => sentencesIn(text).some((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE))).toEqual([])
  })

  it('says u', () => {
    expect(where((text) => /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(text))).toEqual([])
  })
})

describe('every word', () => {
  it('stands somewhere on the screens, or is a word of every day that stands on the list only', () => {
    const all = [dutch, english].flatMap((texts) => Object.values(texts).flatMap((namespace) => Object.values(namespace as Readonly<Record<string, string>>)))
    const found = new Set(all.flatMap((text) => vindWoorden(text).map(({ woord }) => woord)))
    expect(WOORDEN.filter((woord) => !found.has(woord) && woordenlijst[woord].alleenOpDeLijst !== true)).toEqual([])
  })

  it('has no form that another word has too', () => {
    const forms = WOORDEN.flatMap((woord) => [woord, ...woordenlijst[woord].varianten ?? []])
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })
})

describe('the words in a text', () => {
  const found = (text: string) => vindWoorden(text).flatMap(({ tekst, woord }): readonly (readonly [string, Woordsleutel])[] => (woord === null ? [] : [[tekst, woord]]))

  it.each<readonly [string, readonly (readonly [string, Woordsleutel])[]]>([
    ['Het toetsingsinkomen telt.', [['toetsingsinkomen', 'toetsingsinkomen']]], ['De Toetsingsinkomens tellen.', [['Toetsingsinkomens', 'toetsingsinkomen']]],
    ['Met aanvullende bijstand of bijstand.', [['aanvullende bijstand', 'aanvullende bijstand'], ['bijstand', 'bijstand']]],
    ['De bijstandsnorm', [['bijstandsnorm', 'bijstandsnorm']]], ['bijstandsuitkering', []], ['huurtoeslagbeschikking', []], ['De AOW-leeftijd.', [['AOW-leeftijd', 'AOW-leeftijd']]],
    ['(kale huur)', [['kale huur', 'kale huur']]], ['Bruto-bijstand', []], ['', []], ['Niets hier.', []],
  ])('%j are %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('leave the text as it is: the pieces together are the text', () => {
    for (const text of [...Object.values(nl), ...Object.values(dutch.scherm)]) expect(vindWoorden(text).map(({ tekst }) => tekst).join('')).toBe(text)
  })
})
