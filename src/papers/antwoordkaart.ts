import { ingevuld } from '../case/gemeentegegevens.ts'
import { alinea, als, kop, lijst, voet } from './brief.ts'
import type { Papercontext } from './context.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Paper, Tekst } from './paper.ts'
import { vulIn } from './sjabloon.ts'

/**
 * A card to ask for contact with. It names nobody: who fills it in does.
 *
 * Bron: Handreiking bijlage 3, modeltekst 4.
 *
 * @param los - it goes in the place of a letter, and says itself why it comes
 */
export function antwoordkaart(context: Papercontext, { los }: { readonly los: boolean }): Paper {
  const organisatie = gemeenteveld(context, 'organisatie')
  return {
    version: 1, soort: 'antwoordkaart', taal: 'nl',
    titel: 'Antwoordkaart: hulp bij uw toeslagen',
    briefhoofd: [vulIn('Gemeente {gemeente}', { gemeente: gemeenteveld(context, 'gemeente') })],
    blokken: [
      ...als(los, ...alinea('U krijgt deze kaart omdat u misschien extra geld kunt krijgen van de gemeente.')),
      ...alinea(
        'Wilt u advies over huurtoeslag, zorgtoeslag, kinderopvangtoeslag of kindgebonden budget? Of over andere regelingen voor mensen met een laag inkomen?',
        vulIn('Neem dan contact op met {organisatie}.', { organisatie }),
      ),
      ...alinea(bereiken(context), vulIn('Zet in uw bericht: {gegevens}.', { gegevens: gemeenteveld(context, 'berichtGegevens') })),
      kop('Liever gebeld worden?'),
      {
        kind: 'keuzes', vraag: 'Zet een kruisje als u wilt dat wij contact met u opnemen.',
        keuzes: [{ tekst: vulIn('Ja, ik wil dat een medewerker van {organisatie} contact met mij opneemt.', { organisatie }), gekozen: false }],
      },
      { kind: 'invulregel', label: 'Naam' },
      { kind: 'invulregel', label: 'Telefoonnummer' },
      { kind: 'invulregel', label: 'E-mailadres' },
      kop('Waar kunt u deze kaart inleveren?'),
      lijst([
        vulIn('U geeft de kaart af bij de balie van {loket}, {adres}.', { loket: gemeenteveld(context, 'loket'), adres: gemeenteveld(context, 'loketAdres') }),
        vulIn('Of u stuurt de kaart in een dichte envelop naar {organisatie}, {antwoordnummer}. Een postzegel is niet nodig.', { organisatie, antwoordnummer: gemeenteveld(context, 'antwoordnummer') }),
      ]),
    ],
    voet: voet('modeltekst 4', context),
  }
}

function bereiken(context: Papercontext): Tekst {
  const [telefoonnummer, email] = [gemeenteveld(context, 'telefoonnummer'), gemeenteveld(context, 'email')]
  const appnummer = ingevuld(context.gemeente.appnummer)
  return appnummer === undefined
    ? vulIn('Bel of stuur een appbericht naar {telefoonnummer}, of mail naar {email}.', { telefoonnummer, email })
    : vulIn('Bel naar {telefoonnummer}, stuur een appbericht naar {appnummer}, of mail naar {email}.', { telefoonnummer, appnummer: gemeenteveld(context, 'appnummer'), email })
}
