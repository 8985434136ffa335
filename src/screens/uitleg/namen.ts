import type { Begrip } from '../../engine/begrippen.ts'
import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { formatMonths } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

const toeslagen: readonly Begrip[] = ['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget']

/** The name of a step by itself. */
export function naamVan(stap: Stap): string {
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
export function namenVanDelen(stap: Stap, perioden: readonly Periode[]): ReadonlyMap<Stap, string> {
  const namen = new Map<Stap, string>()
  const counts = new Map<string, number>()
  for (const [index, deel] of stap.delen.entries()) {
    if (namen.has(deel)) continue
    const naam = naamBinnen(stap, deel, index, perioden)
    const nummer = (counts.get(naam) ?? 0) + 1
    counts.set(naam, nummer)
    namen.set(deel, nummer === 1 ? naam : t('bewerking:herhaald', { begrip: naam, nummer }))
  }
  return namen
}

function naamBinnen(stap: Stap, deel: Stap, index: number, perioden: readonly Periode[]): string {
  const vergeleken = /^verschil\.(\w+)$/.exec(stap.begrip)?.[1]
  if (vergeleken !== undefined && !deel.begrip.startsWith('beschikking')) {
    return t(index === 0 ? 'bewerking:metAlleenBijstand' : 'bewerking:metEigenInkomen', { toeslag: t(`begrip:${vergeleken as Begrip}`) })
  }
  const periode = stap.delen.length === perioden.length ? perioden[index] : undefined
  return periode === undefined ? naamVan(deel) : naamInPeriode(deel, periode)
}

function naamInPeriode(stap: Stap, { maanden: [first, ...rest] }: Periode): string {
  switch (stap.begrip) {
    case 'tekortOverPeriode':
    case 'overPeriode':
    case 'toeslagOverPeriode': return t(`bewerking:inPeriode.${stap.begrip}`, { maanden: formatMonths(first, rest.at(-1) ?? first, language.value) })
    default: return naamVan(stap)
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
