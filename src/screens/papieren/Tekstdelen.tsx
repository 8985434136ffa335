import type { Papertaal, Tekst } from '../../papers/paper.ts'
import { openTekst } from '../../papers/vaste-woorden.ts'

/** A text with what is emphasised, and what is still to be filled in. */
export function Tekstdelen({ tekst, taal }: { tekst: Tekst; taal: Papertaal }) {
  return (
    <>
      {tekst.map((deel, index) => {
        if (typeof deel === 'string') return deel
        return 'open' in deel ? <mark key={index} class="kt-paper__open">{openTekst(deel.open, taal)}</mark> : <strong key={index}>{deel.nadruk}</strong>
      })}
    </>
  )
}
