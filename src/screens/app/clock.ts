import { signal } from '@preact/signals'
import { day, type Day } from '../../units/day.ts'

/** Set by main.tsx: the screens have no clock of their own. */
export const today = signal<Day>(day('2022-01-01'))
