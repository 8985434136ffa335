/**
 * A file of version 1 as one of version 2, which has photos and signatures: none yet. Plain JSON, not checked otherwise. Never changed: what it reads was
 * written by an app that cannot change any more.
 *
 * @returns what the reader refuses by its version, when it says itself that it is no version 1 or has what no version 1 had
 */
export function bestand1Naar2(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json
  const added = { bijlagen: [], ondertekeningen: [] }
  const { version, ...kept } = json as Readonly<Record<string, unknown>>
  const isVersion1 = version === 1 && !Object.keys(added).some((key) => key in kept)
  return isVersion1 ? { version: 2, ...kept, ...added } : { ...kept, version: null }
}
