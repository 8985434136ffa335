import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { focusElement } from '../components/focus-element.ts'
import { t } from '../texts/i18n.ts'
import { wantedField } from './address.ts'

/** When the button that was pressed is gone, the focus goes to the heading of the screen instead of being lost. */
export function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  })
}

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
