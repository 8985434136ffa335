import { BREEDTE, HOOGTE, type Lijn } from './handtekening.ts'

/** How lines that were drawn on glass become data, and a picture again. */

type Punt = readonly [x: number, y: number]

/** The lines as the `d` of one SVG path, in a field of `BREEDTE` by `HOOGTE`: through the middle of each two points, so that it runs smoothly. */
export function padVan(lijnen: readonly Lijn[]): string {
  return lijnen.map((lijn) => padVanLijn(puntenVan(lijn))).filter((pad) => pad !== '').join(' ')
}

export function puntenVan(lijn: Lijn): readonly Punt[] {
  return lijn.flatMap((x, index): readonly Punt[] => {
    const y = lijn[index + 1]
    return index % 2 === 0 && y !== undefined ? [[x, y]] : []
  })
}

/** Points as they were drawn in a field of that width, as a line in whole units. */
export function lijnVan(punten: readonly { readonly x: number; readonly y: number }[], breedte: number): Lijn {
  return punten.flatMap(({ x, y }) => [eenheden(x, breedte, BREEDTE), eenheden(y, breedte, HOOGTE)])
}

/** A pen that leaves the field is kept at its edge. */
function eenheden(pixels: number, breedte: number, most: number): number {
  const exact = (pixels * BREEDTE) / breedte
  return Math.min(most, Math.max(0, Number.parseInt(exact.toString(), 10)))
}

function padVanLijn(punten: readonly Punt[]): string {
  const [eerste, ...rest] = punten
  if (eerste === undefined) return ''
  const laatste = rest.at(-1) ?? eerste
  const bochten = rest.slice(0, -1).map((punt, index) => `Q ${punt.join(' ')} ${midden(punt, rest[index + 1] ?? punt).join(' ')}`)
  // A dot is a line to itself: with round ends it shows.
  return [`M ${eerste.join(' ')}`, ...bochten, `L ${laatste.join(' ')}`].join(' ')
}

function midden([x1, y1]: Punt, [x2, y2]: Punt): Punt {
  return [(x1 + x2) / 2, (y1 + y2) / 2]
}
