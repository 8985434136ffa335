import type { Signal } from '@preact/signals'
import { WACHT_OP } from '../../case/bestand.ts'
import { STANDEN } from '../../case/kaart.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../texts/i18n.ts'
import { choicesIn, NO_FILTER, type Filter } from './filter.ts'
import { listed } from './list.ts'

type Props = { filter: Signal<Filter> }

export function SearchBox({ filter }: Props) {
  return (
    <TextField
      id="zoek"
      label={t('zoek.label')}
      hint={t('zoek.hint')}
      value={filter.value.search}
      onInput={(search) => {
        filter.value = { ...filter.value, search }
      }}
    />
  )
}

/** What else the list can be narrowed by; folded away until somebody wants it. */
export function Filters({ filter }: Props) {
  const set = (part: Partial<Filter>) => {
    filter.value = { ...filter.value, ...part }
  }
  const years = [...new Set(listed.value.flatMap(({ kaart }) => kaart?.jaren ?? []))].sort((a, b) => a - b)
  const chosen = choicesIn(filter.value)
  return (
    <Disclosure summary={chosen === 0 ? t('filter.titel') : t('filter.gekozen', { count: chosen })}>
      <FieldRow>
        <SelectField id="filter-stand" label={t('filter.stand')} emptyLabel={t('filter.alle')} value={filter.value.stand} onChange={(stand) => { set({ stand }) }} choices={STANDEN.map((value) => ({ value, label: t(`stand.${value}`) }))} />
        <SelectField id="filter-jaar" label={t('filter.jaar')} emptyLabel={t('filter.alle')} value={filter.value.jaar} onChange={(jaar) => { set({ jaar }) }} choices={years.map((jaar) => ({ value: String(jaar), label: String(jaar) }))} />
        <SelectField
          id="filter-wacht"
          label={t('filter.wachtOp')}
          emptyLabel={t('filter.alle')}
          value={filter.value.wachtOp}
          onChange={(wachtOp) => { set({ wachtOp }) }}
          choices={[{ value: 'niets', label: t('filter.niets') }, ...WACHT_OP.map((value) => ({ value, label: t(`wachtOp.keuze.${value}`) }))]}
        />
        <SelectField id="filter-archief" label={t('filter.archief')} emptyLabel={t('filter.zonder')} value={filter.value.archief} onChange={(archief) => { set({ archief }) }} choices={(['ook', 'alleen'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))} />
      </FieldRow>
      {chosen > 0 && (
        <ActionRow>
          <Button
            onClick={() => {
              filter.value = { ...NO_FILTER, search: filter.value.search }
            }}
          >
            {t('filter.uit')}
          </Button>
        </ActionRow>
      )}
    </Disclosure>
  )
}
