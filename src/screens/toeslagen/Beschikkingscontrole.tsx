import type { Beschikkingsoort } from '../../case/dossier.ts'
import { beschikkingVan, feitenVan, inwonendenIn } from '../../case/feiten.ts'
import { jaarbeleidVan } from '../../case/gevraagd.ts'
import { controleerBeschikking, type Verklaring } from '../../engine/beschikkingscontrole.ts'
import type { BerekendeToeslag } from '../../law/beleid/beleid.ts'
import type { Cents } from '../../units/cents.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { beleid, dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

type Props = { jaar: number; toeslag: BerekendeToeslag; soort: Beschikkingsoort }

/** The amounts of one decision against our own computation, with what may explain a difference. */
export function Beschikkingscontrole({ jaar, toeslag, soort }: Props) {
  const jaarbeleid = jaarbeleidVan(jaar, beleid.value)
  const toekenning = beschikkingVan(dossier.value, jaar, toeslag)?.[soort]
  if (jaarbeleid === null || toekenning === undefined) return null
  const controle = controleerBeschikking(feitenVan(dossier.value, jaar, today.value), toeslag, toekenning, jaarbeleid)
  switch (controle.kind) {
    case 'nietTeControleren': return null
    case 'klopt': return <Paragraph tone="soft">{t('controle.klopt')}</Paragraph>
    case 'verschilt': {
      const { toegekend, berekend, verklaringen } = controle
      return (
        <Notice kind="info" title={t('controle.verschilt.titel')}>
          <Paragraph>{t('controle.verschilt', { toegekend: money(toegekend), berekend: money(berekend) })}</Paragraph>
          {verklaringen.length === 0 ? <Paragraph>{t('controle.onverklaard')}</Paragraph> : (
            <>
              <Paragraph>{t('controle.oorzaak')}</Paragraph>
              <ul>{verklaringen.map((verklaring) => <li key={wordsOf(verklaring, jaar)}>{wordsOf(verklaring, jaar)}</li>)}</ul>
            </>
          )}
          <Paragraph tone="soft">{t('controle.eerst')}</Paragraph>
        </Notice>
      )
    }
  }
}

function money(amount: Cents): string {
  return formatCents(amount, language.value)
}

function wordsOf(verklaring: Verklaring, jaar: number): string {
  if ('huur' in verklaring) return t(`verklaring.${verklaring.kind}`, { huur: money(verklaring.huur) })
  if ('inwonende' in verklaring) return t(`verklaring.${verklaring.kind}`, { naam: nameOf(`inwonende.${inwonendenIn(dossier.value, jaar, today.value)[verklaring.inwonende] ?? ''}`) })
  if (verklaring.kind !== 'inkomen') return t(`verklaring.${verklaring.kind}`)
  const { vanaf, totEnMet } = verklaring
  return totEnMet === undefined ? t('verklaring.inkomenVanaf', { vanaf: money(vanaf) }) : t('verklaring.inkomen', { vanaf: money(vanaf), tot: money(totEnMet) })
}
