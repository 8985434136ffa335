import { bronnenIn, nettoschattingVan } from '../../case/bronnen.ts'
import type { Partner } from '../../case/dossier.ts'
import { feitenVan } from '../../case/feiten.ts'
import { bedragIn } from '../../case/lezen.ts'
import { aanvullingVan, brutoAanvulling, kanToeslagenwet, metAanvulling, type Aanvulling } from '../../engine/aanvullende-bijstand.ts'
import { vragenOverHuishouden, type Feiten } from '../../engine/feiten.ts'
import { centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../../units/cents.ts'
import { month } from '../../units/day.ts'
import { hrefOf } from '../app/address.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { formatEuros, formatMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { BedragVeld } from '../velden/velden.tsx'
import { Vergelijk } from './Vergelijk.tsx'

const PARTNERS: readonly Partner[] = ['aanvrager', 'toeslagpartner']

/**
 * Who has less than the norm applies for bijstand first: that changes the gross income, and so the toeslagen.
 *
 * As a reminder it leads to the step where it can be compared.
 */
export function EerstDit({ jaar, isReminder = false }: { jaar: number; isReminder?: boolean }) {
  const feiten = feitenVan(dossier.value, jaar, today.value)
  if (vragenOverHuishouden(feiten).length > 0) return null
  const aanvulling = aanvullingVan(feiten) ?? estimated(feiten)
  if (aanvulling === null) return null
  const { maand, perMaand } = aanvulling
  const isKnown = feiten.netto?.kind === 'perMaand'
  return (
    <Notice kind="warning" title={t('eerst.titel')}>
      <Paragraph>{isKnown ? t('eerst.tekort', { bedrag: formatEuros(perMaand.uitkomst, language.value), maand: formatMonth(maand, language.value) }) : t('eerst.misschien', { bedrag: formatEuros(perMaand.delen[1]?.uitkomst ?? perMaand.uitkomst, language.value) })}</Paragraph>
      <Paragraph>{t('eerst.uitleg')}</Paragraph>
      {mayHaveToeslagenwet(feiten) && <Paragraph>{t('eerst.toeslagenwet')}</Paragraph>}
      {isReminder ? <Paragraph><TextLink href={hrefOf(`${jaar}/inkomen`)}>{t('eerst.wat')}</TextLink></Paragraph> : <WatAls jaar={jaar} feiten={feiten} aanvulling={aanvulling} />}
    </Notice>
  )
}

function WatAls({ jaar, feiten, aanvulling }: { jaar: number; feiten: Feiten; aanvulling: Aanvulling }) {
  return (
      <Disclosure summary={t('eerst.wat')}>
        <Paragraph tone="soft">{t('eerst.verandertNiets')}</Paragraph>
        {PARTNERS.map((wie) => (
          <BedragVeld
            key={wie}
            veld={`${jaar}.aanvulling.${wie}`}
            label={t('eerst.aanvulling', { naam: nameOf(wie) })}
            hint={t('eerst.aanvullingHint', { bedrag: formatEuros(brutoAanvulling(aanvulling, grossOf(feiten, wie)).uitkomst, language.value) })}
            optional
          />
        ))}
        <Vergelijk jaar={jaar} feiten={feiten} met={metAanvulling(feiten, { aanvrager: supplement(feiten, aanvulling, 'aanvrager'), toeslagpartner: supplement(feiten, aanvulling, 'toeslagpartner') })} />
      </Disclosure>
  )
}

/** Who says that the income is not above the norm may well be below it, without the bijstand that would fill it up. */
function estimated(feiten: Feiten): Aanvulling | null {
  const { jaar, netto } = feiten
  const hasBijstand = PARTNERS.some((wie) => (bronnenIn(dossier.value, jaar, wie) ?? []).some(({ soort }) => soort === 'bijstand' || soort === 'ioaw' || soort === 'ioaz'))
  const geschat = netto?.kind === 'nietBovenNorm' && !hasBijstand ? nettoschattingVan(dossier.value, jaar, today.value)?.alsMiddel : undefined
  if (geschat === undefined) return null
  const aanvulling = aanvullingVan({ ...feiten, netto: { kind: 'perMaand', verloop: [{ vanaf: month(`${String(jaar)}-01`), waarde: centsFromEuros(geschat.uitkomst) }], geschat } })
  return aanvulling !== null && centsFromEuros(aanvulling.perMaand.uitkomst) > WORTH_ASKING ? aanvulling : null
}

/** An estimate is never exact: a smaller difference says nothing. In eurocents a month. */
const WORTH_ASKING = 25_00

function supplement(feiten: Feiten, aanvulling: Aanvulling, wie: Partner): Cents {
  return bedragIn(dossier.value, `${feiten.jaar}.aanvulling.${wie}`) ?? centsFromEuros(brutoAanvulling(aanvulling, grossOf(feiten, wie)).uitkomst)
}

function grossOf(feiten: Feiten, wie: Partner): Cents {
  const { jaarinkomen, schattingen } = feiten[wie].inkomen
  return jaarinkomen ?? schattingen.at(-1)?.waarde ?? NO_MONEY
}

function mayHaveToeslagenwet(feiten: Feiten): boolean {
  if (antwoordOp('doelgroep.inkomensbron') !== 'uitkering') return false
  const [ene, andere] = [grossOf(feiten, 'aanvrager'), grossOf(feiten, 'toeslagpartner')]
  return kanToeslagenwet(feiten, sumOfCents([ene, andere]), ene >= andere ? feiten.toeslagpartner : feiten.aanvrager)
}
