import * as z from 'zod/mini'
import type { Cents } from '../units/cents.ts'
import { isDay, type Day } from '../units/day.ts'
import { bestand1Naar2 } from './bestand-1-naar-2.ts'
import { WACHT_OP, type Bestand } from './bestand.ts'
import { BIJLAGESOORTEN, type Bijlage } from './bijlage.ts'
import { AANWEZIGEN, BREEDTE, HOOGTE, IDENTITEITEN } from './handtekening.ts'
import { STANDEN, type Kaart } from './kaart.ts'

/** The form that `encodeBestand` writes; the `sv` that is stored beside its bytes. */
export const BESTAND_VERSION = 2

/** Says what is wrong and where, and never what was read. */
type Onleesbaar = { readonly kind: 'onleesbaar'; readonly code: 'notUtf8' | 'notJson' | 'unknownVersion' | 'wrongShape'; readonly pad: string }

/** Of a newer version only what this one knows, to show and never to save: what it does not know is not in it. */
type Gelezen = { readonly kind: 'bestand'; readonly bestand: Bestand } | { readonly kind: 'nieuwer'; readonly bestand: Bestand | null } | Onleesbaar

/**
 * `sv -> sv + 1`, in order: pure functions on plain JSON, each in a file of its own and never changed afterwards. What is read runs through those
 * from its own version on; the schema below is that of the last version only.
 */
const MIGRATIES: readonly ((json: unknown) => unknown)[] = [bestand1Naar2]

// Both are in every browser and in Node; the pure layers are compiled without the declarations of either.
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array<ArrayBuffer> }
declare const TextDecoder: new (label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean }) => { readonly decode: (bytes: Uint8Array) => string }

/**
 * A file as JSON in UTF-8.
 *
 * @throws RangeError if it could not be read back: found out before it takes the place of what can.
 */
export function encodeBestand(bestand: Bestand): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(textOf(bestandSchema, bestand))
}

/**
 * Reads what `encodeBestand` wrote, in this version or an earlier one.
 *
 * @param sv - the version that is stored beside the bytes
 */
export function decodeBestand(sv: number, bytes: Uint8Array): Gelezen {
  const json = jsonIn(bytes)
  if (json.kind === 'onleesbaar') return json
  if (sv > BESTAND_VERSION) return { kind: 'nieuwer', bestand: known(json.value) }
  if (!isKnownVersion(sv)) return { kind: 'onleesbaar', code: 'unknownVersion', pad: '' }
  const { data, error } = bestandSchema.safeParse(migrated(sv, json.value))
  return error === undefined ? { kind: 'bestand', bestand: data as Bestand } : { kind: 'onleesbaar', code: 'wrongShape', pad: padIn(error) }
}

/**
 * The photos that a file names, without reading the rest of it: a check does this for thousands of files.
 *
 * @param sv - the version that is stored beside the bytes
 * @returns null for what cannot be read, such as a file of a newer version
 */
export function bijlagenIn(sv: number, bytes: Uint8Array): readonly Bijlage[] | null {
  const json = jsonIn(bytes)
  if (json.kind === 'onleesbaar' || !isKnownVersion(sv)) return null
  const { data } = namingSchema.safeParse(migrated(sv, json.value))
  return data === undefined ? null : data.bijlagen as readonly Bijlage[]
}

/** @throws RangeError if it could not be read back. */
export function encodeKaart(kaart: Kaart): string {
  return textOf(kaartSchema, kaart)
}

/** Null for what is not a card of this version: everything on it can be made anew from the dossier. */
export function decodeKaart(text: string): Kaart | null {
  const value = parsed(text)
  return value === undefined ? null : kaartSchema.safeParse(value).data ?? null
}

function isKnownVersion(sv: number): boolean {
  return Number.isInteger(sv) && sv >= 1 && sv <= BESTAND_VERSION
}

function migrated(sv: number, json: unknown): unknown {
  return MIGRATIES.slice(sv - 1).reduce((value, migratie) => migratie(value), json)
}

type Json = { readonly kind: 'json'; readonly value: unknown }

function jsonIn(bytes: Uint8Array): Json | Onleesbaar {
  const text = utf8In(bytes)
  if (text === undefined) return { kind: 'onleesbaar', code: 'notUtf8', pad: '' }
  const value = parsed(text)
  return value === undefined ? { kind: 'onleesbaar', code: 'notJson', pad: '' } : { kind: 'json', value }
}

function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** No JSON text stands for undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textOf(schema: typeof bestandSchema | typeof kaartSchema, value: Bestand | Kaart): string {
  const { error } = schema.safeParse(value)
  if (error !== undefined) throw new RangeError(`cannot be read back: ${padIn(error)}`)
  return JSON.stringify(value)
}

