import { computed } from '@preact/signals'
import type { Dossier, Veld } from '../../case/dossier.ts'
import { altijdSamen } from '../../case/partners.ts'
import { dossier, isReadOnly } from './state.ts'

export const YEAR_TOPICS = ['wonen', 'inkomen', 'toeslagen', 'vermogen', 'verloop'] as const

export type YearTopic = (typeof YEAR_TOPICS)[number]

export type Step =
  | { readonly topic: 'doelgroep' | 'toegang' | 'jaren' | 'huishouden' | 'partners' | 'stukken' | 'samenvatting' | 'uitkomst' | 'verder'; readonly path: string }
  | { readonly topic: YearTopic; readonly jaar: number; readonly path: string }

/** The conversation, in order: what is about one year comes once for each, and the partnership where it was not the same all the time. */
export function stepsOf({ jaren, antwoorden = {} }: Pick<Dossier, 'jaren'> & Partial<Pick<Dossier, 'antwoorden'>>): readonly Step[] {
  const partners = altijdSamen({ antwoorden }) ? [] : ['partners'] as const
  return [
    ...(['doelgroep', 'toegang', 'jaren', 'huishouden', ...partners] as const).map((topic) => ({ topic, path: topic })),
    ...jaren.flatMap((jaar) => YEAR_TOPICS.map((topic) => ({ topic, jaar, path: `${jaar}/${topic}` }))),
    ...(['stukken', 'samenvatting', 'uitkomst', 'verder'] as const).map((topic) => ({ topic, path: topic })),
  ]
}

/** Of a dossier that cannot be changed, only what shows it. */
export const steps = computed(() => stepsOf(dossier.value).filter(({ topic }) => !isReadOnly.value || topic === 'samenvatting' || topic === 'uitkomst'))

/** The step that a screen belongs to: `uitkomst/2024`, `samen/2024` and `berekening/2024` are all the outcome. */
export function stepAt(screen: string, among: readonly Step[]): Step | undefined {
  const place = screen.replace(/^(uitkomst|samen|berekening)\/.*/, 'uitkomst')
  return among.find((each) => each.path === place)
}

/** Where a field stands that is not about one year, or not with the facts of its year. The first that fits; anything else is about the household. */
const places: readonly (readonly [field: RegExp, path: string])[] = [
  [/^(?:\d+\.)?stuk\.|^plan\.bijstand$/, 'stukken'],
  [/^(?:signaal|afspraak|notitie|plan\.minuten)\.|^samen\.klopt\.afspraak/, 'verder'],
  [/^plan\.stap\./, 'stappenplan'],
  [/^toestemming\./, 'ondertekenen'],
  [/^plan\./, 'toegang'],
  [/^\d+\.(?:klopt\.)?teruggevorderd|^samen\.(?:gemeente|woontInGemeente|briefadres)$/, 'jaren'],
  [/^doelgroep\./, 'doelgroep'],
  [/^partners\./, 'partners'],
]

const yearTopics: Readonly<Record<string, YearTopic>> = {
  inkomen: 'inkomen', samenstelling: 'inkomen', bronnen: 'inkomen', ambtshalve: 'inkomen', aanvulling: 'inkomen', schatting: 'inkomen', maatstaf: 'inkomen', netto: 'inkomen',
  bron: 'toeslagen', beschikking: 'toeslagen', kinderopvang: 'toeslagen', oordeel: 'toeslagen', toegekend: 'toeslagen', controle: 'toeslagen', vermogen: 'vermogen', verloop: 'verloop', nieuw: 'verloop',
}

/** The step in which a field stands. */
export function pathOf(veld: Veld): string {
  const place = places.find(([field]) => field.test(veld))?.[1]
  if (place !== undefined) return place
  const [head = '', part = '', code = ''] = veld.split('.')
  if (!/^\d+$/.test(head)) return 'huishouden'
  const subject = part === 'klopt' ? /^[a-z]+/.exec(code)?.[0] : part
  return `${head}/${yearTopics[subject ?? ''] ?? 'wonen'}`
}
