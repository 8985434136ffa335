import type { Dossier, Veld } from '../../case/dossier.ts'

/** What was changed: an answer, or anything else by its name on the screen; `removed` is who or what went with it. */
export type Subject = Veld | { readonly name: () => string; readonly removed: string | null }

export type Change = { readonly before: Dossier; readonly after: Dossier; readonly subject: Subject }

/** The changes since the dossier was opened, the last one last; and those that were taken back, the next one to redo last. */
export type Changes = { readonly done: readonly Change[]; readonly undone: readonly Change[] }

export const NO_CHANGES: Changes = { done: [], undone: [] }

/** More than anybody takes back; each holds a whole dossier, of which most is shared with the next. */
const MOST = 200

/** Typing on in the same field is one change. */
export function withChange({ done }: Changes, change: Change): Changes {
  const last = done.at(-1)
  const goesOn = last !== undefined && typeof change.subject === 'string' && change.subject === last.subject
  const kept = goesOn ? done.slice(0, -1) : done.slice(1 - MOST)
  return { done: [...kept, goesOn ? { ...change, before: last.before } : change], undone: [] }
}

export function withUndo({ done, undone }: Changes): Changes {
  const last = done.at(-1)
  return last === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, last] }
}

export function withRedo({ done, undone }: Changes): Changes {
  const next = undone.at(-1)
  return next === undefined ? { done, undone } : { done: [...done, next], undone: undone.slice(0, -1) }
}
