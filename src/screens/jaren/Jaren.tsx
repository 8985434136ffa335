import { withJaren } from '../../case/dossier.ts'
import { statusVan } from '../../engine/jaar.ts'
import { beleid, change, dossier } from '../app/state.ts'
import { CheckboxGroup } from '../components/CheckboxGroup.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Teruggevorderd } from '../stappenplan/Teruggevorderd.tsx'
import { t } from '../texts/i18n.ts'
import { Gemeente } from './Gemeente.tsx'
import { ASKED_YEARS } from './years.ts'

/** Which years it is about, and why the others are not computed. */
export function Jaren() {
  const years = ASKED_YEARS.map((jaar) => ({ jaar, status: statusVan(jaar, beleid.value) }))
  return (
    <>
      <CheckboxGroup
        id="jaren"
        label={t('jaren.vraag')}
        hint={t('jaren.hint')}
        column
        choices={years.flatMap(({ jaar, status }) => (status.kind === 'geweigerd' ? [] : [{ value: String(jaar), label: String(jaar), hint: t(`regeling.${status.jaarbeleid.regeling.value}.uitleg`) }]))}
        values={dossier.value.jaren.map(String)}
        onChange={(jaren) => {
          change((before) => withJaren(before, jaren.map(Number)), { name: () => t('jaren.vraag'), removed: null })
        }}
      />
      <Teruggevorderd />
      <Disclosure summary={t('jaren.andere')}>
        {years.map(({ jaar, status }) => status.kind === 'geweigerd' && <Paragraph key={jaar}><strong>{t(`jaren.label.${status.reden}`)}</strong> {t(`reden:${status.reden}`)}</Paragraph>)}
      </Disclosure>
      <Gemeente />
    </>
  )
}
