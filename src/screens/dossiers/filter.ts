import type { WachtOp } from '../../case/bestand.ts'
import { searchFor, type Kaart } from '../../case/kaart.ts'
import type { Item } from './list.ts'

export type Filter = {
  readonly search: string
  readonly stand: Kaart['stand'] | undefined
  readonly jaar: string | undefined
  readonly wachtOp: WachtOp | 'niets' | undefined
  /** Undefined: only what is not in the archive. */
  readonly archief: 'alleen' | 'ook' | undefined
}

export const NO_FILTER: Filter = { search: '', stand: undefined, jaar: undefined, wachtOp: undefined, archief: undefined }

/** How many of the choices below the search box are made. */
export function choicesIn({ stand, jaar, wachtOp, archief }: Filter): number {
  return [stand, jaar, wachtOp, archief].filter((choice) => choice !== undefined).length
}

export function isSearchOutsideArchive({ search, archief }: Filter): boolean {
  return search.trim() !== '' && archief === undefined
}

/** What has no card yet is found by no word and no choice, but stands in the whole list. */
export function filtered(items: readonly Item[], filter: Filter): readonly Item[] {
  const isWhole = filter.search.trim() === '' && choicesIn(filter) === 0
  const isFound = searchFor(filter.search)
  return items.filter(({ kaart }) => (kaart === null ? isWhole : hasChoices(kaart, filter) && isFound(kaart)))
}

function hasChoices(kaart: Kaart, { stand, jaar, wachtOp, archief }: Filter): boolean {
  return (stand === undefined || kaart.stand === stand)
    && (jaar === undefined || kaart.jaren.includes(Number(jaar)))
    && (wachtOp === undefined || (kaart.wachtOp ?? 'niets') === wachtOp)
    && (archief === 'ook' || kaart.gearchiveerd === (archief === 'alleen'))
}
