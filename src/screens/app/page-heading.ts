import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { focusElement } from '../components/focus-element.ts'
import { t } from '../texts/i18n.ts'
import { wantedField } from './steps.ts'

/**
 * Names the window after a screen, and takes the focus to its heading when the screen comes up, so that it is heard where one is; or to the
 * field that was asked for.
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
    const field = wantedField.peek()
    if (field === null) heading.current?.focus()
    else focusElement(field)
    wantedField.value = null
  }, [screen])
  return heading
}
