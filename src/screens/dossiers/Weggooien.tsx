import { bewaartermijnen } from '../../case/bewaartermijn.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { discard } from './acts.ts'

/** An act of its own, by name: first what can be kept of it, then the button, and after that the way back. */
export function Weggooien({ id, naam }: { id: string; naam: string }) {
  return (
    <Disclosure summary={t('weggooien.titel')}>
      <Paragraph>{t('weggooien.tekst', { count: bewaartermijnen.discarded.dagen })}</Paragraph>
      <Paragraph>{t('weggooien.eerst')}</Paragraph>
      <ActionRow>
        <ButtonLink href={hrefOf('samenvatting')}>{t('weggooien.afdrukken')}</ButtonLink>
        <ButtonLink href={hrefOf('instellingen')}>{t('weggooien.reservekopie')}</ButtonLink>
      </ActionRow>
      <ActionRow><Button variant="ghost" onClick={() => void discard(id, naam)}>{t('weggooien.knop', { namen: naam })}</Button></ActionRow>
    </Disclosure>
  )
}
