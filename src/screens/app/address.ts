import { signal } from '@preact/signals'
import type { Veld } from '../../case/dossier.ts'

/** The screen in the address, behind `#/`. It says nothing about people. */
export const path = signal('')

/** After unlocking one begins at the list. */
export function isListPath(screen: string): boolean {
  return screen === '' || screen === 'dossiers'
}

export function hrefOf(screen: string): string {
  return `#/${screen}`
}

/** The field that takes the focus on the screen that comes up, instead of its heading. */
export const wantedField = signal<Veld | null>(null)

export function goTo(screen: string, field: Veld | null = null): void {
  wantedField.value = field
  window.location.hash = hrefOf(screen)
}
