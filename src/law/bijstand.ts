import { euro, type Cents } from '../units/cents.ts'
import { percent, type Fraction } from '../units/fraction.ts'
import type { Rounding } from '../units/rounding.ts'
import { byHalfYear, byYear, confirmedByGuide, type Parameter } from './parameter.ts'

/** Participatiewet (BWBR0015703), abbreviated Pw, and what of the Wet inkomstenbelasting 2001 makes a net norm gross. */

export type Leefvorm = 'gehuwden' | 'alleenstaande'

/** Net, including 5% vakantietoeslag, from 21 years to the AOW age. */
export const bijstandsnorm: Readonly<Record<Leefvorm, Parameter<Cents>>> = {
  gehuwden: {
    id: 'bijstand.norm.gehuwden',
    description: 'Bijstandsnorm voor gehuwden, met vakantietoeslag',
    article: 'Pw art. 21 b',
    unit: 'euroPerMonth',
    values: byHalfYear(
      ['2022-1', euro('1.559,58'), 'official'], ['2022-2', euro('1.574,03'), 'official'],
      ['2023-1', euro('1.708,08'), 'official'], ['2023-2', euro('1.738,02'), 'official'],
      ['2024-1', euro('1.834,04'), 'official'], ['2024-2', euro('1.869,21'), 'secondary'],
      ['2025-1', euro('1.922,07'), 'secondary'], ['2025-2', euro('1.955,80'), 'secondary'],
      ['2026-1', euro('2.002,13'), 'secondary'], ['2026-2', euro('2.027,79'), 'official'],
    ),
  },
  alleenstaande: {
    id: 'bijstand.norm.alleenstaande',
    description: 'Bijstandsnorm voor een alleenstaande, met vakantietoeslag',
    article: 'Pw art. 21 a',
    unit: 'euroPerMonth',
    values: byHalfYear(
      ['2022-1', euro('1.091,71'), 'derived'], ['2022-2', euro('1.101,82'), 'official'],
      ['2023-1', euro('1.195,66'), 'official'], ['2023-2', euro('1.216,62'), 'official'],
      ['2024-1', euro('1.283,83'), 'official'], ['2024-2', euro('1.308,45'), 'secondary'],
      ['2025-1', euro('1.345,45'), 'secondary'], ['2025-2', euro('1.369,06'), 'secondary'],
      ['2026-1', euro('1.401,50'), 'secondary'], ['2026-2', euro('1.419,46'), 'official'],
    ),
  },
}

const grossedUp = { source: 'Afgeleid: (12 × de netto norm, min de algemene heffingskorting) / (1 − het tarief van de eerste schijf), naar beneden op hele euro’s.' }
const printedInGuide = { source: 'Handreiking hoofdstuk 6, Tekort aan toeslagen 2023 en 2024.' }

/** Whether the year's gross bijstand follows from the norm of January (as the guide does) or from the average of both half years. */
export type Normkeuze = 'januarinorm' | 'gemiddelde'

/** Gross bijstand a year, for each of two echtgenoten: the toetsingsinkomen of 'alleen bijstand'. */
export const brutoBijstandPerEchtgenoot: Readonly<Record<Normkeuze, Parameter<Cents>>> = {
  januarinorm: {
    id: 'bijstand.brutoPerEchtgenoot.januarinorm',
    description: 'Bruto bijstand per partner, naar de norm van januari',
    article: 'Pw art. 21 b en 37; Wet IB 2001 art. 2.10 en 8.10',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('10.280'), 'derived', grossedUp],
      [2023, euro('11.381'), 'guide', confirmedByGuide, printedInGuide],
      [2024, euro('12.124'), 'guide', confirmedByGuide, printedInGuide],
      [2025, euro('13.188'), 'derived', grossedUp],
      [2026, euro('13.848'), 'derived', grossedUp],
    ),
  },
  gemiddelde: {
    id: 'bijstand.brutoPerEchtgenoot.gemiddelde',
    description: 'Bruto bijstand per partner, naar het gemiddelde van beide halfjaren',
    article: 'Pw art. 21 b en 37; Wet IB 2001 art. 2.10 en 8.10',
    unit: 'euroPerYear',
    values: byYear(
      [2022, euro('10.349'), 'derived', grossedUp],
      [2023, euro('11.524'), 'derived', grossedUp],
      [2024, euro('12.292'), 'derived', grossedUp],
      [2025, euro('13.346'), 'derived', grossedUp],
      [2026, euro('13.968'), 'derived', grossedUp],
    ),
  },
}

