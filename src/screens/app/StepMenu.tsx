import { Disclosure } from '../components/Disclosure.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { openVragen } from './open-questions.ts'
import { isReadOnly } from './state.ts'
import { titleOf } from './step-texts.ts'
import { hrefOf } from './address.ts'
import { steps } from './steps.ts'

/** Every step, to jump to from anywhere, with what is still open in it. */
export function StepMenu({ current }: { current: string }) {
  return (
    <nav aria-label={t('alleStappen')} class="kt-no-print">
      <Disclosure summary={t('alleStappen')}>
        <StatusList
          items={steps.value.map((step, index) => {
            const open = openVragen.value.filter(({ path }) => path === step.path).length
            const name = `${index + 1}. ${titleOf(step)}`
            return {
              key: step.path,
              label: step.path === current ? <strong aria-current="step">{name}</strong> : <TextLink href={hrefOf(step.path)}>{name}</TextLink>,
              status: open > 0 ? <Pill tone="warning">{t('aantalOpen', { count: open })}</Pill> : null,
            }
          })}
        />
        {!isReadOnly.value && <p><TextLink href={hrefOf('alles')}>{t('allesOpEenPagina')}</TextLink></p>}
      </Disclosure>
    </nav>
  )
}
