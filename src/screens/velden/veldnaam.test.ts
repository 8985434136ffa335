import { describe, expect, it } from 'vitest'
import { EMPTY_DOSSIER, type Beschikkingsoort, type Reeks, type Servicekostenpost, type Veld, type Wie } from '../../case/dossier.ts'
import { SIGNALEN } from '../../law/signalen.ts'
import { CONTROLEPUNTEN, STAPNUMMERS } from '../../law/stappenplan.ts'
import { newBestand } from '../../case/bestand.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { PARTNERBANDEN } from '../../engine/tabel2.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { putOnTable } from '../app/state.ts'
import { antwoordtekst } from './antwoordtekst.ts'
import { veldnaam } from './veldnaam.ts'

const personen: readonly Wie[] = ['aanvrager', 'toeslagpartner', 'inwonende.1', 'inwonende.12']
const toeslagen: readonly Toeslag[] = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget', 'kinderopvangtoeslag']
const soorten: readonly Beschikkingsoort[] = ['voorlopig', 'definitief']
const vragen: Readonly<Record<Doelgroepvraag, true>> = {
  toeslagEnFiscaalPartner: true, inkomensbron: true, andereWeinigInkomen: true, minstverdienendeNa1962: true, heffingskortingUitbetaald: true, onderAowLeeftijd: true, ontvangtToeslag: true,
}
const posten: Readonly<Record<Servicekostenpost, true>> = { energie: true, schoonmaak: true, huismeester: true, dienstruimten: true }
const reeksen: readonly Reeks[] = [
  '2023.huur', '2023.netto', '2023.kinderopvang', ...personen.map((wie) => `2023.schatting.${wie}` as const),
  ...toeslagen.flatMap((toeslag) => soorten.map((soort) => `2023.beschikking.${toeslag}.${soort}` as const)),
]

/** Every answer that there is, at least once. */
const velden: readonly Veld[] = [
  ...STAPNUMMERS.flatMap((nummer): readonly Veld[] => [`plan.stap.${nummer}`, `plan.minuten.${nummer}`]), 'plan.toegang.aanvrager', 'plan.toegang.toeslagpartner', 'plan.aanwezig', 'plan.toestemming', 'plan.bijstand',
  ...CONTROLEPUNTEN.map((punt) => `2023.controle.${punt}` as const), '2023.teruggevorderd', 'stuk.vermogen', 'stuk.identiteitsbewijs.aanvrager', '2023.stuk.woonsituatie', '2023.stuk.jaaropgave.inwonende.1',
  ...SIGNALEN.flatMap((signaal): readonly Veld[] => [`signaal.${signaal}`, `signaal.${signaal}.notitie`]), 'afspraak.dag', 'afspraak.tijd', 'afspraak.duur', 'notitie.tekst',
  ...(Object.keys(vragen) as Doelgroepvraag[]).map((vraag) => `doelgroep.${vraag}` as const),
  ...personen.flatMap((wie): readonly Veld[] => [`${wie}.naam`, `${wie}.geboortedatum`, `2023.inkomen.${wie}`, `2023.vermogen.${wie}`]),
  'aanvrager.achternaam', 'aanvrager.verzekerd', 'toeslagpartner.achternaam', 'toeslagpartner.verzekerd', 'samen.vanaf', 'samen.tot', 'samen.postcode',
  ...(['altijd', 'einde', 'overledene', 'blijft'] as const).map((part) => `samen.${part}` as const),
  ...(['gehuwd', 'gehuwdVanaf', 'adres', 'adresVanaf', 'adresTot', 'verpleeghuis', 'gescheidenVanaf', 'scheidingsverzoek', 'huurder', 'verzoek', 'vorigJaarToeslag', 'vorigJaarFiscaal', 'huishoudenVanaf', 'familie', 'zorgbehoefte'] as const)
    .map((vraag) => `partners.${vraag}` as const),
  ...PARTNERBANDEN.flatMap((band): readonly Veld[] => [`partners.${band}`, `partners.${band}Vanaf`]),
  '2023.nieuw.soort', '2023.nieuw.wie', '2023.nieuw.dag', '2023.verloop.rijen', ...[0, 1].flatMap((rij): readonly Veld[] => [`2023.verloop.${rij}.soort`, `2023.verloop.${rij}.wie`, `2023.verloop.${rij}.dag`]),
  ...(['relatie', 'vanaf', 'tot', 'student', 'kinderbijslag'] as const).map((part) => `inwonende.1.${part}` as const),
  ...(['huurwoning', 'aangepasteWoning', 'eerderRecht', 'maatstaf', 'bron', 'netto.keuze', 'vermogen.keuze', 'kinderopvang.grond'] as const).map((part) => `2023.${part}` as const),
  ...(Object.keys(posten) as Servicekostenpost[]).map((post) => `2023.servicekosten.${post}` as const),
  ...toeslagen.flatMap((toeslag): readonly Veld[] => [
    ...soorten.flatMap((soort): readonly Veld[] => [`2023.beschikking.${toeslag}.${soort}.wijze`, `2023.beschikking.${toeslag}.${soort}.jaarbedrag`]),
    `2023.oordeel.${toeslag}.deel`, `2023.oordeel.${toeslag}.andereOorzaak`, `2023.oordeel.${toeslag}.oorzaak`, `2023.oordeel.${toeslag}.terugbetaling`,
  ]),
  ...reeksen.flatMap((reeks): readonly Veld[] => [`${reeks}.0.bedrag`, `${reeks}.1.bedrag`, `${reeks}.1.vanaf`, `${reeks}.rijen`]),
]

