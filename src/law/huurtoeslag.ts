import { euro, type Cents } from '../units/cents.ts'
import { decimal, percent, type Fraction } from '../units/fraction.ts'
import type { Rounding } from '../units/rounding.ts'
import { byYear, confirmedByGuide, type Parameter, type Row } from './parameter.ts'

/** Wet op de huurtoeslag (BWBR0008659), abbreviated Wht. */

/** One person or more, and until 2024 also whether somebody has reached the AOW age: eenpersoons(ouderen), meerpersoons(ouderen). */
export type Huishoudtype = 'EP' | 'MP' | 'EPO' | 'MPO'

/** The law changes shape, not only numbers. Its three shapes are data too. */
export type Huurtoeslagregime = {
  readonly ouderentypen: boolean
  readonly servicekostenTellenMee: boolean
  /** What a rent above the maximum means: no right at all (with exceptions), or only that the part above does not count. */
  readonly bovenMaximaleHuur: 'geenRecht' | 'teltNietMee'
  /** How income takes away from the amount: through the normhuur, or as a share of the income above the ijkpunt. */
  readonly afbouw: 'normhuur' | 'percentage'
  readonly deelBovenAftoppingsgrensVoor: 'sommigen' | 'iedereen'
}

const MET_OUDERENTYPEN: Huurtoeslagregime = {
  ouderentypen: true, servicekostenTellenMee: true, bovenMaximaleHuur: 'geenRecht', afbouw: 'normhuur', deelBovenAftoppingsgrensVoor: 'sommigen',
}

const partNotRead = { source: 'Voor wie het deel boven de aftoppingsgrens is, is in de wettekst van dit jaar niet gelezen.' }

export const regime: Parameter<Huurtoeslagregime> = {
  id: 'huurtoeslag.regime',
  description: 'Vorm van de wet',
  article: 'Wht art. 5, 13, 16 tot en met 21',
  unit: 'regime',
  values: byYear<Huurtoeslagregime>(
    [2022, MET_OUDERENTYPEN, 'secondary', partNotRead],
    [2023, MET_OUDERENTYPEN, 'secondary', confirmedByGuide, partNotRead],
    [2024, MET_OUDERENTYPEN, 'official', confirmedByGuide],
    [2025, { ouderentypen: false, servicekostenTellenMee: true, bovenMaximaleHuur: 'geenRecht', afbouw: 'normhuur', deelBovenAftoppingsgrensVoor: 'iedereen' }, 'official'],
    [2026, { ouderentypen: false, servicekostenTellenMee: false, bovenMaximaleHuur: 'teltNietMee', afbouw: 'percentage', deelBovenAftoppingsgrensVoor: 'iedereen' }, 'official'],
  ),
}

export const maximaleHuur: Parameter<Cents> = {
  id: 'huurtoeslag.maximaleHuur',
  description: 'Maximale huur',
  article: 'Wht art. 13',
  unit: 'euroPerMonth',
  values: byYear(
    [2022, euro('763,47'), 'official'],
    [2023, euro('808,06'), 'official'],
    [2024, euro('879,66'), 'official'],
    [2025, euro('900,07'), 'official'],
    [2026, euro('932,93'), 'official', { source: 'Vanaf 2026 alleen een plafond: Wht art. 21 lid 1 d.' }],
  ),
}

export const maximaleHuurJongeren: Parameter<Cents> = {
  id: 'huurtoeslag.maximaleHuurJongeren',
  description: 'Maximale huur voor jongeren',
  article: 'Wht art. 13',
  unit: 'euroPerMonth',
  values: byYear(
    [2022, euro('442,46'), 'official'],
    [2023, euro('452,20'), 'official'],
    [2024, euro('454,47'), 'official'],
    [2025, euro('477,20'), 'official'],
    [2026, euro('498,20'), 'official'],
  ),
}

/** From this age of any resident on, the low maximum no longer holds. */
export const leeftijdHogeMaximaleHuur: Parameter<number> = {
  id: 'huurtoeslag.leeftijdHogeMaximaleHuur',
  description: 'Leeftijd vanaf wanneer de gewone maximale huur geldt',
  article: 'Wht art. 13',
  unit: 'years',
  values: byYear([[2022, 2025], 23, 'official'], [2026, 21, 'official']),
}

/** From this number of residents on, a rent above the maximum is no bar (until 2025). */
export const groteHuishouding: Parameter<number> = {
  id: 'huurtoeslag.groteHuishouding',
  description: 'Aantal personen waarbij een huur boven het maximum is toegestaan',
  article: 'Wht art. 13',
  unit: 'persons',
  values: byYear([[2022, 2025], 8, 'official']),
}

