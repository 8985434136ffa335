import type { Blok } from '../papers/paper.ts'
import { VASTE_WOORDEN } from '../papers/vaste-woorden.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain, spansOf } from './spans.ts'
import type { Tag } from './tag.ts'
import { indentedUnits, textUnits } from './text-units.ts'
import { kept, withGap, type Unit } from './unit.ts'

const BOX = 9
const INDENT = 18

/** A question with boxes. Whether one is ticked is said in words too. */
export function choiceUnits(sheet: Sheet, { vraag, keuzes }: Extract<Blok, { kind: 'keuzes' }>, frame: Frame, tag: Tag): readonly Unit[] {
  const question = withGap(kept(textUnits(sheet, [plain(vraag, true)], frame, tag.tag('P'), { size: SIZES.text }), true), GAP.paragraph)
  const list = tag.tag('L')
  const words = VASTE_WOORDEN[sheet.taal]
  const choices = keuzes.flatMap(({ tekst, gekozen }) => {
    const item = list.tag('LI')
    const label = item.tag('Lbl').tag('Figure', { alt: gekozen ? words.gekozen : words.nietGekozen })
    const box = part(sheet, frame, 2, BOX)
    const drawBefore = (top: number) => {
      label.holds(() => {
        drawBox(sheet, box.left, top + (lineHeight(SIZES.text) - BOX) / 2, gekozen)
      })
    }
    return withGap(indentedUnits(sheet, spansOf(tekst, sheet.taal), frame, item.tag('LBody'), { size: SIZES.text }, { indent: INDENT, drawBefore }), GAP.item)
  })
  return [...question, ...choices]
}

function drawBox({ doc }: Sheet, left: number, top: number, isTicked: boolean): void {
  doc.lineWidth(0.9).rect(left, top, BOX, BOX).stroke(COLOURS.ink)
  if (isTicked) doc.lineWidth(1.4).moveTo(left + 1.8, top + 1.8).lineTo(left + BOX - 1.8, top + BOX - 1.8).moveTo(left + BOX - 1.8, top + 1.8).lineTo(left + 1.8, top + BOX - 1.8).stroke(COLOURS.ink)
}
