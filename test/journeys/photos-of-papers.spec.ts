import { expect, test, type Page } from '@playwright/test'
import { violationsHere } from './accessibility.ts'
import { startApp } from './app-server.ts'
import { complaintsOf } from './complaints.ts'
import { goTo, heading, isSaved, lock, newDossierAbout, openDossier, setUpVault, unlock } from './vault.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 768, height: 1024 } })

const PAPER = 'Identiteitsbewijs: Irene'

/** A page with something on it, as a camera would take it. */
async function photoOfPaper(page: Page): Promise<{ readonly name: string; readonly mimeType: string; readonly buffer: Buffer }> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000)
    const context = canvas.getContext('2d')
    if (context === null) throw new RangeError('there is a canvas')
    context.fillStyle = '#eee'
    context.fillRect(0, 0, 3000, 2000)
    context.fillStyle = '#f00'
    context.fillRect(1200, 900, 600, 200)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    return [...new Uint8Array(await blob.arrayBuffer())]
  })
  return { name: 'IMG_20261125.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
}

/** The colour of the photo that is shown large, at a part of its width and height. */
async function colourAt(page: Page, name: string, x: number, y: number): Promise<readonly number[]> {
  return page.getByRole('img', { name }).evaluate((canvas: HTMLCanvasElement, [across, down]) => {
    const data = canvas.getContext('2d')?.getImageData(Math.round(canvas.width * across), Math.round(canvas.height * down), 1, 1).data
    return [...(data ?? [])].slice(0, 3)
  }, [x, y] as const)
}

/** Draws a part over the photo, between two points in parts of its width and height. */
async function coverByTouch(page: Page, [left, top]: readonly [number, number], [right, bottom]: readonly [number, number]): Promise<void> {
  const picture = page.getByRole('img', { name: 'De foto zoals hij wordt bewaard' })
  await picture.scrollIntoViewIfNeeded()
  const box = await picture.boundingBox()
  if (box === null) throw new RangeError('the photo is on the screen')
  const at = (part: number) => [{ x: box.x + box.width * (left + part * (right - left)), y: box.y + box.height * (top + part * (bottom - top)) }]
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const part of [0.25, 0.5, 0.75, 1]) await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) })
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function openPapers(page: Page): Promise<void> {
  await goTo(page, 'stukken')
  await expect(heading(page)).toHaveText('Stukken')
}

async function isNarrow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
}

test('a photo of a paper is taken without a server, made black by finger and by key, and found back after locking and after starting again', async ({ page }) => {
  const complaints = complaintsOf(page)
  const app = await startApp()
  await page.goto(app.url)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await app.stop()
  await page.reload()
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await openPapers(page)

  await page.getByRole('button', { name: `Foto erbij: ${PAPER}` }).tap()
  expect(await violationsHere(page)).toEqual([])
  const photo = await photoOfPaper(page)
  await page.getByLabel('Foto’s kiezen die er al zijn').setInputFiles([photo, { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }])
  const title = page.getByRole('heading', { name: 'Foto 1 van 2: maak het BSN onleesbaar' })
  await expect(title).toBeFocused()

  // With a finger over a wrong part, taken away by the tap after it, then over the red part, and with keys a second one in the middle, moved up by one step.
  await coverByTouch(page, [0.1, 0.1], [0.3, 0.2])
  await page.getByRole('button', { name: 'Vlak weghalen: Vlak 1' }).tap()
  await expect(page.getByRole('button', { name: 'Vlak 1', exact: true })).toHaveCount(0)
  await coverByTouch(page, [0.38, 0.42], [0.62, 0.58])
  await expect(page.getByRole('button', { name: 'Vlak 1', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Zwart vlak erbij' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Vlak 2', exact: true }).focus()
  const where = page.getByRole('group', { name: 'Vlak 2' }).getByRole('status')
  await expect(where).toContainText('47 procent van boven')
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowUp')
  await expect(where).toContainText('32 procent van boven')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(where).toContainText('8 procent hoog')
  await page.getByRole('group', { name: 'Vlak 2' }).getByRole('button', { name: 'Naar links' }).tap()
  await expect(where).toContainText('32 procent van links')
  expect(await violationsHere(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await isNarrow(page)).toBe(true)
  await page.setViewportSize({ width: 768, height: 1024 })

  await page.getByRole('button', { name: 'Foto bewaren' }).tap()
  await expect(page.getByText('Dit is een pdf, en de app bewaart alleen foto’s.')).toBeVisible()
  await expect(page.getByRole('img', { name: `${PAPER}, foto 1` })).toBeVisible()
  await expect(page.getByLabel('Identiteitsbewijs').first()).toHaveValue('kopie')
  await expect(page.getByText(/^1 foto in dit dossier, \d+\skB\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Klaar met foto’s' }).tap()
  await expect(page.getByRole('button', { name: `Foto erbij: ${PAPER}` })).toBeFocused()
  expect(await violationsHere(page)).toEqual([])
  await isSaved(page)

  const findBack = async () => {
    await unlock(page, passphrase)
    await openDossier(page, 'Irene en Sergio')
    await openPapers(page)
    await page.getByRole('button', { name: `Groot bekijken: ${PAPER}` }).tap()
    await expect.poll(() => colourAt(page, `${PAPER}, foto 1`, 0.5, 0.5)).toEqual([0, 0, 0])
    const [light = 0] = await colourAt(page, `${PAPER}, foto 1`, 0.1, 0.1)
    expect(light).toBeGreaterThan(220)
  }
  await lock(page)
  await expect(page.getByRole('img')).toHaveCount(0)
  await findBack()
  expect(await violationsHere(page)).toEqual([])
  await page.reload()
  await findBack()
  expect(complaints).toEqual([])
})

test('a photo that was taken away can be put back, and is gone for good when nobody does', async ({ page }) => {
  const app = await startApp()
  await page.goto(app.url)
  const { passphrase } = await setUpVault(page)
  await newDossierAbout(page, ['Irene', 'Sergio'])
  await openPapers(page)
  await page.getByRole('button', { name: `Foto erbij: ${PAPER}` }).tap()
  await page.getByLabel('Foto’s kiezen die er al zijn').setInputFiles(await photoOfPaper(page))
  await page.getByRole('button', { name: 'Foto bewaren' }).tap()
  const photo = page.getByRole('img', { name: `${PAPER}, foto 1` })
  await expect(photo).toBeVisible()

  await page.getByRole('button', { name: `Foto weghalen: ${PAPER}` }).tap()
  await expect(photo).toHaveCount(0)
  expect(await violationsHere(page)).toEqual([])
  await page.getByRole('button', { name: `Foto terugzetten: ${PAPER}` }).tap()
  await expect(photo).toBeVisible()
  await page.getByRole('button', { name: `Foto weghalen: ${PAPER}` }).tap()
  await isSaved(page)
  await lock(page)
  await unlock(page, passphrase)
  await openDossier(page, 'Irene en Sergio')
  await openPapers(page)
  await expect(page.getByRole('button', { name: `Foto erbij: ${PAPER}` })).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  await app.stop()
})
