/** Of the Storage Buckets API, which no declarations know yet: https://wicg.github.io/storage-buckets/ */
type Buckets = {
  readonly open: (name: string, options: { readonly persisted: boolean; readonly durability: 'strict' }) => Promise<{ readonly indexedDB: IDBFactory }>
}

const NAME = 'keukentafel-tweede'

let opening: Promise<IDBFactory | null> | undefined

/**
 * A place of its own for second copies: databases that no fault in the first ones reaches. Null where the browser has none.
 *
 * Chromium keeps all databases of an origin in one log, and starts anew without any of them when that log does not add up, as it may after the
 * process was killed in the middle of a write: https://issues.chromium.org/issues/40298070. Each bucket has a log of its own. Other browsers
 * have no buckets, and keep their databases in another way.
 */
export function secondPlace(): Promise<IDBFactory | null> {
  opening ??= openBucket()
  return opening
}

async function openBucket(): Promise<IDBFactory | null> {
  const { storageBuckets } = (globalThis as { readonly navigator?: { readonly storageBuckets?: Buckets } }).navigator ?? {}
  if (storageBuckets === undefined) return null
  try {
    return (await storageBuckets.open(NAME, { persisted: true, durability: 'strict' })).indexedDB
  } catch {
    return null
  }
}
