import type { Stapstand } from '../../case/stappenplan.ts'
import { terugvorderingIn } from '../../case/terugvordering.ts'
import type { Stapnummer } from '../../law/stappenplan.ts'
import { hrefOf } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { openVragen, type OpenVraag } from '../app/open-questions.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { answer, antwoordOp, beleid, dossier, isReadOnly } from '../app/state.ts'
import { UndoRow } from '../app/UndoRow.tsx'
import { ActionRow } from '../components/ActionRow.tsx'
import { ChoiceLabel } from '../components/ChoiceLabel.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { t } from '../texts/i18n.ts'
import { WOORDEN_PATH } from '../woorden/WoordenPage.tsx'
import { placesOf, plan, PLAN_PATH, stapTexts, stapTitle } from './plan.ts'

type Geldig = Exclude<Stapstand, { status: 'nietVanToepassing' }>

const TONES = { gedaan: 'ok', bezig: 'warning', open: 'info' } as const

/** What the app cannot know of itself. */
const BY_HAND: readonly Stapnummer[] = [1, 2]

/** `#/stappenplan`: the 11 steps of the guide, with what is done, what is open, and where it is done. */
export function Stappenplan() {
  const heading = usePageHeading(t('plan.titel'), PLAN_PATH)
  const geldig = plan.value.flatMap((stand) => (stand.status === 'nietVanToepassing' ? [] : [stand]))
  const isVast = geldig.some(({ jaren }) => jaren.some((jaar) => beleid.value.jaren[jaar]?.regeling.value === 'vasteTegemoetkoming'))
  return (
    <>
      <Heading level={1} headingRef={heading}>{t('plan.titel')}</Heading>
      <Paragraph>{t('plan.intro')}</Paragraph>
      {isVast && <Paragraph tone="soft">{t('plan.fase2')}</Paragraph>}
      <p role="status"><strong>{t('plan.stand', { gedaan: geldig.filter(({ status }) => status === 'gedaan').length, totaal: geldig.length })}</strong></p>
      <Vooraf />
      <ol class="kt-plan">
        {geldig.map((stand) => <li key={stand.nummer} class="kt-card"><Stap stand={stand} /></li>)}
      </ol>
      <WaaromNiet />
      <ActionRow><PrintButton /></ActionRow>
      <UndoRow current={PLAN_PATH} />
      <p class="kt-no-print"><TextLink href={hrefOf(WOORDEN_PATH)}>{t('woorden.link')}</TextLink></p>
    </>
  )
}

/** The questions about the doelgroep come before the plan. */
function Vooraf() {
  const count = openVragen.value.filter(({ path }) => path === 'doelgroep').length
  if (count === 0) return null
  return <Paragraph><TextLink href={hrefOf('doelgroep')}>{t('plan.vooraf.open', { count })}</TextLink></Paragraph>
}

function Stap({ stand }: { stand: Geldig }) {
  const { nummer, status, jaren, bron } = stand
  const isAboutYears = nummer > 3 && jaren.length > 0
  return (
    <>
      <div class="kt-plan__head">
        <Heading level={2} look={3}>{t('plan.groep', { nummer, titel: stapTitle(nummer) })}</Heading>
        <Pill tone={TONES[status]}>{t(`plan.status.${status}`)}</Pill>
      </div>
      {isAboutYears && <Paragraph tone="soft">{t('plan.overJaren', { jaren: jaren.join(', ') })}</Paragraph>}
      {(nummer === 3 || nummer === 9) && <NietBekend jaren={jaren} />}
      <Open stand={stand} />
      <Waar stand={stand} />
      {BY_HAND.includes(nummer) && !isReadOnly.value && <MetDeHand nummer={nummer} />}
      <Disclosure summary={t('plan.meer')}>
        {stapTexts(nummer).map(({ kop, tekst }) => <Paragraph key={kop}><strong>{kop}</strong> {tekst}</Paragraph>)}
        <Paragraph tone="soft">{t('plan.bron', { bron })}</Paragraph>
      </Disclosure>
    </>
  )
}

function NietBekend({ jaren }: { jaren: readonly number[] }) {
  const unknown = jaren.filter((jaar) => terugvorderingIn(dossier.value, jaar, beleid.value, today.value) === 'onbekend')
  return unknown.length === 0 ? null : <Paragraph>{t('plan.nietBekend', { jaren: unknown.join(', ') })}</Paragraph>
}

/** The questions that this step still waits for, each leading to its field. */
function Open({ stand }: { stand: Geldig }) {
  const open = openVragen.value.filter(({ veld }) => stand.open.includes(veld))
  if (open.length === 0) return null
  return (
    <>
      <p class="kt-plan__label">{t('plan.open')}</p>
      <ul class="kt-plan__links">
        {open.map((vraag) => <li key={vraag.veld}><QuestionLink vraag={withYear(vraag)} /></li>)}
      </ul>
    </>
  )
}

/** A step may wait for the same answer of more than one year. */
function withYear(vraag: OpenVraag): OpenVraag {
  return /^\d/.test(vraag.path) ? { ...vraag, text: `${vraag.text} · ${vraag.jaar}` } : vraag
}

function Waar({ stand }: { stand: Geldig }) {
  const places = placesOf(stand)
  if (places.length === 0 || isReadOnly.value) return null
  return (
    <div class="kt-no-print">
      <p class="kt-plan__label">{t('plan.waar')}</p>
      <ul class="kt-plan__links kt-plan__links--row">
        {places.map(({ path, title }) => <li key={path}><TextLink href={hrefOf(path)}>{title}</TextLink></li>)}
      </ul>
    </div>
  )
}

function MetDeHand({ nummer }: { nummer: Stapnummer }) {
  const veld = `plan.stap.${nummer}` as const
  return (
    <div class="kt-no-print">
      <ChoiceLabel label={t('plan.vink')}>
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          autoComplete="off"
          id={veld}
          aria-label={`${t('plan.vink')}: ${t('plan.nummer', { nummer })}`}
          checked={antwoordOp(veld) === 'gedaan'}
          onChange={(event) => {
            answer(veld, event.currentTarget.checked ? 'gedaan' : '')
          }}
        />
      </ChoiceLabel>
    </div>
  )
}

function WaaromNiet() {
  const left = plan.value.flatMap((stand) => (stand.status === 'nietVanToepassing' ? [stand] : []))
  if (left.length === 0) return null
  return (
    <div class="kt-no-print">
      <Disclosure summary={t('plan.waaromNiet')}>
        <ul class="kt-list">
          {left.map(({ nummer, reden }) => <li key={nummer} class="kt-list__item"><span>{t('plan.groep', { nummer, titel: stapTitle(nummer) })}. {t(`plan.reden.${reden}`)}</span></li>)}
        </ul>
      </Disclosure>
    </div>
  )
}
