import { day } from '../../units/day.ts'
import { today } from '../app/clock.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { usePages } from '../components/pages.ts'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { keepLonger, openFromList } from './acts.ts'
import { firstNamesOn, namesOn } from './card-texts.ts'
import { listed, type Item } from './list.ts'
import { daysLeft, nearTheirEnd, urgencyOf } from './retention.ts'

const PAGE = 5

/** Dossiers whose term ends: nothing goes by itself, somebody has to say what is to be done. */
export function NearTheirEnd() {
  const near = nearTheirEnd(listed.value, today.value)
  const shown = usePages(PAGE, null)
  if (near.length === 0) return null
  return (
    <Card title={t('bewaartermijn.titel', { count: near.length })}>
      <Paragraph>{t('bewaartermijn.tekst')}</Paragraph>
      <ul class="kt-list">{near.slice(0, shown.value).map((item) => <Line key={item.entry.id} item={item} />)}</ul>
      <ActionRow>
        {near.length > shown.value && (
          <Button
            onClick={() => {
              shown.value += PAGE
            }}
          >
            {t('dossiers.meer', { count: Math.min(PAGE, near.length - shown.value) })}
          </Button>
        )}
        <ButtonLink href={hrefOf('instellingen')}>{t('weggooien.reservekopie')}</ButtonLink>
      </ActionRow>
    </Card>
  )
}

function Line({ item: { entry, kaart } }: { item: Item }) {
  const left = daysLeft(entry.purgeAfter, today.value)
  const name = kaart === null ? t('kaart.onbekend') : namesOn(kaart)
  const short = kaart === null ? name : firstNamesOn(kaart)
  return (
    <li class="kt-list__item kt-list__item--acts">
      <span class="kt-list__main">
        {name} <Pill tone={urgencyOf(left) ?? 'info'}>{left > 0 ? t('bewaartermijn.nog', { count: left }) : t('bewaartermijn.voorbij', { dag: formatDay(day(entry.purgeAfter), language.value) })}</Pill>
      </span>
      <span class="kt-list__acts">
        <Button label={t('bewaartermijn.langerVan', { namen: short })} onClick={() => void keepLonger(entry.id, short)}>{t('bewaartermijn.langer')}</Button>
        <Button label={t('bewaartermijn.bekijkVan', { namen: short })} onClick={() => void openFromList(entry.id, 'dossier')}>{t('bewaartermijn.bekijk')}</Button>
      </span>
    </li>
  )
}
