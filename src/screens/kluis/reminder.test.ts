import { expect, it } from 'vitest'
import { isBackupDue } from './reminder.ts'

const NOW = Date.UTC(2026, 10, 25)
const WEEK = 7 * 24 * 60 * 60_000

it.each([
  ['a backup of a week ago', { lastBackup: NOW - WEEK, createdAt: 0 }, false],
  ['a backup of more than a week ago', { lastBackup: NOW - WEEK - 1, createdAt: 0 }, true],
  ['no backup in the first week', { lastBackup: null, createdAt: NOW - WEEK }, false],
  ['no backup after the first week', { lastBackup: null, createdAt: NOW - WEEK - 1 }, true],
])('%s', (_, when, isDue) => {
  expect(isBackupDue({ ...when, isAnythingUnsent: true }, NOW)).toBe(isDue)
  expect(isBackupDue({ ...when, isAnythingUnsent: false }, NOW)).toBe(false)
})
