import { ingevuld } from '../case/gemeentegegevens.ts'
import type { Dossier, Wie } from '../case/dossier.ts'
import { nogTeTonen, stukkenVan, type NodigStuk, type Stukstand } from '../case/stukken.ts'
import { alinea, als, kop } from './brief.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import type { Blok, Paper } from './paper.ts'
import { STUKNAMEN } from './stuknamen.ts'

const STANDEN: Readonly<Record<Stukstand, string>> = { gezien: 'Gezien', kopie: 'Gezien, kopie gemaakt', later: 'Komt later', nietNodig: 'Niet nodig' }

/**
 * The papers that are needed, and how it stands with each: to take home, or to take along.
 *
 * Bron: Handreiking § 6.3; for a municipality with a list of its own, that list.
 */
export function stukkenlijst(context: Papercontext): Paper {
  const { dossier, beleid, dag } = context
  const stukken = stukkenVan(dossier, beleid, dag)
  const open = nogTeTonen(stukken)
  return {
    version: 1, soort: 'stukkenlijst', taal: 'nl',
    titel: 'Welke papieren zijn nodig?',
    briefhoofd: [[`Datum: ${formatDay(dag, 'nl')}`]],
    blokken: [
      ...alinea(samengevat(stukken.length, open.length)),
      ...[...new Set(stukken.map(({ jaar }) => jaar))].flatMap((jaar) => perJaar(context, jaar, stukken.filter((stuk) => stuk.jaar === jaar))),
      ...als(stukken.some(({ isAanvullend }) => isAanvullend), ...alinea('Een papier met een sterretje (*) helpt, maar hoeft niet altijd. Het is nodig als een ander papier het niet zegt.')),
      ...als(open.length > 0, kop('Iets kwijt?'), ...alinea('Beschikkingen staan in Mijn toeslagen. Jaaropgaven vindt u bij UWV, SVB of uw werkgever. Aanslagen staan in Mijn Belastingdienst. Huurspecificaties krijgt u van uw verhuurder.')),
    ],
    voet: `Keukentafel. Lijst naar Handreiking § 6.3. Regels: ${beleid.name}.`,
  }
}

function samengevat(all: number, open: number): string {
  if (all === 0) return 'Er zijn nog geen jaren gekozen. Daarom is nog niet bekend welke papieren nodig zijn.'
  return open === 0 ? 'Alle papieren zijn gezien.' : `Er zijn ${all} papieren nodig. Daarvan ${open === 1 ? 'moet u er nog 1' : `moet u er nog ${open}`} laten zien.`
}

function perJaar({ dossier }: Papercontext, jaar: number | null, stukken: readonly NodigStuk[]): readonly Blok[] {
  const titel = jaar === null ? 'Voor de aanvraag' : `Over ${jaar}`
  return [
    kop(titel),
    {
      kind: 'tabel', bijschrift: `${titel}: de papieren en hoe het ermee staat`, koppen: ['Papier', 'Van wie', 'Stand'], bedragen: [],
      rijen: stukken.map(({ soort, wie, stand, isAanvullend }) => [`${STUKNAMEN[soort]}${isAanvullend ? ' *' : ''}`, wie === undefined ? 'u samen' : wieIs(dossier, wie), stand === null ? 'Nog laten zien' : STANDEN[stand]]),
    },
  ]
}

function wieIs({ antwoorden, inwonenden }: Dossier, wie: Wie): string {
  const voornaam = ingevuld(antwoorden[`${wie}.naam`])
  if (voornaam !== undefined) return voornaam
  if (wie === 'aanvrager' || wie === 'toeslagpartner') return wie === 'aanvrager' ? 'de aanvrager' : 'de partner'
  return `huisgenoot ${inwonenden.indexOf(wie.slice('inwonende.'.length)) + 1}`
}
