import type { Reden } from '../engine/begrippen.ts'
import { VASTE_ZINNEN } from './vaste-zinnen.ts'

/** Why there is nothing, what can still be done, and where it stands. `bron` is absent where the municipality decides: its policy says so then. */
export type Uitleg = { readonly waarom: string; readonly watNu: readonly string[]; readonly bron?: string }

const DOELGROEP = 'Handreiking § 4.1'
const VASTE_TEGEMOETKOMING = 'Participatiewet artikel 78gg lid 1'
const OPNIEUW = 'Klopt dit niet? Laat het weten. Dan rekenen wij opnieuw.'
const ANDER_JAAR = 'Was dat in een ander jaar anders? Laat dat jaar dan ook bekijken.'
const VERANDERT = 'Verandert uw inkomen, uw huur of uw huishouden? Laat het dan opnieuw uitrekenen.'
const MIJN_TOESLAGEN = 'Twijfelt u? Kijk in Mijn toeslagen, of vraag het aan de Belastingdienst.'
const GEEN_AFWIJZING = 'Dit is geen afwijzing. Vraag de gemeente om het voor u uit te rekenen.'

/** In the second person, for the couple. */
export const WAAROM_NIET: Readonly<Record<Reden, Uitleg>> = {
  nietVerzekerd: {
    waarom: 'Zorgtoeslag is er alleen voor wie een Nederlandse zorgverzekering heeft.',
    watNu: [OPNIEUW], bron: 'Wet op de zorgtoeslag artikel 2',
  },
  vermogenTeHoog: {
    waarom: 'Uw vermogen was op 1 januari hoger dan de grens voor deze toeslag.',
    watNu: [OPNIEUW, ANDER_JAAR], bron: 'Algemene wet inkomensafhankelijke regelingen artikel 7',
  },
  geenHuurwoning: {
    waarom: 'Huurtoeslag is er alleen voor een huurwoning.',
    watNu: ['Gaat u een woning huren? Vraag dan huurtoeslag aan bij Dienst Toeslagen.'], bron: 'Wet op de huurtoeslag',
  },
  huurBovenMaximum: {
    waarom: 'Uw huur is hoger dan de maximale huur voor huurtoeslag.',
    watNu: ['Is uw woning aangepast voor een handicap? Of kreeg u hier al eerder huurtoeslag? Laat dat weten.'], bron: 'Wet op de huurtoeslag artikel 13',
  },
  geenKinderen: {
    waarom: 'Er was geen kind jonger dan 18 jaar voor wie u kinderbijslag kreeg.',
    watNu: [OPNIEUW], bron: 'Wet op het kindgebonden budget artikel 2',
  },
  geenKinderopvang: {
    waarom: 'Er telt geen kinderopvangtoeslag mee.',
    watNu: [OPNIEUW], bron: 'Handreiking hoofdstuk 2',
  },
  toeslagTeLaag: {
    waarom: 'Het bedrag over een heel jaar is zo klein dat Dienst Toeslagen het niet uitbetaalt.',
    watNu: [VERANDERT], bron: 'Algemene wet inkomensafhankelijke regelingen',
  },

  woontElders: {
    waarom: 'U woont niet in deze gemeente. De gemeente waar u woont, beslist over uw aanvraag.',
    watNu: [VASTE_ZINNEN.woonplaats.tekst, VASTE_ZINNEN.doorzenden.tekst], bron: VASTE_ZINNEN.woonplaats.bron,
  },
  briefadres: {
    waarom: 'U heeft in deze gemeente alleen een briefadres. Deze gemeente geeft dan geen compensatie.',
    watNu: ['Vraag de gemeente wat u nodig heeft om u op een woonadres in te schrijven.'],
  },
  vermogenBovenGrens: {
    waarom: 'Uw vermogen was op 1 januari hoger dan de grens die deze gemeente gebruikt.',
    watNu: [OPNIEUW, ANDER_JAAR],
  },
  geenPartners: {
    waarom: 'De regeling is voor twee mensen die elkaars toeslagpartner en fiscale partner zijn. Dat was u dit jaar niet.',
    watNu: [MIJN_TOESLAGEN, ANDER_JAAR], bron: DOELGROEP,
  },
  geenFiscaalPartners: {
    waarom: 'U was wel elkaars toeslagpartner, maar niet elkaars fiscale partner. De regeling is voor paren die allebei zijn.',
    watNu: [MIJN_TOESLAGEN, ANDER_JAAR], bron: DOELGROEP,
  },
  alleenBijstand: {
    waarom: 'U heeft alleen een bijstandsuitkering. Daarbij horen al de volledige toeslagen. Er is dus geen tekort.',
    watNu: ['Krijgt u toch minder toeslag? Dan kloppen uw gegevens in Mijn toeslagen misschien niet. Wij kijken dat graag met u na.'], bron: DOELGROEP,
  },
  geenUitkering: {
    waarom: 'De regeling is voor paren met een uitkering van UWV, SVB of een verzekeraar. Soms is zij er ook voor paren met alleen werk. Uw inkomen is anders.',
    watNu: ['Heeft u te weinig om van te leven? Vraag de gemeente dan naar bijstand.'], bron: DOELGROEP,
  },
  tweeInkomens: {
    waarom: 'De regeling is voor paren van wie een van beiden geen of heel weinig inkomen heeft. U had dit jaar allebei een inkomen.',
    watNu: [ANDER_JAAR], bron: DOELGROEP,
  },
  heffingskortingUitbetaald: {
    waarom: 'Degene met het laagste inkomen is geboren vóór 1963 en krijgt de algemene heffingskorting uitbetaald. De regels werken elkaar dan niet tegen.',
    watNu: ['Krijgt u de heffingskorting toch niet uitbetaald? Laat dat weten. Dan rekenen wij opnieuw.'], bron: 'Wet inkomstenbelasting 2001 artikel 8.9',
  },
  aowLeeftijd: {
    waarom: 'Een van u heeft de AOW-leeftijd. Dan gelden andere bedragen. Die rekenen wij hier niet uit.',
    watNu: [GEEN_AFWIJZING, 'Heeft u weinig inkomen naast de AOW? Vraag dan bij de SVB naar de AIO-aanvulling.'], bron: DOELGROEP,
  },
  geenToeslagen: {
    waarom: 'U kreeg geen toeslagen. Dan kunnen zij ook niet te laag zijn.',
    watNu: ['Heeft u misschien wel recht op een toeslag? Vraag die eerst aan bij Dienst Toeslagen. Daarna rekenen wij opnieuw.'], bron: DOELGROEP,
  },
  jongerDan21: {
    waarom: 'Een van u is jonger dan 21 jaar. Dan gelden andere bedragen. Die rekenen wij hier niet uit.',
    watNu: [GEEN_AFWIJZING], bron: 'Participatiewet artikel 20',
  },

  geenTerugvordering: {
    waarom: 'Dienst Toeslagen vraagt over dit jaar niets terug. Over dit jaar kan alleen een terugvordering worden vergoed.',
    watNu: ['Kreeg u te weinig toeslag? Dan mag u toch een aanvraag doen. De gemeente moet die behandelen.'], bron: 'Handreiking hoofdstuk 2 en § 7.3',
  },
  terugvorderingAndereOorzaak: {
    waarom: 'De terugvordering heeft een andere oorzaak. Zij komt niet door regels die elkaar tegenwerken.',
    watNu: ['Kunt u niet in één keer terugbetalen? Vraag Dienst Toeslagen dan om een betalingsregeling.', VASTE_ZINNEN.bezwaarDienstToeslagen.tekst],
    bron: 'Handreiking § 6.1 stap 9 en 10',
  },
  geenTekort: {
    waarom: 'U kreeg niet minder toeslag dan een paar met alleen bijstand. Er is dus geen tekort.',
    watNu: [VERANDERT], bron: 'Handreiking § 6.1 stap 6',
  },
  bovenBestaansminimum: {
    waarom: 'Uw netto-inkomen en uw toeslagen samen zijn niet lager dan het bestaansminimum. Dat is het bedrag dat u nodig heeft om van te leven.',
    watNu: ['Klopt het netto-inkomen niet? Laat het weten. Dan rekenen wij opnieuw.', VERANDERT], bron: 'Handreiking § 6.1 stap 6 en 11',
  },
  'nietVoldaan.uitkering': {
    waarom: 'Voor de vaste tegemoetkoming moet een van u een andere uitkering hebben dan bijstand. Bijstand erbij mag.',
    watNu: ['Had u in een deel van het jaar een WIA-, WW- of Wajong-uitkering? Laat dat weten. Dan rekenen wij opnieuw.'], bron: VASTE_TEGEMOETKOMING,
  },
  'nietVoldaan.lagereToeslagen': {
    waarom: 'Voor de vaste tegemoetkoming moet u minder toeslag krijgen dan een paar met alleen bijstand. Dat was dit jaar niet zo.',
    watNu: [VERANDERT], bron: VASTE_TEGEMOETKOMING,
  },
  'nietVoldaan.lagerInkomen': {
    waarom: 'Voor de vaste tegemoetkoming moeten uw netto-inkomen en toeslagen samen lager zijn dan bij een paar met alleen bijstand. Dat was dit jaar niet zo.',
    watNu: ['Klopt het netto-inkomen niet? Laat het weten. Dan rekenen wij opnieuw.', VERANDERT], bron: VASTE_TEGEMOETKOMING,
  },
}
