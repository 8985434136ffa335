import { uitbetalingVan } from '../engine/uitbetaling.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { sumOfCents, type Cents } from '../units/cents.ts'
import { firstDayOf, monthOf, yearOf, type Month } from '../units/day.ts'
import { aanvraagdatum, beslagEnVerhuizen, BESLUITDATUM, bezwaar, concept, inkomsten, juridischKader, OORZAAK, samenMetU, wijzigingen, type Besluitgegevens } from './besluit.ts'
import { aanhef, alinea, als, briefhoofd, groet, kop, voet, vragen } from './brief.ts'
import type { Papercontext } from './context.ts'
import { formatCents, formatDay, formatMonth, formatMonths } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import { maandbedragenVan, reeksenIn, type Maandbedrag, type Reeks } from './maandbedragen.ts'
import type { Blok, Paper, Tekst } from './paper.ts'
import { vulIn } from './sjabloon.ts'
import { isPeriodiek, rechtenVan, toeslagenMetTekort, type Recht } from './toekenning.ts'
import { bestemmingVan, KOSTEN, opsomming } from './vaste-zinnen.ts'

/** Months that are past are paid at once, those that come month by month. */
type Betaling = { readonly ineens: readonly Maandbedrag[]; readonly reeksen: readonly Reeks[]; readonly bedrag: Cents }

/**
 * The draft of a decision that grants bijzondere bijstand month by month, over a year that still runs.
 *
 * Bron: Handreiking bijlage 3, beschikking 5, § 7.1, § 7.2, § 7.4 and § 7.5.
 *
 * @returns null where nothing is granted by the month: see `isPeriodiek`
 */
export function beschikkingPeriodiek(context: Papercontext, gegevens: Besluitgegevens = {}): Paper | null {
  const lopend = rechtenVan(context, 1).find(({ jaar, jaarbeleid }) => isPeriodiek(jaar, jaarbeleid, context))
  const betaling = lopend === undefined ? null : betalingVan(context, lopend.jaar, lopend.uitkomst)
  if (lopend === undefined || betaling === null) return null
  return {
    version: 1, soort: 'beschikkingPeriodiek', taal: 'nl',
    titel: `Toekenning bijzondere bijstand voor ${opsomming(kostenVan(lopend.uitkomst).map((toeslag) => KOSTEN[toeslag].kosten), 'en')}`,
    briefhoofd: briefhoofd(context, BESLUITDATUM),
    blokken: [
      concept(context, 1),
      ...alinea(aanhef(context)),
      ...alinea(vulIn('U heeft op {datum} bijzondere bijstand aangevraagd, als aanvulling op uw inkomen. In deze brief leest u ons besluit.', { datum: aanvraagdatum(gegevens) })),
      ...besloten(lopend.uitkomst), ...hoeveel(context, lopend.jaar, betaling), ...waarom(context, lopend.uitkomst),
      ...wijzigingen(context), ...beslagEnVerhuizen(), ...vragen(context), ...bezwaar(context), ...groet(context),
      ...juridischKader(['Participatiewet, met name artikel 17, 35, 40 en 46', 'Algemene wet bestuursrecht, met name artikel 6:5 en 6:7'], context),
    ],
    voet: voet('beschikking 5', context),
  }
}

function betalingVan({ beleid, dag }: Papercontext, jaar: number, { bedrag, vergelijking }: Recht): Betaling | null {
  const uitbetaling = uitbetalingVan(bedrag, jaar, beleid, dag)
  const verdeeld = uitbetaling?.kind === 'perMaand' ? uitbetaling.maanden : vergelijking === undefined ? [] : maandbedragenVan(bedrag, vergelijking)
  const nu = monthOf(dag)
  const reeksen = reeksenIn(verdeeld.filter(({ maand }) => maand >= nu))
  return reeksen.length === 0 ? null : { ineens: verdeeld.filter(({ maand }) => maand < nu), reeksen, bedrag }
}

