// What pdfkit 0.20 and bidi-js 1.1 have and the declarations at hand do not.
/* eslint-disable @typescript-eslint/consistent-type-definitions -- Only an interface is added to where it is declared again. */

declare namespace PDFKit {
  type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] }

  type FontkitFont = {
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean
    getGlyph: (id: number, codePoints?: readonly number[]) => Glyph
  }

  /** A font as pdfkit embeds it. In `unicode` and `widths` stands, at the place of each glyph in the subset, what it says and how wide it is. */
  type EmbeddedFont = {
    readonly font: FontkitFont
    readonly subset: { readonly glyphs: number[]; readonly includeGlyph: (glyph: number) => number }
    readonly unicode: (readonly number[] | undefined)[]
    readonly widths: (number | undefined)[]
    readonly scale: number
    readonly layout: (text: string, features?: readonly string[]) => { readonly glyphs: readonly Glyph[]; readonly positions: readonly unknown[] }
    encode: (text: string, features?: readonly string[]) => [codes: readonly string[], positions: readonly unknown[]]
  }

  interface PDFDocument {
    /** The font that is set. */
    readonly _font: EmbeddedFont
  }
}

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Row' | 'Column'
    bbox?: [left: number, top: number, right: number, bottom: number]
  }
  interface PDFAttachmentOptions {
    relationship?: 'Data' | 'Source' | 'Alternative' | 'Supplement' | 'Unspecified'
  }
}

declare module 'bidi-js' {
  type Levels = { readonly levels: Uint8Array }
  type Bidi = {
    readonly getEmbeddingLevels: (text: string, direction: 'ltr' | 'rtl') => Levels
    readonly getMirroredCharacter: (character: string) => string | null
  }
  export default function bidiFactory(): Bidi
}
