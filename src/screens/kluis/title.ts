import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../texts/i18n.ts'

/**
 * Names the window after a screen around the vault, and takes the focus to its heading when it comes up, so that it is heard where one is.
 *
 * @param withFocus - false where a field takes the focus instead
 */
export function useTitle(title: string, withFocus = true): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null)
  const full = `${title} · ${t('appNaam')}`
  useEffect(() => {
    document.title = full
  }, [full])
  useEffect(() => {
    if (withFocus) heading.current?.focus()
  }, [])
  return heading
}
