import fc from 'fast-check'
import { WACHT_OP, type Bestand, type Wijziging } from '../../src/case/bestand.ts'
import { BIJLAGESOORTEN, type Bijlage } from '../../src/case/bijlage.ts'
import type { Dossier, Veld } from '../../src/case/dossier.ts'
import { AANWEZIGEN, HOOGTE, IDENTITEITEN, type Ondertekening, type Wijze } from '../../src/case/handtekening.ts'
import { STANDEN, type Kaart } from '../../src/case/kaart.ts'
import { padVan } from '../../src/case/pennenstreek.ts'
import { day } from '../../src/units/day.ts'
import { GETEKEND } from './getekend.ts'

/** Random files of a couple, as they may stand in a vault: with answers that make no sense, and with names that only a newer app knows. */

const YEARS = [2022, 2023, 2024, 2025, 2026]

export const VELDEN_OVER_HET_PAAR: readonly Veld[] = [
  'doelgroep.inkomensbron', 'doelgroep.ontvangtToeslag', 'aanvrager.naam', 'aanvrager.achternaam', 'aanvrager.geboortedatum', 'aanvrager.verzekerd', 'toeslagpartner.naam',
  'toeslagpartner.achternaam', 'toeslagpartner.geboortedatum', 'samen.vanaf', 'samen.tot', 'samen.postcode', 'inwonende.1.naam', 'inwonende.1.relatie', 'inwonende.1.vanaf',
  'inwonende.2.geboortedatum', 'inwonende.2.student', 'inwonende.2.kinderbijslag',
]

export function woningvelden(jaar: number): readonly Veld[] {
  return [
    `${jaar}.huurwoning`, `${jaar}.aangepasteWoning`, `${jaar}.eerderRecht`, `${jaar}.servicekosten.energie`, `${jaar}.servicekosten.huismeester`, `${jaar}.huur.0.bedrag`,
  ]
}

export function overigeJaarvelden(jaar: number): readonly Veld[] {
  return [
    `${jaar}.maatstaf`, `${jaar}.bron`, `${jaar}.inkomen.aanvrager`, `${jaar}.inkomen.inwonende.1`, `${jaar}.schatting.toeslagpartner.0.bedrag`, `${jaar}.schatting.inwonende.2.rijen`,
    `${jaar}.netto.keuze`, `${jaar}.netto.0.bedrag`, `${jaar}.vermogen.keuze`, `${jaar}.vermogen.aanvrager`, `${jaar}.beschikking.huurtoeslag.voorlopig.jaarbedrag`,
    `${jaar}.beschikking.zorgtoeslag.definitief.1.vanaf`, `${jaar}.oordeel.huurtoeslag.andereOorzaak`, `${jaar}.huur.1.bedrag`, `${jaar}.huur.1.vanaf`, `${jaar}.huur.rijen`,
    `${jaar}.samenstelling.aanvrager`, `${jaar}.bronnen.aanvrager.0.bruto`, `${jaar}.verloop.rijen`, `${jaar}.verloop.0.wie`, `${jaar}.teruggevorderd`, `${jaar}.controle.dagtekening`,
  ]
}

/** About this visit: not for another year. */
const VELDEN_OVER_HET_BEZOEK: readonly Veld[] = ['plan.stap.1', 'plan.minuten.2', 'signaal.schulden', 'afspraak.dag', 'notitie.tekst']

const VELDEN = [...VELDEN_OVER_HET_PAAR, ...VELDEN_OVER_HET_BEZOEK, ...YEARS.flatMap((jaar) => [...woningvelden(jaar), ...overigeJaarvelden(jaar)])]

/** Any text: also half of a pair of surrogates, which no UTF-8 can hold as it is. */
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', 'Yıldız', ' € 575,0x ', '\uD83C', '\uDF63\uD83C', '"\\\n\u2028'))
const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/)
const onbekendVeld = fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('.') as Veld)
const veld = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...VELDEN) }, { weight: 1, arbitrary: onbekendVeld })
const jaren = fc.subarray(YEARS)

const moment: fc.Arbitrary<string> = fc.date({ min: new Date('2022-01-01T00:00:00.000Z'), max: new Date('2099-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

const willekeurigDossier: fc.Arbitrary<Dossier> = fc.record({
  version: fc.constant(1),
  jaren,
  inwonenden: fc.subarray(['1', '2', '11']),
  antwoorden: fc.uniqueArray(fc.tuple(veld, text), { selector: ([name]) => name, maxLength: 40 }).map((entries): Dossier['antwoorden'] => Object.fromEntries(entries)),
})

// Not a record: the compiler would compare every name of an answer with every other.
const wijziging = fc.tuple(moment, text, fc.oneof(veld, fc.constantFrom('jaren' as const, 'inwonenden' as const)), fc.option(text), fc.option(text))
  .map(([op, door, changed, van, naar]): Wijziging => ({ op, door, veld: changed, van, naar }))

const werk = { aangemaakt: moment, gewijzigd: moment, plaats: text, wachtOp: fc.option(fc.constantFrom(...WACHT_OP)), gearchiveerd: fc.boolean() }

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => btoa(String.fromCharCode(...bytes)))
const bijlage = fc.tuple(fc.uuid({ version: 4 }), fc.constantFrom(...BIJLAGESOORTEN), fc.option(veld), hash, fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 1, max: 2048 }), moment, text)
  .map(([id, soort, bij, sha256, bytes, delen, op, door]): Bijlage => ({ id, soort, bij, sha256, bytes, delen, op, door }))

const wijze: fc.Arbitrary<Wijze> = fc.oneof(
  fc.array(fc.array(fc.nat(HOOGTE), { minLength: 1, maxLength: 9 }).map((values) => [...values, ...values]), { minLength: 1, maxLength: 3 }).map((lijnen) => ({ kind: 'glas' as const, lijnen, pad: padVan(lijnen) })),
  fc.record({ kind: fc.constant('getypt' as const), naam: fc.constantFrom('Irene', 'Yıldız'), getuige: fc.constant('Omar'), verklaring: fc.constant('Ja.') }),
  fc.record({ kind: fc.constant('papier' as const), bijlage: fc.uuid({ version: 4 }) }),
)

const ondertekening: fc.Arbitrary<Ondertekening> = fc.record({
  wie: fc.constantFrom('aanvrager' as const, 'toeslagpartner' as const), op: moment, dag: moment.map((op) => day(op.slice(0, 10))), door: text, plaats: text, aanwezig: fc.subarray([...AANWEZIGEN]),
  anderen: text, identiteit: fc.constantFrom(...IDENTITEITEN), wijze, papieren: fc.constant(GETEKEND.papieren), ingetrokken: fc.option(moment),
})

export const willekeurigBestand: fc.Arbitrary<Bestand> = fc.record({
  version: fc.constant(2), dossier: willekeurigDossier, ...werk, geschiedenis: fc.array(wijziging, { maxLength: 20 }), bijlagen: fc.array(bijlage, { maxLength: 3 }), ondertekeningen: fc.array(ondertekening, { maxLength: 3 }),
})

export const willekeurigeKaart: fc.Arbitrary<Kaart> = fc.record({
  version: fc.constant(1), namen: fc.tuple(text, text), achternamen: fc.tuple(text, text), postcode: text, jaren, stand: fc.constantFrom(...STANDEN), open: fc.nat(), ...werk,
})
