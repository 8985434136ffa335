import { z } from 'zod'
import type { Huishouden } from '../engine/huishouden.ts'
import { foutregelSchema, type Fout } from './fout.ts'
import { stapSchema } from './uitleg.ts'
import { aangepasteWoning, foutInGeboortedatum, geboortedatum, heleEuros, jaar, kaleHuur, relatie, servicekosten, vermogen, verzekerd } from './velden.ts'

const toetsingsinkomen = heleEuros.describe('Toetsingsinkomen over het jaar, in hele euro’s.')

/** One line of `npm run -s proefberekening`: a household that stays the same all year. */
export const proefberekeningSchema = z.strictObject({
  jaar,
  aanvrager: z.strictObject({ geboortedatum, toetsingsinkomen, vermogen }),
  toeslagpartner: z.strictObject({ geboortedatum, toetsingsinkomen, vermogen, verzekerd }).nullable().describe('null als er geen toeslagpartner is.'),
  inwonenden: z.array(z.strictObject({ relatie, geboortedatum, toetsingsinkomen, vermogen })).describe('Iedereen die er verder woont. Voor elk kind telt kinderbijslag mee.'),
  wonen: z.strictObject({ kaleHuur, servicekosten, aangepasteWoning }).nullable().describe('null als er geen huurwoning is.'),
}).describe('Invoer: één huishouden dat het hele jaar hetzelfde blijft. De aanvrager is verzekerd.').meta({ id: 'invoerregel' })

type Proefberekening = z.output<typeof proefberekeningSchema>

const bedrag = z.int().min(0)
const toeslag = z.strictObject({
  perMaand: bedrag.describe('Hele euro’s per maand. Als de maanden verschillen: een twaalfde van het jaar, naar beneden afgerond.'),
  perJaar: bedrag.describe('Hele euro’s over het jaar.'),
  perioden: z.array(z.strictObject({ vanaf: z.string(), totEnMet: z.string(), perMaand: bedrag })).optional()
    .describe('Alleen als de maanden verschillen, door een geboorte of een verjaardag.'),
}).meta({ id: 'toeslag' })
const uitleg = z.strictObject({ perMaand: stapSchema, perJaar: stapSchema }).meta({ id: 'uitleg' })

const uitkomstSchema = z.strictObject({
  jaar, zorgtoeslag: toeslag, huurtoeslag: toeslag, kindgebondenBudget: toeslag,
  uitleg: z.strictObject({ zorgtoeslag: uitleg, huurtoeslag: uitleg, kindgebondenBudget: uitleg }).optional().describe('Met --uitleg.'),
}).describe('Uitvoer: de toeslagen van dit huishouden.').meta({ id: 'uitkomstregel' })

export type Proefuitkomst = z.output<typeof uitkomstSchema>

export const proefberekeningRegels = z.xor([proefberekeningSchema, uitkomstSchema, foutregelSchema])
  .meta({ title: 'Proefberekening', description: 'Eén regel invoer of uitvoer van npm run -s proefberekening.' })

/** Children count for the kindgebonden budget, and earlier huurtoeslag is not assumed: this short form does not ask. */
export function huishoudenOf({ aanvrager, toeslagpartner, inwonenden, wonen }: Proefberekening): Huishouden {
  return {
    aanvrager: { ...aanvrager, verzekerd: true },
    toeslagpartner,
    inwonenden: inwonenden.map((inwonende) => ({ ...inwonende, kinderbijslag: true, student: false })),
    woning: wonen === null ? null : { ...wonen, eerderRecht: false },
  }
}

export function foutIn({ jaar: year, aanvrager, toeslagpartner, inwonenden }: Proefberekening): Fout | null {
  const personen = [
    { persoon: aanvrager, path: ['aanvrager'], isPartner: true },
    ...(toeslagpartner === null ? [] : [{ persoon: toeslagpartner, path: ['toeslagpartner'], isPartner: true }]),
    ...inwonenden.map((persoon, index) => ({ persoon, path: ['inwonenden', index], isPartner: false })),
  ]
  return personen.map(({ persoon, path, isPartner }) => foutInGeboortedatum(persoon.geboortedatum, year, [...path, 'geboortedatum'], isPartner)).find((found) => found !== null) ?? null
}
