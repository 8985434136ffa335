import type { Vergelijking } from '../../engine/vergelijking.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { sumOfCents, type Cents } from '../../units/cents.ts'

/** The toeslagen of the year that count: what they were, what they should have been, and the difference. */
export function toeslagenVan({ maanden }: Vergelijking): { readonly nu: Cents; readonly hoort: Cents; readonly verschil: Cents } {
  const sum = (welke: 'nu' | 'verschil') => sumOfCents(maanden.flatMap(({ toeslagen }) => TOESLAGEN.filter((toeslag) => toeslagen[toeslag].teltMee).map((toeslag) => toeslagen[toeslag][welke])))
  const [nu, verschil] = [sum('nu'), sum('verschil')]
  return { nu, verschil, hoort: sumOfCents([nu, verschil]) }
}
