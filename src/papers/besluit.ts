import { ingevuld } from '../case/gemeentegegevens.ts'
import { relatieVan } from '../case/feiten.ts'
import { BRONSOORTEN } from '../case/bronnen.ts'
import { dagIn } from '../case/lezen.ts'
import { krijgtBijstand } from '../case/stukken.ts'
import { isKind } from '../engine/huishouden.ts'
import { leeftijdKostendeler } from '../law/bijstand.ts'
import { valueIfKnown } from '../law/parameter.ts'
import { ageOn, type Day } from '../units/day.ts'
import { alinea, als, jaartallen, kop, lijst } from './brief.ts'
import type { Papercontext } from './context.ts'
import { faseVan, type Fase } from './fase.ts'
import { formatDay } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Tekst } from './paper.ts'
import { vulIn, type Invulling } from './sjabloon.ts'
import { opsomming, VASTE_ZINNEN } from './vaste-zinnen.ts'

/** What only the municipality, or who filed the application, knows. */
export type Besluitgegevens = { readonly aanvraagdatum?: Day }

/** Every decision is the municipality's: what is made here is no more than its draft. It says which years are not in it yet. */
export function concept({ uitkomsten, beleid }: Papercontext, fase: Fase): Blok {
  const open = uitkomsten.filter(({ jaar, uitkomst }) => uitkomst.kind === 'onvolledig' && faseVan(beleid.jaren[jaar]) === fase).map(({ jaar }) => jaar)
  return {
    kind: 'kader', titel: 'Concept voor de gemeente', blokken: [
      ...alinea('Dit is een concept. De gemeente beslist, en maakt de brief zelf af. Zolang zij niet heeft beslist, kan niemand hier rechten aan ontlenen.'),
      ...als(open.length > 0, ...alinea(`Over ${jaartallen(open)} is de uitkomst nog niet bekend. Daarom gaat dit concept daar niet over.`)),
    ],
  }
}

/** The date of a decision is that of the municipality. */
export const BESLUITDATUM: Tekst = [{ open: 'datum van het besluit' }]

export function aanvraagdatum({ aanvraagdatum: dag }: Besluitgegevens): Invulling {
  return { waarde: dag === undefined ? undefined : formatDay(dag, 'nl'), naam: 'datum van de aanvraag' }
}

/** 'een uitkering, werk en een aanvullende bijstandsuitkering', as far as the answers say so. */
export function inkomsten({ dossier }: Papercontext): string {
  const werkt = Object.entries(dossier.antwoorden).some(([veld, soort]) => /^\d+\.bronnen\.\w+\.\d+\.soort$/.test(veld) && soort === BRONSOORTEN.find((each) => each === 'werk'))
  return opsomming(['een uitkering', ...als(werkt, 'werk'), ...als(krijgtBijstand(dossier), 'een aanvullende bijstandsuitkering')], 'en')
}

/** Both sat at the table when it was computed. */
export function samenMetU({ dossier: { antwoorden } }: Papercontext): string {
  return antwoorden['plan.aanwezig'] === 'ja' ? ' samen met u' : ''
}

/** Why the toeslagen are too low, of who has not bijstand only. Bron: Handreiking bijlage 3, beschikking 5 and 6. */
export const OORZAAK = 'Toeslagen worden berekend over uw bruto-inkomen. Dat is hoger dan met alleen een bijstandsuitkering. Daardoor zijn uw toeslagen lager.'

/** Bron: Handreiking bijlage 3, beschikking 5; Pw art. 17. */
export function wijzigingen(context: Papercontext): readonly Blok[] {
  const { gemeente } = context
  return [
    kop('Wijzigingen doorgeven'),
    ...alinea(VASTE_ZINNEN.inlichtingenplicht.tekst, 'Wij kijken dan of uw bijzondere bijstand anders wordt.'),
    ...alinea('Geef dit binnen 5 werkdagen door:'),
    lijst([
      'U vindt betaald werk.', 'U krijgt vermogen: een erfenis, een schenking of een prijs.', 'U begint met een opleiding of stopt ermee.', 'U gaat als zelfstandige (zzp’er) werken.',
      'U gaat verhuizen, of u gaat uit elkaar.',
      ...overHuisgenoten(context),
    ]),
    kop('Hoe geeft u een wijziging door?'),
    ...alinea(vulIn('{hoe}', { hoe: gemeenteveld(context, 'wijzigingenDoorgeven') }), ...als(gemeente.alleenKopieen !== 'nee', 'Stuurt u bewijs mee? Stuur dan een kopie, en bewaar het origineel zelf.')),
  ]
}

