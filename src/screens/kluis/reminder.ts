const WEEK_MS = 7 * 24 * 60 * 60_000

type Situation = {
  /** Epoch milliseconds; null for never. */
  readonly lastBackup: number | null
  readonly createdAt: number
  /** Whether there is work that is on this device only. */
  readonly isAnythingUnsent: boolean
}

/** Whether work that is on this device only has not been in a backup for more than a week. A new vault gets a week too. */
export function isBackupDue({ lastBackup, createdAt, isAnythingUnsent }: Situation, now: number): boolean {
  return isAnythingUnsent && now - (lastBackup ?? createdAt) > WEEK_MS
}
