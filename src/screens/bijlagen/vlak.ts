/** A part of a photo that is made black: whole pixels of the photo. */
export type Vlak = { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number }

export type Maat = { readonly breedte: number; readonly hoogte: number }

/** Smaller than this nobody sees it, nor can a finger take it. */
const LEAST = 8

/** In the middle, of a size in which a number of nine digits on a decision fits. */
export function nieuwVlak({ breedte, hoogte }: Maat): Vlak {
  const size = { breedte: Math.max(LEAST, Math.round(breedte / 3)), hoogte: Math.max(LEAST, Math.round(hoogte / 16)) }
  return { x: Math.round((breedte - size.breedte) / 2), y: Math.round((hoogte - size.hoogte) / 2), ...size }
}

/** Between two corners, in any order; null for a mere touch. */
export function vlakTussen(maat: Maat, one: { readonly x: number; readonly y: number }, other: { readonly x: number; readonly y: number }): Vlak | null {
  const [left, right] = sorted(one.x, other.x, maat.breedte)
  const [top, bottom] = sorted(one.y, other.y, maat.hoogte)
  return right - left < LEAST || bottom - top < LEAST ? null : { x: left, y: top, breedte: right - left, hoogte: bottom - top }
}

/** As far as the edge of the photo. */
export function verplaatst(vlak: Vlak, { breedte, hoogte }: Maat, dx: number, dy: number): Vlak {
  return { ...vlak, x: within(vlak.x + dx, breedte - vlak.breedte), y: within(vlak.y + dy, hoogte - vlak.hoogte) }
}

/** Its right and lower side move: as far as the edge of the photo, and not to nothing. */
export function vergroot(vlak: Vlak, maat: Maat, dx: number, dy: number): Vlak {
  return {
    ...vlak,
    breedte: Math.max(Math.min(LEAST, maat.breedte - vlak.x), within(vlak.breedte + dx, maat.breedte - vlak.x)),
    hoogte: Math.max(Math.min(LEAST, maat.hoogte - vlak.y), within(vlak.hoogte + dy, maat.hoogte - vlak.y)),
  }
}

/** One press of an arrow: a hundredth of the long side. */
export function stapVan({ breedte, hoogte }: Maat): number {
  return Math.max(1, Math.round(Math.max(breedte, hoogte) / 100))
}

/** What an arrow key does to it, with shift another size; null for any other key. */
export function naToets(vlak: Vlak, maat: Maat, { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): Vlak | null {
  const [right, down] = directionOf(key)
  if (right === 0 && down === 0) return null
  const step = stapVan(maat)
  return (shiftKey ? vergroot : verplaatst)(vlak, maat, right * step, down * step)
}

/** Black in the pixels themselves: under it is nothing any more. */
export function dekAf(canvas: HTMLCanvasElement, vlakken: readonly Vlak[]): void {
  const context = canvas.getContext('2d')
  if (context === null) throw new RangeError('a canvas that was drawn on has a context')
  context.fillStyle = '#000'
  for (const { x, y, breedte, hoogte } of vlakken) context.fillRect(x, y, breedte, hoogte)
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, Math.round(value)), most)
}

function sorted(one: number, other: number, most: number): readonly [number, number] {
  return [within(Math.min(one, other), most), within(Math.max(one, other), most)]
}

function directionOf(key: string): readonly [number, number] {
  switch (key) {
    case 'ArrowLeft': return [-1, 0]
    case 'ArrowRight': return [1, 0]
    case 'ArrowUp': return [0, -1]
    case 'ArrowDown': return [0, 1]
    default: return [0, 0]
  }
}
