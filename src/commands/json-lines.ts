import { fout, type Fout } from './fout.ts'
import { readJson } from './read-json.ts'
import { splitLines } from './split-lines.ts'

export type Verwerkt = { readonly kind: 'uitkomst'; readonly uitkomst: object } | { readonly kind: 'fout'; readonly fout: Fout }

/** A line of output, without its line feed. */
export type Regel = { readonly text: string; readonly isFout: boolean }

/** Reads JSON lines and gives one JSON line for each, in the same order: the outcome, or `{"fout":…}` in its place. Empty lines are passed over. */
export async function* processLines(chunks: AsyncIterable<Uint8Array>, verwerk: (json: unknown) => Verwerkt): AsyncGenerator<Regel> {
  for await (const line of splitLines(chunks)) {
    const regel = processLine(line, verwerk)
    if (regel !== null) yield regel
  }
}

function processLine(line: Uint8Array | null, verwerk: (json: unknown) => Verwerkt): Regel | null {
  if (line === null) return foutregel(fout('LINE_TOO_LONG'))
  try {
    const gelezen = readJson(line)
    if (gelezen.kind === 'leeg') return null
    const verwerkt = gelezen.kind === 'json' ? verwerk(gelezen.json) : gelezen
    return verwerkt.kind === 'fout' ? foutregel(verwerkt.fout) : { text: JSON.stringify(verwerkt.uitkomst), isFout: false }
  } catch {
    // A bug. Its message is not shown, because it may hold what was entered.
    return foutregel(fout('INTERNAL'))
  }
}

function foutregel(found: Fout): Regel {
  return { text: JSON.stringify({ fout: found }), isFout: true }
}
