/**
 * A place in the structure of the document, made when something first stands in it: what is read follows what is drawn, and a place that stays
 * empty is not there.
 */
export type Tag = {
  readonly type: string
  /** Something that stands in it. */
  readonly holds: (draw: () => void) => void
  /** @returns the place within it */
  readonly tag: (type: string, options?: PDFKit.Mixins.StructureElementOptions) => Tag
  readonly element: () => PDFKit.PDFStructureElement
}

export function documentTag(doc: PDFKit.PDFDocument, lang: string): Tag {
  return tagOf(doc, 'Document', () => {
    const element = doc.struct('Document', { lang })
    doc.addStructure(element)
    return element
  })
}

function tagOf(doc: PDFKit.PDFDocument, type: string, make: () => PDFKit.PDFStructureElement): Tag {
  let made: PDFKit.PDFStructureElement | undefined
  const element = () => (made ??= make())
  return {
    type,
    element,
    holds: (draw) => {
      const into = element()
      const content = doc.markStructureContent(type)
      draw()
      doc.endMarkedContent()
      into.add(content)
    },
    tag: (inner, options = {}) => tagOf(doc, inner, () => {
      const child = doc.struct(inner, options)
      element().add(child)
      return child
    }),
  }
}

/** Lines and colours that say nothing by themselves: left out when the document is read aloud. */
export function artifact(doc: PDFKit.PDFDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
