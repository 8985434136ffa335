import { centsFromEuros, NO_MONEY, sumOfCents, type Cents } from '../units/cents.ts'
import type { Bronsoort } from './begrippen.ts'
import { MAANDEN_PER_JAAR } from './inkomen.ts'
import type { Brutodelen } from './inkomstenbelasting.ts'
import { aantal, bedrag, product, som, type Stap } from './stap.ts'

const KWARTALEN_PER_JAAR = 4

/** One source of income in a year, gross, in eurocents: of the year, of one month, or of three months that vary. */
export type Inkomensbron = {
  readonly soort: Bronsoort
  readonly bruto:
    | { readonly wijze: 'aanslag' | 'jaaropgave'; readonly jaar: Cents }
    | { readonly wijze: 'vasteMaand'; readonly maand: Cents }
    | { readonly wijze: 'drieMaanden'; readonly maanden: readonly [Cents, Cents, Cents] }
}

/**
 * The sources that count, and what each comes to over the year. A final assessment is about all of a person's income: with one, nothing else counts.
 *
 * Bron: Awir art. 8; Handreiking bijlage 1.
 *
 * @returns euros a year
 */
export function inkomenUitBronnen(bronnen: readonly Inkomensbron[]): Stap {
  const aanslagen = bronnen.filter(({ bruto }) => bruto.wijze === 'aanslag')
  return som('inkomenUitBronnen', (aanslagen.length > 0 ? aanslagen : bronnen).map(jaarbedrag), { eenheid: 'euroPerJaar', artikel: 'Awir art. 8; Handreiking bijlage 1' })
}

function jaarbedrag({ soort, bruto }: Inkomensbron): Stap {
  const begrip = `bron.${soort}` as const
  switch (bruto.wijze) {
    case 'aanslag': case 'jaaropgave': return bedrag(begrip, bruto.jaar)
    case 'vasteMaand': return product(begrip, [bedrag('bedragPerMaand', bruto.maand, 'euroPerMaand'), aantal('maandenPerJaar', MAANDEN_PER_JAAR)], { eenheid: 'euroPerJaar' })
    case 'drieMaanden': return product(begrip, [
      som('bedragenDrieMaanden', bruto.maanden.map((maand) => bedrag('bedragPerMaand', maand, 'euroPerMaand')), { eenheid: 'euro' }), aantal('kwartalenPerJaar', KWARTALEN_PER_JAAR),
    ], { eenheid: 'euroPerJaar' })
  }
}

/** By how each source is taxed. An assessment names no source: it counts as a benefit. */
export function brutodelenVan(bronnen: readonly Inkomensbron[]): Brutodelen {
  const samen = (isOf: (soort: Bronsoort) => boolean) => sumOfCents(bronnen.filter(({ soort, bruto }) => bruto.wijze !== 'aanslag' && isOf(soort)).map(jaarCents))
  const aanslag = bronnen.find(({ bruto }) => bruto.wijze === 'aanslag')
  const delen = {
    werk: samen((soort) => soort === 'werk'),
    verzekeraar: samen((soort) => soort === 'verzekeraar'),
    uitkering: samen((soort) => soort !== 'werk' && soort !== 'verzekeraar'),
    jonggehandicapt: bronnen.some(({ soort }) => soort === 'wajong'),
  }
  return aanslag === undefined ? delen : { ...delen, werk: NO_MONEY, verzekeraar: NO_MONEY, uitkering: jaarCents(aanslag) }
}

function jaarCents(bron: Inkomensbron): Cents {
  return centsFromEuros(jaarbedrag(bron).uitkomst)
}
