import type { Wie } from '../../case/dossier.ts'
import { feitenVan, inwonendenIn, isMinderjarigIn } from '../../case/feiten.ts'
import { dagIn } from '../../case/lezen.ts'
import { nettoNorm } from '../../engine/bijstand.ts'
import { huishoudenIn, vergelijkbareMaanden, vragenOverHuishouden } from '../../engine/feiten.ts'
import { nameOf } from '../app/names.ts'
import { today } from '../app/clock.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { formatEuros, formatMonth } from '../format.ts'
import { language, t } from '../texts/i18n.ts'
import { Bedragenreeks } from '../velden/Bedragenreeks.tsx'
import { BedragVeld, KeuzeVeld } from '../velden/velden.tsx'

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
      <Netto jaar={jaar} />
    </>
  )
}

function Jaarinkomen({ wie, jaar }: { wie: Wie; jaar: number }) {
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

/** Whether the net income lies above the norm decides whether the compensation has a limit. */
function Netto({ jaar }: { jaar: number }) {
  return (
    <>
      <KeuzeVeld
        veld={`${jaar}.netto.keuze`}
        label={t('inkomen.netto', { jaar })}
        hint={normTexts(jaar).join(' ')}
        why={t('inkomen.nettoWaarom')}
        column
        choices={(['nietBovenNorm', 'bedrag', 'onbekend'] as const).map((value) => ({ value, label: t(`netto.${value}`), hint: t(`netto.${value}.uitleg`) }))}
      />
      {antwoordOp(`${jaar}.netto.keuze`) === 'bedrag' && (
        <Bedragenreeks reeks={`${jaar}.netto`} jaar={jaar} label={t('inkomen.nettoBedrag')} laterLabel={t('inkomen.nettoLater')} hint={t('inkomen.nettoHint')} addText={t('inkomen.nogEenNetto')} />
      )}
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
