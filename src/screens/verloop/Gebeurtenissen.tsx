import { gebeurtenissenIn } from '../../case/gebeurtenissen.ts'
import { goTo } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { dossier } from '../app/state.ts'
import { pathOf } from '../app/steps.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { t } from '../texts/i18n.ts'
import { eventNote, eventTitle } from './event-text.ts'

/** Every change of the year, each with the way to its answer. What stands in a row of its own is changed here. */
export function Gebeurtenissen({ jaar }: { jaar: number }) {
  const all = gebeurtenissenIn(dossier.value, jaar, today.value)
  return (
    <Card title={t('verloop.lijst', { jaar })}>
      {all.length === 0 ? <Paragraph tone="soft">{t('verloop.niets')}</Paragraph> : (
        <StatusList
          items={all.map((each, index) => {
            const title = eventTitle(each)
            return {
              key: `${each.veld} ${each.soort} ${index}`,
              label: <><span class="kt-block">{title}</span><span class="kt-soft">{eventNote(each)}</span></>,
              status: (
                <Button
                  variant="ghost"
                  label={`${t('verloop.wijzigen')}: ${title}, ${eventNote(each)}`}
                  onClick={() => {
                    goTo(pathOf(each.veld), each.veld)
                  }}
                >
                  {t('verloop.wijzigen')}
                </Button>
              ),
            }
          })}
        />
      )}
    </Card>
  )
}
