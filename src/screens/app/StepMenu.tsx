import { STAPNUMMERS, type Stapnummer } from '../../law/stappenplan.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { stapOf, stapTitle } from '../stappenplan/plan.ts'
import { t } from '../texts/i18n.ts'
import { WOORDEN_PATH } from '../woorden/WoordenPage.tsx'
import { openVragen } from './open-questions.ts'
import { isReadOnly } from './state.ts'
import { titleOf } from './step-texts.ts'
import { hrefOf } from './address.ts'
import { steps, type Step } from './steps.ts'

/** Every screen, to jump to from anywhere, under the step of the plan that it belongs to, with what is still open in it. */
export function StepMenu({ current }: { current: string }) {
  return (
    <nav aria-label={t('alleStappen')} class="kt-no-print">
      <Disclosure summary={t('alleStappen')}>
        {groups().map(({ title, screens }) => (
          <section key={title}>
            <Heading level={2} look={4}>{title}</Heading>
            <StatusList items={screens.map((step) => itemOf(step, current))} />
          </section>
        ))}
        {!isReadOnly.value && <p><TextLink href={hrefOf('alles')}>{t('allesOpEenPagina')}</TextLink></p>}
      </Disclosure>
      <p class="kt-nav__foot"><TextLink href={hrefOf(WOORDEN_PATH)}>{t('woorden.link')}</TextLink></p>
    </nav>
  )
}

type Group = { readonly title: string; readonly screens: readonly Step[] }

/** What comes before the plan, the plan step by step, and what comes after it. */
function groups(): readonly Group[] {
  const all = steps.value.map((step) => ({ step, nummer: stapOf(step) }))
  const under = (nummer: Stapnummer | undefined) => all.filter((each) => each.nummer === nummer).map(({ step }) => step)
  const before = under(undefined).filter(({ topic }) => topic === 'doelgroep')
  const after = under(undefined).filter(({ topic }) => topic !== 'doelgroep')
  return [
    { title: t('plan.vooraf'), screens: before },
    ...STAPNUMMERS.map((nummer) => ({ title: t('plan.groep', { nummer, titel: stapTitle(nummer) }), screens: under(nummer) })),
    { title: t('plan.afronden'), screens: after },
  ].filter(({ screens }) => screens.length > 0)
}

function itemOf(step: Step, current: string) {
  const open = openVragen.value.filter(({ path }) => path === step.path).length
  const name = `${steps.value.indexOf(step) + 1}. ${titleOf(step)}`
  return {
    key: step.path,
    label: step.path === current ? <strong aria-current="step">{name}</strong> : <TextLink href={hrefOf(step.path)}>{name}</TextLink>,
    status: open > 0 ? <Pill tone="warning">{t('aantalOpen', { count: open })}</Pill> : null,
  }
}
