import { describe, expect, it } from 'vitest'
import { firstNamesOn, namesOn, placeText, yearsText } from './card-texts.ts'

describe('the names on a card', () => {
  it.each<readonly [readonly [string, string], readonly [string, string], string, string]>([
    [['Irene', 'Sergio'], ['', ''], 'Irene en Sergio', 'Irene en Sergio'],
    [['Irene', 'Sergio'], ['Jansen', 'Costa'], 'Irene Jansen en Sergio Costa', 'Irene en Sergio'],
    [['Irene', ''], ['', ''], 'Irene en Partner 2', 'Irene en Partner 2'],
    [['', 'Sergio'], ['Jansen', ''], 'Jansen en Sergio', 'Partner 1 en Sergio'],
    [['', ''], ['Jansen', 'Costa'], 'Jansen en Costa', 'Jansen en Costa'],
    [['', ''], ['', ''], 'Nog zonder namen', 'een paar zonder namen'],
  ])('%j %j are %s', (namen, achternamen, all, first) => {
    expect(namesOn({ namen, achternamen })).toBe(all)
    expect(firstNamesOn({ namen, achternamen })).toBe(first)
  })
})

describe('the years on a card', () => {
  it.each<readonly [readonly number[], string]>([
    [[], 'Nog geen jaar'], [[2023], '2023'], [[2023, 2024], '2023 – 2024'], [[2022, 2023, 2024, 2025], '2022 – 2025'], [[2022, 2024], '2022, 2024'],
  ])('%j are %s', (jaren, text) => {
    expect(yearsText(jaren)).toBe(text)
  })
})

describe('where the conversation was left', () => {
  it.each([
    ['', 'gebleven bij: Past dit bij u?'], ['2023/wonen', 'gebleven bij: Wonen in 2023'], ['2024/wonen', 'gebleven bij: Wonen in 2024'],
    ['partners', 'gebleven bij: Sinds wanneer partners?'],     ['uitkomst/2024', 'gebleven bij: Uitkomst'], ['samen/2023', 'gebleven bij: Uitkomst'],
    // Of a year that was taken out since.
    ['2025/wonen', 'gebleven bij: Past dit bij u?'],
  ])('%j is told as %s', (plaats, text) => {
    expect(placeText({ jaren: [2023, 2024], plaats })).toBe(text)
  })
})
