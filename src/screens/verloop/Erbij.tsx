import { useSignal } from '@preact/signals'
import type { Veld } from '../../case/dossier.ts'
import { metGebeurtenis, wisselBij, type Wissel } from '../../case/gebeurtenis-erbij.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { goTo } from '../app/address.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { change, dossier } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DateField } from '../components/DateField.tsx'
import { focusElement } from '../components/focus-element.ts'
import { FieldRow } from '../components/FieldRow.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { t } from '../texts/i18n.ts'
import { veldnaam } from '../velden/veldnaam.ts'
import { enteredEvent, onderwerpenVan, type Fout } from './entered-event.ts'
import { SOORTEN, type Toevoegsoort } from './new-event.ts'
import { Rijen } from './Rijen.tsx'

/** 'Wat veranderde er?': a kind, a day and whom it is about become the answers that it comes down to. */
export function Erbij({ jaar }: { jaar: number }) {
  const soort = useSignal<Toevoegsoort | undefined>(undefined)
  const wie = useSignal<string | undefined>(undefined)
  const dag = useSignal('')
  const fout = useSignal<Fout | null>(null)
  const errorAt = (at: Fout['at']) => (fout.value?.at === at ? fout.value.text : undefined)
  const onderwerpen = soort.value === undefined ? [] : onderwerpenVan(soort.value)

  const add = () => {
    const outcome = enteredEvent(jaar, soort.value, wie.value, dag.value)
    if ('at' in outcome) {
      fout.value = outcome
      focusElement(`verloop-${jaar}-${outcome.at}`)
      return
    }
    const { dossier: after, veld } = metGebeurtenis(dossier.value, outcome)
    change(() => after, { name: () => t(`gebeurtenis.${outcome.soort}`), removed: null })
    fout.value = null
    dag.value = ''
    soort.value = undefined
    goTo(pathOf(veld), veld)
  }

  return (
    <Card title={t('verloop.erbij')}>
      <Paragraph tone="soft">{t('verloop.erbijUitleg')}</Paragraph>
      <FieldRow>
        <SelectField id={`verloop-${jaar}-soort`} label={t('verloop.soort')} emptyLabel={t('verloop.kies')} choices={SOORTEN.map((value) => ({ value, label: t(`gebeurtenis.${value}`) }))} value={soort.value} error={errorAt('soort')} onChange={(value) => {
          soort.value = value
          wie.value = undefined
          fout.value = null
        }} />
        {onderwerpen.length > 0 && <SelectField id={`verloop-${jaar}-wie`} label={t(soort.value === 'beschikking' ? 'verloop.toeslag' : 'verloop.wie')} emptyLabel={t('verloop.kies')} choices={onderwerpen} value={wie.value} error={errorAt('wie')} onChange={(value) => {
          wie.value = value
        }} />}
        <DateField id={`verloop-${jaar}-dag`} label={t('verloop.dag')} hint={t('verloop.dagHint', { jaar })} value={dag.value} error={errorAt('dag')} onInput={(text) => {
          dag.value = text
        }} />
      </FieldRow>
      {soort.value !== undefined && <Wisselt jaar={jaar} wissel={wisselBij(dossier.value, jaar, soort.value, TOESLAGEN.find((each) => each === wie.value))} />}
      {fout.value?.naar !== undefined && <NaarAntwoord veld={fout.value.naar} />}
      <Button onClick={add}>{t('verloop.knop')}</Button>
      <Rijen jaar={jaar} />
    </Card>
  )
}

/** A choice of the year that the change would make: what was answered by the other one counts no more. */
function Wisselt({ jaar, wissel }: { jaar: number; wissel: Wissel | null }) {
  return wissel === null ? null : <Notice kind="info" live><Paragraph>{t(`verloop.wisselt.${wissel}`, { jaar })}</Paragraph></Notice>
}

/** The way to the answer that stands in the way. */
function NaarAntwoord({ veld }: { veld: Veld }) {
  return <Paragraph><QuestionLink vraag={{ text: t('verloop.naarAntwoord', { veld: veldnaam(veld) }), veld, path: pathOf(veld) }} /></Paragraph>
}
