import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { DataTable } from '../components/DataTable.tsx'
import { t } from '../texts/i18n.ts'
import { Bronnen } from './Bronnen.tsx'
import { regelsVan } from '../../papers/uitleg/regels.ts'
import { woorden } from './woorden.ts'
import './uitleg.css'

type Props = { stap: Stap; perioden?: readonly Periode[] | undefined; caption?: string | undefined }

const DEEPEST_INDENT = 5

/** All steps under each other, for paper: it cannot unfold. */
export function UitlegTabel({ stap, perioden = [], caption = t('bewerking:alleStappen') }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={[{ label: t('bewerking:stap') }, { label: t('bewerking:berekeningEnBron') }, { label: t('bewerking:bedrag'), numeric: true }]}
      rows={regelsVan(stap, woorden, perioden).map(({ nummer, diepte, naam, berekening, bedrag, bronnen }) => ({
        key: String(nummer),
        cells: [
          <span key="naam" class={`kt-uitleg__naam kt-uitleg__naam--${String(Math.min(diepte, DEEPEST_INDENT))}`}>{t('bewerking:genummerd', { nummer, begrip: naam })}</span>,
          <div key="berekening">
            {berekening}
            <Bronnen bronnen={bronnen} />
          </div>,
          bedrag,
        ],
      }))}
    />
  )
}
