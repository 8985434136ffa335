import { mirrorOf } from './runs.ts'

/**
 * Gives every letter a place of its own in the font. Letters of Arabic share their shapes and differ in their dots; pdfkit remembers for each shape
 * the first letter that was written with it, and who copies or searches the text finds that one everywhere.
 */
export function keepLettersApart(font: PDFKit.EmbeddedFont): void {
  keepTextOfGlyphs(font.font)
  const places = new Map<string, number>()
  font.encode = (text, features) => {
    const { glyphs, positions } = font.layout(text, features)
    const codes = glyphs.map((glyph) => {
      // From right to left a bracket was turned to be seen; it is read as it was written.
      const written = features === undefined ? glyph.codePoints : glyph.codePoints.map(turnedBack)
      const key = `${glyph.id}:${written.join()}`
      const place = places.get(key) ?? newPlace(font, glyph, written)
      places.set(key, place)
      return place.toString(16).padStart(4, '0')
    })
    return [codes, positions]
  }
}

function turnedBack(codePoint: number): number {
  return mirrorOf(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint
}

function newPlace({ subset, unicode, widths, scale }: PDFKit.EmbeddedFont, { id, advanceWidth }: PDFKit.Glyph, written: readonly number[]): number {
  const shared = subset.includeGlyph(id)
  const place = unicode[shared] === undefined ? shared : subset.glyphs.push(id) - 1
  unicode[place] = written
  widths[place] = advanceWidth * scale
  return place
}

/** fontkit makes a shape once, with the letter it was first asked for. */
function keepTextOfGlyphs(font: PDFKit.FontkitFont): void {
  const shapeOf = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const shape = shapeOf(id, codePoints)
    return Object.create(shape, { codePoints: { value: codePoints } }) as PDFKit.Glyph
  }
}
