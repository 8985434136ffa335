import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, writeSettings } from './settings.ts'

it('comes back as it was written', () => {
  const settings = { version: 1, naam: 'Wijkteam Noord', autoLockMinutes: 12, beleid: ['{}'], gemeenten: ['[]'] } as const

  expect(readSettings(writeSettings(settings))).toEqual(settings)
})

it.each(['', 'null', '[]', '"text"', '{"autoLockMinutes":"5"}'])('reads %s as the defaults', (text) => {
  expect(readSettings(text)).toEqual(DEFAULT_SETTINGS)
})

it.each([0, -1, 16, 2.5, Number.MAX_SAFE_INTEGER])('never locks after %s minutes', (autoLockMinutes) => {
  expect(readSettings(JSON.stringify({ naam: 'Noord', autoLockMinutes }))).toEqual({ version: 1, naam: 'Noord', autoLockMinutes: 5, beleid: [], gemeenten: [] })
})

it.each(['beleid', 'gemeenten'] as const)('keeps only texts as %s', (which) => {
  expect(readSettings(JSON.stringify({ [which]: ['a', 1, null] }))[which]).toEqual(['a'])
  expect(readSettings(JSON.stringify({ [which]: 'a' }))[which]).toEqual([])
})

it.each([1, 15])('locks after %s minutes if that was asked', (autoLockMinutes) => {
  expect(readSettings(JSON.stringify({ autoLockMinutes })).autoLockMinutes).toBe(autoLockMinutes)
})
