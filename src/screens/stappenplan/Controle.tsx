import { withAntwoord } from '../../case/dossier.ts'
import { controlepuntenVan } from '../../case/stappenplan.ts'
import { yearOf } from '../../units/day.ts'
import { today } from '../app/clock.ts'
import { antwoordOp, beleid, change, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { KeuzeVeld } from '../velden/velden.tsx'

const FOUND = ['klopt', 'kloptNiet', 'onbekend'] as const

/** Step 2 of the plan: what is looked at in Mijn toeslagen, and what to do when it is wrong. */
export function Controle({ jaar }: { jaar: number }) {
  const punten = controlepuntenVan(dossier.value, jaar, beleid.value)
  const found = punten.map((punt) => antwoordOp(`${jaar}.controle.${punt}`))
  const open = punten.filter((_, index) => found[index] === '')
  const allRight = () => {
    change((before) => open.reduce((next, punt) => withAntwoord(next, `${jaar}.controle.${punt}`, 'klopt'), before), { name: () => t('controle.alles'), removed: null })
    focusElement(`${jaar}.controle.${open[0] ?? ''}`)
  }
  return (
    <>
      <Disclosure summary={t('controle.titel', { jaar })} amount={t('controle.stand', { aantal: found.filter((each) => each === 'klopt' || each === 'kloptNiet').length, totaal: punten.length })}>
        <Paragraph tone="soft">{t('controle.intro')}</Paragraph>
        {open.length > 0 && <ActionRow><Button label={`${t('controle.alles')}: ${jaar}`} onClick={allRight}>{t('controle.alles')}</Button></ActionRow>}
        {punten.map((punt) => (
          <KeuzeVeld key={punt} veld={`${jaar}.controle.${punt}`} label={t(`controle.${punt}`)} hint={t(`controle.${punt}.uitleg`)} optional unmarked choices={FOUND.map((value) => ({ value, label: t(`controle.${value}`) }))} />
        ))}
      </Disclosure>
      {found.includes('kloptNiet') && <WatNu jaar={jaar} />}
    </>
  )
}

function WatNu({ jaar }: { jaar: number }) {
  const isRunning = jaar >= yearOf(today.value)
  const dagtekening = `${jaar}.controle.dagtekening`
  return (
    <Notice kind="warning" title={t('controle.doen')} live>
      {isRunning ? <Paragraph>{t('controle.lopend')}</Paragraph> : (
        <>
          <Paragraph>{t('controle.voorbij')}</Paragraph>
          <Paragraph>{t('controle.definitief')}</Paragraph>
          <p>
            <TextLink
              href={`#${dagtekening}`}
              onClick={() => {
                focusElement(dagtekening)
              }}
            >
              {t('controle.datum')}
            </TextLink>
          </p>
          <Paragraph>{t('controle.teLaat')}</Paragraph>
        </>
      )}
    </Notice>
  )
}
