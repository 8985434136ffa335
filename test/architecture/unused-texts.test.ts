import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nl } from '../../src/screens/texts/nl/texts.ts'
import { unusedTexts } from './unused-texts.ts'

it('a text that nothing asks for is found', () => {
  const sources = ["t('jaren.titel')", 't(`reden:${reden}`)', 't(`${step.topic}.intro`)', 't(`${prefix}.${text}`)']
  const keys = ['jaren.titel', 'reden:geenTekort', 'wonen.intro', 'plan.status.open', 'jaren.vraag', 'redenen']
  expect(unusedTexts(keys, sources, ['plan.status'])).toEqual(['jaren.vraag', 'redenen'])
})

it('no text is left that the screens do not ask for', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.ts$|[/\\]texts[/\\](?:nl|en)[/\\]/.test(file)).map((file) => join('src', file))
  const prefixes = Array.from(readFileSync('src/screens/velden/antwoordtekst.ts', 'utf8').matchAll(/, '([\w:.]+)'\]/g), ([, prefix = '']) => prefix)
  const keys = Object.entries(nl).flatMap(([namespace, texts]) => Object.keys(texts).map((key) => {
    const singular = key.replace(/_(?:one|other)$/, '')
    return namespace === 'scherm' ? singular : `${namespace}:${singular}`
  }))
  expect(prefixes).not.toEqual([])
  expect(unusedTexts(keys, files.map((file) => readFileSync(file, 'utf8')), prefixes)).toEqual([])
})
