/**
 * Plain data as the one JSON text that stands for it: keys in order, nothing between the parts. Equal data is the same text, whatever the order in which it
 * was made, so that a hash can be taken of it.
 *
 * As RFC 8785, but for half of a pair of surrogates: that is refused there, and written as an escape here, as a name that was typed must never stand in the way.
 *
 * @throws RangeError for what is no plain data.
 */
export function canoniek(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canoniek).join(',')}]`
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value)
  throw new RangeError('no plain data')
}

function objectText(value: object): string {
  // The order of UTF-16 code units, as the RFC wants it and `sort` has it.
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canoniek((value as Readonly<Record<string, unknown>>)[key])}`).join(',')}}`
}
