import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../texts/i18n.ts'

/**
 * Names the window after a screen, and takes the focus to its heading when the screen comes up: a reader of the screen hears where he is.
 *
 * @param title - never a name, as the list of recent windows shows it
 * @param screen - tells one screen from another
 */
export function usePageHeading(title: string, screen: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null)
  const full = `${title} · ${t('appNaam')}`
  useEffect(() => {
    document.title = full
  }, [full])
  useEffect(() => {
    heading.current?.focus()
  }, [screen])
  return heading
}
