import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export type Unfolding = {
  readonly isOpen: boolean
  /** It was opened, and what it is for was done. */
  readonly isDone: boolean
  readonly buttonRef: RefObject<HTMLButtonElement>
  readonly open: () => void
  readonly close: () => void
  readonly done: () => void
}

/** A form behind a button: when it goes, the focus goes back to the button. */
export function useUnfolding(): Unfolding {
  const state = useSignal<'closed' | 'open' | 'done'>('closed')
  const wasOpen = useRef(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const isOpen = state.value === 'open'
  useEffect(() => {
    if (wasOpen.current && !isOpen) buttonRef.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const to = (next: typeof state.value) => () => {
    state.value = next
  }
  return { isOpen, isDone: state.value === 'done', buttonRef, open: to('open'), close: to('closed'), done: to('done') }
}
