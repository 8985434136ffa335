import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { fractionToText } from '../../units/fraction.ts'
import { bronnenVan, isIngevuld, sleutelVan, type Bron } from './bronnen.ts'
import { formule, waardeVan } from './formule.ts'
import { namenVanDelen, naamVan } from './namen.ts'
import { gewogenIn, isGezegd, vouw } from './vouw.ts'
import type { Woorden } from './woorden.ts'

export type Regel = {
  readonly nummer: number
  /** 0 for the step itself. */
  readonly diepte: number
  readonly naam: string
  readonly berekening: string
  readonly bedrag: string
  readonly bronnen: readonly Bron[]
}

/** All steps in the order in which they are read. A step that was written out before is only referred to, and a figure is judged once. */
export function regelsVan(stap: Stap, woorden: Woorden, perioden: readonly Periode[] = []): readonly Regel[] {
  return regelsVanAlle([{ stap, naam: naamVan(stap, woorden) }], woorden, perioden)
}

/** The same of several steps, numbered on: a later one refers to what an earlier one wrote out. */
export function regelsVanAlle(stappen: readonly { readonly stap: Stap; readonly naam: string }[], woorden: Woorden, perioden: readonly Periode[] = []): readonly Regel[] {
  const regels: Regel[] = []
  const sameStep = matcher()
  const nummers = new Map<number, number>()
  const genoemd = new Set<string>()
  const nieuw = (bron: Bron): Bron => {
    if (genoemd.has(sleutelVan(bron))) return { wet: bron.wet, oordeel: [] }
    genoemd.add(sleutelVan(bron))
    return bron
  }
  const schrijf = (deel: Stap, naam: string, diepte: number): void => {
    const nummer = regels.length + 1
    const id = sameStep(deel)
    const eerder = nummers.get(id)
    const regel = { nummer, diepte, naam, bedrag: waardeVan(deel, woorden) }
    if (eerder !== undefined) {
      regels.push({ ...regel, berekening: woorden.t('bewerking:zieStap', { nummer: eerder }), bronnen: [] })
      return
    }
    nummers.set(id, nummer)
    regels.push({ ...regel, berekening: isIngevuld(deel) ? woorden.t('bewerking:ingevuld') : formule(deel, woorden, perioden).join(' '), bronnen: bronnenVan(deel, woorden).map(nieuw) })
    for (const [onderdeel, label] of namenVanDelen(vouw(deel).kern, woorden, perioden)) {
      if (!isGezegd(onderdeel)) schrijf(onderdeel, label, diepte + 1)
    }
    for (const each of gewogenIn(vouw(deel))) schrijf(each, woorden.t('bewerking:vergelekenMet', { begrip: naamVan(each, woorden) }), diepte + 1)
  }
  for (const { stap, naam } of stappen) schrijf(stap, naam, 0)
  return regels
}

/** Numbers steps so that steps with the same content get the same number. */
function matcher(): (stap: Stap) => number {
  const ids = new Map<string, number>()
  const known = new WeakMap<Stap, number>()
  const idOf = (stap: Stap): number => {
    const before = known.get(stap)
    if (before !== undefined) return before
    const { begrip, bewerking, uitkomst, delen, artikel, cijfer, getoetst = [], gewogen = [] } = stap
    const cijfers = [cijfer, ...getoetst].map((each) => `${each?.id ?? ''} ${each?.from ?? ''}`)
    const content = [begrip, bewerking, fractionToText(uitkomst), artikel, ...cijfers, ...delen.map(idOf), 'gewogen', ...gewogen.map(idOf)].join('|')
    const id = ids.get(content) ?? ids.size
    ids.set(content, id)
    known.set(stap, id)
    return id
  }
  return idOf
}
