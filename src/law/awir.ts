import { euro, type Cents } from '../units/cents.ts'
import { percent, type Fraction } from '../units/fraction.ts'
import type { Rounding } from '../units/rounding.ts'
import { byYear, type Parameter } from './parameter.ts'

/** Algemene wet inkomensafhankelijke regelingen (BWBR0018472), abbreviated Awir: what all toeslagen share. */

/** What a child or foster child below the age limit may earn before it counts for the huurtoeslag. */
export const vrijstellingInkomenKind: Parameter<Cents> = {
  id: 'awir.vrijstellingInkomenKind',
  description: 'Vrijstelling voor het inkomen van een inwonend kind',
  article: 'Awir art. 7 lid 6',
  unit: 'euroPerYear',
  values: byYear(
    [2022, euro('5.110'), 'official'],
    [2023, euro('5.432'), 'official'],
    [2024, euro('5.970'), 'official'],
    [2025, euro('6.042'), 'official'],
    [2026, euro('6.218'), 'official'],
  ),
}

/** Judged on 1 January. */
export const leeftijdVrijstellingKind: Parameter<number> = {
  id: 'awir.leeftijdVrijstellingKind',
  description: 'Leeftijd op 1 januari waaronder de vrijstelling voor een kind geldt',
  article: 'Awir art. 7 lid 6',
  unit: 'years',
  values: byYear([[2022, 2026], 23, 'official']),
}

/** For the huurtoeslag, on 1 January; each medebewoner separately against the limit for one. */
export const vermogensgrensHuurtoeslag: Readonly<Record<'alleen' | 'metPartner', Parameter<Cents>>> = {
  alleen: {
    id: 'awir.vermogensgrensHuurtoeslag.alleen',
    description: 'Vermogensgrens huurtoeslag, per persoon',
    article: 'Awir art. 7 lid 3 en 4',
    unit: 'euro',
    values: byYear(
      [2022, euro('31.747'), 'official'],
      [2023, euro('33.748'), 'official'],
      [2024, euro('36.952'), 'official'],
      [2025, euro('37.395'), 'official'],
      [2026, euro('38.479'), 'official'],
    ),
  },
  metPartner: {
    id: 'awir.vermogensgrensHuurtoeslag.metPartner',
    description: 'Vermogensgrens huurtoeslag, toeslagpartners samen',
    article: 'Awir art. 7 lid 3 en 4',
    unit: 'euro',
    values: byYear(
      [2022, euro('63.494'), 'official'],
      [2023, euro('67.496'), 'official'],
      [2024, euro('73.904'), 'official'],
      [2025, euro('74.790'), 'official'],
      [2026, euro('76.958'), 'official'],
    ),
  },
}

/** A smaller amount a year is not granted. */
export const minimumToeslag: Parameter<Cents> = {
  id: 'awir.minimumToeslag',
  description: 'Kleinste bedrag dat wordt toegekend',
  article: 'Awir art. 14 lid 5',
  unit: 'euroPerYear',
  values: byYear([[2022, 2026], euro('24'), 'official']),
}

const EUROS_DOWN: Rounding = { direction: 'down', unit: 'euro' }
const EUROS_NEAREST: Rounding = { direction: 'nearest', unit: 'euro' }

export const afrondingJaarbedrag: Parameter<Rounding> = {
  id: 'awir.afrondingJaarbedrag',
  description: 'Afronding van een toeslag per jaar',
  article: 'Awir art. 14 lid 4',
  unit: 'rounding',
  values: byYear([[2022, 2026], EUROS_NEAREST, 'official', { source: 'Op hele euro’s; rekenkundig, zoals afronden zonder nadere aanduiding betekent.' }]),
}

export const afrondingMaandbedrag: Parameter<Rounding> = {
  id: 'awir.afrondingMaandbedrag',
  description: 'Afronding van een toeslag per maand',
  article: 'Awir art. 14',
  unit: 'rounding',
  values: byYear([[2022, 2026], EUROS_DOWN, 'derived', { source: 'Volgt uit de gepubliceerde maandbedragen en de voorbeelden van de handreiking.' }]),
}

/** Whether the zorgtoeslag of a year is rounded to euros before it is divided into months. */
export const zorgtoeslagEerstPerJaarAfronden: Parameter<boolean> = {
  id: 'awir.zorgtoeslagEerstPerJaarAfronden',
  description: 'Zorgtoeslag: eerst het jaarbedrag afronden, dan delen door twaalf',
  article: 'Awir art. 14 lid 4',
  unit: 'choice',
  values: byYear(
    [[2022, 2024], false, 'guide', { source: 'De handreiking: bij een inkomen van 27.000 in 2024 is het maandbedrag 233,987 en staat er 233.' }],
    [[2025, 2026], true, 'derived', { source: 'Zo komen de gepubliceerde tabellen uit; de regel zelf is niet in een wettekst gelezen.' }],
  ),
}


/** Younger people have no toeslag of their own; their case is not computed here. */
export const leeftijdEigenToeslag: Parameter<number> = {
  id: 'awir.leeftijdEigenToeslag',
  description: 'Leeftijd vanaf wanneer iemand zelf toeslag kan krijgen',
  article: 'Wzt art. 1',
  unit: 'years',
  values: byYear([[2022, 2026], 18, 'toVerify']),
}

/** From this rise on Dienst Toeslagen can leave out what somebody earned after leaving, or a survivor after the death. */
export const stijgingTienProcentregeling: Parameter<Fraction> = {
  id: 'awir.stijgingTienProcentregeling',
  description: 'Stijging van het inkomen waarbij de 10%-regeling geldt',
  article: 'Handreiking hoofdstuk 6, 10%-regeling na vertrek of overlijden partner of medebewoner',
  unit: 'percentage',
  values: byYear([[2022, 2026], percent('10'), 'guide']),
}
