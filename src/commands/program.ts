import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { processLines, type Verwerkt } from './json-lines.ts'

export type Options = { readonly uitleg: boolean }

export type Program = {
  readonly naam: string
  /** What it computes, for `--help`. */
  readonly doel: string
  readonly verwerk: (json: unknown, options: Options) => Verwerkt
}

const ALL_GOOD = 0
const BAD_LINES = 1
const NOTHING_DONE = 2

/**
 * Runs a program over the lines of a file, or of standard input for `-`.
 *
 * @param argv - the file name and options, in any order
 * @returns the exit status: 0, 1 if any line was bad, 2 if the command or the file cannot be used
 */
export async function run({ naam, doel, verwerk }: Program, argv: readonly string[]): Promise<number> {
  const opdracht = readArguments(argv)
  switch (opdracht.kind) {
    case 'help':
      process.stdout.write(usage(naam, doel))
      return ALL_GOOD
    case 'fout':
      process.stderr.write(`${opdracht.melding} Met --help ziet u hoe het programma werkt.\n`)
      return NOTHING_DONE
    case 'bestand':
      return runOn(opdracht.bestand, (json) => verwerk(json, opdracht.options))
  }
}

type Opdracht =
  | { readonly kind: 'help' }
  | { readonly kind: 'fout'; readonly melding: string }
  | { readonly kind: 'bestand'; readonly bestand: string; readonly options: Options }

function readArguments(argv: readonly string[]): Opdracht {
  const read = parse(argv)
  if (read === null) return { kind: 'fout', melding: 'Deze optie bestaat niet.' }
  const { values: { help, uitleg }, positionals: [bestand, ...more] } = read
  if (help) return { kind: 'help' }
  if (bestand === undefined) return { kind: 'fout', melding: 'Geef een bestand met JSON-regels op, of - voor standaardinvoer.' }
  if (more.length > 0) return { kind: 'fout', melding: 'Geef één bestand tegelijk op.' }
  return { kind: 'bestand', bestand, options: { uitleg } }
}

function parse(argv: readonly string[]) {
  const boolean = { type: 'boolean', default: false } as const
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { uitleg: boolean, help: { ...boolean, short: 'h' } } })
  } catch {
    return null
  }
}

async function runOn(bestand: string, verwerk: (json: unknown) => Verwerkt): Promise<number> {
  let status = ALL_GOOD
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // The reader has seen enough: `… | head`.
    if (code === 'EPIPE') process.exit(status)
    process.stderr.write('De uitkomst kan niet worden weggeschreven. Kijk of er nog ruimte op de schijf is.\n')
    process.exit(NOTHING_DONE)
  })
  try {
    for await (const { text, isFout } of processLines(bestand === '-' ? process.stdin : createReadStream(bestand), verwerk)) {
      if (isFout) status = BAD_LINES
      // Waits for a slow reader, so that memory stays flat.
      if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
    }
  } catch (cause) {
    if (!isFileProblem(cause)) throw cause
    process.stderr.write('Dit bestand kan niet worden gelezen. Kijk of de naam klopt en of u het mag openen.\n')
    return NOTHING_DONE
  }
  return status
}

function isFileProblem(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause
}

function usage(naam: string, doel: string): string {
  return `Gebruik: npm run -s ${naam} -- BESTAND [--uitleg]

${doel}
BESTAND heeft op elke regel één huishouden in JSON. Voor elke regel komt er één regel JSON uit, in dezelfde volgorde.
Met - in plaats van BESTAND leest het programma de standaardinvoer.

  --uitleg    geeft bij elke uitkomst ook de berekening, stap voor stap
  --help, -h  toont deze tekst

Afsluitcode: 0 als alle regels goed waren, 1 als er regels fout waren, 2 als er niets kon worden gelezen of geschreven.
De velden staan in docs/${naam}.schema.json, de fouten in docs/commands.md.
`
}
