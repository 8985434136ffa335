export type Spread = { readonly medianMs: number; readonly p95Ms: number }

type Aim = { readonly ms: number; readonly of: keyof Spread }

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? NaN
  return { medianMs: at(0.5), p95Ms: at(0.95) }
}

export function report(what: string, measured: string, aim = ''): void {
  process.stdout.write(`${what.padEnd(76)} ${measured.padStart(20)}   ${aim}\n`)
}

/** The median and the 95th percentile, and how much of the aim was used. */
export function reportTimes(what: string, spread: Spread, aim?: Aim): void {
  report(what, textOf(spread), aim && `aim ${String(aim.ms)} ms ${aim.of === 'p95Ms' ? 'p95' : 'median'}: ${(spread[aim.of] / aim.ms * 100).toFixed(0)}% of it`)
}

export function textOf({ medianMs, p95Ms }: Spread): string {
  const digits = medianMs < 1 ? 3 : medianMs < 100 ? 1 : 0
  return `${medianMs.toFixed(digits)} / ${p95Ms.toFixed(digits)} ms`
}
