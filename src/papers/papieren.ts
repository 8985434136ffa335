import { levendePartners } from '../case/aanvragers.ts'
import type { Partner } from '../case/dossier.ts'
import { aanvraaggegevens } from './aanvraaggegevens.ts'
import { aanvragenVan } from './aanvragen.ts'
import type { Papercontext } from './context.ts'
import type { Aanvraagsoort } from './gevraagde-bedragen.ts'
import { openIn, type Paper, type Papersoort, type Papertaal } from './paper.ts'
import { voornaamVan } from './personen.ts'
import { toestemming } from './toestemming.ts'
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
  aanvraagregel('aanvraagBijzondereBijstand', 'Aanvraag bijzondere bijstand'),
  aanvraagregel('aanvraagVasteTegemoetkoming', 'Aanvraag vaste tegemoetkoming'),
  {
    soort: 'toestemming', talen: ['nl'], naam: (deel, { dossier }) => `Toestemming van ${voornaamVan(dossier, partnerIn(deel))}`,
    delen: (context) => (aanvragenVan(context).length === 0 ? [] : levendePartners(context.dossier, context.dag)), maak: (context, { deel }) => toestemming(context, partnerIn(deel)),
  },
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

/** One application of both, or one of each. */
function aanvraagregel(soort: Aanvraagsoort, titel: string): Papierregel {
  const eigen = (context: Papercontext) => aanvragenVan(context).filter((each) => each.soort === soort)
  return {
    soort, talen: ['nl'],
    naam: (deel, { dossier }) => (deel === 'samen' ? titel : `${titel} van ${voornaamVan(dossier, partnerIn(deel))}`),
    delen: (context) => eigen(context).map(({ deel }) => deel),
    maak: (context, keuze) => {
      const found = eigen(context).find(({ deel }) => deel === keuze.deel)
      if (found === undefined) throw new RangeError('there is no such application')
      return found.maak()
    },
  }
}

function partnerIn(deel: string): Partner {
  return deel === 'toeslagpartner' ? 'toeslagpartner' : 'aanvrager'
}
