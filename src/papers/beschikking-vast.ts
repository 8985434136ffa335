import { TOESLAGEN } from '../engine/toeslagen.ts'
import { uitbetalingVan, type Uitbetaling } from '../engine/uitbetaling.ts'
import { sumOfCents } from '../units/cents.ts'
import { aanvraagdatum, BESLUITDATUM, bezwaar, concept, inkomsten, juridischKader, samenMetU, type Besluitgegevens } from './besluit.ts'
import { aanhef, alinea, als, briefhoofd, groet, jaartallen, kop, lijst, voet, vragen } from './brief.ts'
import type { Papercontext } from './context.ts'
import { formatCents, formatMonth, formatMonths } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import { reeksenIn } from './maandbedragen.ts'
import type { Blok, Paper } from './paper.ts'
import { vulIn } from './sjabloon.ts'
import { rechtenVan, toeslagenMetTekort } from './toekenning.ts'
import { KOSTEN, opsomming, VASTE_ZINNEN } from './vaste-zinnen.ts'

type Jaar = ReturnType<typeof rechtenVan>[number]

/**
 * The draft of a decision that grants the vaste tegemoetkoming, over each year in which there is a right to it.
 *
 * The guide has no model for it: it follows the order of beschikking 6. It is no bijstand, so nothing is said of the duties and the protection of bijstand.
 *
 * Bron: Pw art. 78gg; the policy of the municipality.
 *
 * @returns null where there is no right to it
 */
export function beschikkingVasteTegemoetkoming(context: Papercontext, gegevens: Besluitgegevens = {}): Paper | null {
  const jaren = rechtenVan(context, 2)
  if (jaren.length === 0) return null
  const over = jaartallen(jaren.map(({ jaar }) => jaar))
  return {
    version: 1, soort: 'beschikkingVasteTegemoetkoming', taal: 'nl',
    titel: `Toekenning vaste tegemoetkoming over ${over}`,
    briefhoofd: briefhoofd(context, BESLUITDATUM),
    blokken: [
      concept(context, 2),
      ...alinea(aanhef(context)),
      ...alinea(vulIn(`U heeft op {datum} de vaste tegemoetkoming over ${over} aangevraagd. In deze brief leest u ons besluit.`, { datum: aanvraagdatum(gegevens) })),
      kop('Wat hebben wij besloten?'),
      ...alinea(`U krijgt de vaste tegemoetkoming over ${over}. Die is voor u samen.`),
      ...alinea([{ nadruk: waarvoor(jaren) }]),
      ...hoeveel(jaren), ...jaren.flatMap((jaar) => betaling(context, jaar)),
      ...waarom(context),
      kop('Goed om te weten'),
      lijst([VASTE_ZINNEN.vastIsGeenBijstand.tekst, VASTE_ZINNEN.vastNetto.tekst, ...terugvragen(jaren), ...verhuizen(context, jaren)]),
      kop('Wijzigingen doorgeven'),
      ...alinea('Krijgt u een ander rekeningnummer of een ander adres? Geef dat dan door.', vulIn('{hoe}', { hoe: gemeenteveld(context, 'wijzigingenDoorgeven') })),
      ...vragen(context), ...bezwaar(context), ...groet(context),
      ...juridischKader(['Participatiewet, met name artikel 78gg', 'Algemene wet bestuursrecht, met name artikel 6:5 en 6:7'], context),
    ],
    voet: voet('beschikking 6, aangepast voor de vaste tegemoetkoming', context),
  }
}

/** The costs that the missing toeslagen are for. */
function waarvoor(jaren: readonly Jaar[]): string {
  const toeslagen = TOESLAGEN.filter((toeslag) => jaren.some(({ uitkomst }) => toeslagenMetTekort(uitkomst).includes(toeslag)))
  const namen = (wat: 'kosten' | 'toeslag') => opsomming(toeslagen.map((toeslag) => KOSTEN[toeslag][wat]), 'en')
  return toeslagen.length === 0 ? 'U krijgt dit bedrag omdat u te weinig toeslag krijgt.' : `U krijgt te weinig van ${namen('toeslag')}. Dit bedrag helpt bij ${namen('kosten')}.`
}

