import { z } from 'zod'
import { perToeslag } from '../engine/toeslagen.ts'
import type { Uitkomst, Voorwaardetoets } from '../engine/uitkomst.ts'
import type { Periodevergelijking, Toeslagvergelijking } from '../engine/vergelijking.ts'
import { foutregelSchema } from './fout.ts'
import { stapSchema, uitlegOf } from './uitleg.ts'
import { jaar } from './velden.ts'
import { vergelijkingSchema } from './vergelijking-invoer.ts'

const eurocenten = z.int().min(0)
const teltMee = z.boolean().describe('Of het verschil wordt gecompenseerd.')

const bedragen = z.strictObject({ nu: eurocenten, bijstand: eurocenten, verschil: eurocenten, teltMee })
  .describe('Een toeslag per maand: zoals die is, zoals die met alleen bijstand zou zijn, en wat er ontbreekt. In eurocenten.').meta({ id: 'bedragen' })
const maandbedragen = z.strictObject({ maand: z.string(), toeslagen: z.strictObject({ huurtoeslag: bedragen, zorgtoeslag: bedragen, kindgebondenBudget: bedragen, kinderopvangtoeslag: bedragen }) })
  .meta({ id: 'maandbedragen' })
const stappen = z.strictObject({ nu: stapSchema, bijstand: stapSchema, verschil: stapSchema, teltMee }).meta({ id: 'stappen' })

const uitleg = z.strictObject({
  bedrag: stapSchema.optional().describe('Van bedrag, van totNuToe, of van het bedrag waarom er niets is.'),
  aanvulling: stapSchema.optional(),
  perioden: z.array(z.strictObject({
    maanden: z.array(z.string()),
    toeslagen: z.strictObject({ huurtoeslag: stappen, zorgtoeslag: stappen, kindgebondenBudget: stappen, kinderopvangtoeslag: stappen }),
    tekort: stapSchema.describe('Wat er per maand ontbreekt en meetelt.'),
  })).optional().describe('Opeenvolgende maanden waarin niets verandert.'),
}).meta({ id: 'uitleg' })

const voorwaarde = z.strictObject({
  voorwaarde: z.enum(['uitkering', 'lagereToeslagen', 'lagerInkomen']),
  voldaan: z.boolean().nullable(),
  uitleg: stapSchema.optional().describe('Met --uitleg, waar bedragen het bepaalden.'),
}).meta({ id: 'voorwaarde' })

const overzicht = {
  jaar,
  regeling: z.enum(['terugvordering', 'tekortEnTerugvordering', 'vasteTegemoetkoming']).describe('Hoe dit jaar wordt gecompenseerd.'),
  voorwaarden: z.array(voorwaarde).optional()
    .describe('De voorwaarden van de vaste tegemoetkoming; null als er nog een antwoord ontbreekt.'),
  maanden: z.array(maandbedragen).optional()
    .describe('De maanden waarin zij toeslagpartners zijn, 21 jaar of ouder en onder de AOW-leeftijd. Ontbreekt zolang er gegevens ontbreken, en als er geen is.'),
  naTerugvordering: z.boolean().optional()
    .describe('Of "nu" is wat er na een terugvordering overblijft. Zo niet, dan is het wat op de schattingen van het jaar werd toegekend.'),
  uitleg: uitleg.optional().describe('Met --uitleg.'),
}

const uitkomstSchema = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    uitkomst: z.literal('recht'),
    bedrag: eurocenten.describe('Waar het paar over het jaar recht op heeft, in eurocenten.'),
    aanvulling: eurocenten.optional().describe('Wat bijzondere bijstand aan de vaste tegemoetkoming zou toevoegen, in eurocenten.'),
    ...overzicht,
  }),
  z.strictObject({ uitkomst: z.literal('geenRecht'), redenen: z.array(z.string()).describe('Bijvoorbeeld "geenTekort".'), ...overzicht }),
  z.strictObject({
    uitkomst: z.literal('onvolledig'),
    ontbreekt: z.array(z.strictObject({ onderwerp: z.string(), veld: z.string() })).describe('De vragen die nog open staan, met het veld van de invoer.'),
    totNuToe: eurocenten.optional().describe('Het bedrag als de open vragen niets veranderen, in eurocenten.'),
    ...overzicht,
  }),
]).describe('Uitvoer: waar dit paar over dit jaar recht op heeft.').meta({ id: 'uitkomstregel' })

