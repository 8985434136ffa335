import { ingevuld } from '../case/gemeentegegevens.ts'
import type { Partner } from '../case/dossier.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Tekst } from './paper.ts'
import { vulIn, type Invulling } from './sjabloon.ts'
import { opsomming } from './vaste-zinnen.ts'

export function kop(tekst: string): Blok {
  return { kind: 'kop', niveau: 2, tekst }
}

/** Sentences of one paragraph, with a space between them; none without sentences. */
export function alinea(...zinnen: readonly (string | Tekst)[]): readonly Blok[] {
  const delen = zinnen.filter((zin) => zin.length > 0).map((zin): Tekst => (typeof zin === 'string' ? [zin] : zin))
  return delen.length === 0 ? [] : [{ kind: 'alinea', tekst: delen.flatMap((zin, index) => (index === 0 ? zin : [' ', ...zin])) }]
}

export function lijst(items: readonly (string | Tekst)[]): Blok {
  return { kind: 'lijst', items: items.map((item) => (typeof item === 'string' ? [item] : item)) }
}

/** What belongs in a paper only in some cases. */
export function als<T>(holds: boolean, ...delen: readonly T[]): readonly T[] {
  return holds ? delen : []
}

export function jaartallen(jaren: readonly number[]): string {
  return opsomming(jaren.map(String), 'en')
}

const ROL: Readonly<Record<Partner, string>> = { aanvrager: 'naam van de aanvrager', toeslagpartner: 'naam van de partner' }

/** First name and surname; undefined while the first name is not known. */
function naamVan({ dossier: { antwoorden } }: Papercontext, wie: Partner): string | undefined {
  const [voornaam, achternaam] = [ingevuld(antwoorden[`${wie}.naam`]), ingevuld(antwoorden[`${wie}.achternaam`])]
  return voornaam === undefined ? undefined : [voornaam, achternaam].filter((deel) => deel !== undefined).join(' ')
}

export function naam(context: Papercontext, wie: Partner): Invulling {
  return { waarde: naamVan(context, wie), naam: ROL[wie] }
}

/** To whom a paper is: both, or one of who are no couple any more. */
export function aanhef(context: Papercontext, voor: readonly Partner[] = ['aanvrager', 'toeslagpartner']): Tekst {
  const [een, ander] = voor
  if (een === undefined) return []
  return ander === undefined ? vulIn('Beste {een},', { een: naam(context, een) }) : vulIn('Beste {een} en {ander},', { een: naam(context, een), ander: naam(context, ander) })
}

/** Sender and day of a letter of the municipality. */
export function briefhoofd(context: Papercontext, dag: Tekst = [formatDay(context.dag, 'nl')]): readonly Tekst[] {
  return [
    vulIn('Gemeente {gemeente}', { gemeente: gemeenteveld(context, 'gemeente') }),
    vulIn('{adres}, {plaats}', { adres: gemeenteveld(context, 'adres'), plaats: gemeenteveld(context, 'postcodePlaats') }),
    ['Datum: ', ...dag],
  ]
}

/** Bron: Handreiking bijlage 3, 'Heeft u vragen?': the text of the municipality, or that of the model. */
export function vragen(context: Papercontext): readonly Blok[] {
  const { gemeente } = context
  const eigen = ingevuld(gemeente.eigenTekstVragen)
  if (eigen !== undefined) return [kop('Heeft u vragen?'), ...alinea(eigen)]
  const persoonsnummer = ingevuld(gemeente.persoonsnummer)
  return [
    kop('Heeft u vragen?'),
    ...alinea(
      `Neem dan gerust contact op met ${ingevuld(gemeente.contactpersoon) ?? 'ons'}.`,
      vulIn('Dat kan op werkdagen van {bereikbaar} uur, via {telefoonnummer}.', { bereikbaar: gemeenteveld(context, 'bereikbaar'), telefoonnummer: gemeenteveld(context, 'telefoonnummer') }),
      `Houd uw burgerservicenummer (BSN)${persoonsnummer === undefined ? '' : ` of ${persoonsnummer}`} bij de hand.`,
      vulIn('U kunt ook een e-mail sturen naar {email}.', { email: gemeenteveld(context, 'email') }),
    ),
  ]
}

export function groet(context: Papercontext): readonly Blok[] {
  return [
    ...alinea('Met vriendelijke groet,'),
    ...alinea(vulIn('namens de gemeente {gemeente},', { gemeente: gemeenteveld(context, 'gemeente') })),
    ...alinea(vulIn('{naam}, {functie}', { naam: gemeenteveld(context, 'ondertekenaar'), functie: gemeenteveld(context, 'functie') })),
  ]
}

/** By which text and rules a paper was made. */
export function voet(tekst: string, { beleid }: Pick<Papercontext, 'beleid'>): string {
  return `Keukentafel. Tekst naar ${tekst}, Handreiking Alleenverdienersproblematiek (september 2024), bijlage 3. Regels: ${beleid.name}.`
}
