import type { Paper, Papertaal } from '../papers/paper.ts'
import { richtingVan } from '../papers/vaste-woorden.ts'
import type { PdfExtra } from './extra.ts'
import { keepLettersApart } from './letters.ts'
import type { Line, Measure } from './lines.ts'
import { COLOURS, LINE } from './look.ts'
import { openDocument } from './open-document.ts'
import type { Face, Run } from './runs.ts'
import { artifact, documentTag, type Tag } from './tag.ts'

/** Where something stands between left and right, in points of the page. */
export type Frame = { readonly left: number; readonly width: number }

/** What everything is drawn on. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  readonly taal: Papertaal
  readonly direction: 'ltr' | 'rtl'
  readonly measure: Measure
  readonly root: Tag
}

export function openSheet(paper: Paper, extra: PdfExtra): Sheet {
  const doc = openDocument(paper, extra)
  const { latijn, arabisch } = extra.fonts
  const sources: Readonly<Record<Face, Uint8Array>> = { latin: latijn.gewoon, latinBold: latijn.vet, arabic: arabisch?.gewoon ?? latijn.gewoon, arabicBold: arabisch?.vet ?? latijn.vet }
  for (const [face, source] of Object.entries(sources)) keepLettersApart(doc.registerFont(face, source).font(face)._font)
  return { doc, taal: paper.taal, direction: richtingVan(paper.taal), measure: (run, size) => widthOf(doc, run, size), root: documentTag(doc, paper.taal) }
}

export function lineHeight(size: number): number {
  return size * LINE
}

/** A part of a frame, counted from the side where reading begins. */
export function part(sheet: Sheet, { left, width }: Frame, from: number, partWidth: number): Frame {
  return { left: sheet.direction === 'ltr' ? left + from : left + width - from - partWidth, width: partWidth }
}

type LineLook = { readonly size: number; readonly colour?: string; readonly align?: 'start' | 'end' }

/** Draws one line of text as something that is read. */
export function drawLine(sheet: Sheet, line: Line, frame: Frame, top: number, tag: Tag, look: LineLook): void {
  const left = leftOf(sheet, line, frame, look.align ?? 'start')
  markOpen(sheet, line, left, top, look.size)
  tag.holds(() => {
    writeRuns(sheet, line, left, top, look)
  })
}

/** Draws one line of text that is not read: a header that stood on the page before too, the foot of a page. */
export function drawUnreadLine(sheet: Sheet, line: Line, frame: Frame, top: number, look: LineLook): void {
  artifact(sheet.doc, () => {
    writeRuns(sheet, line, leftOf(sheet, line, frame, look.align ?? 'start'), top, look)
  }, 'Pagination')
}

function leftOf(sheet: Sheet, { width, overhang }: Line, frame: Frame, align: 'start' | 'end'): number {
  const isLeft = (align === 'start') === (sheet.direction === 'ltr')
  return (isLeft ? frame.left : frame.left + frame.width - width) - overhang
}

function writeRuns({ doc }: Sheet, { runs }: Line, left: number, top: number, { size, colour }: LineLook): void {
  const baseline = top + BASELINE * lineHeight(size)
  for (const run of runs) {
    doc.font(run.face).fontSize(size).fillColor(colour ?? COLOURS.ink)
    // What is drawn from the left in Arabic is read from the right (ISO 32000-1, 14.8.2.3.3).
    if (isReversed(run)) doc.markContent('ReversedChars')
    doc.text(shown(doc, run), left + run.x, baseline, { lineBreak: false, baseline: 'alphabetic', ...shaping(run) })
    if (isReversed(run)) doc.endMarkedContent()
  }
}

/** Where the line stands on which letters stand, from the top. */
const BASELINE = 0.74

/** What is missing stands out: on a ground, with a line around it. */
function markOpen({ doc }: Sheet, line: Line, left: number, top: number, size: number): void {
  const places = openPlaces(line)
  if (places.length === 0) return
  artifact(doc, () => {
    for (const { from, to } of places) doc.lineWidth(0.6).roundedRect(left + from - 1, top + 1, to - from + 2, lineHeight(size) - 2, 2).fillAndStroke(COLOURS.open, COLOURS.openEdge)
  })
}

/** Runs that are open and touch each other are one place. */
function openPlaces({ runs }: Line): readonly { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = []
  for (const { x, width } of runs.filter((run) => run.open).sort((a, b) => a.x - b.x)) {
    const last = places.at(-1)
    if (last !== undefined && x - last.to < 0.1) last.to = x + width
    else places.push({ from: x, to: x + width })
  }
  return places
}

function widthOf(doc: PDFKit.PDFDocument, run: Run, size: number): number {
  return doc.font(run.face).fontSize(size).widthOfString(shown(doc, run), shaping(run))
}

/** From right to left a run is shaped as a whole, as pdfkit would put its words in the order of reading. */
function shaping(run: Run): { readonly features?: [] } {
  return isReversed(run) ? { features: [] } : {}
}

function isReversed({ level }: Run): boolean {
  return level % 2 === 1
}

/** A character that the font does not have would be an empty box that says nothing. */
function shown({ _font: { font } }: PDFKit.PDFDocument, { text }: Run): string {
  return Array.from(text, (character) => (font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : NO_GLYPH)).join('')
}

const NO_GLYPH = '\uFFFD'
