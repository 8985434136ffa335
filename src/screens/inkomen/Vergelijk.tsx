import type { Feiten } from '../../engine/feiten.ts'
import { beoordeel, type Uitkomst } from '../../engine/uitkomst.ts'
import type { Beleid } from '../../law/beleid/beleid.ts'
import { NO_MONEY, sumOfCents, type Cents } from '../../units/cents.ts'
import { beleid } from '../app/state.ts'
import { DataTable } from '../components/DataTable.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { shortOutcome } from '../uitkomst/outcome-text.ts'

/** The same couple with and without a supplement, beside each other; by the last month of the year that counts. */
export function Vergelijk({ jaar, feiten, met }: { jaar: number; feiten: Feiten; met: Feiten }) {
  const rules = computing(beleid.value, jaar)
  const both = [feiten, met].map((each) => beoordeel({ ...each, werkelijkeBedragen: 'berekend' }, rules))
  const row = (key: string, label: string, text: (uitkomst: Uitkomst) => string) => ({ key, cells: [label, ...both.map(text)] })
  const month = (uitkomst: Uitkomst, toeslag: 'huurtoeslag' | 'zorgtoeslag', welke: 'nu' | 'verschil'): Cents => uitkomst.vergelijking?.maanden.at(-1)?.toeslagen[toeslag][welke] ?? NO_MONEY
  const shortfall = (uitkomst: Uitkomst) => formatCents(sumOfCents([month(uitkomst, 'huurtoeslag', 'verschil'), month(uitkomst, 'zorgtoeslag', 'verschil')]), language.value)
  return (
    <DataTable
      caption={t('eerst.bijschrift', { jaar })}
      columns={[{ label: t('eerst.onderwerp') }, { label: t('eerst.zonder'), numeric: true }, { label: t('eerst.met'), numeric: true }]}
      rows={[
        row('huur', t('eerst.huur'), (uitkomst) => formatCents(month(uitkomst, 'huurtoeslag', 'nu'), language.value)),
        row('zorg', t('eerst.zorg'), (uitkomst) => formatCents(month(uitkomst, 'zorgtoeslag', 'nu'), language.value)),
        row('tekort', t('eerst.tekortMaand'), shortfall),
        row('uitkomst', t('eerst.uitkomst', { jaar }), shortOutcome),
      ]}
    />
  )
}

/** No decision speaks of a supplement that is not there yet: both columns are computed, also where the municipality wants decisions. */
function computing(rules: Beleid, jaar: number): Beleid {
  const ofYear = rules.jaren[jaar]
  if (ofYear === undefined) return rules
  return { ...rules, jaren: { ...rules.jaren, [jaar]: { ...ofYear, werkelijkeBedragen: { ...ofYear.werkelijkeBedragen, value: 'berekendOfBeschikking' } } } }
}