/** Gross bijstand a year of one who lives alone, by the norm of January. */
export const brutoBijstandAlleenstaande: Parameter<Cents> = {
  id: 'bijstand.brutoAlleenstaande',
  description: 'Bruto bijstand van een alleenstaande, naar de norm van januari',
  article: 'Pw art. 21 a; Wet IB 2001 art. 2.10 en 8.10',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('16.228'), 'derived', grossedUp],
    [2023, euro('17.881'), 'derived', grossedUp],
    [2024, euro('19.107'), 'guide', confirmedByGuide, { source: 'Handreiking, rekenvoorbeeld samenwonen. De formule van de andere jaren geeft 19.108.' }],
    [2025, euro('20.376'), 'derived', grossedUp],
    [2026, euro('21.327'), 'derived', grossedUp],
  ),
}

/** From this age on the norms hold; below it the law has others. */
export const leeftijdBijstandsnorm: Parameter<number> = {
  id: 'bijstand.leeftijdNorm',
  description: 'Leeftijd vanaf wanneer deze bijstandsnormen gelden',
  article: 'Pw art. 21',
  unit: 'years',
  values: byYear([[2022, 2026], 21, 'official']),
}

/** From this age a medebewoner shares costs. */
export const leeftijdKostendeler: Parameter<number> = {
  id: 'bijstand.leeftijdKostendeler',
  description: 'Leeftijd vanaf wanneer een medebewoner kostendeler is',
  article: 'Pw art. 19a',
  unit: 'years',
  values: byYear(
    [2022, 21, 'secondary', { source: 'Tot 2023 gold 21 jaar: bekendmakingen van gemeenten over de wijziging per 1 januari 2023.' }],
    [[2023, 2026], 27, 'official'],
  ),
}

/** The kostendelersnorm of one person is (fixed + people × perPerson) / people of the norm for gehuwden. */
export const kostendelersnormVast: Parameter<Fraction> = {
  id: 'bijstand.kostendelersnorm.vast',
  description: 'Kostendelersnorm: vast deel',
  article: 'Pw art. 22a',
  unit: 'percentage',
  values: byYear([[2022, 2026], percent('40'), 'official']),
}

export const kostendelersnormPerPersoon: Parameter<Fraction> = {
  id: 'bijstand.kostendelersnorm.perPersoon',
  description: 'Kostendelersnorm: deel per persoon',
  article: 'Pw art. 22a',
  unit: 'percentage',
  values: byYear([[2022, 2026], percent('30'), 'official']),
}

/** Below the AOW age, at its maximum. */
export const algemeneHeffingskorting: Parameter<Cents> = {
  id: 'inkomstenbelasting.algemeneHeffingskorting',
  description: 'Algemene heffingskorting (maximum)',
  article: 'Wet IB 2001 art. 8.10',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('2.888'), 'official'],
    [2023, euro('3.070'), 'secondary'],
    [2024, euro('3.362'), 'secondary'],
    [2025, euro('3.068'), 'secondary'],
    [2026, euro('3.115'), 'official'],
  ),
}

/** With premie volksverzekeringen, below the AOW age. */
export const tariefEersteSchijf: Parameter<Fraction> = {
  id: 'inkomstenbelasting.tariefEersteSchijf',
  description: 'Tarief van de eerste schijf',
  article: 'Wet IB 2001 art. 2.10',
  unit: 'percentage',
  values: byYear(
    [2022, percent('37,07'), 'official'],
    [2023, percent('36,93'), 'official'],
    [2024, percent('36,97'), 'official'],
    [2025, percent('35,82'), 'official'],
    [2026, percent('35,75'), 'official'],
  ),
}

export const afrondingBrutoBijstand: Parameter<Rounding> = {
  id: 'bijstand.afrondingBruto',
  description: 'Afronding van de bruto bijstand per jaar',
  article: 'Handreiking hoofdstuk 6, Tekort aan toeslagen 2023 en 2024',
  unit: 'rounding',
  values: byYear([[2022, 2026], { direction: 'down', unit: 'euro' }, 'derived', confirmedByGuide, { source: 'Zo komen de bedragen uit die de handreiking afdrukt; de regel zelf staat er niet.' }]),
}

export const afrondingNettoNorm: Parameter<Rounding> = {
  id: 'bijstand.afrondingNettoNorm',
  description: 'Afronding van de kostendelersnorm per maand',
  article: 'Pw art. 22a',
  unit: 'rounding',
  values: byYear([[2022, 2026], { direction: 'nearest', unit: 'cent' }, 'toVerify', { source: 'De wet noemt hier geen afronding; op hele centen.' }]),
}

/** A person born before this year keeps the payment of the algemene heffingskorting to the lowest earner. */
export const geboortejaarUitbetalingHeffingskorting: Parameter<number> = {
  id: 'inkomstenbelasting.geboortejaarUitbetalingHeffingskorting',
  description: 'Geboortejaar vanaf wanneer de algemene heffingskorting niet meer aan de minstverdienende partner wordt uitbetaald',
  article: 'Wet IB 2001 art. 8.9',
  unit: 'years',
  values: byYear([[2022, 2026], 1963, 'official']),
}
