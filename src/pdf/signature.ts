import type { Blok, Vak } from '../papers/paper.ts'
import { VASTE_WOORDEN } from '../papers/vaste-woorden.ts'
import type { Handtekening, Tekening } from './extra.ts'
import { COLOURS, GAP, SIZES } from './look.ts'
import { artifactLine } from './rule.ts'
import { drawLine, lineHeight, part, type Frame, type Sheet } from './sheet.ts'
import { plain, spansOf, textOf, type Span } from './spans.ts'
import { artifact, type Tag } from './tag.ts'
import { breakText, textUnits } from './text-units.ts'
import { kept, withGap, type Unit } from './unit.ts'

const BOX_HEIGHT = 74
const PADDING = 8
const LABEL_WIDTH = 110

/** What is declared, and on the same page for everybody who signs a box: what was drawn or typed in it, or room to do it by hand. */
export function signatureUnits(sheet: Sheet, { verklaring, vakken }: Extract<Blok, { kind: 'ondertekening' }>, handtekeningen: readonly Handtekening[], frame: Frame, tag: Tag): readonly Unit[] {
  const declaration = withGap(textUnits(sheet, spansOf(verklaring, sheet.taal), frame, tag.tag('P'), { size: SIZES.text }), GAP.block)
  return kept([...declaration, ...vakken.flatMap((vak) => boxUnits(sheet, vak, handtekeningen.find(({ wie }) => wie === vak.wie), frame, tag.tag('Sect')))])
}

function boxUnits(sheet: Sheet, vak: Vak, signed: Handtekening | undefined, frame: Frame, tag: Tag): readonly Unit[] {
  const words = VASTE_WOORDEN[sheet.taal]
  const naam = spansOf(vak.naam, sheet.taal)
  const lines: readonly (readonly [label: string, value: readonly Span[]])[] = [
    [words.naam, naam],
    [words.plaats, signed?.plaats === undefined ? [] : [plain(signed.plaats)]],
    [words.datum, signed?.datum === undefined ? [] : [plain(signed.datum)]],
    ...(signed?.getuige === undefined ? [] : [[words.getuige, [plain(signed.getuige)]] as const]),
  ]
  const list = tag.tag('L')
  const rows = lines.map(([label, value], index) => rowUnit(sheet, label, value, frame, list.tag('LI'), index === 0 ? GAP.block + 4 : GAP.item))
  return [...rows, signUnit(sheet, textOf(naam), signed, frame, tag)]
}

/** A label with what is known behind it, or a line to write on. */
function rowUnit(sheet: Sheet, label: string, value: readonly Span[], frame: Frame, item: Tag, gap: number): Unit {
  const values = part(sheet, frame, LABEL_WIDTH, frame.width - LABEL_WIDTH)
  const [name] = breakText(sheet, [plain(label)], LABEL_WIDTH, SIZES.text)
  const written = breakText(sheet, value, values.width, SIZES.text)
  const isByHand = written.length === 0
  const [labelTag, valueTag] = [item.tag('Lbl'), item.tag('LBody')]
  const height = isByHand ? lineHeight(SIZES.text) + GAP.item : written.length * lineHeight(SIZES.text)
  return {
    height,
    gap,
    keep: true,
    draw: (top) => {
      if (name !== undefined) drawLine(sheet, name, frame, top + (isByHand ? GAP.item : 0), labelTag, { size: SIZES.text, colour: COLOURS.soft })
      if (isByHand) artifactLine(sheet, values, top + height - 1)
      for (const [index, line] of written.entries()) drawLine(sheet, line, values, top + index * lineHeight(SIZES.text), valueTag, { size: SIZES.text })
    },
  }
}

function signUnit(sheet: Sheet, naam: string, signed: Handtekening | undefined, frame: Frame, tag: Tag): Unit {
  const { handtekening } = VASTE_WOORDEN[sheet.taal]
  const [label] = breakText(sheet, [plain(handtekening)], LABEL_WIDTH, SIZES.text)
  const box = part(sheet, frame, LABEL_WIDTH, frame.width - LABEL_WIDTH)
  const text = tag.tag('P')
  return {
    height: BOX_HEIGHT,
    gap: GAP.item + 2,
    keep: false,
    draw: (top) => {
      if (label !== undefined) drawLine(sheet, label, frame, top, text, { size: SIZES.text, colour: COLOURS.soft })
      artifact(sheet.doc, () => {
        sheet.doc.lineWidth(0.8).rect(box.left, top, box.width, BOX_HEIGHT).stroke(COLOURS.edge)
      })
      if (signed !== undefined) drawSigned(sheet, signed, box, top, tag, `${handtekening}: ${naam}`)
    },
  }
}

/** The lines as they were drawn; a name that was typed instead is larger than other text. */
function drawSigned(sheet: Sheet, { naam, tekening }: Handtekening, box: Frame, top: number, tag: Tag, alt: string): void {
  if (tekening === undefined) {
    drawTyped(sheet, naam, part(sheet, box, PADDING, box.width - 2 * PADDING), top, tag.tag('P'))
    return
  }
  tag.tag('Figure', { alt, bbox: [box.left, top, box.left + box.width, top + BOX_HEIGHT] }).holds(() => {
    drawStrokes(sheet.doc, tekening, part(sheet, box, PADDING, box.width - 2 * PADDING), top + PADDING)
  })
}

/** All of it: a long name goes on in the next line, and becomes smaller where it would leave the box. */
function drawTyped(sheet: Sheet, naam: string, inner: Frame, top: number, tag: Tag): void {
  const broken = (size: number) => breakText(sheet, [plain(naam)], inner.width, size)
  const size = broken(SIZES.heading2).length * lineHeight(SIZES.heading2) <= BOX_HEIGHT ? SIZES.heading2 : SIZES.text
  const lines = broken(size)
  for (const [index, line] of lines.entries()) drawLine(sheet, line, inner, top + (BOX_HEIGHT - lines.length * lineHeight(size)) / 2 + index * lineHeight(size), tag, { size })
}

function drawStrokes(doc: PDFKit.PDFDocument, { breedte, hoogte, lijnen }: Tekening, { left, width }: Frame, top: number): void {
  const scale = Math.min(width / breedte, (BOX_HEIGHT - 2 * PADDING) / hoogte)
  doc.save().translate(left, top).scale(scale).lineCap('round').lineJoin('round')
  for (const { pad, dikte } of lijnen) doc.lineWidth(dikte).path(pad).stroke(COLOURS.ink)
  doc.restore()
}