function hoeveel(jaren: readonly Jaar[]): readonly Blok[] {
  const totaal = formatCents(sumOfCents(jaren.map(({ uitkomst }) => uitkomst.bedrag)), 'nl')
  return [
    kop('Hoeveel krijgt u?'),
    ...alinea([`U krijgt ${jaren.length > 1 ? 'in totaal ' : ''}`, { nadruk: totaal }, '.']),
    ...als<Blok>(jaren.length > 1, {
      kind: 'tabel', bijschrift: 'Uw vaste tegemoetkoming per jaar', koppen: ['Jaar', 'Bedrag'], bedragen: [1], totaal: true,
      rijen: [...jaren.map(({ jaar, uitkomst }) => [String(jaar), formatCents(uitkomst.bedrag, 'nl')]), ['Totaal', totaal]],
    }),
  ]
}

function betaling(context: Papercontext, { jaar, uitkomst }: Jaar): readonly Blok[] {
  const uitbetaling = uitbetalingVan(uitkomst.bedrag, jaar, context.beleid, context.dag)
  if (uitbetaling === null) return []
  switch (uitbetaling.kind) {
    case 'ineens': return alinea(vulIn(`Het bedrag over ${jaar} betalen wij in één keer, {moment}.`, { moment: gemeenteveld(context, 'betaalmoment') }))
    case 'onbekend': return alinea([`Het bedrag over ${jaar} betalen wij `, { open: 'in één keer of per maand' }, '.'])
    case 'perMaand': return perMaand(jaar, uitbetaling)
  }
}

function perMaand(jaar: number, { maanden }: Extract<Uitbetaling, { readonly kind: 'perMaand' }>): readonly Blok[] {
  const reeksen = reeksenIn(maanden)
  const [eerste] = reeksen
  if (eerste === undefined) return []
  if (reeksen.length === 1) return alinea(`Het bedrag over ${jaar} verdelen wij over de rest van het jaar. ${eerste.aantal === 1 ? `U krijgt ${formatCents(eerste.bedrag, 'nl')} in ${formatMonth(eerste.eerste, 'nl')}.` : `U krijgt ${formatCents(eerste.bedrag, 'nl')} per maand, van ${formatMonths(eerste.eerste, eerste.laatste, 'nl')}.`}`)
  return [
    ...alinea(`Het bedrag over ${jaar} verdelen wij over de rest van het jaar.`),
    {
      kind: 'tabel', bijschrift: `De vaste tegemoetkoming over ${jaar} per maand`, koppen: ['Maanden', 'Bedrag per maand'], bedragen: [1],
      rijen: reeksen.map((reeks) => [formatMonths(reeks.eerste, reeks.laatste, 'nl'), formatCents(reeks.bedrag, 'nl')]),
    },
  ]
}

function waarom(context: Papercontext): readonly Blok[] {
  return [
    kop('Waarom krijgt u de vaste tegemoetkoming?'),
    ...alinea(`U heeft inkomen uit ${inkomsten(context)}. Daarbij krijgt u toeslagen.`, 'Een paar met alleen bijstand krijgt meer toeslagen dan u. Daardoor heeft u samen minder geld dan dat paar.'),
    ...alinea(`Wij hebben dit${samenMetU(context)} uitgerekend. Daarom krijgt u een vast bedrag.`),
  ]
}

/** Where the municipality never asks it back, or what the law says otherwise. */
function terugvragen(jaren: readonly Jaar[]): readonly string[] {
  return [jaren.every(({ jaarbeleid }) => jaarbeleid.terugvorderenDoorGemeente.value === 'nooit') ? 'De gemeente vraagt dit bedrag nooit terug.' : VASTE_ZINNEN.vastNooitLager.tekst]
}

/** Bron: the municipality; Pw art. 40 and 78gg. */
function verhuizen({ dag, beleid }: Papercontext, jaren: readonly Jaar[]): readonly string[] {
  const loopt = jaren.some(({ jaar, uitkomst }) => uitbetalingVan(uitkomst.bedrag, jaar, beleid, dag)?.kind === 'perMaand')
  return [
    ...als(loopt, 'Verhuist u dit jaar naar een andere gemeente? Dan blijven wij dit bedrag betalen.'),
    'Woont u daarna in een andere gemeente? Over een volgend jaar doet u daar een nieuwe aanvraag.',
  ]
}
