import { computed } from '@preact/signals'
import { stappenOp, stappenplanVan, type Planplek, type Stapstand } from '../../case/stappenplan.ts'
import { LOPEND_JAAR_VAN_DE_HANDREIKING, type Stapnummer } from '../../law/stappenplan.ts'
import { jaarbeleidVan } from '../../case/gevraagd.ts'
import { today } from '../app/clock.ts'
import { beleid, dossier, uitkomsten } from '../app/state.ts'
import { steps, type Step } from '../app/steps.ts'
import { titleOf } from '../app/step-texts.ts'
import { t } from '../texts/i18n.ts'

export const PLAN_PATH = 'stappenplan'

/** The plan of the guide for the dossier on the table. */
export const plan = computed<readonly Stapstand[]>(() => stappenplanVan({ dossier: dossier.value, uitkomsten: uitkomsten.value, peildatum: today.value, beleid: beleid.value }))

/** The name of a step; of the years of the vaste tegemoetkoming what it is there, when there are no others. */
export function stapTitle(nummer: Stapnummer): string {
  return t(isFase2(nummer) ? `plan.stap.${nummer}.fase2` : `plan.stap.${nummer}`)
}

/** What to do in it. */
export function stapTexts(nummer: Stapnummer): readonly { readonly kop: string; readonly tekst: string }[] {
  const wat = isFase2(nummer) ? t(`plan.stap.${nummer}.fase2.wat`) : t(`plan.stap.${nummer}.wat`)
  const fase2 = WITH_FASE2.find((each) => each === nummer)
  const both = fase2 !== undefined && !isFase2(nummer) && jarenIn(nummer).some(isVast) ? ` ${t(`plan.stap.${fase2}.fase2`)}. ${t(`plan.stap.${fase2}.fase2.wat`)}` : ''
  const kijk = WITH_LOOK.find((each) => each === nummer)
  return [
    { kop: t('plan.wat'), tekst: `${wat}${both}` },
    { kop: t('plan.wie'), tekst: t(`plan.stap.${nummer}.wie`) },
    ...(kijk === undefined ? [] : [{ kop: t('plan.kijk'), tekst: t(`plan.stap.${kijk}.kijk`) }]),
  ]
}

/** The step of the plan that a screen belongs to first; undefined for what comes before or after the plan. */
export function stapOf(step: Step): Stapnummer | undefined {
  if (BESIDE_THE_PLAN.includes(step.topic)) return undefined
  // A screen of a later version of the conversation is about facts: those are checked in step 2.
  return screensOf(step).flatMap((plek) => stappenOp(plek, plan.value)).sort((a, b) => a - b)[0] ?? (step.topic === 'uitkomst' ? undefined : 2)
}

/** Where a step is done: address and name of each screen. What else is asked about the facts is checked in step 2. */
export function placesOf({ nummer, waar }: Extract<Stapstand, { waar: unknown }>): readonly { readonly path: string; readonly title: string }[] {
  const named = waar.map((plek) => ({ path: pathOfPlek(plek), title: titleOfPlek(plek) }))
  const others = steps.value.filter((step) => nummer === 2 && stapOf(step) === 2 && !named.some(({ path }) => path === step.path))
  return [...named, ...others.map((step) => ({ path: step.path, title: titleOf(step) }))]
}

function pathOfPlek({ topic, jaar }: Planplek): string {
  if (jaar === null) return topic
  return topic === 'uitkomst' ? `uitkomst/${jaar}` : `${jaar}/${topic}`
}

/** The name of a screen as the conversation has it; of an outcome with its year. */
function titleOfPlek({ topic, jaar }: Planplek): string {
  const title = t(`${topic}.titel`, jaar === null ? {} : { jaar })
  return topic === 'uitkomst' && jaar !== null ? `${title} ${jaar}` : title
}

const BESIDE_THE_PLAN: readonly string[] = ['doelgroep', 'samenvatting', 'verder']

const WITH_FASE2 = [4, 5, 6, 7] as const
const WITH_LOOK = [2, 3, 5, 8, 9, 11] as const

function isFase2(nummer: Stapnummer): nummer is (typeof WITH_FASE2)[number] {
  return WITH_FASE2.some((each) => each === nummer) && jarenIn(nummer).length > 0 && jarenIn(nummer).every(isVast)
}

function jarenIn(nummer: Stapnummer): readonly number[] {
  const stand = plan.value.find((each) => each.nummer === nummer)
  return stand === undefined || stand.status === 'nietVanToepassing' ? [] : stand.jaren.filter((jaar) => jaar >= LOPEND_JAAR_VAN_DE_HANDREIKING)
}

function isVast(jaar: number): boolean {
  return jaarbeleidVan(jaar, beleid.value)?.regeling.value === 'vasteTegemoetkoming'
}

/** The places in the plan that one step of the conversation stands for. */
function screensOf(step: Step): readonly Planplek[] {
  switch (step.topic) {
    case 'toegang': case 'jaren': case 'huishouden': case 'stukken': return [{ topic: step.topic, jaar: null }]
    case 'wonen': case 'inkomen': case 'toeslagen': case 'vermogen': return [{ topic: step.topic, jaar: step.jaar }]
    case 'uitkomst': return dossier.value.jaren.map((jaar) => ({ topic: 'uitkomst', jaar }))
    default: return []
  }
}
