import type { Aanvragers } from '../case/aanvragers.ts'
import { sumOfCents, type Cents } from '../units/cents.ts'
import { zinnenVoor } from './aanvraagzinnen.ts'
import { formatCents } from './format.ts'
import type { Gevraagd } from './gevraagde-bedragen.ts'
import type { Blok } from './paper.ts'

/** Shortfall and reclaim apart; the last columns are what is asked for. */
export function bedragentabel(gevraagd: readonly Gevraagd[], aanvragers: Aanvragers): Blok {
  const { gevraagd: vraagt } = zinnenVoor(aanvragers.wie.length)
  const isHelft = aanvragers.deel === 'helft'
  const kolommen = (each: Pick<Gevraagd, 'tekort' | 'terugvordering' | 'samen' | 'bedrag'>) => [each.tekort, each.terugvordering, ...(isHelft ? [each.samen] : []), each.bedrag].map((bedrag) => formatCents(bedrag, 'nl'))
  return tabel('Bedragen per jaar', ['Jaar', 'Tekort aan toeslagen', 'Terugvordering', ...(isHelft ? ['Samen'] : []), vraagt], gevraagd, kolommen)
}

/** The fixed amount, and what bijzondere bijstand adds to it where that is more than nothing. */
export function vastetabel(gevraagd: readonly Gevraagd[], aanvragers: Aanvragers): Blok {
  const isAangevuld = gevraagd.some(({ aanvulling }) => aanvulling > 0)
  const kolommen = (each: Pick<Gevraagd, 'bedrag' | 'aanvulling'>) => [each.bedrag, ...(isAangevuld ? [each.aanvulling, sumOfCents([each.bedrag, each.aanvulling])] : [])].map((bedrag) => formatCents(bedrag, 'nl'))
  return tabel('Bedragen per jaar', ['Jaar', 'Vaste tegemoetkoming', ...(isAangevuld ? ['Bijzondere bijstand', zinnenVoor(aanvragers.wie.length).gevraagd] : [])], gevraagd, kolommen)
}

type Bedragen = Pick<Gevraagd, 'tekort' | 'terugvordering' | 'samen' | 'bedrag' | 'aanvulling'>

function tabel(bijschrift: string, koppen: readonly string[], gevraagd: readonly Gevraagd[], kolommen: (each: Bedragen) => readonly string[]): Blok {
  const som = (deel: keyof Bedragen): Cents => sumOfCents(gevraagd.map((each) => each[deel]))
  const samen = { tekort: som('tekort'), terugvordering: som('terugvordering'), samen: som('samen'), bedrag: som('bedrag'), aanvulling: som('aanvulling') }
  const isTotaal = gevraagd.length > 1
  return {
    kind: 'tabel', bijschrift, koppen, bedragen: koppen.slice(1).map((_, index) => index + 1), ...(isTotaal ? { totaal: true } : {}),
    rijen: [...gevraagd.map((each) => [String(each.jaar), ...kolommen(each)]), ...(isTotaal ? [['Totaal', ...kolommen(samen)]] : [])],
  }
}
