import { useSignal } from '@preact/signals'
import { withAntwoord, zonderNieuw, type Nieuwdeel, type Veld } from '../../case/dossier.ts'
import { metGebeurtenis, wisselBij, type Wissel } from '../../case/gebeurtenis-erbij.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { goTo } from '../app/address.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { answer, antwoordOp, change, dossier } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { ActionRow } from '../components/ActionRow.tsx'
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
import { SOORTEN } from './new-event.ts'
import { Rijen } from './Rijen.tsx'

/**
 * 'Wat veranderde er?': a kind, a day and whom it is about become the answers that it comes down to. Until then what is filled in stands in the dossier as
 * well, so that a reload or another step loses nothing of it.
 */
export function Erbij({ jaar }: { jaar: number }) {
  const fout = useSignal<Fout | null>(null)
  const veldOf = (deel: Nieuwdeel) => `${jaar}.nieuw.${deel}` as const
  const [soort, wie, dag] = [SOORTEN.find((each) => each === antwoordOp(veldOf('soort'))), antwoordOp(veldOf('wie')), antwoordOp(veldOf('dag'))]
  const errorAt = (at: Nieuwdeel) => (fout.value?.at === at ? fout.value.text : undefined)
  const onderwerpen = soort === undefined ? [] : onderwerpenVan(soort)

  const add = () => {
    const outcome = enteredEvent(jaar, soort, wie, dag)
    if ('at' in outcome) {
      fout.value = outcome
      focusElement(veldOf(outcome.at))
      return
    }
    const { dossier: after, veld } = metGebeurtenis(zonderNieuw(dossier.value, jaar), outcome)
    change(() => after, { name: () => t(`gebeurtenis.${outcome.soort}`), removed: null })
    fout.value = null
    goTo(pathOf(veld), veld)
  }
  const cancel = () => {
    change((before) => zonderNieuw(before, jaar), { name: () => t('verloop.nieuw'), removed: t('verloop.nieuw') })
    fout.value = null
    focusElement(veldOf('soort'))
  }

  return (
    <Card title={t('verloop.erbij')}>
      <Paragraph tone="soft">{t('verloop.erbijUitleg')}</Paragraph>
      <FieldRow>
        <SelectField id={veldOf('soort')} label={t('verloop.soort')} emptyLabel={t('verloop.kies')} choices={SOORTEN.map((value) => ({ value, label: t(`gebeurtenis.${value}`) }))} value={soort} error={errorAt('soort')} onChange={(value) => {
          change((before) => withAntwoord(withAntwoord(before, veldOf('wie'), ''), veldOf('soort'), value ?? ''), veldOf('soort'))
          fout.value = null
        }} />
        {onderwerpen.length > 0 && <SelectField id={veldOf('wie')} label={t(soort === 'beschikking' ? 'verloop.toeslag' : 'verloop.wie')} emptyLabel={t('verloop.kies')} choices={onderwerpen} value={wie} error={errorAt('wie')} onChange={(value) => {
          answer(veldOf('wie'), value ?? '')
        }} />}
        <DateField id={veldOf('dag')} label={t('verloop.dag')} hint={t('verloop.dagHint', { jaar })} value={dag} error={errorAt('dag')} onInput={(text) => {
          answer(veldOf('dag'), text)
        }} />
      </FieldRow>
      {soort !== undefined && <Wisselt jaar={jaar} wissel={wisselBij(dossier.value, jaar, soort, TOESLAGEN.find((each) => each === wie))} />}
      {fout.value?.door !== undefined && <InDeWeg {...fout.value.door} />}
      <ActionRow>
        <Button onClick={add}>{t('verloop.knop')}</Button>
        {(soort !== undefined || dag !== '') && <Button variant="ghost" onClick={cancel}>{t('verloop.tochNiet')}</Button>}
      </ActionRow>
      <Rijen jaar={jaar} />
    </Card>
  )
}

/** A choice of the year that the change would make: what was answered by the other one counts no more. */
function Wisselt({ jaar, wissel }: { jaar: number; wissel: Wissel | null }) {
  return wissel === null ? null : <Notice kind="info" live><Paragraph>{t(`verloop.wisselt.${wissel}`, { jaar })}</Paragraph></Notice>
}

/** What stands in the way, and the way to it. */
function InDeWeg({ text, veld }: { text: string; veld: Veld }) {
  return (
    <Notice kind="warning" live>
      <Paragraph>{text}</Paragraph>
      <Paragraph><QuestionLink vraag={{ text: t('verloop.naarAntwoord', { veld: veldnaam(veld) }), veld, path: pathOf(veld) }} /></Paragraph>
    </Notice>
  )
}
