import { aanvragersVan } from '../../case/aanvragers.ts'
import type { Dossier } from '../../case/dossier.ts'
import { plaatsVan } from '../../case/plaats.ts'
import type { Vraag } from '../../engine/feiten.ts'
import { termijnVan } from '../../engine/termijn.ts'
import { helftenVan, uitbetalingVan } from '../../engine/uitbetaling.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import { formatDay, formatMonths } from '../format.ts'
import type { Blok, Tekst } from '../paper.ts'
import type { Recht } from '../toekenning.ts'
import { alinea, type Jaar } from './blokken.ts'
import type { Sleutel, Taal } from './talen.ts'
import { waarom } from './waarom.ts'

/** What one year comes to, and why. */
export function jaarblokken(over: Jaar, uitkomst: Uitkomst): readonly Blok[] {
  const { taal, jaar } = over
  return [{ kind: 'kop', niveau: 2, tekst: taal.woord(koptekst(uitkomst), { jaar: String(jaar) }) }, ...inhoud(over, uitkomst)]
}

/** An age of which the amounts are not known: that says nothing of the right. */
export function isNietBerekend(uitkomst: Uitkomst): boolean {
  return uitkomst.kind === 'geenRecht' && uitkomst.redenen.every((reden) => reden === 'aowLeeftijd' || reden === 'jongerDan21')
}

const koppen = { terugvordering: 'koptekstTerugvordering', tekortEnTerugvordering: 'koptekstTekort', vasteTegemoetkoming: 'koptekstVast' } as const

function koptekst(uitkomst: Uitkomst): Sleutel {
  switch (uitkomst.kind) {
    case 'recht': return koppen[uitkomst.regeling]
    case 'geenRecht': return isNietBerekend(uitkomst) ? 'koptekstNietBerekend' : 'koptekstGeenRecht'
    case 'onvolledig': return 'koptekstOnvolledig'
  }
}

function inhoud(over: Jaar, uitkomst: Uitkomst): readonly Blok[] {
  switch (uitkomst.kind) {
    case 'recht': return [aanvragen(over, uitkomst), ...waarom(over, uitkomst)]
    case 'geenRecht': return geenRecht(over.taal, uitkomst)
    case 'onvolledig': return onvolledig(over, uitkomst)
  }
}

/** The amount, how it is asked for, until when, and how it is paid. */
function aanvragen({ context, taal, jaar }: Jaar, recht: Recht): Blok {
  const { regeling, bedrag, aanvulling } = recht
  const { zin, woord, geld } = taal
  const isVast = regeling === 'vasteTegemoetkoming'
  return {
    kind: 'kader', titel: woord('aanvragen', { bedrag: geld(bedrag) }),
    blokken: [
      alinea(zin(isVast ? 'alsVasteTegemoetkoming' : 'alsBijzondereBijstand', { jaar: String(jaar) }), ...termijn({ context, taal, jaar })),
      ...(aanvulling === undefined ? [] : [alinea(aanvulling.bedrag > 0 ? zin('aanvulling', { bedrag: geld(aanvulling.bedrag) }) : zin('geenAanvulling'))]),
      alinea(betaling({ context, taal, jaar }, bedrag), ...helften({ context, taal, jaar }, recht)),
    ],
  }
}

function termijn({ context: { beleid, dag }, taal: { taal, zin }, jaar }: Jaar): readonly Tekst[] {
  const found = termijnVan(jaar, beleid, dag)
  if (found === null || found.kind === 'onbekend') return []
  return [zin(found.kind === 'open' ? 'termijnOpen' : 'termijnVoorbij', { dag: formatDay(found.totEnMet, taal) })]
}

function betaling({ context: { beleid, dag }, taal: { taal, zin }, jaar }: Jaar, bedrag: Recht['bedrag']): Tekst {
  const found = uitbetalingVan(bedrag, jaar, beleid, dag)
  if (found?.kind !== 'perMaand') return zin(found?.kind === 'ineens' ? 'ineens' : 'betalingOnbekend')
  const [first, last] = [found.maanden[0], found.maanden.at(-1)]
  return first === undefined || last === undefined ? zin('betalingOnbekend') : zin('perMaand', { maanden: formatMonths(first.maand, last.maand, taal) })
}

function helften({ context: { beleid, dossier, dag }, taal: { zin, geld } }: Jaar, { bedrag, regeling }: Recht): readonly Tekst[] {
  const [een, ander] = aanvragersVan(dossier, regeling, beleid, dag).length > 1 ? helftenVan(bedrag, beleid)?.value ?? [] : []
  return een === undefined || ander === undefined ? [] : [zin('helften', { een: geld(een), ander: geld(ander) })]
}

function geenRecht({ zin }: Taal, uitkomst: Extract<Uitkomst, { kind: 'geenRecht' }>): readonly Blok[] {
  return [
    alinea(zin(isNietBerekend(uitkomst) ? 'nietBerekendIntro' : 'geenRechtIntro')),
    { kind: 'lijst', items: uitkomst.redenen.map((reden) => zin(`reden.${reden}`)) },
    alinea(zin('geenRechtVerder')),
  ]
}

/** Never an amount by itself: it is said that it is not final, and what is missing. */
function onvolledig(over: Jaar, { bereik, totNuToe, ontbreekt }: Extract<Uitkomst, { kind: 'onvolledig' }>): readonly Blok[] {
  const { zin, geld } = over.taal
  const amounts = [
    ...(bereik === undefined ? [] : [bereik.laag === bereik.hoog ? zin('waarschijnlijk', { bedrag: geld(bereik.laag) }) : zin('tussen', { laag: geld(bereik.laag), hoog: geld(bereik.hoog) })]),
    ...(totNuToe === undefined ? [] : [zin('totNuToe', { bedrag: geld(totNuToe) })]),
  ]
  return [
    alinea(zin('onvolledigIntro'), ...(amounts.length === 0 ? [zin('geenBedrag')] : amounts)),
    alinea(zin('nogNodig')),
    { kind: 'lijst', items: openVragen(over, ontbreekt).map((vraag) => [vraag]) },
  ]
}

/** Each once, with whom or what it is about. */
function openVragen({ context: { dossier, dag, beleid }, taal: { woord }, jaar }: Jaar, vragen: readonly Vraag[]): readonly string[] {
  return [...new Set(vragen.map((vraag) => {
    const { wie, toeslag } = plaatsVan(vraag, dossier, jaar, dag, beleid)
    const over = toeslag === undefined ? naamVan(dossier, wie) : woord(`toeslag.${toeslag}`)
    return over === '' ? woord(`open.${vraag.onderwerp}`) : `${woord(`open.${vraag.onderwerp}`)} (${over})`
  }))]
}

function naamVan({ antwoorden }: Dossier, wie: ReturnType<typeof plaatsVan>['wie']): string {
  return wie === undefined ? '' : (antwoorden[`${wie}.naam`] ?? '').trim()
}
