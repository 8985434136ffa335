import type { Ref } from 'preact'
import type { Paper } from '../../papers/paper.ts'
import type { Handtekening } from '../../pdf/extra.ts'
import { richtingVan } from '../../papers/vaste-woorden.ts'
import { Heading } from '../components/Heading.tsx'
import { PaperBlok } from './PaperBlok.tsx'
import './papieren.css'
import { Tekstdelen } from './Tekstdelen.tsx'

type Props = {
  readonly paper: Paper
  readonly handtekeningen?: readonly Handtekening[] | undefined
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined
  /** Where its title stands in the outline: 3 among other papers on one screen. */
  readonly level?: 1 | 3 | undefined
}

/** A paper on the screen and in print, in its own language and direction. */
export function PaperView({ paper: { taal, titel, briefhoofd, blokken, voet }, handtekeningen = [], headingRef, level = 1 }: Props) {
  return (
    <article class="kt-paper" lang={taal} dir={richtingVan(taal)}>
      {briefhoofd.map((tekst, index) => <p key={index} class="kt-paper__head"><Tekstdelen tekst={tekst} taal={taal} /></p>)}
      <Heading level={level} look={1} headingRef={headingRef}>{titel}</Heading>
      {blokken.map((blok, index) => <PaperBlok key={index} blok={blok} taal={taal} isInner={level !== 1} handtekeningen={handtekeningen} />)}
      <p class="kt-paper__foot">{voet}</p>
    </article>
  )
}
