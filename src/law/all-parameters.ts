import * as aow from './aow.ts'
import * as awir from './awir.ts'
import * as bijstand from './bijstand.ts'
import * as groepen from './groepen.ts'
import * as huurtoeslag from './huurtoeslag.ts'
import * as kindgebondenBudget from './kindgebonden-budget.ts'
import * as inkomstenbelasting from './inkomstenbelasting.ts'
import type { Parameter } from './parameter.ts'
import * as partnerschap from './partnerschap.ts'
import * as termijnen from './termijnen.ts'
import * as toeslagenwet from './toeslagenwet.ts'
import * as vasteTegemoetkoming from './vaste-tegemoetkoming.ts'
import * as zorgtoeslag from './zorgtoeslag.ts'

type Figure = Parameter<unknown>
type FigureOrFigures = Figure | Readonly<Record<string, Figure>>

const exported: readonly FigureOrFigures[] = [zorgtoeslag, huurtoeslag, kindgebondenBudget, awir, aow, bijstand, groepen, inkomstenbelasting, partnerschap, termijnen, toeslagenwet, vasteTegemoetkoming]
  .flatMap((file) => Object.values<FigureOrFigures>({ ...file }))

/** Every figure of the law in this product, whatever its type. */
export const allParameters: readonly Figure[] = exported.flatMap((each) => (isFigure(each) ? [each] : Object.values(each)))

function isFigure(each: FigureOrFigures): each is Figure {
  return Array.isArray(each.values)
}
