import type { Papertaal, Tekst } from '../../papers/paper.ts'
import { openTekst, richtingVan, richtingVanTekst } from '../../papers/vaste-woorden.ts'

/** A text with what is emphasised, and what is still to be filled in. */
export function Tekstdelen({ tekst, taal }: { tekst: Tekst; taal: Papertaal }) {
  const own = richtingVanTekst(tekst.filter((deel) => typeof deel === 'string').join(''), taal)
  return (
    <span dir={own === richtingVan(taal) ? undefined : own}>
      {tekst.map((deel, index) => {
        if (typeof deel === 'string') return deel
        return 'open' in deel ? <mark key={index} class="kt-paper__open">{openTekst(deel.open, taal)}</mark> : <strong key={index}>{deel.nadruk}</strong>
      })}
    </span>
  )
}
