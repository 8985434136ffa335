import { signal } from '@preact/signals'

/** Takes a newer version of the app that waits; null while there is none. Set by main.tsx. */
export const takeNewVersion = signal<(() => void) | null>(null)
