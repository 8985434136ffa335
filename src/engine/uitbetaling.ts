import type { Beleid, Choice } from '../law/beleid/beleid.ts'
import { cents, type Cents } from '../units/cents.ts'
import { monthOf, monthsOf, type Day, type Month } from '../units/day.ts'

const EX_PARTNERS = 2

/** How an amount is paid out; the parts add up to it, to the cent. */
export type Uitbetaling =
  | { readonly kind: 'ineens'; readonly bedrag: Cents; readonly source: string }
  | { readonly kind: 'perMaand'; readonly maanden: readonly { readonly maand: Month; readonly bedrag: Cents }[]; readonly source: string }
  | { readonly kind: 'onbekend'; readonly bedrag: Cents; readonly source: string }

/**
 * The amount of a year as the municipality pays it: at once, or spread over the months of that year that are left, the month of the application
 * among them. Where no month is left it is paid at once.
 *
 * Bron: the policy of the municipality.
 *
 * @param aanvraag - the day of the application
 * @returns null for a year without rules
 */
export function uitbetalingVan(bedrag: Cents, jaar: number, { jaren }: Pick<Beleid, 'jaren'>, aanvraag: Day): Uitbetaling | null {
  const wijze = jaren[jaar]?.uitbetaling
  if (wijze === undefined) return null
  const { value, source } = wijze
  if (value === 'onbekend') return { kind: 'onbekend', bedrag, source }
  const left = monthsOf(jaar).filter((maand) => maand >= monthOf(aanvraag))
  if (value === 'ineens' || left.length === 0) return { kind: 'ineens', bedrag, source }
  const parts = inParts(bedrag, left.length)
  return { kind: 'perMaand', maanden: left.map((maand, index) => ({ maand, bedrag: parts[index] ?? bedrag })), source }
}

/**
 * What each of two ex-partners gets. An odd cent goes to the first.
 *
 * @returns null where the two are paid together
 */
export function helftenVan(bedrag: Cents, { exPartners }: Pick<Beleid, 'exPartners'>): (Choice<readonly Cents[]>) | null {
  return exPartners.value === 'iederDeHelft' ? { value: inParts(bedrag, EX_PARTNERS), source: exPartners.source } : null
}

/** Whole cents; what does not divide comes in the first parts. */
function inParts(bedrag: Cents, count: number): readonly Cents[] {
  const rest = bedrag % count
  const part = (bedrag - rest) / count
  return Array.from({ length: count }, (_, index) => cents(index < rest ? part + 1 : part))
}
