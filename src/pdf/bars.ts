import type { Blok } from '../papers/paper.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { drawLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain } from './spans.ts'
import type { Tag } from './tag.ts'
import { breakText } from './text-units.ts'
import { kept, withGap, type Unit } from './unit.ts'

type Balken = Extract<Blok, { kind: 'balken' }>['balken']

const BAR = 15
const STRIPE = 5

/** Bars under their texts. What a bar has more than the first is striped. */
export function barUnits(sheet: Sheet, balken: Balken, frame: Frame, tag: Tag): readonly Unit[] {
  const longest = Math.max(1, ...balken.map(({ bedrag }) => bedrag))
  const shortest = balken[0]?.bedrag ?? 0
  const units = balken.flatMap(({ label, bedrag, tekst }, index) => {
    const lines = breakText(sheet, [plain(`${label}: `), plain(tekst, true)], frame.width, SIZES.text)
    const text = tag.tag('P')
    const bar = part(sheet, frame, 0, (frame.width * bedrag) / longest)
    const plainPart = part(sheet, frame, 0, (frame.width * Math.min(bedrag, shortest)) / longest)
    const figureAt = (top: number) => tag.tag('Figure', { alt: `${label}: ${tekst}`, bbox: [bar.left, top, bar.left + bar.width, top + BAR] })
    return [
      ...withGap(lines.map((line) => ({ height: lineHeight(SIZES.text), gap: 0, keep: true, draw: (top: number) => { drawLine(sheet, line, frame, top, text, { size: SIZES.text }) } })), index === 0 ? GAP.block : GAP.paragraph),
      { height: BAR, gap: 2, keep: true, draw: (top: number) => { figureAt(top).holds(() => { drawBar(sheet, bar, plainPart, top, index === 0 ? COLOURS.received : COLOURS.brand) }) } },
    ]
  })
  return kept(units)
}

function drawBar({ doc }: Sheet, bar: Frame, plainPart: Frame, top: number, colour: string): void {
  doc.rect(bar.left, top, bar.width, BAR).fill(COLOURS.stripe)
  doc.save().rect(bar.left, top, bar.width, BAR).clip()
  for (let x = bar.left - BAR; x < bar.left + bar.width; x += 2 * STRIPE) doc.moveTo(x, top + BAR).lineTo(x + BAR, top)
  doc.lineWidth(1.8).stroke(COLOURS.owed).restore()
  doc.lineWidth(0.8).rect(bar.left, top, bar.width, BAR).stroke(COLOURS.owed)
  doc.rect(plainPart.left, top, plainPart.width, BAR).fillAndStroke(colour, colour)
}
