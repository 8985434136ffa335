/** What belongs to the worker and not to a dossier; sealed in the vault. */
export type Settings = {
  readonly version: 1
  /** Who works here; the lock screen shows it. */
  readonly naam: string
  readonly autoLockMinutes: number
  /** Policies of municipalities that were loaded from files, as they were written. */
  readonly beleid: readonly string[]
  /** What papers say of municipalities, each in the form of its file: one for each policy. */
  readonly gemeenten: readonly string[]
}

export const AUTO_LOCK_CHOICES = [1, 2, 3, 5, 10, 15] as const

const [MIN_AUTO_LOCK_MINUTES, MAX_AUTO_LOCK_MINUTES] = [1, 15]

export const DEFAULT_SETTINGS: Settings = { version: 1, naam: '', autoLockMinutes: 5, beleid: [], gemeenten: [] }

export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings)
}

/** A part that another version of the app wrote in another way gets its default: settings never stand between a worker and the dossiers. */
export function readSettings(text: string): Settings {
  const { naam, autoLockMinutes, beleid, gemeenten } = parse(text)
  return {
    version: 1,
    naam: typeof naam === 'string' ? naam : DEFAULT_SETTINGS.naam,
    autoLockMinutes: isAutoLockMinutes(autoLockMinutes) ? autoLockMinutes : DEFAULT_SETTINGS.autoLockMinutes,
    beleid: textsIn(beleid),
    gemeenten: textsIn(gemeenten),
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function parse(text: string): Readonly<Partial<Record<keyof Settings, unknown>>> {
  try {
    return Object(JSON.parse(text)) as Partial<Record<keyof Settings, unknown>>
  } catch {
    return {}
  }
}

function isAutoLockMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= MIN_AUTO_LOCK_MINUTES && value <= MAX_AUTO_LOCK_MINUTES
}
