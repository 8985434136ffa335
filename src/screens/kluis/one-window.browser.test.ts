import { expect, it } from 'vitest'
import { oneWindow, type OneWindow } from './one-window.ts'

/** Two of these in one page are to each other as two windows are: the lock and the channel are of the whole browser. */
function windowThat(answers: () => Promise<void>): OneWindow & { readonly events: readonly string[] } {
  const events: string[] = []
  const claim = oneWindow({
    asked: async () => {
      events.push('asked')
      await answers()
      events.push('saved')
    },
    lost: () => {
      events.push('lost')
    },
  })
  return { ...claim, events }
}

const soon = () => new Promise<void>((resolve) => {
  setTimeout(resolve, 50)
})
const never = () => new Promise<void>(() => undefined)

it('one window has the vault; another gets it after the first has saved, and takes it away from one that does not answer', async () => {
  const first = windowThat(soon)
  const second = windowThat(never)
  const third = windowThat(soon)

  expect(await first.take()).toBe(true)
  expect(await first.take()).toBe(true)
  expect(await second.take()).toBe(false)
  expect(first.events).toEqual([])

  await second.takeOver()
  expect(first.events).toEqual(['asked', 'saved'])
  expect(await first.take()).toBe(false)

  const askedAt = performance.now()
  await third.takeOver()
  expect(performance.now() - askedAt).toBeGreaterThanOrEqual(5_000)
  await expect.poll(() => second.events).toEqual(['asked', 'lost'])
  expect(third.events).toEqual([])

  await first.takeOver()
  expect(third.events).toEqual(['asked', 'saved'])
}, 20_000)
