import { Button } from '../components/Button.tsx'
import { t } from '../texts/i18n.ts'

export function PrintButton() {
  return (
    <Button
      onClick={() => {
        window.print()
      }}
    >
      {t('afdrukken')}
    </Button>
  )
}
