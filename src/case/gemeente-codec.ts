import * as z from 'zod/mini'
import { GEMEENTEKEUZES, GEMEENTEVELDEN, type Gemeentegegevens, type Gemeenteveld } from './gemeentegegevens.ts'
import { foutenIn, jsonIn } from './instellingenfout.ts'

/** The form of the file in which a municipality writes what papers say of it. */
const GEMEENTE_VERSION = 1

/** What is wrong, and where in the file; never what was read. */
export type Gemeentefout = { readonly pad: string; readonly code: 'geenJson' | 'anderBestand' | 'onbekendVeld' | 'ontbreekt' | 'geenKeuze' | 'leeg' | 'teLang' | 'samenvoegveld' | 'onleesbaar' }

/** Of which policy it is the municipality, and what is said of it. */
export type Gemeentebestand = { readonly beleid: string; readonly gegevens: Gemeentegegevens }

type Gelezen = ({ readonly kind: 'gemeente' } & Gemeentebestand) | { readonly kind: 'fout'; readonly fouten: readonly Gemeentefout[] }

/** Reads what a municipality wrote of itself. All that is wrong is told at once. */
export function decodeGemeente(text: string): Gelezen {
  const json = jsonIn(text)
  if (json === undefined) return fout([{ pad: '', code: 'geenJson' }])
  const { soort, versie } = Object(json) as Readonly<Partial<Record<'soort' | 'versie', unknown>>>
  if (soort !== 'keukentafel-gemeente' || versie !== GEMEENTE_VERSION) return fout([{ pad: 'versie', code: 'anderBestand' }])
  const { data, error } = gemeenteSchema.safeParse(json)
  if (data === undefined) return fout(foutenIn(error.issues, json, eigenFout))
  return { kind: 'gemeente', beleid: data.beleid, gegevens: data.gegevens as Gemeentegegevens }
}

/** The file itself; what is empty is left out. */
export function encodeGemeente({ beleid, gegevens }: Gemeentebestand): string {
  const order = [...GEMEENTEVELDEN, ...Object.keys(GEMEENTEKEUZES)] as readonly (keyof Gemeentegegevens)[]
  const filled = Object.fromEntries(order.flatMap((veld) => {
    const written = gegevens[veld]?.trim() ?? ''
    return written === '' ? [] : [[veld, written]]
  }))
  return `${JSON.stringify({ soort: 'keukentafel-gemeente', versie: GEMEENTE_VERSION, beleid, gegevens: filled }, null, 2)}\n`
}

/** What is wrong with one text that is to be printed; null where nothing is. */
export function foutInTekst(veld: Gemeenteveld, text: string): 'teLang' | 'samenvoegveld' | null {
  if (MERGE_FIELD.test(text)) return 'samenvoegveld'
  return text.trim().length > longestOf(veld) ? 'teLang' : null
}

/** A place of a model text that nobody filled in would be printed as it is. */
const MERGE_FIELD = /<@|@>|[{}]/
const [LINE, PARAGRAPH] = [200, 2000]

function longestOf(veld: Gemeenteveld): number {
  return veld.startsWith('eigenTekst') || ['contactToelichting', 'wijzigingenDoorgeven', 'hulpBijGeldzaken', 'aanmelden', 'berichtGegevens'].includes(veld) ? PARAGRAPH : LINE
}

function tekst(veld: Gemeenteveld) {
  return z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestOf(veld)), z.refine((text) => !MERGE_FIELD.test(text))))
}

const teksten = Object.fromEntries(GEMEENTEVELDEN.map((veld) => [veld, tekst(veld)])) as Record<Gemeenteveld, ReturnType<typeof tekst>>

export const gemeenteSchema = z.strictObject({
  soort: z.literal('keukentafel-gemeente'),
  versie: z.literal(GEMEENTE_VERSION),
  beleid: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  gegevens: z.strictObject({
    ...teksten,
    antwoordkaart: z.optional(z.enum(GEMEENTEKEUZES.antwoordkaart)),
    eerstBellen: z.optional(z.enum(GEMEENTEKEUZES.eerstBellen)),
    alleenKopieen: z.optional(z.enum(GEMEENTEKEUZES.alleenKopieen)),
    uitlegBezwaar: z.optional(z.enum(GEMEENTEKEUZES.uitlegBezwaar)),
  }),
})

function fout(fouten: readonly Gemeentefout[]): Gelezen {
  return { kind: 'fout', fouten }
}

function eigenFout(code: string): Gemeentefout['code'] | undefined {
  switch (code) {
    case 'custom': return 'samenvoegveld'
    case 'too_small': return 'leeg'
    case 'too_big': return 'teLang'
    default: return undefined
  }
}
