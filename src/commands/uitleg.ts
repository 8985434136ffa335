import { z } from 'zod'
import type { Stap } from '../engine/stap.ts'
import { fractionToText } from '../units/fraction.ts'

const cijferSchema = z.strictObject({
  id: z.string(),
  description: z.string(),
  article: z.string(),
  from: z.string().describe('De eerste dag waarop het cijfer geldt.'),
  until: z.string().describe('De laatste dag waarop het cijfer geldt.'),
  confidence: z.enum(['official', 'derived', 'guide', 'secondary', 'toVerify']).describe('Hoe zeker het cijfer is: gelezen in de wettekst, daaruit afgeleid, uit de handreiking, uit een andere bron, of nog na te kijken.'),
  confirmedByGuide: z.boolean().describe('Of de rekenvoorbeelden van de handreiking op de euro met dit cijfer uitkomen.'),
  source: z.string().optional(),
}).meta({ id: 'cijfer' })

/** One step of an explanation as it is printed. */
export const stapSchema = z.strictObject({
  begrip: z.string().describe('Wat er wordt berekend, bijvoorbeeld "rekenhuur".'),
  bewerking: z.enum(['gegeven', 'cijfer', 'som', 'verschil', 'product', 'quotient', 'laagste', 'hoogste', 'afgerond', 'volgt', 'geen'])
    .describe('Hoe de uitkomst uit de delen volgt.'),
  eenheid: z.enum(['euroPerJaar', 'euroPerMaand', 'euro', 'aantal', 'percentage', 'factor']),
  uitkomst: z.string().meta({ pattern: '^-?\\d+(/\\d+)?$' }).describe('De precieze uitkomst, als geheel getal of als breuk: "7983/20".'),
  get delen() {
    return z.array(stapSchema).describe('De stappen waar deze stap uit volgt.')
  },
  artikel: z.string().optional(),
  cijfer: cijferSchema.optional().describe('Het cijfer uit de wet waar de stap op rust.'),
  getoetst: z.array(cijferSchema).optional().describe('Cijfers die bepaalden hoe er werd gerekend, zoals een leeftijd, zonder zelf een bedrag te zijn.'),
  get gewogen() {
    return z.array(stapSchema).optional().describe('Bedragen die zijn vergeleken om zo te rekenen, zoals een inkomen en een grens.')
  },
  afronding: z.strictObject({ direction: z.enum(['down', 'up', 'nearest']), unit: z.enum(['cent', 'euro']) }).optional(),
  reden: z.string().optional().describe('Waarom er niets uitkomt, bij de bewerking "geen".'),
} satisfies Record<keyof Stap, unknown>).describe('Eén stap van een berekening. Elke stap is uit zijn delen na te rekenen.').meta({ id: 'stap' })

type Stapregel = z.output<typeof stapSchema>

export function uitlegOf({ uitkomst, delen, getoetst, gewogen, ...stap }: Stap): Stapregel {
  return {
    ...stap,
    uitkomst: fractionToText(uitkomst),
    delen: delen.map(uitlegOf),
    ...(getoetst === undefined ? {} : { getoetst: [...getoetst] }),
    ...(gewogen === undefined ? {} : { gewogen: gewogen.map(uitlegOf) }),
  }
}