putOnTable({ ...newBestand('2026-11-25T09:00:00.000Z'), dossier: { ...EMPTY_DOSSIER, inwonenden: ['1', '12'], antwoorden: { 'aanvrager.naam': 'Irene' } } })

describe('the name of an answer', () => {
  it.each(velden)('is known: %s', (veld) => {
    const name = veldnaam(veld)
    expect(name).not.toBe('Een vraag uit een andere versie van de app')
    // A text that is missing comes back as its key.
    expect(name).not.toMatch(/undefined|NaN|\{\{|[a-z]\.[a-z]/)
  })

  it('tells every answer from every other', () => {
    const names = velden.map(veldnaam)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each<readonly [Veld, string]>([
    ['aanvrager.naam', 'Partner 1: Voornaam'], ['aanvrager.achternaam', 'Irene: Achternaam'], ['toeslagpartner.geboortedatum', 'Partner 2: Geboortedatum'], ['inwonende.12.naam', 'Huisgenoot 2: Voornaam'],
    ['inwonende.7.naam', 'Een huisgenoot die is weggehaald: Voornaam'], ['2023.huur.0.bedrag', 'Kale huur per maand, vanaf januari'],
    ['2023.huur.1.bedrag', 'Kale huur per maand, vanaf juli'], ['2023.inkomen.aanvrager', 'Toetsingsinkomen 2023: Irene'],
  ])('of %s is %s', (veld, name) => {
    expect(veldnaam(veld)).toBe(name)
  })

  it('of an answer that only a newer app asks for says so', () => {
    expect(veldnaam('2023.parkeerplaats.prijs' as Veld)).toBe('Een vraag uit een andere versie van de app')
  })
})

describe('an answer in words', () => {
  it.each<readonly [Veld, string, string]>([
    ['2023.huur.0.bedrag', '720,50', '€ 720,50'], ['2023.huur.1.vanaf', '7', 'juli'], ['aanvrager.verzekerd', 'nee', 'Nee'], ['doelgroep.ontvangtToeslag', 'ja', 'Ja'],
    ['doelgroep.inkomensbron', 'werk', 'Alleen werk van één van beiden'], ['inwonende.1.relatie', 'medebewoner', 'Andere huisgenoot'], ['2023.netto.keuze', 'bedrag', 'Hoger'],
    ['2023.oordeel.huurtoeslag.deel', 'deel', 'Voor een deel'], ['2023.beschikking.huurtoeslag.voorlopig.wijze', 'perMaand', 'Per maand'], ['2023.vermogen.keuze', 'onder', 'Nee'],
    ['plan.stap.1', 'gedaan', 'Gedaan'], ['plan.toegang.aanvrager', 'machtigen', 'Met DigiD Machtigen'], ['2023.stuk.jaaropgave.aanvrager', 'kopie', 'Kopie gemaakt'], ['stuk.vermogen', 'later', 'Komt later'],
    ['2023.controle.huur', 'kloptNiet', 'Klopt niet'], ['signaal.schulden', 'verwezen', 'Doorverwezen'], ['signaal.schulden.notitie', 'Irene belt', 'Irene belt'], ['afspraak.duur', '45', 'Drie kwartier'],
    ['plan.aanwezig', 'nee', 'Nee'], ['2023.teruggevorderd', 'ja', 'Ja'], ['plan.minuten.1', '45', '45'], ['notitie.tekst', 'Belt terug', 'Belt terug'],
    ['partners.gehuwd', 'ja', 'Ja'], ['partners.koopwoningVanaf', '1-7-2023', '1-7-2023'], ['partners.scheidingsverzoek', '1-7-2023', '1-7-2023'], ['partners.adres', 'postadres', 'Een van ons heeft daar alleen een postadres'],
    ['partners.familie', 'geen', 'Nee'], ['samen.einde', 'overlijden', 'Overlijden'], ['samen.overledene', 'aanvrager', 'Irene'], ['samen.blijft', 'geen', 'Geen van beiden'],
    ['2023.verloop.0.soort', 'uitkeringBegint', 'Een uitkering begon'], ['2023.verloop.0.wie', 'toeslagpartner', 'Partner 2'], ['2023.verloop.0.dag', '1-7-2023', '1-7-2023'],
    ['2023.nieuw.soort', 'huur', 'De huur veranderde'], ['2023.nieuw.wie', 'aanvrager', 'Irene'], ['2023.nieuw.wie', 'zorgtoeslag', 'Zorgtoeslag'], ['2023.nieuw.dag', '1-7', '1-7'],
    ['inwonende.1.vanaf', '1-7-2023', '1-7-2023'], ['aanvrager.naam', 'Irene', 'Irene'], ['samen.postcode', '5951ab', '5951ab'], ['2023.huur.rijen', '3', '3'],
  ])('%s %j is %j', (veld, text, words) => {
    expect(antwoordtekst(veld, text)).toBe(words)
  })
})
