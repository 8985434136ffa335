import { hrefOf } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { erase, takeBack } from './acts.ts'
import { firstNamesOn, namesOn } from './card-texts.ts'
import { discarded, type Item } from './list.ts'
import { daysLeft } from './retention.ts'

/** What was thrown away, for as long as it can be taken back. */
export function Bin() {
  const thrown = discarded.value
  if (thrown.length === 0) return null
  return (
    <Disclosure summary={t('prullenbak.titel', { count: thrown.length })}>
      <Paragraph tone="soft">{t('prullenbak.tekst')}</Paragraph>
      <ActionRow><ButtonLink href={hrefOf('instellingen')}>{t('weggooien.reservekopie')}</ButtonLink></ActionRow>
      <ul class="kt-list">{thrown.map((item) => <Line key={item.entry.id} item={item} />)}</ul>
    </Disclosure>
  )
}

function Line({ item: { entry, kaart } }: { item: Item }) {
  const name = kaart === null ? t('kaart.onbekend') : namesOn(kaart)
  const short = kaart === null ? name : firstNamesOn(kaart)
  return (
    <li class="kt-list__item kt-list__item--acts">
      <span class="kt-list__main">
        {name} <span class="kt-soft">{t('prullenbak.nog', { count: Math.max(0, daysLeft(entry.purgeAfter, today.value)) })}</span>
      </span>
      <span class="kt-list__acts">
        <Button label={t('prullenbak.terugVan', { namen: short })} onClick={() => void takeBack(entry.id, short)}>{t('prullenbak.terug')}</Button>
        <Button label={t('prullenbak.wisVan', { namen: short })} onClick={() => void erase(entry.id, short)}>{t('prullenbak.wis')}</Button>
      </span>
    </li>
  )
}
