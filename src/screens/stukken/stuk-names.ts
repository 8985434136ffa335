import type { NodigStuk } from '../../case/stukken.ts'
import type { Stuksoort } from '../../law/stukken.ts'
import type { Wie } from '../../case/dossier.ts'
import { nameOf } from '../app/names.ts'
import { t } from '../texts/i18n.ts'

/** A paper with whom it is of. */
export function stukName({ soort, wie }: { readonly soort: Stuksoort; readonly wie?: Wie }): string {
  const stuk = t(`stuk.${soort}`)
  return wie === undefined ? stuk : t('stukken.van', { stuk, naam: nameOf(wie) })
}

/** The papers of each block that stands on the screen: those of the case, then year by year. */
export function byYear(stukken: readonly NodigStuk[]): readonly { readonly jaar: number | null; readonly stukken: readonly NodigStuk[] }[] {
  return [...new Set(stukken.map(({ jaar }) => jaar))].map((jaar) => ({ jaar, stukken: stukken.filter((stuk) => stuk.jaar === jaar) }))
}

export function blockTitle(jaar: number | null): string {
  return jaar === null ? t('stukken.algemeen') : t('stukken.jaar', { jaar })
}

/** The name of a paper as it stands among other answers. */
export function stukNaam(soort: Stuksoort, jaar?: string, wie?: Wie): string {
  const stuk = stukName(wie === undefined ? { soort } : { soort, wie })
  return jaar === undefined ? stuk : t('stukken.naam', { stuk, jaar })
}