export const maximumPerServicekostenpost: Parameter<Cents> = {
  id: 'huurtoeslag.maximumPerServicekostenpost',
  description: 'Hoogste bedrag dat per soort servicekosten meetelt',
  article: 'Wht art. 5 lid 3',
  unit: 'euroPerMonth',
  values: byYear([[2022, 2025], euro('12,00'), 'official']),
}

export const kwaliteitskortingsgrens: Parameter<Cents> = {
  id: 'huurtoeslag.kwaliteitskortingsgrens',
  description: 'Kwaliteitskortingsgrens',
  article: 'Wht art. 20',
  unit: 'euroPerMonth',
  values: byYear(
    [2022, euro('442,46'), 'official'],
    [2023, euro('452,20'), 'official'],
    [2024, euro('454,47'), 'official'],
    [2025, euro('477,20'), 'official'],
    [2026, euro('498,20'), 'official'],
  ),
}

export const aftoppingsgrens: Readonly<Record<'eenOfTwee' | 'drieOfMeer', Parameter<Cents>>> = {
  eenOfTwee: {
    id: 'huurtoeslag.aftoppingsgrens.eenOfTwee',
    description: 'Aftoppingsgrens voor één of twee personen',
    article: 'Wht art. 20',
    unit: 'euroPerMonth',
    values: byYear(
      [2022, euro('633,25'), 'official'],
      [2023, euro('647,19'), 'official'],
      [2024, euro('650,43'), 'official'],
      [2025, euro('682,96'), 'official'],
      [2026, euro('713,02'), 'official'],
    ),
  },
  drieOfMeer: {
    id: 'huurtoeslag.aftoppingsgrens.drieOfMeer',
    description: 'Aftoppingsgrens voor drie of meer personen',
    article: 'Wht art. 20',
    unit: 'euroPerMonth',
    values: byYear(
      [2022, euro('678,66'), 'official'],
      [2023, euro('693,60'), 'official'],
      [2024, euro('697,07'), 'official'],
      [2025, euro('731,93'), 'official'],
      [2026, euro('764,14'), 'official'],
    ),
  },
}

/** The highest number of residents for the lower aftoppingsgrens. */
export const personenLageAftoppingsgrens: Parameter<number> = {
  id: 'huurtoeslag.personenLageAftoppingsgrens',
  description: 'Hoogste aantal personen voor de lage aftoppingsgrens',
  article: 'Wht art. 20',
  unit: 'persons',
  values: byYear([[2022, 2026], 2, 'official']),
}

/** At the minimum-inkomensijkpunt, before it is lowered. */
export const minimumNormhuur: Parameter<Cents> = {
  id: 'huurtoeslag.minimumNormhuur',
  description: 'Normhuur bij het minimum-inkomensijkpunt',
  article: 'Wht art. 17 lid 2',
  unit: 'euroPerMonth',
  values: byYear(
    [2022, euro('220,68'), 'official'],
    [2023, euro('225,54'), 'official'],
    [2024, euro('226,67'), 'official'],
    [2025, euro('238,01'), 'official'],
    [2026, euro('252,49'), 'official'],
  ),
}

/** For elderly types until 2024, for all from 2025. */
export const verlagingMinimumNormhuur: Readonly<Record<Huishoudtype, Parameter<Cents>>> = {
  EP: verlaging('EP', 'eenpersoonshuishouden', [[2022, 2024], euro('0'), 'official'], [[2025, 2026], euro('1,82'), 'official']),
  MP: verlaging('MP', 'meerpersoonshuishouden', [[2022, 2024], euro('0'), 'official'], [[2025, 2026], euro('3,63'), 'official']),
  EPO: verlaging('EPO', 'eenpersoonsouderenhuishouden', [[2022, 2024], euro('1,82'), 'official']),
  MPO: verlaging('MPO', 'meerpersoonsouderenhuishouden', [[2022, 2024], euro('3,63'), 'official']),
}

function verlaging(type: Huishoudtype, name: string, ...rows: readonly Row<Cents>[]): Parameter<Cents> {
  return {
    id: `huurtoeslag.verlagingMinimumNormhuur.${type}`,
    description: `Verlaging van de normhuur bij het minimum-inkomensijkpunt, ${name}`,
    article: 'Wht art. 17 lid 3',
    unit: 'euroPerMonth',
    values: byYear(...rows),
  }
}

