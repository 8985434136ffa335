import type { Handtekening, Tekening } from '../../pdf/extra.ts'
import type { Papertaal, Vak } from '../../papers/paper.ts'
import { VASTE_WOORDEN } from '../../papers/vaste-woorden.ts'
import { Tekstdelen } from './Tekstdelen.tsx'

type Props = { readonly vakken: readonly Vak[]; readonly handtekeningen: readonly Handtekening[]; readonly taal: Papertaal }

/** For everybody who signs: name, place, date, and what was drawn or typed; or room to do it by hand. */
export function SignBoxes({ vakken, handtekeningen, taal }: Props) {
  return <>{vakken.map((vak) => <SignBox key={vak.wie} vak={vak} signed={handtekeningen.find(({ wie }) => wie === vak.wie)} taal={taal} />)}</>
}

function SignBox({ vak, signed, taal }: { readonly vak: Vak; readonly signed: Handtekening | undefined; readonly taal: Papertaal }) {
  const words = VASTE_WOORDEN[taal]
  const known = ([[words.plaats, signed?.plaats], [words.datum, signed?.datum], [words.getuige, signed?.getuige]] as const).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
  const byHand = [...(signed?.plaats === undefined ? [words.plaats] : []), ...(signed?.datum === undefined ? [words.datum] : [])]
  return (
    <div class="kt-paper__sign">
      <dl class="kt-paper__list">
        <div><dt>{words.naam}</dt><dd><Tekstdelen tekst={vak.naam} taal={taal} /></dd></div>
        {known.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
      </dl>
      {byHand.map((label) => <p key={label} class="kt-paper__write">{label}</p>)}
      <div class="kt-paper__signature">
        <p>{words.handtekening}</p>
        {signed !== undefined && (signed.tekening === undefined ? <p><strong>{signed.naam}</strong></p> : <Drawn tekening={signed.tekening} label={`${words.handtekening}: ${signed.naam}`} />)}
      </div>
    </div>
  )
}

function Drawn({ tekening: { breedte, hoogte, lijnen }, label }: { readonly tekening: Tekening; readonly label: string }) {
  return (
    <svg class="kt-paper__drawn" viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={label}>
      {lijnen.map(({ pad, dikte }, index) => <path key={index} d={pad} stroke-width={dikte} />)}
    </svg>
  )
}
