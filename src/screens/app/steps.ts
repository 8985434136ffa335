import { computed } from '@preact/signals'
import type { Dossier, Veld } from '../../case/dossier.ts'
import { dossier, isReadOnly } from './state.ts'

export const YEAR_TOPICS = ['wonen', 'inkomen', 'toeslagen', 'vermogen'] as const

export type YearTopic = (typeof YEAR_TOPICS)[number]

export type Step =
  | { readonly topic: 'doelgroep' | 'jaren' | 'huishouden' | 'samenvatting' | 'uitkomst'; readonly path: string }
  | { readonly topic: YearTopic; readonly jaar: number; readonly path: string }

/** The conversation, in order: what is about one year comes once for each. */
export function stepsOf({ jaren }: Pick<Dossier, 'jaren'>): readonly Step[] {
  return [
    ...(['doelgroep', 'jaren', 'huishouden'] as const).map((topic) => ({ topic, path: topic })),
    ...jaren.flatMap((jaar) => YEAR_TOPICS.map((topic) => ({ topic, jaar, path: `${jaar}/${topic}` }))),
    ...(['samenvatting', 'uitkomst'] as const).map((topic) => ({ topic, path: topic })),
  ]
}

/** Of a dossier that cannot be changed, only what shows it. */
export const steps = computed(() => stepsOf(dossier.value).filter(({ topic }) => !isReadOnly.value || topic === 'samenvatting' || topic === 'uitkomst'))

/** The step that a screen belongs to: `uitkomst/2024`, `samen/2024` and `berekening/2024` are all the outcome. */
export function stepAt(screen: string, among: readonly Step[]): Step | undefined {
  const place = screen.replace(/^(uitkomst|samen|berekening)\/.*/, 'uitkomst')
  return among.find((each) => each.path === place)
}

const ABOUT_GEMEENTE = ['gemeente', 'woontInGemeente', 'briefadres']

/** The step in which a field stands. */
export function pathOf(veld: Veld): string {
  const [head = '', part = ''] = veld.split('.')
  if (!/^\d+$/.test(head)) return head === 'doelgroep' ? 'doelgroep' : head === 'samen' && ABOUT_GEMEENTE.includes(part) ? 'jaren' : 'huishouden'
  const topics: Readonly<Record<string, YearTopic>> = {
    inkomen: 'inkomen', schatting: 'inkomen', maatstaf: 'inkomen', netto: 'inkomen',
    bron: 'toeslagen', beschikking: 'toeslagen', kinderopvang: 'toeslagen', oordeel: 'toeslagen', vermogen: 'vermogen',
  }
  return `${head}/${topics[part] ?? 'wonen'}`
}
