import type { Vak } from '../papers/paper.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Fontpaar = { readonly gewoon: Bytes; readonly vet: Bytes }

/** TrueType files. The Arabic pair is needed only for a paper with Arabic in it. */
export type Fonts = { readonly latijn: Fontpaar; readonly arabisch?: Fontpaar | undefined }

/** What was drawn on the glass: lines as the path data of SVG, in the units of a sheet of this width and height. */
export type Tekening = { readonly breedte: number; readonly hoogte: number; readonly lijnen: readonly { readonly pad: string; readonly dikte: number }[] }

/** How somebody signed; what is absent is written by hand. All as it is printed. */
export type Handtekening = {
  readonly wie: Vak['wie']
  readonly naam: string
  readonly plaats?: string | undefined
  readonly datum?: string | undefined
  readonly tekening?: Tekening | undefined
  /** Who saw that the name was typed instead of drawn. */
  readonly getuige?: string | undefined
}

/** A file inside the PDF: the same in a form that a computer reads. */
export type Bijlage = { readonly naam: string; readonly soort: string; readonly omschrijving: string; readonly inhoud: Bytes }

/** What a PDF is made of beside the paper. The same goes in, the same bytes come out: nothing here reads a clock. */
export type PdfExtra = {
  readonly fonts: Fonts
  /** When it was made: UTC, such as '2026-03-02T10:00:00Z'. */
  readonly gemaaktOp: string
  readonly handtekeningen?: readonly Handtekening[] | undefined
  /** Makes it PDF/A-3a, for keeping. */
  readonly bijlage?: Bijlage | undefined
}

/** Called after each page. */
export type Voortgang = (pagina: number, totaal: number) => void
