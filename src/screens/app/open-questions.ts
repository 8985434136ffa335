import { computed } from '@preact/signals'
import type { Dossier, Veld, Wie } from '../../case/dossier.ts'
import { plaatsVan, type Plaats } from '../../case/plaats.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import type { Vraag } from '../../engine/feiten.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Beleid, Toeslag } from '../../law/beleid/beleid.ts'
import { cents, type Cents } from '../../units/cents.ts'
import type { Day } from '../../units/day.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { nameOf } from './names.ts'
import { today } from './clock.ts'
import { beleid, dossier, uitkomsten, type Jaaruitkomst } from './state.ts'
import { pathOf } from './steps.ts'
import { t } from '../texts/i18n.ts'

export type OpenVraag = {
  readonly text: string
  /** The same in the middle of a sentence: 'het inkomen van Irene'. */
  readonly inSentence: string
  readonly veld: Veld
  readonly path: string
  readonly jaar: number
  /** How much hangs on it, over all years; absent for what must be put right first. */
  readonly gewicht?: Cents
}

/** What the outcomes still wait for, in words and with the place of the answer: what matters most comes first. */
export const openVragen = computed<readonly OpenVraag[]>(() => openPlaatsen(dossier.value, uitkomsten.value, today.value, beleid.value).map(inWoorden))

/** Those that the outcome of one year waits for. */
export function openVragenOver(jaar: number): readonly OpenVraag[] {
  const uitkomst = uitkomsten.value.filter((each) => each.jaar === jaar)
  return openPlaatsen(dossier.value, uitkomst, today.value, beleid.value).map(inWoorden)
}

/** What is open and makes no difference in any year. */
export const nietNodig = computed<readonly OpenVraag[]>(() => zonderOpen(uitkomsten.value))

export function nietNodigOver(jaar: number): readonly OpenVraag[] {
  return zonderOpen(uitkomsten.value.filter((each) => each.jaar === jaar))
}

/** What decides in another year is not called idle. */
function zonderOpen(over: readonly Jaaruitkomst[]): readonly OpenVraag[] {
  const vragen = plaatsen(dossier.value, over, today.value, beleid.value, ({ nietBeslissend = [] }) => nietBeslissend).map(inWoorden)
  return vragen.filter(({ veld }) => !openVragen.value.some((open) => open.veld === veld))
}

function inWoorden({ vraag, jaar, gewicht, plaats: { veld, wie, toeslag } }: OpenPlaats): OpenVraag {
  const about = [wie === undefined ? '' : nameOf(wie), toeslag === undefined ? '' : toeslagName(toeslag)].filter((text) => text !== '')
  const name = vraag.onderwerp === 'doelgroep' ? doelgroepvraag(vraag.veld.slice('doelgroep.'.length) as Doelgroepvraag) : t(`vraag:${vraag.onderwerp}`)
  return { text: [name, ...about].join(' · '), inSentence: inZin(vraag, wie, toeslag), veld, path: pathOf(veld), jaar, ...(gewicht === undefined ? {} : { gewicht }) }
}

function inZin({ onderwerp }: Vraag, wie: Wie | undefined, toeslag: Toeslag | undefined): string {
  if (onderwerp === 'inkomen' || onderwerp === 'geboortedatum') return t(`bereik.wat.persoon.${onderwerp}`, { naam: wie === undefined ? '' : nameOf(wie) })
  const named = IN_ZIN.find((each) => each === onderwerp)
  return named === undefined ? t('bereik.wat.anders') : t(`bereik.wat.${named}`, { toeslag: toeslag === undefined ? '' : toeslagName(toeslag).toLowerCase() })
}

/** Questions with words of their own in a sentence. */
const IN_ZIN = ['beschikking', 'beschikkingPerMaand', 'vermogen', 'doelgroep', 'huur', 'kinderopvangMetBijstand', 'oorzaakTerugvordering', 'nettoInkomen'] as const

type OpenPlaats = { readonly vraag: Vraag; readonly jaar: number; readonly plaats: Plaats; readonly gewicht?: Cents }

/** A question that is not about one year stands here once, with what it weighs in all of them. */
export function openPlaatsen(dossier: Dossier, uitkomsten: readonly Jaaruitkomst[], today: Day, beleid: Beleid): readonly OpenPlaats[] {
  const all = plaatsen(dossier, uitkomsten, today, beleid, (uitkomst) => (uitkomst.kind === 'onvolledig' ? uitkomst.ontbreekt : []))
  const weight = ({ gewicht }: OpenPlaats) => gewicht ?? Number.POSITIVE_INFINITY
  return [...all].sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)))
}

function plaatsen(dossier: Dossier, uitkomsten: readonly Jaaruitkomst[], today: Day, beleid: Beleid, vragenOf: (uitkomst: Uitkomst) => readonly Vraag[]): readonly OpenPlaats[] {
  const places = new Map<Veld, OpenPlaats>()
  for (const { jaar, uitkomst } of uitkomsten) {
    const perYear = new Map<Veld, OpenPlaats>()
    for (const vraag of vragenOf(uitkomst)) {
      const plaats = plaatsVan(vraag, dossier, jaar, today, beleid)
      // Two questions that one field answers weigh as much as the heaviest; the years add up.
      if (!perYear.has(plaats.veld)) perYear.set(plaats.veld, { vraag, jaar, plaats, ...(vraag.gewicht === undefined ? {} : { gewicht: vraag.gewicht }) })
    }
    for (const [veld, place] of perYear) {
      const before = places.get(veld)
      if (before === undefined) places.set(veld, place)
      else if (before.gewicht !== undefined && place.gewicht !== undefined) places.set(veld, { ...before, gewicht: cents(before.gewicht + place.gewicht) })
    }
  }
  return [...places.values()]
}

export function toeslagName(toeslag: Toeslag): string {
  return t(`toeslag.${toeslag}`)
}