/** Basishuur minus normhuur: what temporary acts add to or take from it. */
export const opslagBasishuur: Parameter<Cents> = {
  id: 'huurtoeslag.opslagBasishuur',
  description: 'Opslag op de normhuur (basishuur min normhuur)',
  article: 'Wht art. 16',
  unit: 'euroPerMonth',
  values: byYear(
    [2022, euro('16,94'), 'secondary', { source: 'Niet in een wettekst gelezen.' }],
    [2023, euro('0'), 'secondary', confirmedByGuide, { source: 'Niet in een wettekst gelezen.' }],
    [2024, euro('-37,72'), 'official', confirmedByGuide, { source: 'Wht art. 16 → Wet BWBR0049106: verlaging van de basishuur 2024. De -34,67 uit het wetsvoorstel gold nooit.' }],
    [2025, euro('-37,14'), 'official', { source: 'Wht art. 16 → Wet BWBR0049106: verlaging van de basishuur 2025.' }],
    [2026, euro('-48,15'), 'secondary', { source: 'Wht art. 16 → Wet BWBR0049106: -36,57 voor 2026 (officieel) → nog eens -11,58 (niet in een wettekst gelezen).' }],
  ),
}

const shareNotRead = { source: 'Het percentage is niet in een wettekst gelezen.' }

/** Of the rent between kwaliteitskortingsgrens and aftoppingsgrens. */
export const deelTotAftoppingsgrens: Parameter<Fraction> = {
  id: 'huurtoeslag.deelTotAftoppingsgrens',
  description: 'Deel van de huur tussen kwaliteitskortingsgrens en aftoppingsgrens',
  article: 'Wht art. 21',
  unit: 'percentage',
  values: byYear(
    [2022, percent('65'), 'secondary', shareNotRead],
    [[2023, 2024], percent('65'), 'secondary', confirmedByGuide, shareNotRead],
    [[2025, 2026], percent('65'), 'secondary', shareNotRead],
  ),
}

/** Of the rent above the aftoppingsgrens. */
export const deelBovenAftoppingsgrens: Parameter<Fraction> = {
  id: 'huurtoeslag.deelBovenAftoppingsgrens',
  description: 'Deel van de huur boven de aftoppingsgrens',
  article: 'Wht art. 21',
  unit: 'percentage',
  values: byYear([[2022, 2026], percent('40'), 'secondary', shareNotRead]),
}

/** Up to this rekeninkomen the normhuur is the fixed minimum. */
export const minimumInkomensijkpunt: Readonly<Record<Huishoudtype, Parameter<Cents>>> = {
  EP: {
    id: 'huurtoeslag.minimumInkomensijkpunt.EP',
    description: 'Minimum-inkomensijkpunt, eenpersoonshuishouden',
    article: 'Wht art. 17 lid 1; 2023: Regeling huurtoeslaggrenzen 2023 art. 3',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('17.350'), 'derived'],
      [2023, euro('19.375'), 'official'],
      [2024, euro('20.700'), 'derived', confirmedByGuide],
      [2025, euro('22.700'), 'derived'],
      [2026, euro('23.425'), 'secondary'],
    ),
  },
  MP: {
    id: 'huurtoeslag.minimumInkomensijkpunt.MP',
    description: 'Minimum-inkomensijkpunt, meerpersoonshuishouden',
    article: 'Wht art. 17 lid 1; 2023: Regeling huurtoeslaggrenzen 2023 art. 3',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('22.500'), 'derived'],
      [2023, euro('25.225'), 'official'],
      [2024, euro('26.975'), 'derived', confirmedByGuide],
      [2025, euro('30.450'), 'derived'],
      [2026, euro('31.500'), 'secondary'],
    ),
  },
  EPO: {
    id: 'huurtoeslag.minimumInkomensijkpunt.EPO',
    description: 'Minimum-inkomensijkpunt, eenpersoonsouderenhuishouden',
    article: 'Wht art. 17 lid 1; 2023: Regeling huurtoeslaggrenzen 2023 art. 3',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('19.075'), 'derived'],
      [2023, euro('20.500'), 'official'],
      [2024, euro('22.025'), 'derived'],
    ),
  },
  MPO: {
    id: 'huurtoeslag.minimumInkomensijkpunt.MPO',
    description: 'Minimum-inkomensijkpunt, meerpersoonsouderenhuishouden',
    article: 'Wht art. 17 lid 1; 2023: Regeling huurtoeslaggrenzen 2023 art. 3',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('25.450'), 'derived'],
      [2023, euro('27.275'), 'official'],
      [2024, euro('29.325'), 'derived', confirmedByGuide],
    ),
  },
}

