import { aanvragersVan, type Aanvragers } from '../case/aanvragers.ts'
import type { Partner } from '../case/dossier.ts'
import { sumOfCents, type Cents } from '../units/cents.ts'
import { aanvraagdatum, beslagEnVerhuizen, BESLUITDATUM, bezwaar, concept, inkomsten, juridischKader, OORZAAK, samenMetU, type Besluitgegevens } from './besluit.ts'
import { aanhef, alinea, als, briefhoofd, groet, jaartallen, kop, voet, vragen } from './brief.ts'
import type { Papercontext } from './context.ts'
import { formatCents } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Paper, Tekst } from './paper.ts'
import { vulIn } from './sjabloon.ts'
import { eenmaligVan, helftVan, totaalVan, type Toekenning } from './toekenning.ts'
import { bestemmingVan, opsomming } from './vaste-zinnen.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'

type Besluit = { readonly context: Papercontext; readonly gegevens: Besluitgegevens; readonly toekenningen: readonly Toekenning[]; readonly metTerugvordering: readonly Toekenning[]; readonly metTekort: readonly Toekenning[]; readonly isHelft: boolean }

/**
 * The draft of a decision that grants bijzondere bijstand at once, over years that have ended: for a reclaim, for a shortfall, or both.
 *
 * Bron: Handreiking bijlage 3, beschikking 6, § 7.1, § 7.4 and § 7.5.
 * Not covered: a payment to Dienst Toeslagen itself (Pw art. 57).
 *
 * @param voor - where each applies apart, the one it is to; elsewhere it changes nothing
 * @returns null where there is nothing to grant
 */
export function beschikkingEenmalig(context: Papercontext, { voor = 'aanvrager', ...gegevens }: Besluitgegevens & { readonly voor?: Partner } = {}): Paper | null {
  const { wie, deel } = ontvangersVan(context, voor)
  const isHelft = deel === 'helft'
  const toekenningen = eenmaligVan(context).map((toekenning) => (isHelft ? helftVan(toekenning, context, voor) : toekenning)).filter(({ bedrag }) => bedrag > 0)
  if (toekenningen.length === 0) return null
  const besluit: Besluit = { context, gegevens, toekenningen, isHelft, metTerugvordering: toekenningen.filter(({ terugvordering }) => terugvordering > 0), metTekort: toekenningen.filter(({ tekort }) => tekort > 0) }
  return {
    version: 1, soort: 'beschikkingEenmalig', taal: 'nl',
    titel: `Toekenning eenmalige bijzondere bijstand voor ${onderwerp(besluit)}`,
    briefhoofd: briefhoofd(context, BESLUITDATUM),
    blokken: [
      concept(context, 1),
      ...alinea(aanhef(context, wie)),
      ...alinea(vulIn(`U heeft op {datum} bijzondere bijstand aangevraagd, voor ${onderwerp(besluit)}. In deze brief leest u ons besluit.`, { datum: aanvraagdatum(gegevens) })),
      ...besloten(besluit), ...hoeveel(besluit), ...waarom(besluit), ...later(besluit), ...beslagEnVerhuizen(), ...vragen(context), ...bezwaar(context), ...groet(context),
      ...juridischKader(['Participatiewet, met name artikel 17, 35, 40 en 46', 'Algemene wet bestuursrecht, met name artikel 6:5 en 6:7'], context),
    ],
    voet: voet('beschikking 6', context),
  }
}

/** To whom it is: who made the application. */
function ontvangersVan({ dossier, beleid, dag }: Papercontext, voor: Partner): Aanvragers {
  const [eersten, ...anderen] = aanvragersVan(dossier, 'tekortEnTerugvordering', beleid, dag)
  return anderen.find(({ wie }) => wie.includes(voor)) ?? eersten
}

function onderwerp({ metTerugvordering, metTekort }: Besluit): string {
  return opsomming([...als(metTerugvordering.length > 0, 'het terugbetalen van toeslag'), ...als(metTekort.length > 0, 'een tekort aan toeslag')], 'en')
}

function jarenVan(toekenningen: readonly Toekenning[]): string {
  return jaartallen(toekenningen.map(({ jaar }) => jaar))
}

function besloten({ toekenningen, metTerugvordering, metTekort }: Besluit): readonly Blok[] {
  const toeslagen = TOESLAGEN.filter((toeslag) => toekenningen.some((each) => each.toeslagen.includes(toeslag)))
  const deel = metTerugvordering.some(({ isDeelVanTerugvordering }) => isDeelVanTerugvordering) ? 'een deel van de' : 'de'
  return [
    kop('Wat hebben wij besloten?'),
    ...alinea(
      'U krijgt bijzondere bijstand.',
      ...als(metTerugvordering.length > 0, `Die is voor ${deel} terugbetaling van toeslag over ${jarenVan(metTerugvordering)}.`),
      ...als(metTekort.length > 0, `${metTerugvordering.length > 0 ? 'Daarbij vullen wij' : 'Daarmee vullen wij'} uw inkomen aan over ${jarenVan(metTekort)}.`),
    ),
    ...alinea([{ nadruk: bestemmingVan(toeslagen.length === 0 ? ['huurtoeslag', 'zorgtoeslag'] : toeslagen) }]),
  ]
}

