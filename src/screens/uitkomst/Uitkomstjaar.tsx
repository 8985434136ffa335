import type { Uitkomst, Voorwaardetoets } from '../../engine/uitkomst.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { openVragen } from '../app/open-questions.ts'
import type { Jaaruitkomst } from '../app/state.ts'
import { hrefOf } from '../app/steps.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { BigAmount } from '../components/BigAmount.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { formatCents } from '../format.ts'
import { language, t } from '../texts/i18n.ts'
import { Uitleg } from '../uitleg/Uitleg.tsx'
import { PrintButton } from '../app/PrintButton.tsx'
import { Maanden } from './Maanden.tsx'
import { explanationsOf, outcomeTitle } from './outcome-text.ts'
import { Perioden } from './Perioden.tsx'

/** What one year comes to: the amount, the months, the reasons, and what can be done now. */
export function Uitkomstjaar({ jaar, uitkomst }: Jaaruitkomst) {
  const { vergelijking, voorwaarden } = uitkomst
  return (
    <>
      <Heading level={2}>{outcomeTitle(uitkomst, jaar)}</Heading>
      <Paragraph tone="soft">{t('uitkomst.regels', { regeling: t(`regeling.${uitkomst.regeling}`), beleid: handreiking.name })}</Paragraph>
      <Result jaar={jaar} uitkomst={uitkomst} />
      {voorwaarden !== undefined && <Voorwaarden voorwaarden={voorwaarden} />}
      {vergelijking !== undefined && <Maanden jaar={jaar} vergelijking={vergelijking} />}
      {'uitleg' in uitkomst && <Why uitkomst={uitkomst} />}
      {vergelijking !== undefined && <Perioden vergelijking={vergelijking} />}
      <ActionRow>
        {vergelijking !== undefined && <ButtonLink variant="primary" href={hrefOf(`samen/${jaar}`)}>{t('samen.openen')}</ButtonLink>}
        <PrintButton />
        <ButtonLink href={hrefOf(`berekening/${jaar}`)}>{t('berekening.openen')}</ButtonLink>
      </ActionRow>
      <Paragraph tone="soft">{t('uitkomst.nogNiet')}</Paragraph>
    </>
  )
}

function Result({ jaar, uitkomst }: Jaaruitkomst) {
  switch (uitkomst.kind) {
    case 'recht':
      return (
        <Card tone="owed">
          <BigAmount amount={formatCents(uitkomst.bedrag, language.value)} note={t(`uitkomst.soort.${uitkomst.regeling}`, { jaar })} />
          {uitkomst.aanvulling !== undefined && uitkomst.aanvulling !== null && (
            <Paragraph>{uitkomst.aanvulling.bedrag > 0 ? t('uitkomst.aanvulling', { bedrag: formatCents(uitkomst.aanvulling.bedrag, language.value) }) : t('uitkomst.geenAanvulling')}</Paragraph>
          )}
        </Card>
      )
    case 'geenRecht':
      return <Notice kind="info" title={t('uitkomst.waaromNiet')}>{uitkomst.redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}</Notice>
    case 'onvolledig':
      return (
        <Notice kind="warning" title={t('uitkomst.ontbreekt')}>
          {uitkomst.totNuToe !== undefined && <Paragraph>{t('uitkomst.alsNietsVerandert', { bedrag: formatCents(uitkomst.totNuToe, language.value) })}</Paragraph>}
          <ul>
            {openVragen.value.filter((vraag) => vraag.jaar === jaar || !/^\d/.test(vraag.path)).map((vraag) => <li key={vraag.veld}><TextLink href={hrefOf(vraag.path)}>{vraag.text}</TextLink></li>)}
          </ul>
        </Notice>
      )
  }
}

const states = { true: 'ok', false: 'error', null: 'warning' } as const

function Voorwaarden({ voorwaarden }: { voorwaarden: readonly Voorwaardetoets[] }) {
  return (
    <Card title={t('voorwaarden.titel')}>
      <StatusList items={voorwaarden.map(({ voorwaarde, voldaan }) => ({
        key: voorwaarde, label: t(`voorwaarde.${voorwaarde}`), status: <Pill tone={states[`${voldaan}`]}>{t(`voldaan.${voldaan}`)}</Pill>,
      }))} />
    </Card>
  )
}

function Why({ uitkomst }: { uitkomst: Extract<Uitkomst, { uitleg?: unknown }> }) {
  const perioden = uitkomst.vergelijking?.perioden
  return (
    <div class="kt-no-print">
      <Card title={t('uitkomst.waarom')}>
        {explanationsOf(uitkomst).map((stap) => <Uitleg key={stap.begrip} stap={stap} perioden={perioden} />)}
      </Card>
    </div>
  )
}
