import { COLOURS } from './look.ts'
import type { Frame, Sheet } from './sheet.ts'
import { artifact } from './tag.ts'

/** A line from side to side, for the eye only. */
export function artifactLine({ doc }: Sheet, { left, width }: Frame, y: number, colour: string = COLOURS.edge, thickness = 0.7): void {
  artifact(doc, () => {
    doc.lineWidth(thickness).moveTo(left, y).lineTo(left + width, y).stroke(colour)
  })
}

/** A ground under what is drawn after it. */
export function artifactGround({ doc }: Sheet, { left, width }: Frame, top: number, height: number, colour: string): void {
  artifact(doc, () => {
    doc.rect(left, top, width, height).fill(colour)
  })
}
