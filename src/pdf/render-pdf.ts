import type { Paper } from '../papers/paper.ts'
import { paginaTekst } from '../papers/vaste-woorden.ts'
import { blokkenUnits, headingUnits } from './block-units.ts'
import type { PdfExtra, Voortgang } from './extra.ts'
import { COLOURS, CONTENT_HEIGHT, CONTENT_WIDTH, GAP, PAGE, SIZES } from './look.ts'
import { artifactLine } from './rule.ts'
import { drawUnreadLine, lineHeight, openSheet, part, type Frame, type Sheet } from './sheet.ts'
import { plain, spansOf } from './spans.ts'
import { breakText, textUnits } from './text-units.ts'
import { paginate, withGap, type Unit } from './unit.ts'

const FRAME: Frame = { left: PAGE.left, width: CONTENT_WIDTH }

/**
 * A paper as PDF: tagged (PDF/UA), with its own fonts in it, in the language and direction of the paper, and with a file in it as PDF/A-3a.
 *
 * @returns the bytes of the file; the same for the same arguments, on the same platform
 */
export async function renderPdf(paper: Paper, extra: PdfExtra, voortgang?: Voortgang): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = openSheet(paper, extra)
  const bytes = collect(sheet.doc)
  const pages = paginate(unitsOf(sheet, paper, extra), CONTENT_HEIGHT)
  for (const [index, page] of pages.entries()) {
    sheet.doc.addPage()
    for (const { unit, top } of page) unit.draw(PAGE.top + top)
    drawFoot(sheet, paper.voet, paginaTekst(index + 1, pages.length, paper.taal))
    voortgang?.(index + 1, pages.length)
  }
  sheet.doc.end()
  return bytes
}

function unitsOf(sheet: Sheet, { briefhoofd, titel, blokken, taal }: Paper, { handtekeningen = [] }: PdfExtra): readonly Unit[] {
  const head = briefhoofd.flatMap((tekst, index) => withGap(textUnits(sheet, spansOf(tekst, taal), FRAME, sheet.root.tag('P'), { size: SIZES.text }), index === 0 ? 0 : GAP.item))
  return [...head, ...headingUnits(sheet, titel, 1, FRAME, sheet.root), ...blokkenUnits(blokken, { sheet, frame: FRAME, tag: sheet.root, handtekeningen })]
}

const FOOT_GAP = 22
const NUMBER_WIDTH = 110

/** Seen on every page and read on none. */
function drawFoot(sheet: Sheet, voet: string, nummer: string): void {
  const top = PAGE.height - PAGE.bottom + FOOT_GAP
  const look = { size: SIZES.foot, colour: COLOURS.soft }
  artifactLine(sheet, FRAME, top - 6, COLOURS.line, 0.5)
  const text = part(sheet, FRAME, 0, CONTENT_WIDTH - NUMBER_WIDTH)
  for (const [index, line] of breakText(sheet, [plain(voet)], text.width, SIZES.foot).entries()) drawUnreadLine(sheet, line, text, top + index * lineHeight(SIZES.foot), look)
  const [number] = breakText(sheet, [plain(nummer)], NUMBER_WIDTH, SIZES.foot)
  if (number !== undefined) drawUnreadLine(sheet, number, part(sheet, FRAME, CONTENT_WIDTH - NUMBER_WIDTH, NUMBER_WIDTH), top, { ...look, align: 'end' })
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk)
    })
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      chunks.reduce((at, chunk) => {
        bytes.set(chunk, at)
        return at + chunk.length
      }, 0)
      resolve(bytes)
    })
  })
}
