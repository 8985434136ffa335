import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/**
 * How many of a long list are on the screen: a page at a time, so that thousands cost nothing.
 *
 * @param of - begins at the first page again when this changes
 */
export function usePages(pageSize: number, of: unknown): Signal<number> {
  const shown = useSignal(pageSize)
  useEffect(() => {
    shown.value = pageSize
  }, [of, pageSize, shown])
  return shown
}
