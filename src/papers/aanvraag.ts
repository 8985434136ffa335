import type { Aanvragers } from '../case/aanvragers.ts'
import { stukkenVan } from '../case/stukken.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { zinnenVoor } from './aanvraagzinnen.ts'
import { bedragentabel, vastetabel } from './bedragentabel.ts'
import type { Papercontext } from './context.ts'
import { feitenblokken } from './feitenblokken.ts'
import { gevraagdeBedragen, soortVan, type Aanvraagsoort, type Gevraagd } from './gevraagde-bedragen.ts'
import { openVragenVan } from './open-vragen.ts'
import type { Blok, Paper, Tekst } from './paper.ts'
import { geboortedatumVan, heleNaam, postcodeVan, voornaamVan, voornamen } from './personen.ts'
import { STUKNAMEN } from './stuknamen.ts'
import { opsomming } from './vaste-zinnen.ts'

/**
 * The application for bijzondere bijstand over the years of fase 1. It names the costs, without which the amount would be taxed. While a question is open that
 * decides, it says which, and is not to be signed.
 *
 * Its day decides what it lists, and stands nowhere in it: place and day belong to the signature.
 *
 * Bron: Pw art. 35; Handreiking § 6.1 and § 7.1.
 * Not covered: years without a right, over which people may apply all the same (Handreiking § 7.3).
 */
export function aanvraagBijzondereBijstand(context: Papercontext, aanvragers: Aanvragers): Paper {
  const zinnen = zinnenVoor(aanvragers.wie.length)
  const gevraagd = gevraagdeBedragen(context, 'aanvraagBijzondereBijstand', aanvragers)
  const jaren = jarenVan(context, 'aanvraagBijzondereBijstand')
  const met = (beperking: Gevraagd['beperking']) => gevraagd.filter((each) => each.beperking === beperking).map(({ jaar }) => String(jaar))
  return aanvraag(context, aanvragers, {
    soort: 'aanvraagBijzondereBijstand', titel: 'Aanvraag bijzondere bijstand', jaren,
    vraag: [
      alinea(zinnen.bijzondereBijstand(opsomming(jaren.map(String), 'en'))),
      alinea(`${zinnen.kosten(kostenVan(gevraagd))} ${zinnen.oorzaak}`),
      ...(aanvragers.deel === 'helft' ? [alinea(zinnen.helft)] : []),
      ...(gevraagd.length === 0 ? [] : [bedragentabel(gevraagd, aanvragers), alinea(zinnen.bedragen)]),
      ...(met('zelfdeToeslag').length === 0 ? [] : [alinea(zinnen.zelfdeToeslag(opsomming(met('zelfdeToeslag'), 'en')))]),
      ...(met('bestaansminimum').length === 0 ? [] : [alinea(zinnen.bestaansminimum(opsomming(met('bestaansminimum'), 'en')))]),
    ],
  })
}

/**
 * The application for the vaste tegemoetkoming of fase 2, and where the exact computation comes to more, for bijzondere bijstand beside it.
 *
 * Bron: Pw art. 78gg; for what is added Pw art. 35.
 * Not covered: households on the list of the Belastingdienst, who need not apply (art. 78gg lid 5).
 */
export function aanvraagVasteTegemoetkoming(context: Papercontext, aanvragers: Aanvragers): Paper {
  const zinnen = zinnenVoor(aanvragers.wie.length)
  const gevraagd = gevraagdeBedragen(context, 'aanvraagVasteTegemoetkoming', aanvragers)
  const jaren = jarenVan(context, 'aanvraagVasteTegemoetkoming')
  const aangevuld = gevraagd.filter(({ aanvulling }) => aanvulling > 0)
  return aanvraag(context, aanvragers, {
    soort: 'aanvraagVasteTegemoetkoming', titel: 'Aanvraag vaste tegemoetkoming', jaren,
    vraag: [
      alinea(zinnen.vast(opsomming(jaren.map(String), 'en'))),
      ...(gevraagd.length === 0 ? [] : [alinea(zinnen.voorwaarden)]),
      ...(aangevuld.length === 0 ? [] : [alinea(zinnen.aanvulling(kostenVan(aangevuld)))]),
      ...(gevraagd.length === 0 ? [] : [vastetabel(gevraagd, aanvragers), alinea(zinnen.bedragen)]),
    ],
  })
}

/** The years that an application is about: with a right, or with a question that is open. */
export function jarenVan({ uitkomsten }: Papercontext, soort: Aanvraagsoort): readonly number[] {
  return uitkomsten.filter(({ uitkomst }) => uitkomst.kind !== 'geenRecht' && soortVan(uitkomst) === soort).map(({ jaar }) => jaar)
}

type Eigen = { readonly soort: Aanvraagsoort; readonly titel: string; readonly jaren: readonly number[]; readonly vraag: readonly Blok[] }

