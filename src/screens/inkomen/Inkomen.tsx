import type { Wie } from '../../case/dossier.ts'
import { feitenVan, inwonendenIn, isMinderjarigIn } from '../../case/feiten.ts'
import { dagIn } from '../../case/lezen.ts'
import { nettoInkomenVan } from '../../engine/compensatie.ts'
import { bijstandsnorm } from '../../law/bijstand.ts'
import { nameOf } from '../app/names.ts'
import { antwoordOp, dossier, today } from '../app/state.ts'
import { Card } from '../components/Card.tsx'
import { formatCents, formatDay } from '../format.ts'
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
  const fromBijstand = nettoInkomenVan(feitenVan(dossier.value, jaar, today.value))?.kind === 'nietBovenNorm'
  const norms = bijstandsnorm.gehuwden.values.filter(({ from }) => from.startsWith(String(jaar)))
    .map(({ from, value }) => t('inkomen.norm', { bedrag: formatCents(value, language.value), datum: formatDay(from, language.value) }))
  const texts = {
    veld: `${jaar}.netto.keuze`, label: t('inkomen.netto', { jaar }), hint: norms.join(' '), why: t('inkomen.nettoWaarom'), column: true,
    choices: (['nietBovenNorm', 'bedrag'] as const).map((value) => ({ value, label: t(`netto.${value}`), hint: t(`netto.${value}.uitleg`) })),
  } as const
  return (
    <>
      {fromBijstand ? <KeuzeVeld {...texts} fallback="nietBovenNorm" /> : <KeuzeVeld {...texts} />}
      {antwoordOp(`${jaar}.netto.keuze`) === 'bedrag' && (
        <Bedragenreeks reeks={`${jaar}.netto`} jaar={jaar} label={t('inkomen.nettoBedrag')} laterLabel={t('inkomen.nettoLater')} hint={t('inkomen.nettoHint')} addText={t('inkomen.nogEenNetto')} />
      )}
    </>
  )
}
