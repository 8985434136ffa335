import type { Wijziging } from '../../case/bestand.ts'
import { today } from '../app/clock.ts'
import { titleOf } from '../app/step-texts.ts'
import { pathOf, stepAt, stepsOf } from '../app/steps.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { usePages } from '../components/pages.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { antwoordtekst } from '../velden/antwoordtekst.ts'
import { veldnaam } from '../velden/veldnaam.ts'

const PAGE = 20

/** Who changed what, the last change first. */
export function Geschiedenis({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  const shown = usePages(PAGE, null)
  const newestFirst = [...wijzigingen].reverse()
  return (
    <Card title={t('geschiedenis.titel')}>
      {newestFirst.length === 0 ? <Paragraph tone="soft">{t('geschiedenis.leeg')}</Paragraph> : (
        <DataTable
          caption={t('geschiedenis.titel')}
          hideCaption
          columns={(['wat', 'van', 'naar', 'wie', 'wanneer'] as const).map((column) => ({ label: t(`geschiedenis.${column}`) }))}
          rows={newestFirst.slice(0, shown.value).map((wijziging, index) => ({
            key: String(newestFirst.length - index),
            cells: [fieldText(wijziging), textOf(wijziging, wijziging.van), textOf(wijziging, wijziging.naar), wijziging.door || t('geschiedenis.onbekend'), momentText(wijziging.op, today.value)],
          }))}
        />
      )}
      {newestFirst.length > shown.value && (
        <Button
          onClick={() => {
            shown.value += PAGE
          }}
        >
          {t('geschiedenis.meer', { count: Math.min(PAGE, newestFirst.length - shown.value) })}
        </Button>
      )}
    </Card>
  )
}

/** The question, and for a year in which step it stands. */
function fieldText({ veld }: Wijziging): string {
  if (veld === 'jaren') return t('jaren.vraag')
  if (veld === 'inwonenden') return t('geschiedenis.aantalInwonenden')
  const jaar = Number(/^\d+/.exec(veld)?.[0])
  const step = Number.isNaN(jaar) ? undefined : stepAt(pathOf(veld), stepsOf({ jaren: [jaar], antwoorden: {} }))
  return step === undefined ? veldnaam(veld) : `${titleOf(step)}: ${veldnaam(veld)}`
}

/** Residents are kept by number; how many there were says more. */
function textOf({ veld }: Wijziging, text: string | null): string {
  if (veld === 'inwonenden') return String(text === null ? 0 : text.split(',').length)
  if (text === null) return t('geschiedenis.niets')
  return veld === 'jaren' ? text.split(',').join(', ') : antwoordtekst(veld, text)
}