function hoeveel(besluit: Besluit): readonly Blok[] {
  const { context, toekenningen, isHelft } = besluit
  const delen = toekenningen.flatMap(({ jaar, terugvordering, tekort, isDeelVanTerugvordering }) => [
    ...als(terugvordering > 0, `${formatCents(terugvordering, 'nl')} voor ${isDeelVanTerugvordering ? 'een deel van ' : ''}wat u over ${jaar} terugbetaalt`),
    ...als(tekort > 0, `${formatCents(tekort, 'nl')} voor het tekort over ${jaar}`),
  ])
  const totaal = formatCents(totaalVan(toekenningen), 'nl')
  return [
    kop('Hoeveel bijzondere bijstand krijgt u?'),
    ...alinea([`U krijgt ${delen.length > 1 ? 'in totaal ' : ''}`, { nadruk: totaal }, '.'], ...als(isHelft, 'U bent uit elkaar. Daarom krijgt ieder van u de helft. Dit is uw helft.')),
    ...(delen.length > 1 ? [tabel(toekenningen)] : alinea(`Dat is ${delen.join('')}.`)),
    ...betaling(context),
  ]
}

/** Reclaim and shortfall apart, of each year; the last row adds them up. */
function tabel(toekenningen: readonly Toekenning[]): Blok {
  const rij = (wat: string, bedragen: readonly Cents[]) => [wat, ...bedragen.map((bedrag) => formatCents(bedrag, 'nl'))]
  const som = (deel: (toekenning: Toekenning) => Cents) => sumOfCents(toekenningen.map(deel))
  return {
    kind: 'tabel', bijschrift: 'Uw bijzondere bijstand per jaar', koppen: ['Jaar', 'Voor terugbetalen', 'Voor het tekort', 'Samen'], bedragen: [1, 2, 3], totaal: true,
    rijen: [
      ...toekenningen.map(({ jaar, terugvordering, tekort, bedrag }) => rij(String(jaar), [terugvordering, tekort, bedrag])),
      rij('Totaal', [som(({ terugvordering }) => terugvordering), som(({ tekort }) => tekort), som(({ bedrag }) => bedrag)]),
    ],
  }
}

function betaling(context: Papercontext): readonly Blok[] {
  return alinea(vulIn('Wij betalen dit bedrag in één keer, {moment}. Het komt op de bankrekening die u heeft opgegeven.', { moment: gemeenteveld(context, 'betaalmoment') }))
}

function waarom({ context, metTerugvordering, metTekort }: Besluit): readonly Blok[] {
  return [
    kop('Waarom krijgt u bijzondere bijstand?'),
    ...alinea(`U heeft inkomen uit ${inkomsten(context)}. Daarbij krijgt u toeslagen.`, 'Samen moet dat genoeg zijn voor het bestaansminimum. Dat is het laagste bedrag waar mensen van kunnen leven.'),
    ...alinea(OORZAAK, ...terugbetalen(metTerugvordering)),
    ...alinea(
      `Wij hebben${samenMetU(context)} uitgerekend hoeveel toeslag u nodig had.`,
      ...als(metTekort.length > 0, `U had te weinig over ${jarenVan(metTekort)}.`),
      'Het verschil krijgt u nu als bijzondere bijstand.',
    ),
  ]
}

/** Years of which the same is known together. */
function terugbetalen(toekenningen: readonly Toekenning[]): readonly Tekst[] {
  return ([['moest', true], ['moet', false], [undefined, undefined]] as const).flatMap(([waarde, stand]) => {
    const jaren = jarenVan(toekenningen.filter(({ isTerugbetaald }) => isTerugbetaald === stand))
    return als(jaren !== '', vulIn(`U {moeten} over ${jaren} toeslag terugbetalen.`, { moeten: { waarde, naam: `moet of moest: is de toeslag over ${jaren} al terugbetaald?` } }))
  })
}

/** What a later decision of Dienst Toeslagen does. Bron: Pw art. 17 and 58; the municipality. */
function later({ context, toekenningen }: Besluit): readonly Blok[] {
  const regels = toekenningen.flatMap(({ jaar }) => context.beleid.jaren[jaar] ?? [])
  const uitZichzelf = regels.some(({ herberekening }) => herberekening.value === 'bijWijziging')
  const nooitTerug = regels.every(({ terugvorderenDoorGemeente }) => terugvorderenDoorGemeente.value === 'nooit')
  return [
    kop('Verandert er later nog iets?'),
    ...alinea(
      `Krijgt u over ${jarenVan(toekenningen)} nog een andere beschikking van Dienst Toeslagen? Of klopt er iets niet in uw gegevens?`,
      uitZichzelf ? 'Geef dat door. Dan rekenen wij opnieuw.' : 'Geef dat door. Wij rekenen alleen opnieuw als u daarom vraagt.',
      ...als(nooitTerug, 'Wij vragen dit bedrag nooit terug.'),
      vulIn('{hoe}', { hoe: gemeenteveld(context, 'wijzigingenDoorgeven') }),
    ),
  ]
}
