import { useSignal } from '@preact/signals'
import { metGebeurtenis, telInJaar, type NieuweGebeurtenis } from '../../case/gebeurtenis-erbij.ts'
import { LAST_PLANNED_DAY, isProblem } from '../../case/lezen.ts'
import { personenIn } from '../../case/dossier.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { readDay, yearOf, type Day } from '../../units/day.ts'
import { goTo } from '../app/address.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { change, dossier } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DateField } from '../components/DateField.tsx'
import { focusElement } from '../components/focus-element.ts'
import { FieldRow } from '../components/FieldRow.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { t } from '../texts/i18n.ts'
import { eventFrom, SOORTEN, type Toevoegsoort } from './new-event.ts'
import { Rijen } from './Rijen.tsx'

type Fout = { readonly at: 'soort' | 'wie' | 'dag'; readonly text: string }

/** 'Wat veranderde er?': a kind, a day and whom it is about become the answers that it comes down to. */
export function Erbij({ jaar }: { jaar: number }) {
  const soort = useSignal<Toevoegsoort | undefined>(undefined)
  const wie = useSignal<string | undefined>(undefined)
  const dag = useSignal('')
  const fout = useSignal<Fout | null>(null)
  const errorAt = (at: Fout['at']) => (fout.value?.at === at ? fout.value.text : undefined)
  const onderwerpen = soort.value === undefined ? [] : onderwerpenVan(soort.value)

  const add = () => {
    const outcome = nieuwOf(jaar, soort.value, wie.value, dag.value)
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
        }} />
        {onderwerpen.length > 0 && <SelectField id={`verloop-${jaar}-wie`} label={t(soort.value === 'beschikking' ? 'verloop.toeslag' : 'verloop.wie')} emptyLabel={t('verloop.kies')} choices={onderwerpen} value={wie.value} error={errorAt('wie')} onChange={(value) => {
          wie.value = value
        }} />}
        <DateField id={`verloop-${jaar}-dag`} label={t('verloop.dag')} hint={t('verloop.dagHint', { jaar })} value={dag.value} error={errorAt('dag')} onInput={(text) => {
          dag.value = text
        }} />
      </FieldRow>
      <Button onClick={add}>{t('verloop.knop')}</Button>
      <Rijen jaar={jaar} />
    </Card>
  )
}

function onderwerpenVan(soort: Toevoegsoort): readonly { value: string; label: string }[] {
  if (soort === 'beschikking') return TOESLAGEN.map((value) => ({ value, label: toeslagName(value) }))
  const personen = personenIn(dossier.value).map((value) => ({ value, label: nameOf(value) }))
  const isPartner = ({ value }: { value: string }) => value === 'aanvrager' || value === 'toeslagpartner'
  switch (soort) {
    case 'vertrekt': return personen.filter((each) => !isPartner(each))
    case 'schatting': return personen
    case 'overlijden': case 'uitkeringBegint': case 'uitkeringStopt': case 'bijstandToegekend': case 'bijstandStopt': return personen.filter(isPartner)
    default: return []
  }
}

/** What was chosen, or the first thing that is missing or cannot be right. */
function nieuwOf(jaar: number, soort: Toevoegsoort | undefined, wie: string | undefined, written: string): NieuweGebeurtenis | Fout {
  if (soort === undefined) return { at: 'soort', text: t('verloop.fout.soort') }
  const dag: Day | ReturnType<typeof readDay> = readDay(written, LAST_PLANNED_DAY)
  if (isProblem(dag)) return { at: 'dag', text: t('fout:dayUnreadable') }
  if (yearOf(dag) !== jaar) return { at: 'dag', text: t('verloop.fout.jaar', { jaar }) }
  if (!telInJaar(soort, dag)) return { at: 'dag', text: t('verloop.fout.volgendJaar', { jaar: jaar + 1 }) }
  return eventFrom(soort, dag, wie) ?? (soort === 'vertrekt' && onderwerpenVan(soort).length === 0 ? { at: 'soort', text: t('verloop.fout.niemand') } : { at: 'wie', text: t('verloop.fout.wie') })
}
