import type { Vraag } from '../../engine/feiten.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import type { Veld } from '../../case/dossier.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { uitkomsten } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'

/** Said with the months of a year while it is not known in which of them they were partners: they then stand as if in all. */
export function AlsPartners({ jaar }: { jaar: number }) {
  const open = openOverPartners(uitkomsten.value.find((each) => each.jaar === jaar)?.uitkomst)
  if (open === undefined) return null
  const veld = open.veld as Veld
  return (
    <Notice kind="warning" title={t('maanden.alsof')}>
      <Paragraph>{t('maanden.alsofUitleg')}</Paragraph>
      <p><QuestionLink vraag={{ text: t('maanden.alsofVul'), veld, path: pathOf(veld) }} /></p>
    </Notice>
  )
}

function openOverPartners(uitkomst: Uitkomst | undefined): Vraag | undefined {
  const ontbreekt = uitkomst?.kind === 'onvolledig' ? uitkomst.ontbreekt : []
  return ontbreekt.find(({ onderwerp, veld }) => onderwerp === 'partnerschap' || onderwerp === 'partnerschapOnbekend' || (onderwerp === 'foutAntwoord' && /^(?:partners\.|samen\.(?:vanaf|tot)$)/.test(veld)))
}