function aanvraag(context: Papercontext, aanvragers: Aanvragers, { soort, titel, jaren, vraag }: Eigen): Paper {
  const { dossier, beleid } = context
  const zinnen = zinnenVoor(aanvragers.wie.length)
  return {
    version: 1, soort, taal: 'nl', titel,
    briefhoofd: [[`Aan: het college van burgemeester en wethouders${gemeenteIn(context, ' van ')}`], [`Van: ${voornamen(dossier, aanvragers.wie)}`]],
    blokken: [
      ...nogOpen(context, jaren),
      kop(zinnen.aanvragers), ...aanvragerblokken(context, aanvragers),
      kop(zinnen.vraagkop), ...vraag,
      kop('Waarop rust dit?'), alinea(zinnen.feiten(beleid.name)), ...jaren.flatMap((jaar) => feitenblokken(context, jaar)),
      kop('Bijlagen'), alinea(zinnen.bijlagen), { kind: 'lijst', items: ['De berekening', 'De stukkenlijst', ...bijlagenVan(context, jaren)].map((item) => [item]) },
      kop('Betaling'), alinea(zinnen.rekening), { kind: 'invulregel', label: 'Rekeningnummer (IBAN)' }, { kind: 'invulregel', label: 'Op naam van' },
      kop('Verklaring en handtekening'),
      { kind: 'ondertekening', verklaring: [zinnen.verklaring.join(' ')], vakken: aanvragers.wie.map((wie) => ({ wie, naam: heleNaam(dossier, wie) })) },
    ],
    voet: `${titel}, tekst 1. Gerekend volgens: ${beleid.name}.`,
  }
}

/** Names what decides and is open: a paper with open parts is not to be signed. */
function nogOpen(context: Papercontext, jaren: readonly number[]): readonly Blok[] {
  const items = jaren.flatMap((jaar) => openVragenVan(context, jaar).map((vraag): Tekst => [`${jaar}: `, { open: `${vraag} (${jaar})` }]))
  if (items.length === 0) return []
  return [{ kind: 'kader', titel: 'Deze aanvraag is nog niet klaar', blokken: [alinea('Eerst moet dit bekend zijn. Daarna kan de aanvraag worden ondertekend.'), { kind: 'lijst', items }] }]
}

function aanvragerblokken(context: Papercontext, { wie }: Aanvragers): readonly Blok[] {
  const { dossier, dag } = context
  return [
    {
      kind: 'gegevens', regels: [
        ...wie.flatMap((each) => [{ label: 'Naam', waarde: heleNaam(dossier, each) }, { label: 'Geboortedatum', waarde: geboortedatumVan(dossier, each, dag) }]),
        { label: 'Postcode', waarde: postcodeVan(dossier) },
      ],
    },
    ...(gemeenteIn(context, '') === '' ? [{ kind: 'invulregel', label: 'Gemeente' } as const] : []),
    { kind: 'invulregel', label: 'Straat, huisnummer en woonplaats' },
    alinea('Het burgerservicenummer wordt met de hand ingevuld. De app bewaart het niet.'),
    ...wie.map((each): Blok => ({ kind: 'invulregel', label: `Burgerservicenummer van ${voornaamVan(dossier, each)}` })),
  ]
}

const KOSTEN: Readonly<Record<Toeslag, string>> = { huurtoeslag: 'huur', zorgtoeslag: 'zorgpremie', kindgebondenBudget: 'kinderen', kinderopvangtoeslag: 'kinderopvang' }

/** The specific costs: without them bijzondere bijstand counts as taxed income. Bron: Handreiking § 7.1. */
function kostenVan(gevraagd: readonly Gevraagd[]): string {
  const named = new Set(gevraagd.flatMap(({ toeslagen }) => toeslagen))
  const kosten = (Object.keys(KOSTEN) as Toeslag[]).filter((toeslag) => named.has(toeslag)).map((toeslag) => KOSTEN[toeslag])
  return kosten.length === 0 ? 'huur en zorgpremie' : opsomming(kosten, 'en')
}

/**
 * The papers of these years. Not how it stands with each: what is copied later must not undo a signature. Nor the consents, which are signed by themselves
 * and of which one is only for who was absent that day.
 */
function bijlagenVan({ dossier, beleid, dag }: Papercontext, jaren: readonly number[]): readonly string[] {
  const nodig = stukkenVan(dossier, beleid, dag).filter(({ jaar, soort }) => (jaar === null || jaren.includes(jaar)) && soort !== 'toestemmingPartner' && soort !== 'toestemmingSuwinet')
  return nodig.map(({ soort, jaar, wie }) => [jaar === null ? '' : `${jaar}: `, STUKNAMEN[soort], wie === undefined ? '' : `, van ${voornaamVan(dossier, wie)}`].join(''))
}

/** The name of the municipality behind a word; nothing while it is not known. */
function gemeenteIn({ gemeente, beleid }: Papercontext, voor: string): string {
  const naam = (gemeente.gemeente ?? beleid.gemeente ?? '').trim()
  return naam === '' ? '' : `${voor}${naam}`
}

function kop(tekst: string): Blok {
  return { kind: 'kop', niveau: 2, tekst }
}

function alinea(tekst: string): Blok {
  return { kind: 'alinea', tekst: [tekst] }
}
