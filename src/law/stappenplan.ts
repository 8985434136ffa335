/** The 11-step plan of the guide, § 6.1: the order in which a case is worked through. */

export const STAPNUMMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

export type Stapnummer = (typeof STAPNUMMERS)[number]

/**
 * Which years a step is about.
 *
 * - `alle`: the case as a whole.
 * - `vanaf2024`: shortfalls of 2024, the running year when the guide was written; the later years follow the same steps.
 * - `tot2024`: shortfalls of the year before it, 2023.
 * - `terugvordering`: a year of which a reclaim counts.
 * - `terugvorderingEnTekort`: a year of which both a reclaim and a shortfall count.
 */
export type Stapbereik = 'alle' | 'vanaf2024' | 'tot2024' | 'terugvordering' | 'terugvorderingEnTekort'

type Planstap = {
  readonly nummer: Stapnummer
  readonly bereik: Stapbereik
  /** Where the guide says it. Its own table still names sections by the numbers of the first version. */
  readonly bron: string
}

export const stappenplan: readonly Planstap[] = [
  { nummer: 1, bereik: 'alle', bron: 'Handreiking § 6.1 stap 1; § 5.3 en § 5.6' },
  { nummer: 2, bereik: 'alle', bron: 'Handreiking § 6.1 stap 2; § 2.4 en § 6.3' },
  { nummer: 3, bereik: 'alle', bron: 'Handreiking § 6.1 stap 3' },
  { nummer: 4, bereik: 'vanaf2024', bron: 'Handreiking § 6.1 stap 4; hoofdstuk 6, aanhef' },
  { nummer: 5, bereik: 'vanaf2024', bron: 'Handreiking § 6.1 stap 5; § 6.2' },
  { nummer: 6, bereik: 'vanaf2024', bron: 'Handreiking § 6.1 stap 6; § 6.4' },
  { nummer: 7, bereik: 'vanaf2024', bron: 'Handreiking § 6.1 stap 7; § 7.1' },
  { nummer: 8, bereik: 'tot2024', bron: 'Handreiking § 6.1 stap 8; § 6.2 en § 7.1' },
  { nummer: 9, bereik: 'terugvordering', bron: 'Handreiking § 6.1 stap 9; § 6.4' },
  { nummer: 10, bereik: 'terugvordering', bron: 'Handreiking § 6.1 stap 10; § 7.1' },
  { nummer: 11, bereik: 'terugvorderingEnTekort', bron: 'Handreiking § 6.1 stap 11; § 6.4' },
]

/** The running year when the guide was written: from this year on steps 4 to 7, before it step 8. */
export const LOPEND_JAAR_VAN_DE_HANDREIKING = 2024

/** What step 2 has one check in Mijn toeslagen. */
export const CONTROLEPUNTEN = ['toetsingsinkomen', 'toeslagpartner', 'medebewoners', 'huur', 'uitzonderingen'] as const

export type Controlepunt = (typeof CONTROLEPUNTEN)[number]
