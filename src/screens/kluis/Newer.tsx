import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { BackupButton } from './BackupButton.tsx'
import type { Chosen } from './phase.ts'

/** Written by a newer version of the app: nothing is touched. */
export function Newer({ at }: { at: Chosen }) {
  return (
    <>
      <Paragraph>{t('nieuwer.tekst')}</Paragraph>
      <ActionRow>
        <Button
          variant="primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          {t('nieuwer.knop')}
        </Button>
        <BackupButton database={at.database} />
      </ActionRow>
    </>
  )
}
