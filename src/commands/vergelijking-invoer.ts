import { z } from 'zod'
import { ALLE_BELEID } from '../law/beleid/alle.ts'
import type { Month } from '../units/day.ts'
import { fout, type Fout } from './fout.ts'
import {
  aangepasteWoning, beschikkingsbedrag, datum, foutInGeboortedatum, geboortedatum, heleEuros, jaar, kaleHuur, maand, reject, relatie, servicekosten,
  vermogen, verzekerd,
} from './velden.ts'

/** An answer that may be absent or null: not known yet. The outcome then says which question is open. */
const antwoord = z.boolean().nullish()

function verloop<S extends z.ZodType<{ readonly vanaf: Month }>>(rij: S) {
  return z.array(rij).refine((rows) => rows.every(({ vanaf }, index) => index === 0 || (rows[index - 1]?.vanaf ?? '') < vanaf), reject('NOT_IN_ORDER'))
}

function bedragen<S extends z.ZodType>(bedrag: S) {
  return verloop(z.strictObject({ vanaf: maand, bedrag })).describe('Elk bedrag geldt vanaf zijn maand tot het volgende. De vroegste maand staat voorop.')
}

const inkomen = z.strictObject({
  schattingen: bedragen(heleEuros).default([]).describe('Het jaarinkomen zoals het in de loop van het jaar werd geschat. De vroegste maand staat voorop. Nodig bij maatstaf "zoalsToegekend".'),
  jaarinkomen: heleEuros.nullish().describe('Het toetsingsinkomen over het hele jaar, in hele euro’s. Ontbreekt het, dan telt bij maatstaf "jaarinkomen" de laatste schatting.'),
}).meta({ id: 'inkomen' })

const verblijf = {
  vanaf: maand.nullish().describe('De eerste maand; weglaten als het al langer zo was.'),
  totEnMet: maand.nullish().describe('De laatste maand; weglaten als het zo bleef.'),
}

const persoon = z.strictObject({ geboortedatum: geboortedatum.nullish(), inkomen, vermogen: vermogen.nullish(), verzekerd: verzekerd.default(true) })
  .meta({ id: 'persoon' })

const toekenning = z.union([z.strictObject({ perJaar: beschikkingsbedrag }), z.strictObject({ perMaand: bedragen(beschikkingsbedrag) })])
  .describe('Wat Dienst Toeslagen toekende: één bedrag over het jaar, of een bedrag per maand.').meta({ id: 'toekenning' })
export type Toekenningsinvoer = z.output<typeof toekenning>

const beschikking = z.strictObject({ voorlopig: toekenning.nullish(), definitief: toekenning.nullish() }).meta({ id: 'beschikking' })
export type Beschikkingsinvoer = z.output<typeof beschikking>

const oordeel = z.strictObject({
  andereOorzaak: beschikkingsbedrag.describe('Het deel van de terugvordering dat niet door de alleenverdienersproblematiek komt, in euro’s als tekst.'),
  oorzaak: z.enum(['inkomenNietDoorgegeven', 'huurNietDoorgegeven', 'geenRechtMeer', 'anders']).optional(),
}).meta({ id: 'oordeel' })

