import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { fractionToText } from '../../units/fraction.ts'
import { t } from '../texts/i18n.ts'
import { bronnenVan, isIngevuld, sleutelVan, type Bron } from './bronnen.ts'
import { formule, waardeVan } from './formule.ts'
import { namenVanDelen, naamVan } from './namen.ts'
import { gewogenIn, isGezegd, vouw } from './vouw.ts'

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
export function regelsVan(stap: Stap, perioden: readonly Periode[] = []): readonly Regel[] {
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
    const regel = { nummer, diepte, naam, bedrag: waardeVan(deel) }
    if (eerder !== undefined) {
      regels.push({ ...regel, berekening: t('bewerking:zieStap', { nummer: eerder }), bronnen: [] })
      return
    }
    nummers.set(id, nummer)
    regels.push({ ...regel, berekening: isIngevuld(deel) ? t('bewerking:ingevuld') : formule(deel, perioden).join(' '), bronnen: bronnenVan(deel).map(nieuw) })
    for (const [onderdeel, label] of namenVanDelen(vouw(deel).kern, perioden)) {
      if (!isGezegd(onderdeel)) schrijf(onderdeel, label, diepte + 1)
    }
    for (const each of gewogenIn(vouw(deel))) schrijf(each, t('bewerking:vergelekenMet', { begrip: naamVan(each) }), diepte + 1)
  }
  schrijf(stap, naamVan(stap), 0)
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
