import { centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../../units/cents.ts'
import { monthsOf } from '../../units/day.ts'
import { jaartotalenVan, stapIn, terugvorderingenIn, type Jaartotalen } from '../jaartotalen.ts'
import type { Blok, Tekst } from '../paper.ts'
import type { Recht } from '../toekenning.ts'
import { alinea, type Jaar } from './blokken.ts'

/** Why a couple is owed this amount over a year. */
export function waarom(over: Jaar, uitkomst: Recht): readonly Blok[] {
  switch (uitkomst.regeling) {
    case 'terugvordering': return terugvordering(over, uitkomst)
    case 'tekortEnTerugvordering': return tekort(over, uitkomst)
    case 'vasteTegemoetkoming': return vast(over, uitkomst)
  }
}

function terugvordering({ taal, jaar }: Jaar, uitkomst: Recht): readonly Blok[] {
  const { zin, woord, geld } = taal
  return [
    alinea(zin('terugvordering', { jaar: String(jaar), bedrag: geld(uitkomst.bedrag) })),
    {
      kind: 'tabel', bijschrift: woord('watTeltMee', { jaar: String(jaar) }), koppen: [woord('toeslag'), woord('bedrag')], bedragen: [1], totaal: true,
      rijen: [...terugvorderingenIn(uitkomst).map(({ toeslag, bedrag }) => [woord(`toeslag.${toeslag}`), geld(bedrag)]), [woord('samen'), geld(uitkomst.bedrag)]],
    },
  ]
}

function tekort(over: Jaar, uitkomst: Recht): readonly Blok[] {
  const totalen = totalenVan(over, uitkomst)
  if (totalen === null) return []
  const { zin, geld } = over.taal
  const terug = teruggevorderd(uitkomst)
  return [
    ...vergelijkingsblokken(over, uitkomst, totalen),
    ...(terug === NO_MONEY ? [] : [alinea(zin(telt(uitkomst) === 'erbij' ? 'terugErbij' : 'terugHoogste', { bedrag: geld(terug) }))]),
    ...(isBegrensd(uitkomst, totalen) ? [alinea(zin('begrensd'))] : []),
    ...geschat(over),
  ]
}

function vast(over: Jaar, uitkomst: Recht): readonly Blok[] {
  const { zin } = over.taal
  const totalen = totalenVan(over, uitkomst)
  return [
    alinea(zin('vastUitleg')),
    { kind: 'lijst', items: (uitkomst.voorwaarden ?? []).map(({ voorwaarde }): Tekst => zin(`voorwaarde.${voorwaarde}`)) },
    ...(totalen === null ? [] : vergelijkingsblokken(over, uitkomst, totalen)),
    alinea(zin('vastGelijk')),
    ...geschat(over),
  ]
}

/** The bars say what the table says, and the table ends in the difference. */
function vergelijkingsblokken({ taal, jaar }: Jaar, { vergelijking }: Recht, { nu, hoort, verschil, perToeslag }: Jaartotalen): readonly Blok[] {
  const { zin, woord, geld } = taal
  const rij = (label: string, bedragen: readonly Cents[]) => [label, ...bedragen.map(geld)]
  const maanden = vergelijking?.maanden.length ?? 0
  return [
    { kind: 'balken', balken: [{ label: woord('uwToeslag'), bedrag: nu, tekst: geld(nu) }, { label: woord('metBijstand'), bedrag: hoort, tekst: geld(hoort) }] },
    alinea(zin('verschil', { bedrag: geld(verschil) }), ...(maanden === monthsOf(jaar).length ? [] : [zin('maanden', { aantal: String(maanden) })])),
    {
      kind: 'tabel', bijschrift: woord('watTeltMee', { jaar: String(jaar) }), koppen: [woord('toeslag'), woord('uwToeslag'), woord('metBijstand'), woord('verschilKort')], bedragen: [1, 2, 3], totaal: true,
      rijen: [...perToeslag.map((each) => rij(woord(`toeslag.${each.toeslag}`), [each.nu, each.hoort, each.verschil])), rij(woord('samen'), [nu, hoort, verschil])],
    },
  ]
}

function totalenVan({ context: { beleid }, jaar }: Jaar, { vergelijking }: Recht): Jaartotalen | null {
  const jaarbeleid = beleid.jaren[jaar]
  return vergelijking === undefined || jaarbeleid === undefined ? null : jaartotalenVan(vergelijking, jaarbeleid)
}

function teruggevorderd({ uitleg }: Recht): Cents {
  const stap = stapIn(uitleg, 'terugvorderingDoorProblematiek')
  return stap === undefined ? NO_MONEY : centsFromEuros(stap.uitkomst)
}

/** Whether a reclaim comes on top of the shortfall, or is held in it. */
function telt({ uitleg }: Recht): 'erbij' | 'hoogste' {
  return stapIn(uitleg, 'tekortEnTerugvordering') === undefined ? 'hoogste' : 'erbij'
}

/** Whether the bestaansminimum makes the amount less than shortfall and reclaim. */
function isBegrensd(uitkomst: Recht, { verschil }: Jaartotalen): boolean {
  const terug = teruggevorderd(uitkomst)
  return uitkomst.bedrag < (telt(uitkomst) === 'erbij' ? sumOfCents([verschil, terug]) : Math.max(verschil, terug))
}

function geschat({ context: { dossier }, taal, jaar }: Jaar): readonly Blok[] {
  return dossier.antwoorden[`${jaar}.netto.keuze`] === 'schatting' ? [alinea(taal.zin('schatting'))] : []
}
