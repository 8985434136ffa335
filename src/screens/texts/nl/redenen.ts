import type { Jaarreden, Reden } from '../../../engine/begrippen.ts'

/** What it means, and what can still be done. */
export const redenen: Readonly<Record<Reden | Jaarreden, string>> = {
  nietVerzekerd: 'Zorgtoeslag is er alleen voor wie een zorgverzekering heeft volgens de Zorgverzekeringswet. Heeft een van u die toch? Verander dan het antwoord.',
  vermogenTeHoog: 'Het vermogen op 1 januari is hoger dan de grens. Dan is er dat jaar geen recht op deze toeslag. Kijk bij een ander jaar opnieuw.',
  geenHuurwoning: 'Huurtoeslag is er alleen voor een huurwoning. Huurt u wel? Vul dan de huur in.',
  huurBovenMaximum: 'De huur is hoger dan de maximale huur. Dan is er geen recht op huurtoeslag. Het kan anders zijn bij een aangepaste woning, bij een groot huishouden of als u voor deze woning al eerder huurtoeslag kreeg.',
  geenKinderen: 'Er is in deze maanden geen kind jonger dan 18 jaar voor wie u kinderbijslag krijgt. Dan is er geen kindgebonden budget.',
  geenKinderopvang: 'Er telt geen kinderopvangtoeslag mee. Kreeg u die toch, en had u er recht op? Vul dan bij de toeslagen in waarom.',
  toeslagTeLaag: 'Het bedrag over een heel jaar is lager dan het kleinste bedrag dat Dienst Toeslagen toekent. Daarom wordt er niets uitbetaald.',

  woontElders: 'U woont niet in deze gemeente. Vraag de compensatie aan bij de gemeente waar u nu woont (Participatiewet artikel 40). Kies die gemeente bij de jaren.',
  briefadres: 'Deze gemeente geeft de compensatie niet aan wie er alleen een briefadres heeft. Vraag de gemeente wat u nodig heeft om u op een woonadres in te schrijven.',
  vermogenBovenGrens: 'Uw vermogen op 1 januari is hoger dan de grens die deze gemeente aanhoudt. Dan is er over dit jaar geen compensatie. Klopt het vermogen niet? Verander het, dan wordt er opnieuw gerekend.',
  geenPartners: 'De regeling is voor twee mensen die elkaars toeslagpartner en fiscale partner zijn. Dat bent u dit jaar niet. Twijfelt u? Kijk in Mijn Toeslagen, of vraag het aan de Belastingdienst.',
  geenFiscaalPartners: 'U bent dit jaar wel elkaars toeslagpartner, maar niet elkaars fiscale partner. De regeling is er voor paren die allebei zijn (handreiking § 4.1). Klopt dat niet? Kijk bij Partners, of vraag het aan de Belastingdienst.',
  alleenBijstand: 'U heeft alleen een bijstandsuitkering. Dan krijgt u al de volledige toeslagen en is er geen tekort. Krijgt u toch minder? Controleer dan samen de gegevens in Mijn Toeslagen.',
  geenUitkering: 'De regeling is voor paren met een uitkering van UWV of van een verzekeraar, en soms voor paren met alleen inkomen uit werk. Uw inkomen is anders. Heeft u te weinig om van te leven? Vraag uw gemeente dan naar bijstand.',
  tweeInkomens: 'De regeling is voor paren van wie een van beiden geen of heel weinig inkomen heeft. U heeft dit jaar allebei een inkomen. Was dat in een ander jaar anders? Bekijk dan dat jaar.',
  heffingskortingUitbetaald: 'Degene van u met het laagste inkomen is geboren vóór 1963 en krijgt de algemene heffingskorting uitbetaald. Dan werken de regels elkaar niet tegen en is er geen compensatie. Wordt de heffingskorting toch niet uitbetaald? Verander dan het antwoord.',
  aowLeeftijd: 'Een van u heeft de AOW-leeftijd. Dan gelden andere bedragen. Dit programma rekent die niet uit. Heeft u weinig inkomen naast de AOW? Vraag dan bij de SVB naar de AIO-aanvulling.',
  geenToeslagen: 'U krijgt geen toeslagen. Dan kunnen ze ook niet te laag zijn door deze problematiek. Heeft u er misschien wel recht op? Vraag ze dan eerst aan bij Dienst Toeslagen en reken daarna opnieuw.',

  geenTerugvordering: 'Dienst Toeslagen vraagt over dit jaar niets terug. Over dit jaar kan alleen een terugvordering worden vergoed. Kreeg u te weinig toeslagen? Dan mag u toch een aanvraag doen. De gemeente moet die behandelen (handreiking § 7.3).',
  terugvorderingAndereOorzaak: 'De terugvordering heeft een andere oorzaak dan de alleenverdienersproblematiek. Dan vergoedt de gemeente haar niet. Vraag Dienst Toeslagen om een betalingsregeling als u niet in één keer kunt betalen.',
  geenTekort: 'U krijgt niet minder toeslagen dan met alleen bijstand. Er is dus geen tekort. Verandert uw inkomen, uw huur of uw huishouden? Reken dan opnieuw.',
  bovenBestaansminimum: 'Uw netto-inkomen en uw toeslagen zijn samen niet lager dan het bestaansminimum. Dan is er geen compensatie. Klopt het netto-inkomen niet? Verander het, dan wordt er opnieuw gerekend.',

  'nietVoldaan.uitkering': 'Voor de vaste tegemoetkoming moet een van u een andere uitkering hebben dan bijstand, bijvoorbeeld WIA, WW of Wajong (Participatiewet artikel 78gg). Bijstand erbij mag. Had u in een deel van het jaar zo’n uitkering? Verander dan het antwoord.',
  'nietVoldaan.lagereToeslagen': 'Voor de vaste tegemoetkoming moet u minder toeslagen krijgen dan hetzelfde huishouden met alleen bijstand (Participatiewet artikel 78gg). Dat is dit jaar niet zo. Verandert uw inkomen of uw huur? Reken dan opnieuw.',
  'nietVoldaan.lagerInkomen': 'Voor de vaste tegemoetkoming moeten uw netto-inkomen en uw toeslagen samen lager zijn dan bij hetzelfde huishouden met alleen bijstand (Participatiewet artikel 78gg). Dat is dit jaar niet zo. Klopt het netto-inkomen niet? Verander het, dan wordt er opnieuw gerekend.',

  voorDeRegeling: 'De regeling begint bij het jaar 2022. Over eerdere jaren rekent dit programma niets uit. U mag wel bijzondere bijstand aanvragen. De gemeente moet die aanvraag behandelen en beoordelen (Participatiewet artikel 35, handreiking § 7.3).',
  bedragNietGepubliceerd: 'Ook over 2027 is er een vaste tegemoetkoming van de gemeente. Het bedrag is nog niet bekendgemaakt. Daarom wordt er niets uitgerekend. Kijk opnieuw als het bedrag bekend is.',
  fiscaleRegeling: 'Vanaf 2028 is er een regeling van de Belastingdienst. Degene van u met het laagste inkomen kan dan een deel van de algemene heffingskorting uitbetaald krijgen. Dat gaat niet vanzelf: u moet het aanvragen bij de Belastingdienst. De bedragen zijn hier niet bekend. Daarom wordt er niets uitgerekend.',
  jongerDan21: 'Voor partners jonger dan 21 jaar gelden andere bijstandsnormen. Deze app rekent dat niet uit. Vraag de gemeente om het uit te rekenen.',
}
