import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesIn, documents, read, root } from './documents.ts'

const named = documents.map((document) => [document.name, document] as const)
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
const programs = readdirSync(join(root, '.ci')).map((name) => readFileSync(join(root, '.ci', name), 'utf8')).join('\n')

it('reads the documents', () => {
  expect(documents.map(({ name }) => name)).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/ARCHITECTURE.md', 'publiccode.yml']))
})

describe.each(named)('%s', (name, { text }) => {
  it('links to files and headings that exist', () => {
    const broken = linksIn(text).filter((link) => !leadsSomewhere(name, link))
    expect(broken).toEqual([])
  })

  it('names folders and files that exist', () => {
    const paths = codesIn(text).filter((code) => /^(src|test|docs|public|\.ci)\/\S*$/.test(code))
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names scripts that exist', () => {
    const run = Array.from(text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g), ([, script = '']) => script)
    const short = Array.from(text.matchAll(/\bnpm (start|test)\b/g), ([, script = '']) => script)
    expect([...run, ...short].filter((script) => !(script in scripts))).toEqual([])
  })

  it('names variables of the environment that are read', () => {
    const variables = Array.from(text.matchAll(/\bKEUKENTAFEL_[A-Z_]+\b/g), ([variable]) => variable)
    expect(variables.filter((variable) => !programs.includes(`process.env.${variable}`))).toEqual([])
  })

  it('holds nothing that is true on one machine or in one conversation only', () => {
    expect(text.match(/(?<![\w.])\/(work|tmp|root|home|Users|mnt|opt|var)\/\S*/g)).toBeNull()
    expect(text.match(/\bregistry\.[\w-]+\.\w+|\blocalhost\b|\b\d{1,3}(\.\d{1,3}){3}\b/g)).toBeNull()
    expect(withoutQuotes(text).match(/\b(AI|LLM|language model|assistant|agent|prompt|session)s?\b/gi)).toBeNull()
    expect(text.match(/(^|\s)#\d+\b|\b(issue|ticket)s? #?\d+/gi)).toBeNull()
  })
})

const records = documents.filter(({ name }) => name.startsWith(join('docs', 'adr')))

it.each(records.map((record, index) => [record.name, index + 1, record.text] as const))('%s is a record under the next number', (name, number, text) => {
  const fourDigits = String(number).padStart(4, '0')
  expect(name).toContain(`${fourDigits}-`)
  expect(text.match(/^#+ .*$/gm)).toEqual([expect.stringContaining(`# ${fourDigits} `), '## Context', '## Decision', '## Consequences'])
})

/** A standard that is quoted has words of its own. */
function withoutQuotes(text: string): string {
  return text.replace(/^> .*$/gm, '')
}

function linksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link).filter((link) => !/^(https?|mailto):/.test(link))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(root, target))) return false
  return heading === undefined || headingsOf(read(target)).includes(heading)
}

/** The names that a heading gets on the page: `How to work` is `how-to-work`. */
function headingsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'))
}
