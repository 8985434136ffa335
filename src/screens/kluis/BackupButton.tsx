import { useSignal } from '@preact/signals'
import { Button } from '../components/Button.tsx'
import type { ButtonVariant } from '../components/button-class.ts'
import { t } from '../texts/i18n.ts'
import { saveBackup } from './backup-file.ts'
import { sentenceFor } from './error-texts.ts'

/** Makes a backup and says how it went; a vault need not be open for it. */
export function BackupButton({ database, variant }: { database: string; variant?: ButtonVariant }) {
  const said = useSignal('')
  const isBusy = useSignal(false)
  const make = async () => {
    isBusy.value = true
    said.value = t('kopie.bezig')
    said.value = await saveBackup(database).then(() => t('kopie.klaar'), sentenceFor)
    isBusy.value = false
  }
  return (
    <>
      <Button variant={variant} busy={isBusy.value} onClick={() => void make()}>{t('kopie.knop')}</Button>
      <p class="kt-said" role="status">{said.value}</p>
    </>
  )
}
