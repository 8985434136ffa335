import type { Ondertekening, Wijze } from '../../case/handtekening.ts'
import { BREEDTE, HOOGTE } from '../../case/handtekening.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { isReadOnly } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { trekIn } from './onderteken.ts'
import { papiernaam, papiernamen, papieren } from './papieren.ts'

/** A signature that was put, with what was recorded with it. */
export function Gezet({ ondertekening, onWithdrawn }: { ondertekening: Ondertekening; onWithdrawn: () => void }) {
  const { wie, op, plaats, wijze, papieren: getekend } = ondertekening
  const weg = getekend.filter(({ sleutel }) => !papieren.value.some((each) => each.sleutel === sleutel))
  const knop = t('teken.intrekken', { naam: nameOf(wie) })
  const withdraw = async () => {
    await trekIn(ondertekening)
    onWithdrawn()
  }
  return (
    <div class="kt-signed">
      {wijze.kind === 'glas' && <Beeld pad={wijze.pad} naam={nameOf(wie)} />}
      <Paragraph>{t('teken.gezet', { moment: momentText(op, today.value), plaats })} {wijzetekst(wijze)}</Paragraph>
      <Paragraph tone="soft">{t('teken.gezet.onder', { papieren: papiernamen(getekend) })}</Paragraph>
      {weg.length > 0 && <Notice kind="warning"><Paragraph>{t('teken.gezet.weg', { papieren: papiernamen(weg) })}</Paragraph></Notice>}
      <Disclosure summary={t('teken.meer')}>
        <Paragraph>{t('teken.gezet.identiteit', { soort: t(`teken.identiteit.${ondertekening.identiteit}`) })}</Paragraph>
        {ondertekening.aanwezig.length > 0 && <Paragraph>{t('teken.gezet.aanwezig', { wie: aanwezigentekst(ondertekening) })}</Paragraph>}
        {wijze.kind === 'getypt' && <Paragraph>{wijze.verklaring}</Paragraph>}
        {getekend.map(({ sleutel, sha256 }) => <p key={sleutel} class="kt-soft kt-signed__hash">{t('teken.gezet.vingerafdruk', { papier: papiernaam(sleutel), sha256 })}</p>)}
      </Disclosure>
      {!isReadOnly.value && <ActionRow><Button variant="ghost" label={`${knop}, ${momentText(op, today.value)}, ${papiernamen(getekend)}`} onClick={() => void withdraw()}>{knop}</Button></ActionRow>}
    </div>
  )
}

function Beeld({ pad, naam }: { pad: string; naam: string }) {
  return (
    <svg class="kt-signed__picture" viewBox={`0 0 ${BREEDTE} ${HOOGTE}`} role="img" aria-label={t('teken.gezet.beeld', { naam })}>
      <path d={pad} fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}

function wijzetekst(wijze: Wijze): string {
  return wijze.kind === 'getypt' ? t('teken.gezet.getypt', { naam: wijze.naam, getuige: wijze.getuige }) : t(`teken.gezet.${wijze.kind}`)
}

function aanwezigentekst({ aanwezig, anderen }: Ondertekening): string {
  return [...aanwezig.map((each) => t(`teken.aanwezig.${each}`)), ...(anderen === '' ? [] : [anderen])].join(', ')
}
