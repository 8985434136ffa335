import { aanvragersVan, levendePartners, PARTNERS } from '../case/aanvragers.ts'
import type { Partner } from '../case/dossier.ts'
import { aanvraaggegevens } from './aanvraaggegevens.ts'
import { aanvragenVan } from './aanvragen.ts'
import { antwoordkaart } from './antwoordkaart.ts'
import { berekening } from './berekening.ts'
import { beschikkingEenmalig } from './beschikking-eenmalig.ts'
import { beschikkingPeriodiek } from './beschikking-periodiek.ts'
import { beschikkingVasteTegemoetkoming } from './beschikking-vast.ts'
import { bijlage } from './bijlage.ts'
import type { Papercontext } from './context.ts'
import { faseVan, type Fase } from './fase.ts'
import { folder } from './folder.ts'
import { geenRecht } from './geen-recht.ts'
import type { Aanvraagsoort } from './gevraagde-bedragen.ts'
import { openIn, PAPERTALEN, type Paper, type Papersoort, type Papertaal } from './paper.ts'
import { voornaamVan } from './personen.ts'
import { stukkenlijst } from './stukkenlijst.ts'
import { toestemming } from './toestemming.ts'
import { uitnodiging } from './uitnodiging.ts'
import { verwijsbrief } from './verwijsbrief.ts'
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
  { soort: 'berekening', naam: () => 'Uw berekening', delen: overJaren, talen: PAPERTALEN, maak: (context, { taal }) => berekening(context, taal) },
  alsErIetsIs('bijlage', 'Bijlage bij de berekening', bijlage),
  alsErIetsIs('geenRecht', 'Waarom u over een jaar niets kunt aanvragen', geenRecht),
  { soort: 'stukkenlijst', naam: () => 'Papieren die nodig zijn', delen: overJaren, talen: ['nl'], maak: stukkenlijst },
  { soort: 'verwijsbrief', naam: () => 'Waar u nog meer hulp krijgt', delen: overJaren, talen: ['nl'], maak: verwijsbrief },
  { soort: 'uitnodiging', naam: (deel) => `Uitnodiging voor ${faseInWoorden(deel)}`, delen: overFasen, talen: PAPERTALEN, maak: (context, { deel, taal }) => uitnodiging(context, { fase: faseIn(deel), taal }) },
  { soort: 'antwoordkaart', naam: () => 'Antwoordkaart', delen: overJaren, talen: ['nl'], maak: (context) => antwoordkaart(context, { los: true }) },
  { soort: 'folder', naam: (deel) => `Folder over ${faseInWoorden(deel)}`, delen: overFasen, talen: ['nl'], maak: (context, { deel }) => folder(context, { fase: faseIn(deel) }) },
  alsErIetsIs('beschikkingPeriodiek', 'Concept-beschikking, bedrag per maand', (context) => beschikkingPeriodiek(context)),
  alsErIetsIs('beschikkingEenmalig', 'Concept-beschikking, bedrag ineens', (context, deel) => beschikkingEenmalig(context, { voor: partnerIn(deel) }), ({ dossier, beleid, dag }) => (aanvragersVan(dossier, 'tekortEnTerugvordering', beleid, dag).length > 1 ? PARTNERS : [''])),
  alsErIetsIs('beschikkingVasteTegemoetkoming', 'Concept-beschikking, vaste tegemoetkoming', (context) => beschikkingVasteTegemoetkoming(context)),
  { soort: 'voorblad', naam: () => 'Voorblad', delen: overJaren, talen: ['nl'], maak: (context) => voorblad(context, inhoudVan(context)) },
]

/** The papers of a dossier. */
export function papierenVan(context: Papercontext): readonly Papier[] {
  return PAPIEREN.flatMap(({ soort, naam, delen, talen, maak }) => delen(context).map((deel) => ({
    adres: deel === '' ? soort : `${soort}/${deel}`, soort, naam: naam(deel, context), talen, maak: (taal: Papertaal) => maak(context, { deel, taal }),
    ...(soort.startsWith('aanvraag') ? { gegevens: (paper: Paper) => aanvraaggegevens(context, paper) } : {}),
  })))
}

/** What a municipality sends itself, before the visit or after it: no couple takes that home from the table. */
const VAN_DE_GEMEENTE: ReadonlySet<Papersoort> = new Set(['uitnodiging', 'antwoordkaart', 'folder', 'beschikkingPeriodiek', 'beschikkingEenmalig', 'beschikkingVasteTegemoetkoming'])

/** What lies under the cover, each with what is still to be filled in. */
function inhoudVan(context: Papercontext) {
  return papierenVan(context).filter(({ soort }) => soort !== 'voorblad' && !VAN_DE_GEMEENTE.has(soort)).map(({ naam, maak }) => ({ naam, open: openIn(maak('nl')) }))
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

/** A paper that is there only where it has something to say, such as the draft of a decision. */
function alsErIetsIs(soort: Papersoort, titel: string, maak: (context: Papercontext, deel: string) => Paper | null, delen: (context: Papercontext) => readonly string[] = () => ['']): Papierregel {
  return {
    soort, talen: ['nl'],
    naam: (deel, { dossier }) => (deel === '' ? titel : `${titel}, voor ${voornaamVan(dossier, partnerIn(deel))}`),
    delen: (context) => delen(context).filter((deel) => maak(context, deel) !== null),
    maak: (context, { deel }) => {
      const paper = maak(context, deel)
      if (paper === null) throw new RangeError('there is nothing to say')
      return paper
    },
  }
}

/** The kinds of right that the chosen years are about. */
function overFasen({ dossier, beleid }: Papercontext): readonly string[] {
  return ([1, 2] as const).filter((fase) => dossier.jaren.some((jaar) => faseVan(beleid.jaren[jaar]) === fase)).map((fase) => `fase${fase}`)
}

function faseIn(deel: string): Fase {
  return deel === 'fase2' ? 2 : 1
}

function faseInWoorden(deel: string): string {
  return faseIn(deel) === 1 ? 'bijzondere bijstand' : 'de vaste tegemoetkoming'
}

function partnerIn(deel: string): Partner {
  return deel === 'toeslagpartner' ? 'toeslagpartner' : 'aanvrager'
}
