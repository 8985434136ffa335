import { useEffect } from 'preact/hooks'
import { t } from '../texts/i18n.ts'

/** The title of the window: never a name, as the list of recent windows shows it. */
export function usePageTitle(title: string): void {
  const full = `${title} · ${t('appNaam')}`
  useEffect(() => {
    document.title = full
  }, [full])
}
