import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import type { Chosen, DoorView } from './phase.ts'
import { showFirst } from './start.ts'
import { forgetVanished } from './unlocking.ts'

/** The browser cleared the vault away. It can come back from a backup; only an explicit act takes it off the list. */
export function Vanished({ at: { vaults, database }, onView }: { at: Chosen; onView: (view: DoorView) => void }) {
  const label = vaults.find((vault) => vault.database === database)?.label ?? ''
  return (
    <>
      <Paragraph>{t('verdwenen.wat', { naam: label })}</Paragraph>
      <Paragraph>{t('verdwenen.veilig')}</Paragraph>
      {vaults.some(({ present }) => present) && <Paragraph>{t('verdwenen.andere')}</Paragraph>}
      <ActionRow>
        <Button
          variant="primary"
          onClick={() => {
            onView('terugzetten')
          }}
        >
          {t('verdwenen.terug')}
        </Button>
      </ActionRow>
      <Heading level={2}>{t('verdwenen.vergeten.titel')}</Heading>
      <Paragraph>{t('verdwenen.vergeten.uitleg')}</Paragraph>
      <ActionRow><Button onClick={() => void forgetVanished(database).then(showFirst)}>{t('verdwenen.vergeten')}</Button></ActionRow>
    </>
  )
}
