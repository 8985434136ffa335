import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import type { OpenVraag } from './open-questions.ts'
import { QuestionLink } from './QuestionLink.tsx'

/** Questions that are open and make no difference: folded, so that nobody asks them in vain. */
export function NietNodig({ vragen }: { vragen: readonly OpenVraag[] }) {
  if (vragen.length === 0) return null
  return (
    <Disclosure summary={t('bereik.nietNodig')}>
      <Paragraph tone="soft">{t('bereik.nietNodig.uitleg')}</Paragraph>
      <ul>{vragen.map((vraag) => <li key={vraag.veld}><QuestionLink vraag={vraag} /></li>)}</ul>
    </Disclosure>
  )
}
