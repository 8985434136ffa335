import { language, t } from '../texts/i18n.ts'
import { woorden as en } from '../texts/en/woorden.ts'
import { woorden as nl, type Woordsleutel } from '../texts/nl/woorden.ts'
import { woordenlijst } from './woordenlijst.ts'

/** A word, what it means, and where the law has it. */
export function Uitlegtekst({ woord }: { woord: Woordsleutel }) {
  const { artikel } = woordenlijst[woord]
  return (
    <>
      <strong class="kt-block" lang="nl">{woord}</strong>
      <span class="kt-block">{uitlegVan(woord)}</span>
      {artikel !== null && <span class="kt-block kt-soft">{t('woorden.artikel', { artikel })}</span>}
    </>
  )
}

export function uitlegVan(woord: Woordsleutel): string {
  return (language.value === 'nl' ? nl : en)[woord]
}
