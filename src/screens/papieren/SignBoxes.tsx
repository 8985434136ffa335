import type { Papertaal, Vak } from '../../papers/paper.ts'
import { VASTE_WOORDEN } from '../../papers/vaste-woorden.ts'
import { Tekstdelen } from './Tekstdelen.tsx'

/** For everybody who signs: name, place, date and room for a signature. */
export function SignBoxes({ vakken, taal }: { vakken: readonly Vak[]; taal: Papertaal }) {
  const words = VASTE_WOORDEN[taal]
  return (
    <>
      {vakken.map(({ wie, naam }) => (
        <div key={wie} class="kt-paper__sign">
          <dl class="kt-paper__list"><div><dt>{words.naam}</dt><dd><Tekstdelen tekst={naam} taal={taal} /></dd></div></dl>
          {[words.plaats, words.datum].map((label) => <p key={label} class="kt-paper__write">{label}</p>)}
          <p class="kt-paper__signature">{words.handtekening}</p>
        </div>
      ))}
    </>
  )
}
