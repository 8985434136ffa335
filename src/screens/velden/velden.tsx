import type { Veld } from '../../case/dossier.ts'
import { answer, antwoordOp, visit, zichtbareFoutIn } from '../app/state.ts'
import { AmountField } from '../components/AmountField.tsx'
import type { Choice } from '../components/choice.ts'
import { DateField } from '../components/DateField.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../texts/i18n.ts'
import { afterClick } from './after-click.ts'

/** The components of the kit, bound to one answer of the dossier. The name of the answer is the id of the field. */
type Props = {
  veld: Veld
  label: string
  hint?: string | undefined
  why?: string | undefined
  optional?: boolean | undefined
  /** Says nothing about being optional: where that was said once for a whole list. */
  unmarked?: boolean | undefined
}

function bound({ veld, label, hint, why, optional, unmarked }: Props) {
  const fout = zichtbareFoutIn(veld)
  return {
    id: veld, label, hint, why,
    required: optional !== true,
    marker: optional === true && unmarked !== true ? t('nietVerplicht') : undefined,
    error: fout === null ? undefined : t(`fout:${fout}`),
  }
}

function boundText(props: Props) {
  const { veld } = props
  return {
    ...bound(props),
    value: antwoordOp(veld),
    onInput: (text: string) => {
      answer(veld, text)
    },
    onLeave: () => {
      afterClick(() => {
        visit(veld)
      })
    },
  }
}

export function BedragVeld(props: Props) {
  return <AmountField {...boundText(props)} />
}

export function DagVeld(props: Props) {
  return <DateField {...boundText(props)} />
}

export function TekstVeld(props: Props) {
  return <TextField {...boundText(props)} />
}

export function KeuzeVeld<Value extends string>({ choices, column, fallback, ...props }: Props & { choices: readonly Choice<Value>[]; column?: boolean; fallback?: Value }) {
  const chosen = choices.find(({ value }) => value === antwoordOp(props.veld))?.value
  return (
    <RadioGroup
      {...bound(props)}
      choices={choices}
      column={column}
      value={chosen ?? fallback}
      onChange={(value) => {
        answer(props.veld, value)
      }}
    />
  )
}

export function JaNeeVeld({ fallback, ...props }: Props & { fallback?: 'ja' | 'nee' }) {
  const choices = [{ value: 'ja', label: t('ja') }, { value: 'nee', label: t('nee') }] as const
  return fallback === undefined ? <KeuzeVeld {...props} choices={choices} /> : <KeuzeVeld {...props} choices={choices} fallback={fallback} />
}

export function KiesVeld<Value extends string>({ choices, value, emptyLabel, ...props }: Props & { choices: readonly Choice<Value>[]; value: Value | undefined; emptyLabel?: string }) {
  return (
    <SelectField
      {...bound(props)}
      choices={choices}
      value={value}
      emptyLabel={emptyLabel ?? t('kiesLeeg')}
      onChange={(chosen) => {
        answer(props.veld, chosen ?? '')
        visit(props.veld)
      }}
    />
  )
}
