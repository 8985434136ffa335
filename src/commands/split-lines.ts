const LINE_FEED = 10
const MOST_BYTES = 100_000

/** Splits bytes into lines, each without its line feed. A line that is too long comes as null; it is never held in memory. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size > MOST_BYTES) parts = []
    else parts.push(part)
  }
  const take = (): Uint8Array | null => {
    const line = size > MOST_BYTES ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield take()
}