type Uitkomstregel = z.output<typeof uitkomstSchema>

export const vergelijkingRegels = z.xor([vergelijkingSchema, uitkomstSchema, foutregelSchema])
  .meta({ title: 'Vergelijking', description: 'Eén regel invoer of uitvoer van npm run -s vergelijking. Bedragen in de uitvoer zijn eurocenten.' })

export function regelOf(year: number, uitkomst: Uitkomst, metUitleg: boolean): Uitkomstregel {
  const { regeling, voorwaarden, vergelijking } = uitkomst
  const rest = {
    ...(voorwaarden === undefined ? {} : { voorwaarden: voorwaarden.map((each) => voorwaardeOf(each, metUitleg)) }),
    ...(vergelijking === undefined ? {} : { maanden: [...vergelijking.maanden], naTerugvordering: vergelijking.naTerugvordering }),
    ...(metUitleg ? { uitleg: uitlegVan(uitkomst) } : {}),
  }
  switch (uitkomst.kind) {
    case 'recht': {
      const { bedrag, aanvulling } = uitkomst
      return { jaar: year, uitkomst: 'recht', regeling, bedrag, ...(aanvulling ? { aanvulling: aanvulling.bedrag } : {}), ...rest }
    }
    case 'geenRecht': return { jaar: year, uitkomst: 'geenRecht', regeling, redenen: [...uitkomst.redenen], ...rest }
    case 'onvolledig': {
      const { ontbreekt, totNuToe } = uitkomst
      return { jaar: year, uitkomst: 'onvolledig', regeling, ontbreekt: ontbreekt.map(inVeldVanInvoer), ...(totNuToe === undefined ? {} : { totNuToe }), ...rest }
    }
  }
}

function voorwaardeOf({ voorwaarde: welke, voldaan, uitleg: stap }: Voorwaardetoets, metUitleg: boolean): z.output<typeof voorwaarde> {
  return { voorwaarde: welke, voldaan, ...(metUitleg && stap !== undefined ? { uitleg: uitlegOf(stap) } : {}) }
}

/** The input calls `woningen` of the engine `wonen`, as the proefberekening does. */
function inVeldVanInvoer({ onderwerp, veld }: { readonly onderwerp: string; readonly veld: string }): { onderwerp: string; veld: string } {
  return { onderwerp, veld: veld === 'woningen' ? 'wonen' : veld }
}

function uitlegVan(uitkomst: Uitkomst): z.output<typeof uitleg> {
  const aanvulling = uitkomst.kind === 'recht' ? uitkomst.aanvulling : undefined
  return {
    ...(uitkomst.uitleg === undefined ? {} : { bedrag: uitlegOf(uitkomst.uitleg) }),
    ...(aanvulling ? { aanvulling: uitlegOf(aanvulling.uitleg) } : {}),
    ...(uitkomst.vergelijking === undefined ? {} : { perioden: uitkomst.vergelijking.perioden.map(periodeOf) }),
  }
}

function periodeOf({ maanden, toeslagen, tekort }: Periodevergelijking) {
  const stappenOf = ({ nu, bijstand, verschil, teltMee: telt }: Toeslagvergelijking) => ({ nu: uitlegOf(nu), bijstand: uitlegOf(bijstand), verschil: uitlegOf(verschil), teltMee: telt })
  return {
    maanden: [...maanden],
    toeslagen: perToeslag((toeslag) => stappenOf(toeslagen[toeslag])),
    tekort: uitlegOf(tekort),
  }
}
