import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { ExplainerContext, type Explainer } from '../components/Explained.tsx'
import type { Woordsleutel } from '../texts/nl/woorden.ts'
import { vindWoorden } from './vind-woorden.ts'
import { Woord } from './Woord.tsx'

/** Explains the words of the law on the screens inside it: each where it stands first. `screen` tells one screen from another. */
export function Woorden({ screen, children }: { screen: string; children: ComponentChildren }) {
  const explainer = useMemo(() => newExplainer(), [screen])
  return <ExplainerContext.Provider value={explainer}>{children}</ExplainerContext.Provider>
}

/** A word belongs to the first text that was drawn with it, for as long as that text is there: drawing it again changes nothing. */
function newExplainer(): Explainer {
  const owners = new Map<Woordsleutel, string>()
  const release = (owner: string) => {
    for (const [woord, by] of owners) if (by === owner) owners.delete(woord)
  }
  return {
    release,
    draw: (text, owner) => {
      release(owner)
      return vindWoorden(text).map(({ tekst, woord }) => {
        if (woord === null || owners.has(woord)) return tekst
        owners.set(woord, owner)
        return <Woord key={woord} woord={woord} text={tekst} />
      })
    },
  }
}
