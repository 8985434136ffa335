/** The invitation in Dutch: brief 2 and 3 of the guide (bijlage 3), and what they become from 2025 on. The text that has legal force. */
export const nl = {
  titel: 'Mogelijk recht op een aanvulling op uw inkomen',
  en: 'en',
  aanhef: 'Beste {een} en {ander},',
  bijstand: 'U krijgt samen een aanvullende bijstandsuitkering van de gemeente {gemeente}. Die komt bij een andere uitkering van een van u. Misschien is dat samen toch te weinig om van te leven. In deze brief leest u wat wij voor u kunnen doen.',
  zonderBijstand: 'Misschien heeft u recht op extra geld van de gemeente {gemeente}. Lees deze brief daarom goed.',

  watKop: 'Wat is er aan de hand?',
  wat: 'Sommige paren hebben minder geld dan het bestaansminimum. Dat is het laagste bedrag waar mensen van kunnen leven.',
  watToeslagen: 'Zij krijgen minder huurtoeslag en zorgtoeslag dan zij nodig hebben.',
  watTerugbetalen: 'Of zij moeten achteraf te veel toeslag terugbetalen.',
  watOorzaak: 'Toeslagen worden berekend over het bruto-inkomen. Met een uitkering van bijvoorbeeld UWV is dat hoger dan met alleen bijstand. Dan zijn de toeslagen lager. Zo is het niet bedoeld.',

  wanneerKop: 'Wanneer is dit aan de hand?',
  wanneer: 'Misschien geldt dit voor u. Dan klopt alles hieronder:',
  wanneerPartner: 'U heeft een partner met wie u samen belastingaangifte doet of kunt doen. U krijgt samen huurtoeslag of zorgtoeslag.',
  wanneerUitkering: 'Een van u krijgt een uitkering van UWV, SVB of een verzekeraar. Daar kan een klein inkomen uit werk bij komen.',
  wanneerAnder: 'De ander heeft geen inkomen, of een klein inkomen.',
  wanneerBijstand: 'U krijgt daarbij samen een aanvullende bijstandsuitkering.',

  toeslagenKop: 'Over welke toeslagen gaat het?',
  tekort: 'huurtoeslag en zorgtoeslag over {jaren}',
  terugbetaling: 'een terugbetaling van huurtoeslag of zorgtoeslag over {jaren}',
  vastKop: 'Over welk bedrag gaat het?',
  vast: 'Sinds 2025 is er de vaste tegemoetkoming. Dat is één bedrag per jaar, voor u samen:',
  vastJaar: 'over {jaar}: {bedrag}',

  waaromKop: 'Waarom krijgt u deze brief?',
  waaromBijstand: 'U krijgt van ons bijstand bij uw andere inkomen. Wij weten niet of u daarbij te weinig toeslag krijgt. Dat bekijken wij graag samen met u.',
  waaromLijst: 'Wij hebben een lijst van inwoners die misschien te weinig inkomen hebben. De Belastingdienst heeft die lijst gemaakt. U staat ook op de lijst. Er staat alleen uw burgerservicenummer (BSN) op. Wij weten dus niet wat uw inkomen is, en welke toeslagen u krijgt. Dat bekijken wij graag samen met u.',
  waaromVast: 'Wij denken dat u misschien recht heeft op de vaste tegemoetkoming. Zeker weten wij dat niet. Dat bekijken wij graag samen met u.',
  vastLijst: 'Staat u op de lijst van de Belastingdienst? Dan kunt u het bedrag ook zonder aanvraag krijgen.',
  vastEerder: 'Kreeg u al eerder compensatie van ons, en is er niets veranderd? Dan hoeft u misschien niets aan te vragen.',

  kunnenKop: 'Wat kunnen wij doen?',
  kunnen: 'Als u dat wilt, zoeken wij uit of u minder toeslag krijgt dan de bedoeling is. Daarvoor hebben wij informatie van u nodig. Wij berekenen welke toeslagen u zou krijgen met alleen een bijstandsuitkering.',
  kunnenBijstand: 'Krijgt u minder? Dan kunt u voor het verschil misschien bijzondere bijstand krijgen.',
  kunnenTerugbetaling: 'Moet u toeslag over {jaren} terugbetalen? Ook daarvoor kunt u misschien bijzondere bijstand krijgen.',
  kunnenExtra: 'U krijgt dan dus extra geld van ons.',
  kunnenVast: 'Krijgt u minder, en is ook uw inkomen te laag? Dan krijgt u de vaste tegemoetkoming. Dat is geen bijstand.',

  geenKop: 'Wanneer krijgt u geen extra geld?',
  geen: 'U krijgt geen extra geld als een van deze punten voor u geldt:',
  geenWerk: 'U kreeg dit jaar en vorig jaar geen of weinig uitkering, omdat u werkt.',
  geenVermogen: 'U heeft samen meer vermogen dan {grens}. Vermogen is geld op uw rekeningen, en spullen met veel waarde.',
  geenVermogenJaar: 'U had op 1 januari {jaar} samen meer vermogen dan {grens}. Vermogen is geld op uw rekeningen, en spullen met veel waarde.',
  geenAow: 'U heeft allebei de AOW-leeftijd bereikt.',
  geenGeboren: 'Wie van u het minst verdient, is geboren vóór {geboortejaar}.',
  geenPartners: 'U bent in heel {jaar} geen partners meer.',

  doenKop: 'Wat moet u doen?',
  doen: 'Wilt u weten of u te weinig toeslag krijgt? Of weet u niet zeker of dit voor u geldt?',
  doenBericht: 'Stuur ons dan een bericht via {bericht}.',
  doenContact: 'Bel ons via {telefoonnummer} of mail naar {email}.',
  doenKaart: 'Of stuur de antwoordkaart terug.',
  doenTermijn: 'Wij nemen {reactietermijn} contact met u op.',
  doenDag: 'Aanvragen over {jaren} kan tot en met {dag}.',
  doenVerhuisd: 'Bent u verhuisd? Dan vraagt u dit aan bij uw nieuwe gemeente.',

  hulpKop: 'Hulp nodig bij geldzaken?',
  hulp: 'Maakt u zich zorgen over geld? Of heeft u schulden? Wij kunnen u helpen.',
  hulpContact: 'Neem contact met ons op via {hulp}. Of kijk op {website} welke hulp er is.',

  naamAanvrager: 'naam van de aanvrager',
  naamPartner: 'naam van de partner',
  naamGemeente: 'naam van de gemeente',
  naamTelefoon: 'telefoonnummer',
  naamEmail: 'e-mailadres',
  naamGrens: 'grens voor het vermogen',
} as const

type Uitnodigingzin = keyof typeof nl

/** What the municipality wrote itself is Dutch, and stands in the Dutch letter only. */
type AlleenNederlands = 'doenBericht' | 'doenTermijn' | 'hulpContact'

/** Every sentence that is translated, with the same places as the Dutch one. A translation says itself that it is one. */
export type Vertaling = Readonly<Record<Exclude<Uitnodigingzin, AlleenNederlands> | 'vertalingTitel' | 'vertaling', string>>
