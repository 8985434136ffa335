import type { Stap } from '../engine/stap.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Maandvergelijking, Vergelijking } from '../engine/vergelijking.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { sumOfCents } from '../units/cents.ts'
import { nl } from './berekening/nl.ts'
import { formatCents, formatMonth, formatMonths } from './format.ts'
import type { Blok } from './paper.ts'
import { begrippen } from './uitleg/begrippen.ts'

/** The comparison that an outcome rests on: where only a reclaim is compensated it rests on none. */
function vergelekenIn({ regeling, vergelijking }: Uitkomst): Vergelijking | undefined {
  return regeling === 'terugvordering' ? undefined : vergelijking
}

/** Of each toeslag the amounts of every month that is compared, and their sum. */
export function maandtabellen(jaar: number, uitkomst: Uitkomst): readonly Blok[] {
  const { maanden = [] } = vergelekenIn(uitkomst) ?? {}
  return TOESLAGEN.filter((toeslag) => isEr(maanden, toeslag)).map((toeslag): Blok => {
    const bedragen = (which: readonly Maandvergelijking[]) => (['nu', 'bijstand', 'verschil'] as const).map((welke) => formatCents(sumOfCents(which.map(({ toeslagen }) => toeslagen[toeslag][welke])), 'nl'))
    const teltMee = maanden.some(({ toeslagen }) => toeslagen[toeslag].teltMee)
    return {
      kind: 'tabel', bijschrift: `${nl[`toeslag.${toeslag}`]} per maand in ${jaar}${teltMee ? '' : ' (telt niet mee)'}`,
      koppen: ['Maand', 'Met het eigen inkomen', 'Met alleen bijstand', 'Verschil'], bedragen: [1, 2, 3], totaal: true,
      rijen: [...maanden.map((each) => [formatMonth(each.maand, 'nl'), ...bedragen([each])]), ['Samen', ...bedragen(maanden)]],
    }
  })
}

/** How each difference came about, in each period in which nothing changes. */
export function verschillenVan(uitkomst: Uitkomst): readonly { readonly stap: Stap; readonly naam: string }[] {
  const { perioden = [], maanden = [] } = vergelekenIn(uitkomst) ?? {}
  return perioden.flatMap(({ maanden: [first, ...rest], toeslagen }) => TOESLAGEN.filter((toeslag) => isEr(maanden, toeslag))
    .map((toeslag) => ({ stap: toeslagen[toeslag].verschil, naam: `${begrippen[`verschil.${toeslag}`]}, ${formatMonths(first, rest.at(-1) ?? first, 'nl')}` })))
}

/** Whether there is anything of it in the year, or would be with bijstand only. */
function isEr(maanden: readonly Maandvergelijking[], toeslag: Toeslag): boolean {
  return maanden.some(({ toeslagen }) => toeslagen[toeslag].nu > 0 || toeslagen[toeslag].bijstand > 0)
}
