import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export type Document = { readonly name: string; readonly text: string }

export function read(name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

/** Every document of the project: the Markdown at the top and in docs/, and publiccode.yml. */
export const documents: readonly Document[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)).sort(),
  'publiccode.yml',
].map((name) => ({ name, text: read(name) }))

/** What stands under a heading, up to the next one of any level. */
export function sectionOf(text: string, heading: string): string {
  const [, rest = ''] = `\n${text}`.split(`\n${heading}\n`)
  return rest.split(/\n#+ /)[0] ?? ''
}

/** The cells of the rows of a table, without its head. */
export function rowsOf(section: string): readonly (readonly string[])[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** What stands between backticks. */
export function codesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)
}
