import type { Stap } from '../../src/engine/stap.ts'
import { fractionToText } from '../../src/units/fraction.ts'

/** The first step of that name, seen from the result: the parts of a step come after it. */
export function stapMet(begrip: string, stap: Stap): Stap | undefined {
  return stap.begrip === begrip ? stap : stap.delen.map((deel) => stapMet(begrip, deel)).find((found) => found !== undefined)
}

/** The exact result of the first step of that name; undefined where there is no such step. */
export function uitkomstVan(begrip: string, stap: Stap): string | undefined {
  const found = stapMet(begrip, stap)
  return found === undefined ? undefined : fractionToText(found.uitkomst)
}

/** Whether a step, or one of its parts, gives nothing for that reason. */
export function heeftReden(reden: string, stap: Stap): boolean {
  return stap.reden === reden || stap.delen.some((deel) => heeftReden(reden, deel))
}
