import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { vi } from 'vitest'

// A program that starts takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

export const root = join(import.meta.dirname, '../..')

export type Programma = 'proefberekening' | 'vergelijking' | 'beleid'

export function argumentsFor(programma: Programma, ...args: string[]): string[] {
  return ['--import', 'tsx', join('src/commands', `${programma}.ts`), ...args]
}

/** The real program, as `npm run` starts it, with what it is given on standard input. */
export function runProgram(programma: Programma, args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsFor(programma, ...args), { cwd: root, input, encoding: 'utf8', maxBuffer: 50_000_000 })
  return { status, stdout, stderr }
}

/** One line of output for each line of input. */
export function runLines(programma: Programma, regels: readonly unknown[], ...options: string[]): { readonly status: number | null; readonly uitvoer: readonly unknown[] } {
  const input = regels.map((regel) => `${typeof regel === 'string' ? regel : JSON.stringify(regel)}\n`).join('')
  const { status, stdout, stderr } = runProgram(programma, ['-', ...options], input)
  if (stderr !== '') throw new Error(stderr)
  return { status, uitvoer: stdout.trimEnd().split('\n').map((regel) => JSON.parse(regel) as unknown) }
}