/** What matters only to who has a child or somebody else living in. */
function overHuisgenoten({ dossier, dag }: Papercontext): readonly string[] {
  const huisgenoten = dossier.inwonenden.map((id) => `inwonende.${id}` as const).filter((wie) => dagIn(dossier, `${wie}.tot`, dag) === undefined)
  const kinderen = huisgenoten.filter((wie) => isKind({ relatie: relatieVan(dossier, wie) }))
  const grens = valueIfKnown(leeftijdKostendeler, dag)?.value
  const isKostendeler = (wie: typeof huisgenoten[number]) => {
    const geboren = dagIn(dossier, `${wie}.geboortedatum`, dag)
    return grens !== undefined && geboren !== undefined && ageOn(geboren, dag) >= grens
  }
  return [
    ...als(kinderen.some(isKostendeler), `Uw inwonende kind van ${String(grens)} jaar of ouder gaat studeren, of stopt met een opleiding.`),
    ...als(kinderen.length > 0, 'Uw inwonende kind gaat veel meer of veel minder verdienen.'),
    ...als(grens !== undefined, huisgenoten.some(isKostendeler)
      ? `U krijgt een nieuwe huisgenoot van ${String(grens)} jaar of ouder, of een huisgenoot vertrekt.`
      : `U krijgt een huisgenoot van ${String(grens)} jaar of ouder.`),
  ]
}

/** Bron: Handreiking bijlage 3, beschikking 5 and 6; Awb art. 6:5, 6:7 and 6:8. */
export function bezwaar(context: Papercontext): readonly Blok[] {
  const { gemeente } = context
  const eigen = ingevuld(gemeente.eigenTekstBezwaar)
  const bellen = als(gemeente.eerstBellen === 'ja', 'Bel ons dan om dit met ons te bespreken. Komen wij er niet uit?')
  return [
    kop('Bent u het niet eens met dit besluit?'),
    ...(eigen === undefined
      ? alinea(...bellen, 'Stuur ons dan een bezwaarschrift. Dat is een brief waarin u schrijft waarom u het niet eens bent met ons besluit.', uitleg(context))
      : alinea(eigen)),
    ...alinea(
      'Stuur het bezwaarschrift binnen 6 weken na de datum bovenaan deze brief.',
      vulIn('Stuur het naar {adres}.', { adres: gemeenteveld(context, 'bezwaarAdres') }),
      'Komt het later? Dan behandelen wij het meestal niet meer.',
    ),
  ]
}

function uitleg(context: Papercontext): Tekst {
  const { uitlegBezwaar } = context.gemeente
  if (uitlegBezwaar === undefined) return [{ open: 'waar staat hoe u bezwaar maakt' }]
  return uitlegBezwaar === 'bijlage' ? ['In de bijlage leest u hoe u dat doet.'] : vulIn('Op {website} leest u hoe u dat doet.', { website: gemeenteveld(context, 'website') })
}

/** What the guide says of seizure and of a move. Bron: Handreiking § 7.4 and § 7.5; Pw art. 40 and 46. */
export function beslagEnVerhuizen(): readonly Blok[] {
  return [
    kop('Goed om te weten'),
    lijst([
      VASTE_ZINNEN.geenBeslag.tekst,
      VASTE_ZINNEN.onbelast.tekst,
      'Verhuist u naar een andere gemeente? Dan kunt u daar een nieuwe aanvraag doen. Laat daar deze brief zien.',
    ]),
  ]
}

export function juridischKader(artikelen: readonly string[], { beleid }: Papercontext): readonly Blok[] {
  return [kop('Juridisch kader'), lijst([...artikelen, `${beleid.name} (${beleid.source})`])]
}
