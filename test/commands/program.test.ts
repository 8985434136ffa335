import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { processLines, type Verwerkt } from '../../src/commands/json-lines.ts'
import { paar, proefregel, proefuitkomst } from './example-lines.ts'
import { argumentsFor, root, runLines, runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const regel = JSON.stringify(proefregel)
const uitkomst = `${JSON.stringify(proefuitkomst)}\n`

describe('what goes in and what comes out', () => {
  it('reads a file and prints one line for one line', () => {
    expect(runProgram('proefberekening', [file('one.jsonl', `${regel}\n`)])).toEqual({ status: 0, stdout: uitkomst, stderr: '' })
  })

  it('reads standard input for -, also without a last line feed', () => {
    expect(runProgram('proefberekening', ['-'], regel)).toEqual({ status: 0, stdout: uitkomst, stderr: '' })
  })

  it('puts an error in the place of a bad line, goes on, and says so in the exit status', () => {
    const jaren = [2022, 2027, 2023, 'nee', 2024].map((jaar) => ({ ...proefregel, jaar }))
    const { status, uitvoer } = runLines('proefberekening', jaren)
    expect(status).toBe(1)
    expect(uitvoer).toMatchObject([{ jaar: 2022 }, { fout: { code: 'YEAR_WITHOUT_FIGURES' } }, { jaar: 2023 }, { fout: { code: 'WRONG_TYPE' } }, { jaar: 2024 }])
  })

  it('reads what editors and Windows leave behind: a byte order mark, CRLF, empty lines', async () => {
    expect(await echo('\uFEFF{"a":1}\r\n\r\n   \n[2]\r\n\n')).toEqual([{ a: 1 }, [2]])
  })

  it('ends a line at a line feed only, not at the line separators that JSON allows in a text', async () => {
    expect(await echo('"a\u2028b\u2029c"\n2')).toEqual(['a\u2028b\u2029c', 2])
  })

  it('prints nothing for an empty file', () => {
    expect(runProgram('proefberekening', [file('empty.jsonl', '')])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('explains with --uitleg, before or after the file name', () => {
    const path = file('uitleg.jsonl', regel)
    const after = runProgram('proefberekening', [path, '--uitleg'])
    const stap = { begrip: 'toeslagPerMaand', uitkomst: '399' }
    expect(JSON.parse(after.stdout)).toMatchObject({ ...proefuitkomst, uitleg: { huurtoeslag: { perMaand: stap, perJaar: { uitkomst: '4789' } } } })
    expect(runProgram('proefberekening', ['--uitleg', path])).toEqual(after)
  })
})

describe('commands that cannot be carried out', () => {
  it.each([
    ['an unknown option', ['-', '--uitlegg']],
    ['an option with a value', ['-', '--uitleg=ja']],
    ['no file', []],
    ['two files', ['-', '-']],
    ['a file that is not there', [join(folder, 'nergens.jsonl')]],
    ['a folder', [folder]],
  ])('gives one sentence and exit status 2 for %s', (_, args) => {
    const { status, stdout, stderr } = runProgram('vergelijking', args, JSON.stringify(paar(2024)))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^[A-Z][^\n]+\.\n$/)
  })

  it.each(['proefberekening', 'vergelijking'] as const)('shows how %s is used with --help', (programma) => {
    const { status, stdout, stderr } = runProgram(programma, ['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Gebruik: npm run -s ${programma} -- BESTAND`)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, argumentsFor('proefberekening', file('many.jsonl', `${regel}\n`.repeat(5000)), '--uitleg'), { cwd: root })
    let stderr = ''
    child.stderr.on('data', (text) => { stderr += String(text) })
    child.stdout.once('data', () => { child.stdout.destroy() })
    const [status] = await once(child, 'close') as [number]
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('one line that goes wrong in the program itself', () => {
  it('becomes an error without a word of what went wrong, and the next line is read', async () => {
    const verwerk = (json: unknown) => {
      if (json === 'geheim') throw new RangeError(`cannot handle ${json}`)
      return { kind: 'uitkomst', uitkomst: { json } } as const
    }
    const regels = await textsOf('1\n"geheim"\n2\n', verwerk)
    expect(regels.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ json: 1 }, { fout: { code: 'INTERNAL', veld: '' } }, { json: 2 }])
    expect(regels.join('')).not.toContain('geheim')
  })
})

async function echo(input: string): Promise<readonly unknown[]> {
  const texts = await textsOf(input, (json) => ({ kind: 'uitkomst', uitkomst: { json } }))
  return texts.map((text) => (JSON.parse(text) as { json: unknown }).json)
}

async function textsOf(input: string, verwerk: (json: unknown) => Verwerkt): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const { text } of processLines(bytesOf(input), verwerk)) texts.push(text)
  return texts
}

/** As slowly as a stream can come. */
function bytesOf(text: string): Readable {
  return Readable.from([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))
}
