import * as z from 'zod/mini'
import { ALLE_BELEID } from '../law/beleid/alle.ts'
import type { Beleid, Jaarbeleid } from '../law/beleid/beleid.ts'
import { isDay, type Day } from '../units/day.ts'
import { foutenIn, jsonIn } from './instellingenfout.ts'

/** The form of the file in which a municipality writes its own policy. */
const BELEID_VERSION = 1

/** What is wrong, and where in the file; never what was read. */
export type Beleidfout = { readonly pad: string; readonly code: 'geenJson' | 'anderBestand' | 'onbekendVeld' | 'ontbreekt' | 'geenKeuze' | 'bronOntbreekt' | 'geenDag' | 'eindeVoorBegin' | 'idBezet' | 'jaarZonderRegels' | 'onleesbaar' }

type Gelezen = { readonly kind: 'beleid'; readonly beleid: Beleid } | { readonly kind: 'fout'; readonly fouten: readonly Beleidfout[] }

/** Reads a policy: a policy that comes with the app, with the choices of the file in their place. All that is wrong is told at once. */
export function decodeBeleid(text: string): Gelezen {
  const json = jsonIn(text)
  if (json === undefined) return fout([{ pad: '', code: 'geenJson' }])
  const { soort, versie } = Object(json) as Readonly<Partial<Record<'soort' | 'versie', unknown>>>
  // Of another kind of file its version says nothing.
  if (soort !== 'keukentafel-beleid') return fout([{ pad: 'soort', code: 'anderBestand' }])
  if (versie !== BELEID_VERSION) return fout([{ pad: 'versie', code: 'anderBestand' }])
  const { data, error } = beleidSchema.safeParse(json)
  const fouten = [...foutenIn(error?.issues ?? [], json, eigenFout), ...contradictions(json)]
  return data === undefined || fouten.length > 0 ? fout(fouten) : { kind: 'beleid', beleid: beleidOf(data) }
}

function fout(fouten: readonly Beleidfout[]): Gelezen {
  return { kind: 'fout', fouten }
}

const bron = z.string().check(z.trim(), z.minLength(1))
const dag = z.string().check(z.refine(isDay))
function keuze<S extends z.ZodMiniType>(waarde: S) {
  return z.optional(z.strictObject({ waarde, bron }))
}

const altijd = z.literal('altijd')
const jaarkeuzes = {
  toeslagen: keuze(z.strictObject({
    huurtoeslag: z.optional(altijd), zorgtoeslag: z.optional(altijd), kindgebondenBudget: z.optional(z.enum(['altijd', 'bovenDrempel'])), kinderopvangtoeslag: z.optional(z.literal('opGrond')),
  })),
  terugvordering: keuze(z.array(z.enum(['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget']))),
  beschikking: keuze(z.enum(['definitief', 'voorlopigOfDefinitief'])),
  werkelijkeBedragen: keuze(z.enum(['berekendOfBeschikking', 'beschikking'])),
  verschilPer: keuze(z.enum(['maand', 'jaar'])),
  huur: keuze(z.enum(['perMaand', 'juliTenzijVerlaagd'])),
  bestaansminimum: keuze(z.enum(['plafond', 'voorwaarde', 'geen'])),
  vermogensgrens: keuze(z.enum(['geen', 'zorgtoeslag'])),
  inkomenVan: keuze(z.enum(['partners', 'partnersEnMedebewoners'])),
  aanvraagTotEnMet: keuze(z.nullable(dag)),
  vorm: keuze(z.enum(['formulier', 'vormvrij', 'onbekend'])),
  ambtshalve: keuze(z.enum(['geen', 'eerderToegekend'])),
  uitbetaling: keuze(z.enum(['ineens', 'restVanHetJaar', 'onbekend'])),
  terugvorderenDoorGemeente: keuze(z.enum(['volgensPw', 'nooit'])),
  herberekening: keuze(z.enum(['bijWijziging', 'opVerzoek'])),
}