/** The normhuur above the ijkpunt is a × rekeninkomen² + b × rekeninkomen, in euros. */
export const factorA: Readonly<Record<Huishoudtype, Parameter<Fraction>>> = {
  EP: factor('A', 'EP', [
    [2022, decimal('0,000000596879'), 'derived'],
    [2023, decimal('0,000000474433'), 'official', confirmedByGuide],
    [2024, decimal('0,000000413370'), 'derived', confirmedByGuide],
    [2025, decimal('0,000000438698'), 'derived'],
  ]),
  MP: factor('A', 'MP', [
    [2022, decimal('0,000000342858'), 'derived'],
    [2023, decimal('0,000000279402'), 'official', confirmedByGuide],
    [2024, decimal('0,000000244490'), 'derived', confirmedByGuide],
    [2025, decimal('0,000000298184'), 'derived'],
  ]),
  EPO: factor('A', 'EPO', [
    [2022, decimal('0,000000800848'), 'derived'],
    [2023, decimal('0,000000671404'), 'official'],
    [2024, decimal('0,000000559775'), 'derived', confirmedByGuide],
  ]),
  MPO: factor('A', 'MPO', [
    [2022, decimal('0,000000499095'), 'derived'],
    [2023, decimal('0,000000430722'), 'official'],
    [2024, decimal('0,000000363503'), 'derived', confirmedByGuide],
  ]),
}

export const factorB: Readonly<Record<Huishoudtype, Parameter<Fraction>>> = {
  EP: factor('B', 'EP', [
    [2022, decimal('0,002363459319'), 'derived'],
    [2023, decimal('0,002448638402'), 'official', confirmedByGuide],
    [2024, decimal('0,002393492603'), 'derived', confirmedByGuide],
    [2025, decimal('0,000446392665'), 'derived'],
  ]),
  MP: factor('B', 'MP', [
    [2022, decimal('0,002093692299'), 'derived'],
    [2023, decimal('0,001893212113'), 'official', confirmedByGuide],
    [2024, decimal('0,001807837711'), 'derived', confirmedByGuide],
    [2025, decimal('-0,001382497146'), 'derived'],
  ]),
  EPO: factor('B', 'EPO', [
    [2022, decimal('-0,003802527235'), 'derived'],
    [2023, decimal('-0,002850602044'), 'official'],
    [2024, decimal('-0,002120192534'), 'derived', confirmedByGuide],
  ]),
  MPO: factor('B', 'MPO', [
    [2022, decimal('-0,004173489348'), 'derived'],
    [2023, decimal('-0,003611907743'), 'official'],
    [2024, decimal('-0,003053924481'), 'derived', confirmedByGuide],
  ]),
}

function factor(name: 'A' | 'B', type: Huishoudtype, rows: readonly Row<Fraction>[]): Parameter<Fraction> {
  return {
    id: `huurtoeslag.factor${name}.${type}`,
    description: `Factor ${name.toLowerCase()} (${type})`,
    article: 'Wht art. 19',
    unit: 'factor',
    values: byYear(...rows),
  }
}

/** Of the normhuur that follows from the factors. */
export const afrondingNormhuur: Parameter<Rounding> = {
  id: 'huurtoeslag.afrondingNormhuur',
  description: 'Afronding van de normhuur',
  article: 'Wht art. 19 lid 3',
  unit: 'rounding',
  values: byYear([[2022, 2025], { direction: 'up', unit: 'cent' }, 'official', { source: 'Of de uitvoering werkelijk naar boven afrondt, is niet nagegaan: het scheelt hoogstens één cent per maand.' }]),
}

/** Share of the rekeninkomen above the ijkpunt that comes off the amount of a year, from 2026. */
export const afbouwpercentage: Readonly<Record<'EP' | 'MP', Parameter<Fraction>>> = {
  EP: {
    id: 'huurtoeslag.afbouwpercentage.EP',
    description: 'Afbouwpercentage, eenpersoonshuishouden',
    article: 'Wht art. 21',
    unit: 'percentage',
    values: byYear([2026, percent('27'), 'official']),
  },
  MP: {
    id: 'huurtoeslag.afbouwpercentage.MP',
    description: 'Afbouwpercentage, meerpersoonshuishouden',
    article: 'Wht art. 21',
    unit: 'percentage',
    values: byYear([2026, percent('22'), 'official']),
  },
}
