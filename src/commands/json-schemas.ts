import { z } from 'zod'
import { proefberekeningRegels } from './proefberekening-schema.ts'
import { vergelijkingRegels } from './vergelijking-uitvoer.ts'

/** The JSON Schemas of docs/: of a line of input before it is read, and of a line of output. */
export const jsonSchemas = {
  proefberekening: z.toJSONSchema(proefberekeningRegels, { io: 'input' }),
  vergelijking: z.toJSONSchema(vergelijkingRegels, { io: 'input' }),
}
