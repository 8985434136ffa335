import type { Reden } from '../../engine/begrippen.ts'
import { AmountList } from '../components/AmountList.tsx'
import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { rangeSentence, rangeText, redenenInElkJaar, shortOutcome } from '../uitkomst/outcome-text.ts'
import { totaalVan } from '../uitkomst/total.ts'
import { NietNodig } from './NietNodig.tsx'
import { nietNodig, openVragen } from './open-questions.ts'
import { QuestionLink } from './QuestionLink.tsx'
import { uitkomsten, type Jaaruitkomst } from './state.ts'
import { hrefOf } from './address.ts'
import { pathOf } from './steps.ts'

/** The outcome so far, beside every question. */
export function OutcomePanel() {
  const all = uitkomsten.value
  const [first] = all
  return (
    <>
      <Heading level={2}>{t('paneel.titel')}</Heading>
      <div aria-live="polite">
        {first !== undefined && (all.length === 1 ? <OneYear {...first} /> : <Years all={all} />)}
        <Reasons redenen={redenenInElkJaar(all.map(({ uitkomst }) => uitkomst))} />
      </div>
      {first === undefined ? <Paragraph tone="soft">{t('paneel.leeg')}</Paragraph> : <OpenQuestions />}
    </>
  )
}

/** Only what can be claimed has the colour of what is owed. */
function OneYear({ jaar, uitkomst }: Jaaruitkomst) {
  const note = t('paneel.over', { jaar, regeling: t(`regeling.${uitkomst.regeling}`) })
  return (
    <>
      {uitkomst.kind === 'recht' ? <BigAmount amount={shortOutcome(uitkomst)} note={note} /> : <><Paragraph><strong>{rangeSentence(uitkomst, jaar) ?? shortOutcome(uitkomst)}</strong></Paragraph><Paragraph tone="soft">{note}</Paragraph></>}
      {uitkomst.kind !== 'onvolledig' && <p><ButtonLink variant="ghost" href={hrefOf(`uitkomst/${jaar}`)}>{t(uitkomst.kind === 'recht' ? 'uitkomst.waarom' : 'uitkomst.waaromNiet')}</ButtonLink></p>}
    </>
  )
}

function Years({ all }: { all: readonly Jaaruitkomst[] }) {
  const isRuledOut = all.every(({ uitkomst }) => uitkomst.kind === 'geenRecht')
  return (
    <>
      <Total all={all} />
      <AmountList items={all.map(({ jaar, uitkomst }) => ({ label: String(jaar), amount: shortOutcome(uitkomst) }))} />
      <p><ButtonLink variant="ghost" href={hrefOf('uitkomst')}>{t(isRuledOut ? 'uitkomst.waaromNiet' : 'uitkomst.waarom')}</ButtonLink></p>
    </>
  )
}

/** Large only when every year stands: a sum that still grows is not to be taken for the outcome. */
function Total({ all }: { all: readonly Jaaruitkomst[] }) {
  const totaal = totaalVan(all.map(({ uitkomst }) => uitkomst))
  if (totaal === null) return null
  if (totaal.kind === 'vast') return <BigAmount amount={formatCents(totaal.bedrag, language.value)} note={t('paneel.totaal')} />
  const text = totaal.kind === 'bereik' ? rangeText(totaal) : formatCents(totaal.bedrag, language.value)
  return (
    <>
      <Paragraph><strong>{t(totaal.kind === 'bereik' ? 'paneel.samen' : 'paneel.deel', { bedrag: text })}</strong></Paragraph>
      <Paragraph tone="soft">{t('paneel.vast', { count: totaal.vast, totaal: all.length })}</Paragraph>
    </>
  )
}

/** Why there is nothing in any year, and where to go instead. */
function Reasons({ redenen }: { redenen: readonly Reden[] }) {
  return (
    <>
      {redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}
      {redenen.includes('woontElders') && <p><QuestionLink vraag={{ text: t('gemeente.anders'), veld: 'samen.gemeente', path: pathOf('samen.gemeente') }} /></p>}
    </>
  )
}

function OpenQuestions() {
  const open = openVragen.value
  return (
    <>
      {open.length === 0 ? <Paragraph tone="soft">{t('paneel.nietsOpen')}</Paragraph> : (
        <>
          <Heading level={2}>{t('paneel.ontbreekt')}</Heading>
          {open.length > 1 && <Paragraph tone="soft">{t('bereik.volgorde')}</Paragraph>}
          <StatusList items={open.map((vraag) => ({ key: vraag.veld, label: <QuestionLink vraag={vraag} />, status: <Pill tone="warning">{/^\d/.test(vraag.path) ? String(vraag.jaar) : t('paneel.open')}</Pill> }))} />
        </>
      )}
      <NietNodig vragen={nietNodig.value} />
    </>
  )
}
