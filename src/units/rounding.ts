import type { Fraction } from './fraction.ts'

/** `nearest` is 'rekenkundig': half a unit goes up. */
export type Rounding = { readonly direction: 'down' | 'up' | 'nearest'; readonly unit: 'cent' | 'euro' }

const unitsInOneEuro = { cent: 100n, euro: 1n } as const

/** Rounds an exact amount in euros. The caller names the article that orders it. Negative amounts round as numbers do: `down` is towards minus infinity. */
export function round(euros: Fraction, { direction, unit }: Rounding): Fraction {
  const perEuro = unitsInOneEuro[unit]
  const numerator = euros.numerator * perEuro
  const { denominator } = euros
  switch (direction) {
    case 'down': return { numerator: floorDivide(numerator, denominator), denominator: perEuro }
    case 'up': return { numerator: -floorDivide(-numerator, denominator), denominator: perEuro }
    case 'nearest': return { numerator: floorDivide(2n * numerator + denominator, 2n * denominator), denominator: perEuro }
  }
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}
