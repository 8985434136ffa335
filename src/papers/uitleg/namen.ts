import type { Begrip } from '../../engine/begrippen.ts'
import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { formatMonths } from '../format.ts'
import type { Woorden } from './woorden.ts'

const toeslagen: readonly Begrip[] = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget']

/** The name of a step by itself. */
export function naamVan(stap: Stap, { t }: Woorden): string {
  const { begrip } = stap
  const toeslag = begrip === 'toeslagPerMaand' || begrip === 'toeslagPerJaar' ? toeslagIn(stap) : undefined
  if (toeslag === undefined) return t(`begrip:${begrip}`)
  return t(begrip === 'toeslagPerMaand' ? 'bewerking:toeslagPerMaand' : 'bewerking:toeslagPerJaar', { toeslag: t(`begrip:${toeslag}`) })
}

/**
 * The names of the parts as they are read inside their step: which of two toeslagen, which months, which child.
 *
 * @param perioden - of the comparison that the step comes from, in order
 */
export function namenVanDelen(stap: Stap, woorden: Woorden, perioden: readonly Periode[]): ReadonlyMap<Stap, string> {
  const namen = new Map<Stap, string>()
  const counts = new Map<string, number>()
  for (const [index, deel] of stap.delen.entries()) {
    if (namen.has(deel)) continue
    const naam = naamBinnen({ stap, deel, index, perioden }, woorden)
    const nummer = (counts.get(naam) ?? 0) + 1
    counts.set(naam, nummer)
    namen.set(deel, nummer === 1 ? naam : woorden.t('bewerking:herhaald', { begrip: naam, nummer }))
  }
  return namen
}

type Binnen = { readonly stap: Stap; readonly deel: Stap; readonly index: number; readonly perioden: readonly Periode[] }

function naamBinnen({ stap, deel, index, perioden }: Binnen, woorden: Woorden): string {
  const vergeleken = /^verschil\.(\w+)$/.exec(stap.begrip)?.[1]
  if (vergeleken !== undefined && !deel.begrip.startsWith('beschikking')) {
    return woorden.t(index === 0 ? 'bewerking:metAlleenBijstand' : 'bewerking:metEigenInkomen', { toeslag: woorden.t(`begrip:${vergeleken as Begrip}`) })
  }
  const periode = stap.delen.length === perioden.length ? perioden[index] : undefined
  return periode === undefined ? naamVan(deel, woorden) : naamInPeriode(deel, periode, woorden)
}

function naamInPeriode(stap: Stap, { maanden: [first, ...rest] }: Periode, woorden: Woorden): string {
  switch (stap.begrip) {
    case 'tekortOverPeriode':
    case 'overPeriode':
    case 'toeslagOverPeriode': return woorden.t(`bewerking:inPeriode.${stap.begrip}`, { maanden: formatMonths(first, rest.at(-1) ?? first, woorden.taal) })
    default: return naamVan(stap, woorden)
  }
}

/** Which toeslag a month or a year is one of, as its steps tell. */
function toeslagIn({ begrip, delen }: Stap): Begrip | undefined {
  if (toeslagen.includes(begrip)) return begrip
  for (const deel of delen) {
    const found = toeslagIn(deel)
    if (found !== undefined) return found
  }
  return undefined
}