/** One line of `npm run -s vergelijking`: all that is known of one couple in one year. */
export const vergelijkingSchema = z.strictObject({
  jaar,
  peildatum: datum.describe('De dag waarop wordt gekeken, als "2025-03-01". Een jaar dat dan voorbij is, wordt als geheel bekeken.'),
  beleid: z.strictObject({
    id: z.enum(ALLE_BELEID.map(({ id }) => id) as [string, ...string[]]).optional().describe('Het beleid waarmee wordt gerekend. Standaard de handreiking.'),
    normkeuze: z.enum(['januarinorm', 'gemiddelde']).optional().describe('Welke bijstandsnorm voor het jaar geldt. Standaard de januarinorm.'),
    brutering: z.enum(['naarRato', 'exact']).optional().describe('Hoe de kostendelersnorm bruto wordt gemaakt. Standaard naar rato.'),
  }).default({}).describe('Welk beleid, en afwijkingen daarvan.'),
  woonplaats: z.strictObject({ inGemeente: z.boolean(), briefadres: z.boolean() }).nullish().describe('Of zij op de dag van de aanvraag in die gemeente wonen, en of dat alleen een briefadres is.'),
  doelgroep: z.strictObject({
    toeslagEnFiscaalPartner: antwoord.describe('Zijn zij minstens een deel van het jaar elkaars toeslagpartner en fiscaal partner?'),
    inkomensbron: z.enum(['uitkering', 'werk', 'alleenBijstand', 'anders']).nullish().describe('Waar het grootste inkomen vandaan komt.'),
    andereWeinigInkomen: antwoord.describe('Heeft de andere partner weinig of geen inkomen?'),
    minstverdienendeNa1962: antwoord.describe('Is de partner met het laagste inkomen geboren in 1963 of later?'),
    heffingskortingUitbetaald: antwoord.describe('Kreeg de partner met het laagste inkomen de algemene heffingskorting uitbetaald? Alleen als die voor 1963 is geboren.'),
    onderAowLeeftijd: antwoord.describe('Zijn beiden jonger dan de AOW-leeftijd?'),
    ontvangtToeslag: antwoord.describe('Ontvangen zij minstens één toeslag?'),
  }).describe('De vragen vooraf. Wat ontbreekt of null is, is nog niet bekend.'),
  aanvrager: persoon,
  toeslagpartner: persoon,
  partners: z.strictObject(verblijf).default({}).describe('De maanden waarin zij toeslagpartners zijn.'),
  inwonenden: z.array(z.strictObject({
    relatie,
    geboortedatum: geboortedatum.nullish(),
    inkomen,
    vermogen,
    kinderbijslag: z.boolean().default(true).describe('Of er voor dit kind kinderbijslag is.'),
    student: z.boolean().default(false).describe('Een opleiding met WSF, WTOS of BBL: dan geen kostendeler.'),
    ...verblijf,
  })).describe('Iedereen die er verder woont.'),
  wonen: verloop(z.strictObject({
    vanaf: maand,
    woning: z.strictObject({
      kaleHuur: kaleHuur.nullish(),
      servicekosten,
      aangepasteWoning,
      eerderRecht: z.boolean().default(false).describe('Of er al huurtoeslag was toen de huur nog onder de grens lag.'),
    }).nullable().describe('null als er geen huurwoning is.'),
  })).describe('De woning vanaf een maand tot de volgende. De vroegste maand staat voorop.'),
  maatstaf: z.enum(['jaarinkomen', 'zoalsToegekend']).default('jaarinkomen')
    .describe('Of in elke maand het inkomen over het hele jaar telt, of de schatting van dat moment.'),
  werkelijkeBedragen: z.enum(['berekend', 'beschikking']).default('berekend').describe('Of de ontvangen toeslagen worden berekend, of uit de beschikkingen komen. Over 2022 en 2023 is dat de definitieve beschikking.'),
  beschikkingen: z.strictObject({ huurtoeslag: beschikking.optional(), zorgtoeslag: beschikking.optional(), kindgebondenBudget: beschikking.optional(), kinderopvangtoeslag: beschikking.optional() }).default({}),
  kinderopvang: z.strictObject({ grond: z.enum(['uitzonderingssituatie', 'werkEnBijstand']), metBijstand: bedragen(beschikkingsbedrag).describe('Per maand, volgens de proefberekening van Dienst Toeslagen met alleen bijstand.') })
    .nullish().describe('Alleen als er recht was op kinderopvangtoeslag. De bedragen die zijn ontvangen staan bij de beschikkingen.'),
  oordelen: z.strictObject({ huurtoeslag: oordeel.optional(), zorgtoeslag: oordeel.optional() }).default({}).describe('Het oordeel over wat Dienst Toeslagen terugvordert.'),
  netto: z.union([z.strictObject({ nietBovenNorm: z.literal(true) }), z.strictObject({ perMaand: bedragen(beschikkingsbedrag) })])
    .nullish().describe('Het netto-inkomen van de partners samen, met vakantietoeslag: niet boven de norm, of de bedragen per maand.'),
}).describe('Invoer: wat er van één paar over één jaar bekend is.').meta({ id: 'invoerregel' })

export type Vergelijkingsinvoer = z.output<typeof vergelijkingSchema>

/** What is wrong with answers that are each readable by themselves. */
export function foutIn({ jaar: year, aanvrager, toeslagpartner, partners, inwonenden }: Vergelijkingsinvoer): Fout | null {
  const wie = inwonenden.map((inwonende, index) => ({ inwonende, path: ['inwonenden', index] }))
  const personen = [
    { persoon: aanvrager, path: ['aanvrager'], isPartner: true },
    { persoon: toeslagpartner, path: ['toeslagpartner'], isPartner: true },
    ...wie.map(({ inwonende, path }) => ({ persoon: inwonende, path, isPartner: false })),
  ]
  const perioden = [{ periode: partners, path: ['partners'] }, ...wie.map(({ inwonende, path }) => ({ periode: inwonende, path }))]
  const found = [
    ...personen.map(({ persoon: { geboortedatum: geboren }, path, isPartner }) => (geboren ? foutInGeboortedatum(geboren, year, [...path, 'geboortedatum'], isPartner) : null)),
    ...perioden.map(({ periode: { vanaf, totEnMet }, path }) => (vanaf && totEnMet && totEnMet < vanaf ? fout('END_BEFORE_START', [...path, 'totEnMet']) : null)),
  ]
  return found.find((each) => each !== null) ?? null
}
