// A photo is added to a dossier while the browser is killed.
import type { Page } from '@playwright/test'
import type { Act } from './kill-acts.ts'
import { inList } from './kill-acts-dossier.ts'
import { openLine, press, show, showList } from './kill-hand.ts'

/** It is there whole, or not at all; and it is there when the screen said so. */
export const addingPhoto: Act = async (tablet, random) => {
  const { page } = tablet
  const dossier = inList(tablet, random)
  await openPapers(page, dossier.mark)
  const before = await page.locator('.kt-photos__item').count()
  await press(page.getByRole('button', { name: /^Foto erbij/ }).nth(random.whole(0, 1)))
  await page.getByLabel('Foto’s kiezen die er al zijn').setInputFiles(await photo(page, random.whole(200, 2000)))
  await page.getByRole('button', { name: 'Foto bewaren' }).waitFor()
  let isSeen = false
  return {
    withinMs: 800,
    doing: async () => {
      await press(page.getByRole('button', { name: 'Foto bewaren' }))
      await page.getByText('De foto is bewaard.').waitFor({ state: 'attached' })
      isSeen = true
    },
    judge: async () => {
      const found = await photosOf(tablet.page, dossier.mark)
      if (isSeen && found !== before + 1) throw new Error(`a photo that was said to be saved is gone: there are ${found}, and there were ${before} before it`)
      if (found < before || found > before + 1) throw new Error(`there are ${found} photos, and there were ${before}`)
      return { about: [dossier], lossMs: 0 }
    },
  }
}

async function openPapers(page: Page, mark: string): Promise<void> {
  await openLine(page, mark)
  await show(page, 'stukken', 'Stukken')
}

/** How many there are, each of which opens. */
async function photosOf(page: Page, mark: string): Promise<number> {
  await openPapers(page, mark)
  await page.waitForFunction(() => Array.from(document.querySelectorAll<HTMLCanvasElement>('.kt-photos__item canvas')).every(({ width }) => width > 0 && width !== 300))
  const items = page.locator('.kt-photos__item')
  const [count, shown] = [await items.count(), await items.locator('canvas').count()]
  if (shown !== count) throw new Error(`${count - shown} photos no longer open`)
  await showList(page)
  return count
}

/** Noise, which takes more pieces the larger it is. */
async function photo(page: Page, side: number): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> {
  const binary = await page.evaluate(async (length) => {
    const canvas = new OffscreenCanvas(length, length)
    const context = canvas.getContext('2d')
    if (context === null) throw new RangeError('there is a canvas')
    const pixels = context.createImageData(length, length)
    for (let index = 0; index < pixels.data.length; index += 1) pixels.data[index] = index % 4 === 3 ? 255 : (index * 7919) & 0xff
    context.putImageData(pixels, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer())
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }, side)
  return { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(binary, 'latin1') }
}
