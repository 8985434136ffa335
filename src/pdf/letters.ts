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
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      const place = places.get(key) ?? newPlace(font, glyph)
      places.set(key, place)
      return place.toString(16).padStart(4, '0')
    })
    return [codes, positions]
  }
}

function newPlace({ subset, unicode, widths, scale }: PDFKit.EmbeddedFont, { id, advanceWidth, codePoints }: PDFKit.Glyph): number {
  const shared = subset.includeGlyph(id)
  const place = unicode[shared] === undefined ? shared : subset.glyphs.push(id) - 1
  unicode[place] = codePoints
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
