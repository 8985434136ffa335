import { z } from 'zod'
import { beleidSchema } from '../case/beleid-codec.ts'
import { gemeenteSchema } from '../case/gemeente-codec.ts'
import { proefberekeningRegels } from './proefberekening-schema.ts'
import { vergelijkingRegels } from './vergelijking-uitvoer.ts'

/** The JSON Schemas of docs/: of a line of input before it is read, and of a line of output; of a policy and of a municipality the whole file. */
export const jsonSchemas = {
  proefberekening: z.toJSONSchema(proefberekeningRegels, { io: 'input' }),
  vergelijking: z.toJSONSchema(vergelijkingRegels, { io: 'input' }),
  beleid: z.toJSONSchema(beleidSchema, { io: 'input' }),
  gemeente: z.toJSONSchema(gemeenteSchema, { io: 'input' }),
}
