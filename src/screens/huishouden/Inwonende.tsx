import { withoutInwonende } from '../../case/dossier.ts'
import { nameOf } from '../app/names.ts'
import { antwoordOp, change } from '../app/state.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { focusElement } from '../components/focus-element.ts'
import { t } from '../texts/i18n.ts'
import { DagVeld, JaNeeVeld, KeuzeVeld, TekstVeld } from '../velden/velden.tsx'

/** Takes the focus when the person that had it is removed. */
export const ADD_BUTTON_ID = 'inwonende-erbij'

const RELATIES = ['kind', 'pleegkind', 'medebewoner', 'onderhuurder'] as const

/** One person who lives in. What seldom matters is folded away. */
export function Inwonende({ id }: { id: string }) {
  const wie = `inwonende.${id}` as const
  const relatie = antwoordOp(`${wie}.relatie`) || 'kind'
  const isKind = relatie === 'kind' || relatie === 'pleegkind'
  return (
    <Card title={nameOf(wie)} level={3}>
      <KeuzeVeld veld={`${wie}.relatie`} label={t('huishouden.relatie')} fallback="kind" choices={RELATIES.map((value) => ({ value, label: t(`relatie.${value}`) }))} />
      <FieldRow>
        <TekstVeld veld={`${wie}.naam`} label={t('voornaam')} optional />
        <DagVeld veld={`${wie}.geboortedatum`} label={t('geboortedatum')} hint={t('geboortedatumHint')} />
      </FieldRow>
      <Disclosure summary={t('huishouden.bijzonder')}>
        <FieldRow>
          <DagVeld veld={`${wie}.vanaf`} label={t('huishouden.komtWonen')} hint={t('huishouden.komtWonenHint')} optional />
          <DagVeld veld={`${wie}.tot`} label={t('huishouden.vertrekt')} hint={t('huishouden.vertrektHint')} optional />
        </FieldRow>
        <JaNeeVeld veld={`${wie}.student`} label={t('huishouden.student')} why={t('huishouden.studentWaarom')} fallback="nee" />
        {isKind && <JaNeeVeld veld={`${wie}.kinderbijslag`} label={t('huishouden.kinderbijslag')} why={t('huishouden.kinderbijslagWaarom')} fallback="ja" />}
      </Disclosure>
      <Button
        variant="ghost"
        onClick={() => {
          const naam = nameOf(wie)
          change((before) => withoutInwonende(before, id), { name: () => t('huishouden.verwijder', { naam }), removed: naam })
          focusElement(ADD_BUTTON_ID)
        }}
      >
        {t('huishouden.verwijder', { naam: nameOf(wie) })}
      </Button>
    </Card>
  )
}
