import { bronnenIn, nettoVanBronnen } from '../../case/bronnen.ts'
import type { Wie } from '../../case/dossier.ts'
import { feitenVan, inwonendenIn, isMinderjarigIn } from '../../case/feiten.ts'
import { dagIn } from '../../case/lezen.ts'
import { nettoNorm } from '../../engine/bijstand.ts'
import { huishoudenIn, vergelijkbareMaanden, vragenOverHuishouden } from '../../engine/feiten.ts'
import { nameOf } from '../app/names.ts'
import { today } from '../app/clock.ts'
import { answer, antwoordOp, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatEuros, formatMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { Bedragenreeks } from '../velden/Bedragenreeks.tsx'
import { BedragVeld, JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'
import { Bronnen } from './Bronnen.tsx'
import { EerstDit } from './EerstDit.tsx'
import { Schatting } from './Schatting.tsx'

/** The toetsingsinkomens of everybody who counts, and the net income of the couple. */
export function Inkomen({ jaar }: { jaar: number }) {
  const zoalsToegekend = antwoordOp(`${jaar}.maatstaf`) === 'zoalsToegekend'
  const inwonenden = inwonendenIn(dossier.value, jaar, today.value)
  const medebewoners = inwonenden.map((id) => `inwonende.${id}` as const).filter((wie) => antwoordOp(`${wie}.relatie`) !== 'onderhuurder')
  const personen: readonly Wie[] = ['aanvrager', 'toeslagpartner', ...medebewoners]
  return (
    <>
      <KeuzeVeld
        veld={`${jaar}.maatstaf`}
        label={t('inkomen.maatstaf')}
        why={t('inkomen.maatstafWaarom')}
        fallback="jaarinkomen"
        column
        choices={(['jaarinkomen', 'zoalsToegekend'] as const).map((value) => ({ value, label: t(`maatstaf.${value}`), hint: t(`maatstaf.${value}.uitleg`) }))}
      />
      {personen.map((wie) => zoalsToegekend ? <Schattingen key={wie} wie={wie} jaar={jaar} /> : <Jaarinkomen key={wie} wie={wie} jaar={jaar} />)}
      {!zoalsToegekend && <Aanslag jaar={jaar} />}
      <Disclosure summary={t('bronnen.teltNiet')}><Paragraph>{t('bronnen.teltNietUitleg')}</Paragraph></Disclosure>
      <Netto jaar={jaar} />
      <EerstDit jaar={jaar} />
    </>
  )
}

/** One amount, as a professional has it at hand; or source by source. */
function Jaarinkomen({ wie, jaar }: { wie: Wie; jaar: number }) {
  if (wie !== 'aanvrager' && wie !== 'toeslagpartner') return <Bedrag wie={wie} jaar={jaar} />
  if (antwoordOp(`${jaar}.samenstelling.${wie}`) === 'perBron') return <Bronnen jaar={jaar} wie={wie} />
  return (
    <>
      <Bedrag wie={wie} jaar={jaar} />
      <ActionRow>
        <Button
          variant="ghost"
          onClick={() => {
            answer(`${jaar}.samenstelling.${wie}`, 'perBron')
          }}
        >
          {t('bronnen.uitsplitsen', { naam: nameOf(wie) })}
        </Button>
      </ActionRow>
    </>
  )
}

function Bedrag({ wie, jaar }: { wie: Wie; jaar: number }) {
  const isChild = isMinderjarigIn(jaar, dagIn(dossier.value, `${wie}.geboortedatum`, today.value))
  return <BedragVeld veld={`${jaar}.inkomen.${wie}`} label={t('inkomen.van', { naam: nameOf(wie), jaar })} hint={t(isChild ? 'inkomen.kindHint' : 'inkomen.hint')} optional={isChild} />
}

function Schattingen({ wie, jaar }: { wie: Wie; jaar: number }) {
  return (
    <Card title={nameOf(wie)} level={2}>
      <Bedragenreeks reeks={`${jaar}.schatting.${wie}`} jaar={jaar} label={t('inkomen.schatting', { jaar })} laterLabel={t('inkomen.schattingLater')} hint={t('inkomen.schattingHint')} addText={t('inkomen.nogEenSchatting')} />
    </Card>
  )
}

/** What of the assessment asks for care: that nobody filed a return, or that a bill may come. */
function Aanslag({ jaar }: { jaar: number }) {
  const isAmbtshalve = antwoordOp(`${jaar}.ambtshalve`) === 'ja'
  const likely = (['aanvrager', 'toeslagpartner'] as const).map((wie) => bronnenIn(dossier.value, jaar, wie) ?? []).filter((bronnen) => bronnen.length > 1)
  return (
    <>
      <Disclosure summary={t('ambtshalve.vouw')} open={isAmbtshalve}>
        <JaNeeVeld veld={`${jaar}.ambtshalve`} label={t('ambtshalve.vraag', { jaar })} why={t('ambtshalve.waarom')} fallback="nee" />
      </Disclosure>
      {isAmbtshalve && <Notice kind="warning" title={t('ambtshalve.titel')} live><Paragraph>{t('ambtshalve.uitleg')}</Paragraph></Notice>}
      {likely.length > 0 && (
        <Notice kind="info" title={t('aanslag.titel')}>
          <Paragraph>{t('aanslag.uitleg')}</Paragraph>
          {likely.some((bronnen) => bronnen.some(({ soort }) => soort === 'wajong')) && <Paragraph>{t('aanslag.wajong')}</Paragraph>}
        </Notice>
      )}
    </>
  )
}

/** Whether the net income lies above the norm decides whether the compensation has a limit. */
function Netto({ jaar }: { jaar: number }) {
  const hasBronnen = (['aanvrager', 'toeslagpartner'] as const).some((wie) => antwoordOp(`${jaar}.samenstelling.${wie}`) === 'perBron')
  const keuzes = (['nietBovenNorm', 'bedrag', 'bronnen', 'schatting', 'onbekend'] as const).filter((keuze) => keuze !== 'bronnen' || hasBronnen)
  const keuze = antwoordOp(`${jaar}.netto.keuze`)
  return (
    <>
      <KeuzeVeld
        veld={`${jaar}.netto.keuze`}
        label={t('inkomen.netto', { jaar })}
        hint={normTexts(jaar).join(' ')}
        why={t('inkomen.nettoWaarom')}
        column
        choices={keuzes.map((value) => ({ value, label: t(`netto.${value}`), hint: t(`netto.${value}.uitleg`) }))}
      />
      {keuze === 'bedrag' && (
        <Bedragenreeks reeks={`${jaar}.netto`} jaar={jaar} label={t('inkomen.nettoBedrag')} laterLabel={t('inkomen.nettoLater')} hint={t('inkomen.nettoHint')} addText={t('inkomen.nogEenNetto')} />
      )}
      {keuze === 'bronnen' && nettoVanBronnen(dossier.value, jaar) === undefined && <Notice kind="warning" live><Paragraph>{t('schatting.bronnenOntbreken')}</Paragraph></Notice>}
      {keuze === 'schatting' && <Schatting jaar={jaar} />}
    </>
  )
}

/** The norms that hold for this very household, kostendelers and all, as soon as it is known who lives there. */
function normTexts(jaar: number): readonly string[] {
  const feiten = feitenVan(dossier.value, jaar, today.value)
  if (vragenOverHuishouden(feiten).length > 0) return []
  const norms = vergelijkbareMaanden(feiten).map((maand) => ({ maand, bedrag: formatEuros(nettoNorm(huishoudenIn(feiten, maand), maand).uitkomst, language.value) }))
  return norms.filter(({ bedrag }, index) => norms[index - 1]?.bedrag !== bedrag)
    .map(({ maand, bedrag }) => t('inkomen.norm', { maand: formatMonth(maand, language.value), bedrag }))
}
