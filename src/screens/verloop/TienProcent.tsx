import { feitenVan, inwonendenIn } from '../../case/feiten.ts'
import { tienProcentsignalen } from '../../engine/tien-procent.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents, formatMonth } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** Somebody earned more after a change: first to Dienst Toeslagen, and only then to the municipality. */
export function TienProcent({ jaar }: { jaar: number }) {
  const ids = inwonendenIn(dossier.value, jaar, today.value)
  return (
    <>
      {tienProcentsignalen(feitenVan(dossier.value, jaar, today.value)).map(({ wie, vanaf, bedragen }) => {
        const naam = nameOf('partner' in wie ? wie.partner : `inwonende.${ids[wie.inwonende] ?? ''}`)
        return (
          <Notice key={naam} kind="warning" title={t(bedragen === undefined ? 'tienProcent.misschien' : 'tienProcent.titel', { naam })}>
            <Paragraph>{t('tienProcent.uitleg', { naam, maand: formatMonth(vanaf, language.value) })}</Paragraph>
            {bedragen !== undefined && <Paragraph>{t('tienProcent.bedragen', { voor: formatCents(bedragen.voor, language.value), na: formatCents(bedragen.na, language.value) })}</Paragraph>}
            <Paragraph>{t('tienProcent.daarna')}</Paragraph>
          </Notice>
        )
      })}
    </>
  )
}
