import { computed, signal } from '@preact/signals'
import type { Dossier, Veld } from '../../case/dossier.ts'
import { dossier } from './state.ts'

export const YEAR_TOPICS = ['wonen', 'inkomen', 'toeslagen', 'vermogen'] as const

export type YearTopic = (typeof YEAR_TOPICS)[number]

export type Step =
  | { readonly topic: 'doelgroep' | 'jaren' | 'huishouden' | 'samenvatting' | 'uitkomst'; readonly path: string }
  | { readonly topic: YearTopic; readonly jaar: number; readonly path: string }

/** The conversation, in order: what is about one year comes once for each. */
function stepsOf({ jaren }: Dossier): readonly Step[] {
  return [
    ...(['doelgroep', 'jaren', 'huishouden'] as const).map((topic) => ({ topic, path: topic })),
    ...jaren.flatMap((jaar) => YEAR_TOPICS.map((topic) => ({ topic, jaar, path: `${jaar}/${topic}` }))),
    ...(['samenvatting', 'uitkomst'] as const).map((topic) => ({ topic, path: topic })),
  ]
}

/** The screen in the address, behind `#/`. It says nothing about people. */
export const path = signal('')

export const steps = computed(() => stepsOf(dossier.value))

export function hrefOf(screen: string): string {
  return `#/${screen}`
}

/** The field that takes the focus on the screen that comes up, instead of its heading. */
export const wantedField = signal<Veld | null>(null)

export function goTo(screen: string, field: Veld | null = null): void {
  wantedField.value = field
  window.location.hash = hrefOf(screen)
}

/** The step in which a field stands. */
export function pathOf(veld: Veld): string {
  const [head = '', part = ''] = veld.split('.')
  if (!/^\d+$/.test(head)) return head === 'doelgroep' ? 'doelgroep' : 'huishouden'
  const topics: Readonly<Record<string, YearTopic>> = {
    inkomen: 'inkomen', schatting: 'inkomen', maatstaf: 'inkomen', netto: 'inkomen',
    bron: 'toeslagen', beschikking: 'toeslagen', oordeel: 'toeslagen', vermogen: 'vermogen',
  }
  return `${head}/${topics[part] ?? 'wonen'}`
}
