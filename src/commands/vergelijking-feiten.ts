import type { Beschikking, Feiten, Inkomensverloop, Toekenning } from '../engine/feiten.ts'
import type { Vanaf } from '../engine/tijdlijn.ts'
import { ALLE_BELEID } from '../law/beleid/alle.ts'
import type { Beleid } from '../law/beleid/beleid.ts'
import { handreiking } from '../law/beleid/handreiking.ts'
import type { Cents } from '../units/cents.ts'
import type { Month } from '../units/day.ts'
import type { Beschikkingsinvoer, Toekenningsinvoer, Vergelijkingsinvoer } from './vergelijking-invoer.ts'

export function beleidOf({ beleid: { id, normkeuze, brutering } }: Vergelijkingsinvoer): Beleid {
  const source = 'Opgegeven in de invoer'
  return {
    ...ALLE_BELEID.find((each) => each.id === id) ?? handreiking,
    ...(normkeuze === undefined ? {} : { normkeuze: { value: normkeuze, source } }),
    ...(brutering === undefined ? {} : { brutering: { value: brutering, source } }),
  }
}

export function feitenOf(invoer: Vergelijkingsinvoer): Feiten {
  const { jaar, peildatum, maatstaf, werkelijkeBedragen, beschikkingen, oordelen, netto } = invoer
  return {
    jaar, peildatum, maatstaf, werkelijkeBedragen,
    doelgroep: known(invoer.doelgroep),
    aanvrager: { ...known(invoer.aanvrager), inkomen: inkomensverloop(invoer.aanvrager.inkomen) },
    toeslagpartner: { ...known(invoer.toeslagpartner), inkomen: inkomensverloop(invoer.toeslagpartner.inkomen) },
    partners: known(invoer.partners),
    inwonenden: invoer.inwonenden.map((inwonende) => ({ ...known(inwonende), inkomen: inkomensverloop(inwonende.inkomen) })),
    woningen: invoer.wonen.map(({ vanaf, woning }) => ({ vanaf, waarde: woning === null ? null : known(woning) })),
    beschikkingen: known({
      huurtoeslag: beschikkingOf(beschikkingen.huurtoeslag),
      zorgtoeslag: beschikkingOf(beschikkingen.zorgtoeslag),
      kindgebondenBudget: beschikkingOf(beschikkingen.kindgebondenBudget),
      kinderopvangtoeslag: beschikkingOf(beschikkingen.kinderopvangtoeslag),
    }),
    oordelen: known({ huurtoeslag: oordelen.huurtoeslag && known(oordelen.huurtoeslag), zorgtoeslag: oordelen.zorgtoeslag && known(oordelen.zorgtoeslag) }),
    ...known({ woonplaats: invoer.woonplaats }),
    ...(invoer.kinderopvang ? { kinderopvang: { grond: invoer.kinderopvang.grond, metBijstand: verloopOf(invoer.kinderopvang.metBijstand) } } : {}),
    ...(netto ? { netto: 'perMaand' in netto ? { kind: 'perMaand', verloop: verloopOf(netto.perMaand) } : { kind: 'nietBovenNorm' } } : {}),
  }
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : null extends T[K] ? never : K]: T[K] }
  & { [K in keyof T as undefined extends T[K] ? K : null extends T[K] ? K : never]?: NonNullable<T[K]> }

/** Leaves out what is null or undefined: an answer that is not there. */
function known<T extends object>(answers: T): Known<T> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined)) as Known<T>
}

function verloopOf(rows: readonly { readonly vanaf: Month; readonly bedrag: Cents }[]): readonly Vanaf<Cents>[] {
  return rows.map(({ vanaf, bedrag }) => ({ vanaf, waarde: bedrag }))
}

function inkomensverloop({ schattingen, jaarinkomen }: Vergelijkingsinvoer['aanvrager']['inkomen']): Inkomensverloop {
  return { schattingen: verloopOf(schattingen), ...known({ jaarinkomen }) }
}

function beschikkingOf(invoer: Beschikkingsinvoer | undefined): Beschikking | undefined {
  return invoer && known({ voorlopig: toekenningOf(invoer.voorlopig), definitief: toekenningOf(invoer.definitief) })
}

function toekenningOf(invoer: Toekenningsinvoer | null | undefined): Toekenning | undefined {
  if (!invoer) return undefined
  return 'perJaar' in invoer ? { kind: 'jaar', bedrag: invoer.perJaar } : { kind: 'perMaand', verloop: verloopOf(invoer.perMaand) }
}
