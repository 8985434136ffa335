import type { Signaal } from '../law/signalen.ts'

type Verwijzing = { readonly titel: string; readonly tekst: string; readonly wie: string }

/** What the couple can do about each, and who helps. Where each comes from stands in `bronVanSignaal`. */
export const VERWIJZINGEN: Readonly<Record<Signaal, Verwijzing>> = {
  aanvullendeBijstand: {
    titel: 'Aanvullende bijstand', wie: 'de gemeente, afdeling inkomen',
    tekst: 'Misschien is uw inkomen lager dan de bijstand. Dan kan de gemeente het aanvullen. Vraag dit eerst aan: het verandert ook uw toeslagen.',
  },
  toeslagenwet: { titel: 'Aanvulling van UWV', wie: 'UWV', tekst: 'Misschien is uw uitkering lager dan het sociaal minimum. UWV kan die dan aanvullen met de Toeslagenwet. U vraagt dat zelf aan.' },
  schulden: { titel: 'Schulden', wie: 'de schuldhulpverlening van de gemeente', tekst: 'Heeft u schulden of kunt u rekeningen niet betalen? De gemeente kan u helpen. Vraag hulp voordat de schulden groter worden. Breng uw brieven mee.' },
  betalingsregeling: {
    titel: 'Terugbetalen aan Dienst Toeslagen', wie: 'de sociaal raadslieden of Dienst Toeslagen',
    tekst: 'U betaalt toeslag terug, of Dienst Toeslagen houdt geld in. Vergoedt de gemeente dat bedrag? Kijk dan of de regeling kan stoppen.',
  },
  ambtshalveAanslag: {
    titel: 'Een geschatte aanslag', wie: 'de sociaal raadslieden of het Juridisch Loket',
    tekst: 'De Belastingdienst heeft uw inkomen geschat. Dat bedrag is vaak veel te hoog. Maak direct bezwaar, en doe alsnog aangifte. Daarna worden ook uw toeslagen opnieuw berekend.',
  },
  aangifte: { titel: 'Belastingaangifte', wie: 'de Belastingdienst, of hulp bij aangifte in uw gemeente', tekst: 'U heeft nog geen aangifte gedaan. Daardoor staat uw inkomen voor de toeslagen niet vast. Doe alsnog aangifte, of vraag hulp daarbij.' },
  gegevensOnjuist: {
    titel: 'Gegevens bij Dienst Toeslagen', wie: 'de sociaal raadslieden of een toeslagenservicepunt',
    tekst: 'Niet alles klopt in Mijn toeslagen. Laat dat verbeteren. Daarna moet uw compensatie opnieuw worden berekend.',
  },
  administratie: { titel: 'Uw administratie', wie: 'een vrijwilliger, bijvoorbeeld van Humanitas', tekst: 'Vindt u het moeilijk om uw papieren op orde te houden? Daar is gratis hulp bij.' },
  minimaregelingen: {
    titel: 'Regelingen die u nog niet gebruikt', wie: 'de gemeente',
    tekst: 'Met een laag inkomen kunt u vaak meer krijgen. Denk aan kwijtschelding van belastingen, de individuele inkomenstoeslag of hulp voor uw kinderen.',
  },
  belastingaanslag: { titel: 'Kans op een belastingaanslag', wie: 'de Belastingdienst, of hulp bij aangifte in uw gemeente', tekst: 'U heeft meer inkomens naast elkaar. Misschien moet u later belasting bijbetalen. Vraag of u nu al iets kunt regelen.' },
  eigenBijdragen: { titel: 'Eigen bijdragen', wie: 'de sociaal raadslieden', tekst: 'Ook andere bijdragen hangen af van uw bruto-inkomen. Kijk of u te veel betaalt voor zorg, rechtshulp of studie.' },
  bewindvoerder: { titel: 'Uw bewindvoerder', wie: 'uw bewindvoerder', tekst: 'Uw bewindvoerder moet weten van deze aanvraag. Geef deze brief en de berekening aan uw bewindvoerder.' },
  zorgverzekering: { titel: 'Zorgverzekering', wie: 'een zorgverzekeraar of de sociaal raadslieden', tekst: 'Een van u heeft geen zorgverzekering. Die is verplicht, en u krijgt nu minder zorgtoeslag. Sluit een verzekering af, of vraag hulp daarbij.' },
  energie: { titel: 'Kosten voor energie', wie: 'de gemeente of een energiecoach', tekst: 'U betaalt veel voor energie. Vraag de gemeente welke hulp er is.' },
}
