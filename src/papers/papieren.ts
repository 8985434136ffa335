import { aanvraaggegevens } from './aanvraaggegevens.ts'
import type { Papercontext } from './context.ts'
import { openIn, type Paper, type Papersoort, type Papertaal } from './paper.ts'
import { voorblad } from './voorblad.ts'

/** Which of the papers of one kind: `deel` is a year, a person, or empty where there is one only. */
export type Keuze = { readonly deel: string; readonly taal: Papertaal }

/** One line of the catalogue. */
type Papierregel = {
  readonly soort: Papersoort
  /** As the list calls it, in Dutch. */
  readonly naam: (deel: string, context: Papercontext) => string
  /** Those that are there for this dossier; none when there is nothing to say. */
  readonly delen: (context: Papercontext) => readonly string[]
  /** Dutch first. */
  readonly talen: readonly Papertaal[]
  readonly maak: (context: Papercontext, keuze: Keuze) => Paper
}

/** One paper of a dossier, not made yet. */
export type Papier = {
  /** In the address, and the name of its file: says nothing about people. */
  readonly adres: string
  readonly soort: Papersoort
  readonly naam: string
  readonly talen: readonly Papertaal[]
  readonly maak: (taal: Papertaal) => Paper
  /** Of an application: the same for a computer, as JSON that goes into its PDF. */
  readonly gegevens?: (paper: Paper) => string
}

/** Every paper that can be made, in the order of the list. */
const PAPIEREN: readonly Papierregel[] = [
  { soort: 'voorblad', naam: () => 'Voorblad', delen: overJaren, talen: ['nl'], maak: (context) => voorblad(context, inhoudVan(context)) },
]

/** The papers of a dossier. */
export function papierenVan(context: Papercontext): readonly Papier[] {
  return PAPIEREN.flatMap(({ soort, naam, delen, talen, maak }) => delen(context).map((deel) => ({
    adres: deel === '' ? soort : `${soort}/${deel}`, soort, naam: naam(deel, context), talen, maak: (taal: Papertaal) => maak(context, { deel, taal }),
    ...(soort.startsWith('aanvraag') ? { gegevens: (paper: Paper) => aanvraaggegevens(context, paper) } : {}),
  })))
}

/** What lies under the cover, each with what is still to be filled in. */
function inhoudVan(context: Papercontext) {
  return papierenVan(context).filter(({ soort }) => soort !== 'voorblad').map(({ naam, maak }) => ({ naam, open: openIn(maak('nl')) }))
}

function overJaren({ dossier }: Papercontext): readonly string[] {
  return dossier.jaren.length === 0 ? [] : ['']
}
