/** Something that is not cut by the end of a page: a line of a paragraph, a row of a table, a picture. Heights in points. */
export type Unit = {
  readonly height: number
  /** White above it; none at the top of a page. */
  readonly gap: number
  /** The next stands on the same page, as a heading does with its text. */
  readonly keep: boolean
  /** Comes above it again when it begins a page. */
  readonly repeat?: Unit | undefined
  readonly draw: (top: number) => void
}

export type Placed = { readonly unit: Unit; readonly top: number }

export type Page = readonly Placed[]

/** Divides units over pages of one height, keeping together what belongs together where a page can hold it. */
export function paginate(units: readonly Unit[], height: number): readonly Page[] {
  const pages: Placed[][] = [[]]
  let used = 0
  const put = (unit: Unit) => {
    const gap = used === 0 ? 0 : unit.gap
    pages.at(-1)?.push({ unit, top: used + gap })
    used += gap + unit.height
  }
  const turn = (first: Unit) => {
    if (used === 0) return
    pages.push([])
    used = 0
    if (first.repeat !== undefined) put({ ...first.repeat, repeat: undefined })
  }
  for (const chain of chainsOf(units)) {
    const [first] = chain
    if (first !== undefined && used + heightOf(chain) > height && heightOf(chain) <= height) turn(first)
    for (const unit of chain) {
      if (used + unit.gap + unit.height > height) turn(unit)
      put(unit)
    }
  }
  return pages
}

function heightOf(chain: readonly Unit[]): number {
  return chain.reduce((sum, { gap, height }) => sum + gap + height, 0)
}

function chainsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const chains: Unit[][] = [[]]
  for (const [index, unit] of units.entries()) {
    if (index > 0 && units[index - 1]?.keep !== true) chains.push([])
    chains.at(-1)?.push(unit)
  }
  return chains.filter((chain) => chain.length > 0)
}

/** The first of them with this white above it. */
export function withGap(units: readonly Unit[], gap: number): readonly Unit[] {
  return units.map((unit, index) => (index === 0 ? { ...unit, gap } : unit))
}

/** All of them on one page, and with what comes next where asked. */
export function kept(units: readonly Unit[], withNext = false): readonly Unit[] {
  return units.map((unit, index) => ({ ...unit, keep: index < units.length - 1 || withNext }))
}

/** The last of them on one page with what comes next. */
export function keptWithNext(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => (index === units.length - 1 ? { ...unit, keep: true } : unit))
}
