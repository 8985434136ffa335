import { fout, type Fout } from './fout.ts'

export type Gelezen = { readonly kind: 'json'; readonly json: unknown } | { readonly kind: 'leeg' } | { readonly kind: 'fout'; readonly fout: Fout }

// Leaves out a byte order mark.
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads one line of bytes as JSON. */
export function readJson(line: Uint8Array): Gelezen {
  const text = attempt(() => decoder.decode(line))
  if (text === undefined) return { kind: 'fout', fout: fout('NOT_UTF8') }
  if (text.trim() === '') return { kind: 'leeg' }
  const json = attempt(() => JSON.parse(text) as unknown)
  if (json === undefined) return { kind: 'fout', fout: fout('INVALID_JSON') }
  const twice = findFieldTwice(text)
  return twice === null ? { kind: 'json', json } : { kind: 'fout', fout: fout('FIELD_TWICE', twice) }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A string, with the colon after it if it is a name; or what opens, closes and separates. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],]/g

/** Where one object has the same name twice. JSON.parse would keep the last and say nothing. Expects valid JSON. */
function findFieldTwice(text: string): readonly PropertyKey[] | null {
  type Level = { readonly names: Set<string>; at: string | number }
  const newLevel = (): Level => ({ names: new Set(), at: 0 })
  const outer: Level[] = []
  let level = newLevel()
  for (const [token, colon] of text.matchAll(TOKENS)) {
    switch (token) {
      case '{': case '[': outer.push(level); level = newLevel(); break
      case '}': case ']': level = outer.pop() ?? level; break
      case ',': if (typeof level.at === 'number') level.at += 1; break
      default:
        if (colon === undefined) break
        level.at = JSON.parse(token.slice(0, -colon.length)) as string
        if (level.names.has(level.at)) return [...outer.slice(1), level].map(({ at }) => at)
        level.names.add(level.at)
    }
  }
  return null
}
