import type { Uitkomst } from '../engine/uitkomst.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import type { Vergelijking } from '../engine/vergelijking.ts'
import type { Stap } from '../engine/stap.ts'
import type { Begrip } from '../engine/begrippen.ts'
import type { Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { cents, centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'

/** Of one toeslag, or of all that count: what it was, what it should have been, and the difference. Over the year. */
export type Totaal = { readonly nu: Cents; readonly hoort: Cents; readonly verschil: Cents }

export type Jaartotalen = Totaal & { readonly perToeslag: readonly (Totaal & { readonly toeslag: Toeslag })[] }

/**
 * The toeslagen of the year that count. Where the differences are those of each month, a month with more makes up for none with less; where the difference is
 * that of the year it does, and may be below nothing for one toeslag.
 */
export function jaartotalenVan({ maanden }: Vergelijking, { verschilPer }: Pick<Jaarbeleid, 'verschilPer'>): Jaartotalen {
  const perToeslag = TOESLAGEN.filter((toeslag) => maanden.some(({ toeslagen }) => toeslagen[toeslag].teltMee)).map((toeslag) => {
    const som = (welke: 'nu' | 'bijstand' | 'verschil') => sumOfCents(maanden.filter(({ toeslagen }) => toeslagen[toeslag].teltMee).map(({ toeslagen }) => toeslagen[toeslag][welke]))
    const nu = som('nu')
    const verschil = verschilPer.value === 'jaar' ? cents(som('bijstand') - nu) : som('verschil')
    return { toeslag, nu, verschil, hoort: sumOfCents([nu, verschil]) }
  })
  const totaal = (welke: keyof Totaal) => sumOfCents(perToeslag.map((each) => each[welke]))
  return { nu: totaal('nu'), hoort: totaal('hoort'), verschil: totaal('verschil'), perToeslag }
}

/** What is asked back and counts, of each toeslag, in eurocents over the year. */
export function terugvorderingenIn({ uitleg }: Pick<Extract<Uitkomst, { kind: 'recht' }>, 'uitleg'>): readonly { readonly toeslag: Toeslag; readonly bedrag: Cents }[] {
  return TOESLAGEN.map((toeslag) => ({ toeslag, bedrag: bedragVan(stapIn(uitleg, `doorProblematiek.${toeslag}`) ?? stapIn(uitleg, `terugvordering.${toeslag}`)) }))
    .filter(({ bedrag }) => bedrag > 0)
}

/** The first step of that name. */
export function stapIn(stap: Stap, begrip: Begrip): Stap | undefined {
  return stap.begrip === begrip ? stap : stap.delen.map((deel) => stapIn(deel, begrip)).find((found) => found !== undefined)
}

function bedragVan(stap: Stap | undefined): Cents {
  return stap === undefined ? NO_MONEY : centsFromEuros(stap.uitkomst)
}
