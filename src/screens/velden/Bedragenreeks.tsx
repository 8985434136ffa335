import { maandVanRij, rijenIn, type Reeks } from '../../case/dossier.ts'
import { monthsOf } from '../../units/day.ts'
import { answer, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { formatMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { BedragVeld, KiesVeld } from './velden.tsx'

type Props = {
  reeks: Reeks
  jaar: number
  /** The question for the first amount, and for an amount that came later in the year. */
  label: string
  laterLabel: string
  hint?: string | undefined
  /** What the button says that adds a row. */
  addText: string
}

/** Amounts a month that may change in the year: each holds from its month until the next. */
export function Bedragenreeks({ reeks, jaar, label, laterLabel, hint, addText }: Props) {
  const rows = rijenIn(dossier.value, reeks)
  const months = monthsOf(jaar).map((maand, index) => ({ value: String(index + 1), label: formatMonth(maand, language.value) }))
  return (
    <>
      {Array.from({ length: rows }, (_, rij) => {
        const bedrag = <BedragVeld veld={`${reeks}.${rij}.bedrag`} label={rij === 0 ? label : laterLabel} hint={rij === 0 ? hint : undefined} optional={rij > 0} />
        if (rij === 0) return <div key={rij}>{bedrag}</div>
        return (
          <FieldRow key={rij}>
            {bedrag}
            <KiesVeld veld={`${reeks}.${rij}.vanaf`} label={t('vanafMaand')} choices={months} value={maandVanRij(dossier.value, reeks, rij) || undefined} optional />
          </FieldRow>
        )
      })}
      <ActionRow>
        <Button
          onClick={() => {
            answer(`${reeks}.rijen`, String(rows + 1))
          }}
        >
          {addText}
        </Button>
      </ActionRow>
    </>
  )
}
