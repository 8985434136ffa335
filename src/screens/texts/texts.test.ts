import { describe, expect, it } from 'vitest'
import { en } from './en/texts.ts'
import { nl } from './nl/texts.ts'

type Entries = readonly (readonly [key: string, text: string])[]

const namespaces = Object.keys(nl) as (keyof typeof nl)[]

/** By full name, as `t` finds them: `reden:geenTekort`. */
function entriesOf(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): Entries {
  return Object.entries(texts).flatMap(([namespace, each]) => Object.entries(each).map(([key, text]) => [`${namespace}:${key}`, text] as const))
}

function keysWhere(entries: Entries, isWrong: (text: string) => boolean): readonly string[] {
  return entries.filter(([, text]) => isWrong(text)).map(([key]) => key)
}

function placeholdersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\{(.*?)\}\}/g), ([, name = '']) => name).sort()
}

describe.each(namespaces)('the texts of %s', (namespace) => {
  const dutch = Object.entries(nl[namespace])
  const english = new Map(Object.entries(en[namespace]))

  it('stand under the same keys in Dutch and in English, in the same order', () => {
    expect([...english.keys()]).toEqual(dutch.map(([key]) => key))
  })

  it('have the same placeholders in Dutch and in English', () => {
    const placeholders = (entries: Entries) => Object.fromEntries(entries.map(([key, text]) => [key, placeholdersIn(text)]))

    expect(placeholders([...english])).toEqual(placeholders(dutch))
  })
})

describe.each([['Dutch', nl], ['English', en]] as const)('every %s text', (_, texts) => {
  const entries = entriesOf(texts)

  it('says something', () => {
    expect(keysWhere(entries, (text) => text.trim() === '')).toEqual([])
  })

  it('has only whole placeholders, so that no brace is left on the screen', () => {
    expect(keysWhere(entries, (text) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([])
  })
})

describe('every Dutch text', () => {
  it('says u', () => {
    expect(keysWhere(entriesOf(nl), (text) => /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(text))).toEqual([])
  })
})