const YEAR = /^20\d\d$/
/** Of a name that is shown on a line. */
const LONGEST_NAME = 200

/** How a year is compensated is law, and no choice of a municipality. */
export const beleidSchema = z.strictObject({
  soort: z.literal('keukentafel-beleid'),
  versie: z.literal(BELEID_VERSION),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  naam: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME)),
  gemeente: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME)),
  bron,
  geldigVanaf: dag,
  geldigTotEnMet: z.nullable(dag),
  opBasisVan: z.enum(ALLE_BELEID.map(({ id }) => id) as [string, ...string[]]),
  keuzes: z.strictObject({
    normkeuze: keuze(z.enum(['januarinorm', 'gemiddelde'])),
    brutering: keuze(z.enum(['naarRato', 'exact'])),
    briefadresUitgesloten: keuze(z.boolean()),
    exPartners: keuze(z.enum(['samen', 'iederDeHelft'])),
    inkomensbepaling: keuze(z.array(z.enum(['aanslag', 'jaaropgave', 'vasteMaand', 'drieMaanden'])).check(z.minLength(1))),
  }),
  jaren: z.record(z.string().check(z.regex(YEAR)), z.strictObject(jaarkeuzes)),
})

type Beleidsbestand = z.output<typeof beleidSchema>
type Keuze = { readonly waarde: unknown; readonly bron: string } | undefined

function eigenFout(code: string, pad: string): Beleidfout['code'] | undefined {
  switch (code) {
    case 'custom': return 'geenDag'
    case 'too_small': return pad.endsWith('bron') ? 'bronOntbreekt' : 'ontbreekt'
    default: return undefined
  }
}

/** What each by itself may be and together cannot. Also of a file in which more is wrong: all of it is told at once. */
function contradictions(json: unknown): readonly Beleidfout[] {
  const { id, opBasisVan, geldigVanaf, geldigTotEnMet, jaren } = Object(json) as Readonly<Partial<Record<keyof Beleidsbestand, unknown>>>
  const base = ALLE_BELEID.find((each) => each.id === opBasisVan)
  return [
    ...(ALLE_BELEID.some((each) => each.id === id) ? [{ pad: 'id', code: 'idBezet' } as const] : []),
    ...(isDag(geldigVanaf) && isDag(geldigTotEnMet) && geldigTotEnMet < geldigVanaf ? [{ pad: 'geldigTotEnMet', code: 'eindeVoorBegin' } as const] : []),
    ...(base === undefined ? [] : Object.keys(Object(jaren) as object).filter((jaar) => YEAR.test(jaar) && base.jaren[Number(jaar)] === undefined)
      .map((jaar) => ({ pad: `jaren.${jaar}`, code: 'jaarZonderRegels' } as const))),
  ]
}

function isDag(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value)
}

function baseOf(id: string): Beleid {
  const base = ALLE_BELEID.find((each) => each.id === id)
  if (base === undefined) throw new RangeError('the schema knows the policies that there are')
  return base
}

function beleidOf({ id, naam, gemeente, bron: source, geldigVanaf, geldigTotEnMet, opBasisVan, keuzes, jaren }: Beleidsbestand): Beleid {
  const base = baseOf(opBasisVan)
  const years = Object.entries(base.jaren).map(([jaar, rules]): [string, Jaarbeleid] => {
    const own = jaren[jaar]
    return [jaar, own === undefined ? rules : { ...rules, ...choicesOf(own), doorGemeente: true }]
  })
  return { ...base, ...choicesOf(keuzes), id, name: naam, gemeente, source, geldigVanaf: geldigVanaf as Day, geldigTotEnMet: geldigTotEnMet as Day | null, jaren: Object.fromEntries(years) }
}

/** The schema has seen that each is a choice of its kind. */
function choicesOf(keuzes: Readonly<Record<string, Keuze>>): object {
  return Object.fromEntries(Object.entries(keuzes).flatMap(([name, keuze]) => (keuze === undefined ? [] : [[name, { value: keuze.waarde, source: keuze.bron }]])))
}
