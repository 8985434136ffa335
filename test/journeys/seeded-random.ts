/** Chance that comes out the same for the same seed, so that what went wrong can be done again. */
export type Random = {
  /** A whole number from `lowest` to `highest`, both included. */
  readonly whole: (lowest: number, highest: number) => number
  readonly pick: <T>(among: readonly T[]) => T
  readonly shuffled: <T>(all: readonly T[]) => readonly T[]
}

/** @param parts - with another part, other numbers: of each run those are its own, however much chance the run before took */
export function seededRandom(...parts: readonly number[]): Random {
  let state = parts.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) + 0x6d2b79f5, 0x2545f491)

  // Mulberry32, by Tommy Ettinger.
  const share = () => {
    state = (state + 0x6d2b79f5) | 0
    const first = Math.imul(state ^ (state >>> 15), 1 | state)
    const second = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32
  }
  const whole: Random['whole'] = (lowest, highest) => lowest + Math.floor(share() * (highest - lowest + 1))
  const pick: Random['pick'] = (among) => {
    const picked = among[whole(0, among.length - 1)]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }
  return {
    whole,
    pick,
    shuffled: (all) => all.map((each) => ({ each, place: share() })).sort((one, other) => one.place - other.place).map(({ each }) => each),
  }
}
