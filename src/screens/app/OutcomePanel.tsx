import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { focusElement } from '../components/focus-element.ts'
import { t } from '../texts/i18n.ts'
import { shortfallText, shortOutcome } from '../uitkomst/outcome-text.ts'
import { openVragen, type OpenVraag } from './open-questions.ts'
import { uitkomsten, type Jaaruitkomst } from './state.ts'
import { goTo, hrefOf, path } from './steps.ts'

/** The outcome so far, beside every question. */
export function OutcomePanel() {
  if (uitkomsten.value.length === 0) return <><Heading level={2}>{t('paneel.titel')}</Heading><Paragraph tone="soft">{t('paneel.leeg')}</Paragraph></>
  return (
    <>
      <Heading level={2}>{t('paneel.titel')}</Heading>
      <div aria-live="polite">{uitkomsten.value.map((each) => <Year key={each.jaar} {...each} />)}</div>
      <OpenQuestions />
    </>
  )
}

function Year({ jaar, uitkomst }: Jaaruitkomst) {
  const shortfall = shortfallText(uitkomst)
  const note = uitkomst.kind === 'onvolledig' && shortfall !== null ? t('paneel.verschil', { jaar, bedrag: shortfall }) : t('paneel.over', { jaar, regeling: t(`regeling.${uitkomst.regeling}`) })
  return (
    <>
      <BigAmount size={uitkomst.kind === 'recht' ? 'big' : 'range'} amount={shortOutcome(uitkomst)} note={note} />
      {uitkomst.vergelijking !== undefined && <p><ButtonLink variant="ghost" href={hrefOf(`uitkomst/${jaar}`)}>{t('paneel.waarom', { jaar })}</ButtonLink></p>}
    </>
  )
}

function OpenQuestions() {
  const open = openVragen.value
  if (open.length === 0) return <Paragraph tone="soft">{t('paneel.nietsOpen')}</Paragraph>
  return (
    <>
      <Heading level={2}>{t('paneel.ontbreekt')}</Heading>
      <StatusList items={open.map((vraag) => ({ key: vraag.veld, label: <Question {...vraag} />, status: <Pill tone="warning">{/^\d/.test(vraag.path) ? String(vraag.jaar) : t('paneel.open')}</Pill> }))} />
    </>
  )
}

/** Leads to the very field, on this screen or another. */
function Question({ text, veld, path: screen }: OpenVraag) {
  return (
    <TextLink
      href={hrefOf(screen)}
      onClick={() => {
        if (path.value === screen) focusElement(veld)
        else goToField(screen, veld)
      }}
    >
      {text}
    </TextLink>
  )
}

/** The field exists only after the other screen has been drawn, which takes the focus to its heading first. */
function goToField(screen: string, veld: string): void {
  goTo(screen)
  const drawn = 100
  setTimeout(() => {
    focusElement(veld)
  }, drawn)
}
