/** What a file of settings can have wrong whatever it is about. */
type Gedeeld = 'onbekendVeld' | 'ontbreekt' | 'geenKeuze' | 'onleesbaar'

/** What is read of an issue of the schema. */
type Issue = { readonly code: string; readonly path: readonly PropertyKey[] }

type Fout<Code extends string> = { readonly pad: string; readonly code: Code | Gedeeld }

/** The JSON of a file; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What is wrong, and where in the file; never what was read.
 *
 * @param eigen - what the kind of file itself calls an issue; undefined where it has no name of its own for it
 */
export function foutenIn<Code extends string>(issues: readonly Issue[], json: unknown, eigen: (code: string, pad: string) => Code | undefined): readonly Fout<Code>[] {
  return issues.flatMap(({ path, code, ...issue }): readonly Fout<Code>[] => {
    const pad = path.map(String).join('.')
    const names = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.length : 0
    switch (code) {
      // The name of what should not be there came with the file, and is not repeated.
      case 'unrecognized_keys': return Array.from({ length: names }, () => ({ pad, code: 'onbekendVeld' }))
      case 'invalid_value': return [{ pad, code: 'geenKeuze' }]
      case 'invalid_type': return [{ pad, code: isAbsent(json, path) ? 'ontbreekt' : 'onleesbaar' }]
      default: return [{ pad, code: eigen(code, pad) ?? 'onleesbaar' }]
    }
  })
}

function isAbsent(json: unknown, path: readonly PropertyKey[]): boolean {
  return path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], json) === undefined
}