/** The costs that a grant must name: those of huur and zorg where no toeslag by itself is missed. */
function kostenVan(uitkomst: Recht): readonly Toeslag[] {
  const toeslagen = toeslagenMetTekort(uitkomst)
  return toeslagen.length === 0 ? ['huurtoeslag', 'zorgtoeslag'] : toeslagen
}

function besloten(uitkomst: Recht): readonly Blok[] {
  const toeslagen = toeslagenMetTekort(uitkomst)
  const namen = opsomming(toeslagen.map((toeslag) => KOSTEN[toeslag].toeslag), 'en')
  return [
    kop('Wat hebben wij besloten?'),
    ...alinea('U krijgt bijzondere bijstand. Daarmee vullen wij uw inkomen tijdelijk aan.', ...als(toeslagen.length > 0, `U krijgt nu minder van ${namen} dan u nodig heeft.`)),
    ...alinea([{ nadruk: bestemmingVan(kostenVan(uitkomst)) }]),
  ]
}

function hoeveel(context: Papercontext, jaar: number, { ineens, reeksen, bedrag }: Betaling): readonly Blok[] {
  const [eerste, ...meer] = reeksen
  if (eerste === undefined) return []
  const laatste = reeksen.at(-1) ?? eerste
  const periode = `vanaf ${formatDay(firstDayOf(eerste.eerste), 'nl')} tot en met ${formatMonth(laatste.laatste, 'nl')} ${yearOf(laatste.laatste)}`
  const zolang = `U krijgt het zolang uw situatie ${eerste.eerste === laatste.laatste ? '' : 'in deze periode '}hetzelfde blijft.`
  return [
    kop('Hoeveel bijzondere bijstand krijgt u?'),
    ...(meer.length === 0
      ? alinea(['U krijgt ', { nadruk: `${formatCents(eerste.bedrag, 'nl')} per maand` }, `, ${periode}.`], zolang)
      : [...alinea(`U krijgt elke maand een bedrag, ${periode}.`, zolang), tabel(reeksen)]),
    ...(ineens.length > 0 ? alinea(nabetaling(context, ineens)) : []),
    ...alinea(`Over ${jaar} is dat samen ${formatCents(bedrag, 'nl')}.`),
  ]
}

function tabel(reeksen: readonly Reeks[]): Blok {
  return {
    kind: 'tabel', bijschrift: 'Uw bijzondere bijstand per maand', koppen: ['Maanden', 'Bedrag per maand'], bedragen: [1],
    rijen: reeksen.map(({ eerste, laatste, bedrag }) => [formatMonths(eerste, laatste, 'nl'), formatCents(bedrag, 'nl')]),
  }
}

function nabetaling(context: Papercontext, ineens: readonly Maandbedrag[]): Tekst {
  const maanden = ineens.map(({ maand }) => maand)
  const [eerste, laatste] = [maanden[0], maanden.at(-1)] as [Month, Month]
  return vulIn(`Over ${formatMonths(eerste, laatste, 'nl')} krijgt u ${formatCents(sumOfCents(ineens.map(({ bedrag }) => bedrag)), 'nl')} in één keer, {moment}.`, { moment: gemeenteveld(context, 'betaalmoment') })
}

function waarom(context: Papercontext, uitkomst: Recht): readonly Blok[] {
  const namen = opsomming(toeslagenMetTekort(uitkomst).map((toeslag) => KOSTEN[toeslag].toeslag), 'en')
  return [
    kop('Waarom krijgt u bijzondere bijstand?'),
    ...alinea(`U heeft inkomen uit ${inkomsten(context)}. Daarbij krijgt u toeslagen.`, 'Samen moet dat genoeg zijn voor het bestaansminimum. Dat is het laagste bedrag waar mensen van kunnen leven.'),
    ...alinea(`Wij hebben dit${samenMetU(context)} uitgerekend. U houdt minder over dan het bestaansminimum.`),
    ...alinea(OORZAAK, `Dit tekort${namen === '' ? '' : ` aan ${namen}`} kan nu niet op een andere manier worden hersteld. Daarom vullen wij uw inkomen tijdelijk aan.`),
  ]
}