/** Two steps deep at most: the third may be a name that came with the file. */
function padIn({ issues }: z.core.$ZodError): string {
  return (issues[0]?.path ?? []).slice(0, 2).map(String).join('.')
}

/** What a newer version still has in common with this one. Without readable answers there is nothing to show. */
function known(value: unknown): Bestand | null {
  const { data } = knownSchema.safeParse(value)
  return data === undefined ? null : { ...data, version: BESTAND_VERSION, dossier: { ...data.dossier, version: 1 } } as Bestand
}

const moment = z.iso.datetime({ precision: 3 })
const jaren = z.array(z.int().check(z.minimum(1000), z.maximum(9999))).check(z.refine((all) => all.every((jaar, index) => jaar > (all[index - 1] ?? 0))))
const inwonenden = z.array(z.string().check(z.regex(/^\d+$/))).check(z.refine((ids) => new Set(ids).size === ids.length))
/** Every name of the form of an answer: one that only a newer app asks for must survive an older one. */
const veldnaam = z.string().check(z.regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)+$/))
const wachtOp = z.nullable(z.enum(WACHT_OP))

// Strict all through, as a key that is not known here would be gone after the next save.
const wijziging = z.strictObject({
  op: moment, door: z.string(), veld: z.union([z.enum(['jaren', 'inwonenden']), veldnaam]), van: z.nullable(z.string()), naar: z.nullable(z.string()),
})
const sha256 = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))
const bijlage = z.strictObject({
  id: z.uuidv4(), soort: z.enum(BIJLAGESOORTEN), bij: z.nullable(veldnaam), sha256,
  bytes: z.int().check(z.minimum(1)), delen: z.int().check(z.minimum(1)), op: moment, door: z.string(),
})
const dag = z.custom<Day>((value) => typeof value === 'string' && isDay(value))
const bedrag = z.custom<Cents>((value) => Number.isSafeInteger(value) && Number(value) >= 0)
const punt = z.int().check(z.minimum(-BREEDTE), z.maximum(BREEDTE + HOOGTE))
const gevuld = z.string().check(z.minLength(1))
const wijze = z.union([
  z.strictObject({ kind: z.literal('glas'), lijnen: z.array(z.array(punt).check(z.refine((lijn) => lijn.length > 0 && lijn.length % 2 === 0))).check(z.minLength(1)), pad: z.string().check(z.regex(/^[MLQ\d ,.-]+$/)) }),
  z.strictObject({ kind: z.literal('getypt'), naam: gevuld, getuige: gevuld, verklaring: gevuld }),
  z.strictObject({ kind: z.literal('papier'), bijlage: z.uuidv4() }),
])
const ondertekening = z.strictObject({
  wie: z.enum(['aanvrager', 'toeslagpartner']), op: moment, dag, door: z.string(), plaats: z.string(), aanwezig: z.array(z.enum(AANWEZIGEN)), anderen: z.string(), identiteit: z.enum(IDENTITEITEN), wijze,
  papieren: z.array(z.strictObject({ sleutel: veldnaam, tekst: gevuld, sha256, bedragen: z.array(z.strictObject({ jaar: z.int(), bedrag, aanvulling: bedrag })) })).check(z.minLength(1)),
  ingetrokken: z.nullable(moment),
})
const answers = { jaren, inwonenden, antwoorden: z.record(veldnaam, z.string()) }
const work = { aangemaakt: moment, gewijzigd: moment, plaats: z.string(), wachtOp, gearchiveerd: z.boolean() }
const bestandSchema = z.strictObject({ version: z.literal(BESTAND_VERSION), dossier: z.strictObject({ version: z.literal(1), ...answers }), ...work, geschiedenis: z.array(wijziging), bijlagen: z.array(bijlage), ondertekeningen: z.array(ondertekening) })
const namingSchema = z.object({ version: z.literal(BESTAND_VERSION), bijlagen: z.array(bijlage) })
const knownSchema = z.object({
  ...work, dossier: z.object(answers), plaats: z.catch(work.plaats, ''), wachtOp: z.catch(wachtOp, null), gearchiveerd: z.catch(work.gearchiveerd, false),
  geschiedenis: z.catch(z.array(z.object(wijziging.shape)), []), bijlagen: z.catch(z.array(z.object(bijlage.shape)), []),
  ondertekeningen: z.catch(z.array(z.object(ondertekening.shape)), []),
})
const names = z.tuple([z.string(), z.string()])
const kaartSchema = z.strictObject({
  version: z.literal(1), namen: names, achternamen: names, postcode: z.string(), jaren, stand: z.enum(STANDEN), open: z.int().check(z.minimum(0)), ...work,
})
