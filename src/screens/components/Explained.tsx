import { createContext, toChildArray, type ComponentChildren } from 'preact'
import { useContext, useEffect, useId } from 'preact/hooks'

/** Draws a text with its difficult words explained. `owner` tells one text from another; `release` is for when it is gone. */
export type Explainer = {
  readonly draw: (text: string, owner: string) => ComponentChildren
  readonly release: (owner: string) => void
}

/** Null where nothing is explained: in front of the lock, and on the couple's screen. */
export const ExplainerContext = createContext<Explainer | null>(null)

/** A text of which the difficult words can be opened. Never inside a label, a button or a link. */
export function Explained({ text }: { text: string }) {
  const explainer = useContext(ExplainerContext)
  const owner = useId()
  useEffect(() => () => explainer?.release(owner), [explainer, owner])
  return <>{explainer === null ? text : explainer.draw(text, owner)}</>
}

/** What stands directly among these children as text, explained; what is an element is left as it is. */
export function withExplanations(children: ComponentChildren): ComponentChildren {
  return toChildArray(children).map((child) => (typeof child === 'string' ? <Explained text={child} /> : child))
}
