import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Secret } from '../components/Secret.tsx'
import { TextField } from '../components/TextField.tsx'
import { formatDay } from '../../papers/format.ts'
import { dayOf } from '../moment.ts'
import { language, t } from '../texts/i18n.ts'

/** A recovery code to put on paper. What is printed of this screen says of whom it is. */
export function CodeOnPaper({ code, naam }: { code: string; naam: string }) {
  return (
    <Card>
      <Paragraph>{t('code.van', { naam, datum: formatDay(dayOf(Date.now()), language.value) })}</Paragraph>
      <Secret label={t('code.label')} groups={code.split('-')} />
      <Paragraph>{t('code.bewaar')}</Paragraph>
      <ActionRow>
        <Button
          onClick={() => {
            window.print()
          }}
        >
          {t('afdrukken')}
        </Button>
        <CopyButton content={code} text={t('kluis.kopieren')} doneText={t('kluis.gekopieerd')} failedText={t('kluis.kopierenMislukt')} />
      </ActionRow>
    </Card>
  )
}

type Props = { id: string; value: string; onInput: (text: string) => void; error: string | undefined }

/** Shown as it is typed: who types over 28 signs must see them. */
export function CodeField(props: Props) {
  return <TextField {...props} label={t('code.veld')} hint={t('code.veld.hint')} width="long" required />
}
