import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../vault/bytes.ts'
import { FotoError, jpegOf, LONGEST_SIDE, MOST_FILE_BYTES, photoOn, thumbnailOn, wipe } from './photo.ts'
import { dekAf } from './vlak.ts'

const SECRET = 'GPS 52.3676 4.9041 Fatma'
/** The left half red, the right half blue, as a camera that was held on its side writes it down. */
const TURNED_RIGHT = 6

async function jpeg(breedte: number, hoogte: number): Promise<Bytes> {
  const canvas = new OffscreenCanvas(breedte, hoogte)
  const context = canvas.getContext('2d')
  if (context === null) throw new RangeError('there is a canvas')
  context.fillStyle = '#f00'
  context.fillRect(0, 0, breedte / 2, hoogte)
  context.fillStyle = '#00f'
  context.fillRect(breedte / 2, 0, breedte / 2, hoogte)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer())
}

/** The same picture with an EXIF segment behind its first two bytes: an orientation, and a description that nobody may find again. */
function withExif(bytes: Bytes, orientation: number): Bytes {
  const text = new TextEncoder().encode(`${SECRET}\0`)
  const entries = 2
  const tiff = new DataView(new ArrayBuffer(8 + 2 + 12 * entries + 4 + text.length))
  tiff.setUint32(0, 0x4d4d002a)
  tiff.setUint32(4, 8)
  tiff.setUint16(8, entries)
  const imageDescription = [0x010e, 2, text.length, 8 + 2 + 12 * entries + 4] as const
  const orientationEntry = [0x0112, 3, 1, orientation << 16] as const
  for (const [index, [tag, type, count, value]] of [imageDescription, orientationEntry].entries()) {
    const at = 10 + 12 * index
    tiff.setUint16(at, tag)
    tiff.setUint16(at + 2, type)
    tiff.setUint32(at + 4, count)
    tiff.setUint32(at + 8, value)
  }
  new Uint8Array(tiff.buffer).set(text, 8 + 2 + 12 * entries + 4)
  const exif = new Uint8Array([...new TextEncoder().encode('Exif\0\0'), ...new Uint8Array(tiff.buffer)])
  const length = exif.length + 2
  return new Uint8Array([...bytes.subarray(0, 2), 0xff, 0xe1, length >> 8, length & 0xff, ...exif, ...bytes.subarray(2)])
}

function textIn(bytes: Bytes): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function markersIn(bytes: Bytes): readonly number[] {
  const markers: number[] = []
  for (let at = 2; at < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))) markers.push(bytes[at + 1] ?? 0)
  return markers
}

async function pixel(bytes: Bytes, x: number, y: number): Promise<readonly number[]> {
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])]
}

const file = (bytes: Bytes | string, type = 'image/jpeg') => new File([bytes], 'IMG_1.jpg', { type })

describe('a photo that was taken', () => {
  it('loses everything that stood beside its pixels, and stands upright', async () => {
    const taken = withExif(await jpeg(64, 32), TURNED_RIGHT)
    expect(textIn(taken)).toContain(SECRET)
    expect(markersIn(taken)).toContain(0xe1)

    const canvas = await photoOn(file(taken))
    const kept = await jpegOf(canvas)

    expect([canvas.width, canvas.height]).toEqual([32, 64])
    expect(textIn(kept)).not.toMatch(/GPS|Fatma|Exif|IMG_1/)
    // No comment, and of APP1 to APP15 at most the colour profile that the browser itself writes, the same in every photo.
    const ours = await jpegOf(await photoOn(file(await jpeg(32, 64))))
    expect(markersIn(kept).filter((marker) => (marker > 0xe0 && marker <= 0xef) || marker === 0xfe).filter((marker) => marker !== 0xe2)).toEqual([])
    expect(kept.subarray(0, 600)).toEqual(ours.subarray(0, 600))
    // What was left is above now.
    const [redAbove, , blueAbove] = await pixel(kept, 16, 8)
    const [redBelow, , blueBelow] = await pixel(kept, 16, 56)
    expect([redAbove, blueBelow].every((each) => (each ?? 0) > 200)).toBe(true)
    expect([blueAbove, redBelow].every((each) => (each ?? 255) < 60)).toBe(true)
  })

  it('becomes no larger than two thousand pixels, and a small one stays as it is', async () => {
    const large = await photoOn(file(await jpeg(4032, 3024)))
    expect([large.width, large.height]).toEqual([LONGEST_SIDE, 1500])
    const small = await photoOn(file(await jpeg(300, 200)))
    expect([small.width, small.height]).toEqual([300, 200])
  })

  it('is black in its own pixels where somebody says, and nowhere else', async () => {
    const canvas = await photoOn(file(await jpeg(200, 100)))
    dekAf(canvas, [{ x: 20, y: 30, breedte: 60, hoogte: 20 }])
    const kept = await jpegOf(canvas)

    for (const [x, y] of [[24, 33], [50, 40], [76, 46]] as const) {
      expect((await pixel(kept, x, y)).slice(0, 3).every((part) => part < 16)).toBe(true)
    }
    expect((await pixel(kept, 50, 60))[0]).toBeGreaterThan(200)
    expect((await pixel(kept, 150, 40))[2]).toBeGreaterThan(200)
  })

  it('that is see-through becomes white there', async () => {
    const open = new OffscreenCanvas(10, 10)
    open.getContext('2d')
    const blob = await open.convertToBlob({ type: 'image/png' })
    const canvas = await photoOn(blob)

    expect((await pixel(await jpegOf(canvas), 5, 5)).slice(0, 3).every((part) => part > 250)).toBe(true)
  })

  it('is shown small, and its pixels are given back', async () => {
    const canvas = document.createElement('canvas')
    await thumbnailOn(canvas, await jpeg(400, 200), 96)
    expect([canvas.width, canvas.height]).toEqual([96, 48])

    wipe(canvas)
    expect([canvas.width, canvas.height]).toEqual([0, 0])
  })
})

describe('a file that is no photo', () => {
  it.each<readonly [string, Blob, FotoError['code']]>([
    ['a PDF', file('%PDF-1.7 …', 'application/pdf'), 'pdf'],
    ['HEIC', file('\0\0\0\u0018ftypheic\0\0\0\0', 'image/heic'), 'heic'],
    ['text under the name of a photo', file('hallo'), 'noImage'],
    ['nothing', file(''), 'noImage'],
    ['more than a tablet holds', new Blob([new Uint8Array(MOST_FILE_BYTES + 1)]), 'tooLarge'],
  ])('is refused: %s', async (_, blob, code) => {
    await expect(photoOn(blob)).rejects.toMatchObject({ name: 'FotoError', code })
  })

  it('is refused when it was cut short so that nothing of it opens', async () => {
    await expect(photoOn(file((await jpeg(64, 32)).slice(0, 40)))).rejects.toMatchObject({ code: 'noImage' })
  })
})
