import { tekortOverJaar } from '../../engine/compensatie.ts'
import type { Stap } from '../../engine/stap.ts'
import type { Uitkomst } from '../../engine/uitkomst.ts'
import { coupleName } from '../app/names.ts'
import { formatCents, formatEuros } from '../format.ts'
import { language, t } from '../texts/i18n.ts'

/** The outcome of a year in one short text: the amount, 'Geen recht', or how far it is. */
export function shortOutcome(uitkomst: Uitkomst): string {
  switch (uitkomst.kind) {
    case 'recht': return formatCents(uitkomst.bedrag, language.value)
    case 'geenRecht': return t('uitkomst.geenRechtKort')
    case 'onvolledig': return uitkomst.totNuToe === undefined ? t('uitkomst.onvolledigKort') : t('uitkomst.totNuToe', { bedrag: formatCents(uitkomst.totNuToe, language.value) })
  }
}

/** The outcome of a year as a sentence about the couple. */
export function outcomeTitle(uitkomst: Uitkomst, jaar: number): string {
  const namen = coupleName() ?? t('uitkomst.hetEchtpaar')
  switch (uitkomst.kind) {
    case 'recht': return t(`uitkomst.recht.${uitkomst.regeling}`, { namen, jaar, bedrag: formatCents(uitkomst.bedrag, language.value) })
    case 'geenRecht': return t('uitkomst.geenRecht', { jaar })
    case 'onvolledig': return t('uitkomst.onvolledig', { jaar })
  }
}

/** The shortfall of the year before any limit, where it can be computed. */
export function shortfallText({ vergelijking }: Uitkomst): string | null {
  return vergelijking === undefined ? null : formatEuros(tekortOverJaar(vergelijking).uitkomst, language.value)
}

/** Everything that explains the outcome: the amount, and what could be added to it. */
export function explanationsOf(uitkomst: Uitkomst): readonly Stap[] {
  if (uitkomst.kind === 'onvolledig' || uitkomst.uitleg === undefined) return []
  const aanvulling = uitkomst.kind === 'recht' ? uitkomst.aanvulling : undefined
  return aanvulling === undefined || aanvulling === null ? [uitkomst.uitleg] : [uitkomst.uitleg, aanvulling.uitleg]
}
