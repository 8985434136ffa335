import type { Bytes } from '../../vault/bytes.ts'

/** The long side of what is kept, in pixels: small print on a page of A4 can be read. */
export const LONGEST_SIDE = 2000

/** More than any phone makes; a bitmap of it still fits in the memory of a cheap tablet. */
export const MOST_FILE_BYTES = 40_000_000

const JPEG_QUALITY = 0.82

export type Fotofout = 'tooLarge' | 'pdf' | 'heic' | 'noImage'

/** Why a file is no photo that can be kept. Holds nothing of the file. */
export class FotoError extends Error {
  readonly code: Fotofout

  constructor(code: Fotofout) {
    super(code)
    this.name = 'FotoError'
    this.code = code
  }
}

/**
 * A photo on a canvas of at most 2000 pixels, upright. Whatever the file said beside its pixels (where, when, with what) is not on it.
 *
 * @throws FotoError
 */
export async function photoOn(file: Blob): Promise<HTMLCanvasElement> {
  if (file.size > MOST_FILE_BYTES) throw new FotoError('tooLarge')
  // Without this option Safari before 17 leaves a photo on its side: https://bugs.webkit.org/show_bug.cgi?id=253304
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (bitmap === null) throw new FotoError(await kindOf(file))
  try {
    return drawn(bitmap, LONGEST_SIDE)
  } finally {
    bitmap.close()
  }
}

/** A small one of what is kept. @throws FotoError */
export async function thumbnailOn(canvas: HTMLCanvasElement, jpeg: Bytes, side: number): Promise<void> {
  const bitmap = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' })).catch(() => null)
  if (bitmap === null) throw new FotoError('noImage')
  drawn(bitmap, side, canvas)
  bitmap.close()
}

/** The pixels alone: a canvas knows nothing else. */
export async function jpegOf(canvas: HTMLCanvasElement): Promise<Bytes> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY)
  })
  if (blob === null) throw new FotoError('noImage')
  return new Uint8Array(await blob.arrayBuffer())
}

/** Gives the memory of the pixels back at once, and not when the browser gets to it. */
export function wipe(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}

function drawn(bitmap: ImageBitmap, side: number, canvas: HTMLCanvasElement = document.createElement('canvas')): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) throw new FotoError('tooLarge')
  // JPEG has no transparency: what a drawing leaves open would become black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function kindOf(file: Blob): Promise<Fotofout> {
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer().catch(() => new ArrayBuffer(0))))
  if (start.startsWith('%PDF')) return 'pdf'
  // ISO/IEC 23008-12: the brand stands behind `ftyp`.
  return /^....ftyp(?:hei|hev|mif|msf)/s.test(start) ? 'heic' : 'noImage'
}
