import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What readers of PDF that have nothing to do with the app find in a file. */
export type ReadPdf = {
  /** What qpdf objects to; empty for a file that is sound. */
  readonly faults: string
  readonly info: Readonly<Record<string, string>>
  readonly language: string | undefined
  /** In the order in which it is read. */
  readonly text: string
  /** As a reader arranges it that looks at where it stands, from right to left too. */
  readonly arranged: string
  readonly pages: readonly string[]
  /** Operators that draw something which is neither in the structure nor marked as not to be read. */
  readonly outside: readonly string[]
  readonly structure: string
  readonly metadata: string
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly isSubset: boolean; readonly hasUnicode: boolean }[]
  readonly attached: Readonly<Record<string, string>>
}

/** @throws Error where poppler or qpdf is not installed */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'papier-'))
  const file = join(folder, 'papier.pdf')
  try {
    writeFileSync(file, bytes)
    const qdf = output('qpdf', ['--qdf', '--object-streams=disable', file, '-'])
    const pages = output('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1).map(inOneLine)
    return {
      faults: faultsOf(file),
      info: Object.fromEntries(output('pdfinfo', [file]).split('\n').flatMap((line) => (line.includes(':') ? [[line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]] : []))),
      language: /\/Lang \((.*?)\)/.exec(qdf)?.[1],
      text: pages.join(' '),
      arranged: inOneLine(output('pdftotext', [file, '-'])),
      pages,
      outside: outsideOf(qdf),
      structure: output('pdfinfo', ['-struct-text', file]),
      metadata: output('pdfinfo', ['-meta', file]),
      fonts: output('pdffonts', [file]).split('\n').slice(2).flatMap(fontOf),
      attached: attachedTo(file, folder),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function output(program: string, args: readonly string[]): string {
  const { error, stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (error !== undefined) throw new Error(`${program} is not installed: apt-get install poppler-utils qpdf`)
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

/** Where a line ends is a matter of the page. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Reads the drawing of each page, operator by operator. */
function outsideOf(qdf: string): readonly string[] {
  const drawings = Array.from(qdf.matchAll(/^stream\n([\s\S]*?)\nendstream$/gm), ([, drawing = '']) => drawing).filter((drawing) => /^1 0 0 -1 0 [\d.]+ cm$/m.test(drawing))
  if (drawings.length === 0) return ['no page was found']
  return drawings.flatMap((drawing) => {
    let depth = 0
    return drawing.split('\n').flatMap((line) => {
      const operator = /(\S+)$/.exec(line)?.[1] ?? ''
      if (operator === 'BDC' || operator === 'BMC') depth += 1
      if (operator === 'EMC') depth -= 1
      return depth === 0 && DRAWING.includes(operator) ? [line] : []
    })
  })
}

const DRAWING = ['TJ', 'Tj', 'f', 'f*', 'F', 'B', 'B*', 'b', 'S', 's', 'Do', 'sh']

function faultsOf(file: string): string {
  const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
  if (error !== undefined) throw new Error('qpdf is not installed: apt-get install qpdf')
  return status === 0 && stderr === '' ? '' : `${stdout}${stderr}`
}

function fontOf(line: string): ReadPdf['fonts'] {
  const [, name, isEmbedded, isSubset, hasUnicode] = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line) ?? []
  return name === undefined ? [] : [{ name, isEmbedded: isEmbedded === 'yes', isSubset: isSubset === 'yes', hasUnicode: hasUnicode === 'yes' }]
}

function attachedTo(file: string, folder: string): Readonly<Record<string, string>> {
  const names = Array.from(output('pdfdetach', ['-list', file]).matchAll(/^\d+: (.*)$/gm), ([, name = '']) => name)
  if (names.length === 0) return {}
  output('pdfdetach', ['-saveall', '-o', folder, file])
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
