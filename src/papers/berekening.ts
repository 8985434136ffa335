import type { Uitkomst } from '../engine/uitkomst.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { alinea } from './berekening/blokken.ts'
import { isNietBerekend, jaarblokken } from './berekening/jaar.ts'
import { taalVan, VERTALING_IN_HET_NEDERLANDS, VERTALINGEN, type Sleutel, type Taal } from './berekening/talen.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import { terugvorderingenIn } from './jaartotalen.ts'
import type { Blok, Paper, Papertaal } from './paper.ts'
import type { Recht } from './toekenning.ts'
import { opsomming } from './vaste-zinnen.ts'

/**
 * The page for the couple: what it is owed for each year and why, what is still open, and what happens next. An amount stands alone only where the outcome is
 * final. In another language than Dutch it says that it is a translation.
 *
 * Bron: Handreiking § 6.1 and chapter 7; from 2025 Pw art. 78gg.
 * Not covered: the computation step by step, which is the bijlage.
 */
export function berekening(context: Papercontext, gekozen: Papertaal = 'nl'): Paper {
  const taal = taalVan(context, gekozen)
  const { zin, woord } = taal
  return {
    version: 1, soort: 'berekening', taal: gekozen, titel: woord('titel'),
    briefhoofd: [zin('van'), zin('voor'), [formatDay(context.dag, gekozen)]],
    blokken: [
      ...vertaling(gekozen),
      alinea(zin('intro'), ...(rechten(context).length === 0 ? [] : [zin('oorzaak')])),
      alinea(zin('geenBesluit'), zin('bijlage')),
      ...overzicht(context, taal),
      ...context.uitkomsten.flatMap(({ jaar, uitkomst }) => jaarblokken({ context, taal, jaar }, uitkomst)),
      ...stappen(context, taal),
      ...goedOmTeWeten(context, taal),
      { kind: 'kop', niveau: 2, tekst: woord('vragenKop') },
      alinea(zin('contact')),
    ],
    voet: `Keukentafel. Berekening, tekst 1 (${gekozen}). Regels: ${context.beleid.name} (${context.beleid.id}).`,
  }
}

/** In the language of the page and in Dutch, so that whoever gets it knows what it is. */
function vertaling(taal: Papertaal): readonly Blok[] {
  if (taal === 'nl') return []
  const { vertalingTitel, vertaling: zin } = VERTALINGEN[taal]
  return [{ kind: 'kader', titel: vertalingTitel, blokken: [{ kind: 'alinea', tekst: [zin] }, { kind: 'alinea', tekst: [VERTALING_IN_HET_NEDERLANDS] }] }]
}

function rechten({ uitkomsten }: Papercontext): readonly Recht[] {
  return uitkomsten.flatMap(({ uitkomst }) => (uitkomst.kind === 'recht' ? [uitkomst] : []))
}

function overzicht({ uitkomsten }: Papercontext, { woord, geld }: Taal): readonly Blok[] {
  if (uitkomsten.length < 2) return []
  const kort = (uitkomst: Uitkomst) => {
    if (uitkomst.kind === 'recht') return geld(uitkomst.bedrag)
    return woord(uitkomst.kind === 'onvolledig' ? 'onvolledigKort' : isNietBerekend(uitkomst) ? 'nietBerekendKort' : 'geenRechtKort')
  }
  return [{ kind: 'tabel', bijschrift: woord('overzicht'), koppen: [woord('jaar'), woord('uitkomst')], bedragen: [1], rijen: uitkomsten.map(({ jaar, uitkomst }) => [String(jaar), kort(uitkomst)]) }]
}

function stappen({ uitkomsten }: Papercontext, { zin, woord }: Taal): readonly Blok[] {
  const has = (kind: Uitkomst['kind']) => uitkomsten.some(({ uitkomst }) => uitkomst.kind === kind)
  const stap = (holds: boolean, ...sleutels: readonly Sleutel[]) => (holds ? sleutels.map((sleutel) => zin(sleutel)) : [])
  const items = [...stap(has('onvolledig'), 'stapOpen'), ...stap(has('recht'), 'stapAanvraag', 'stapBesluit', 'stapBetaling'), ...stap(has('geenRecht'), 'stapToch')]
  return items.length === 0 ? [] : [{ kind: 'kop', niveau: 2, tekst: woord('stappenKop') }, { kind: 'lijst', items }]
}

/** What the law hangs on the money: for which costs it is, that it stays untaxed and out of reach of creditors, and what the couple must and may do. */
function goedOmTeWeten(context: Papercontext, { zin, woord }: Taal): readonly Blok[] {
  const toeslagen = TOESLAGEN.filter((toeslag) => rechten(context).some((recht) => toeslagenVan(recht).includes(toeslag)))
  const isVast = rechten(context).some(({ regeling }) => regeling === 'vasteTegemoetkoming')
  const kosten = opsomming(toeslagen.map((toeslag) => woord(`kosten.${toeslag}`)), woord('en'))
  const over: readonly Sleutel[] = [
    ...(isVast ? ['vastIsGeenBijstand', 'vastNetto', 'vastNooitLager'] as const : []),
    ...(rechten(context).length > 0 ? ['geenBeslag'] as const : []),
    ...(rechten(context).some(isBijstand) ? ['inlichtingenplicht'] as const : []),
    'woonplaats', 'bezwaar',
  ]
  return [
    { kind: 'kop', niveau: 2, tekst: woord('wetenKop') },
    { kind: 'lijst', items: [...(toeslagen.length === 0 ? [] : [[...zin('bestemming', { kosten }), ' ', ...zin('onbelast')]]), ...over.map((sleutel) => zin(sleutel))] },
  ]
}

/** Bron: Pw art. 17 holds for bijzondere bijstand, which is also what is added to the vaste tegemoetkoming; that itself is no bijstand (Pw art. 78gg). */
function isBijstand({ regeling, aanvulling }: Recht): boolean {
  return regeling !== 'vasteTegemoetkoming' || (aanvulling?.bedrag ?? 0) > 0
}

/** The toeslagen that bijzondere bijstand makes up for: also what it adds to the vaste tegemoetkoming. */
function toeslagenVan(recht: Recht): readonly Toeslag[] {
  if (!isBijstand(recht)) return []
  const { regeling, vergelijking } = recht
  const isMinder = (toeslag: Toeslag) => (vergelijking?.maanden ?? []).some(({ toeslagen }) => toeslagen[toeslag].teltMee && toeslagen[toeslag].verschil > 0)
  const terug = terugvorderingenIn(recht).map(({ toeslag }) => toeslag)
  return TOESLAGEN.filter((toeslag) => terug.includes(toeslag) || (regeling !== 'terugvordering' && isMinder(toeslag)))
}
