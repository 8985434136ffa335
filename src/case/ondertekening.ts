import type { Day } from '../units/day.ts'
import type { Bestand } from './bestand.ts'
import type { Partner } from './dossier.ts'
import type { Jaarbedrag, Ondertekening } from './handtekening.ts'
import { toestemmingVan } from './toestemming.ts'

/** A paper that is to be signed, as it would be made now. */
export type TeTekenen = {
  /** Which paper, and of whom: `'aanvraagBijzondereBijstand.samen'`. */
  readonly sleutel: string
  readonly tekst: string
  readonly wie: readonly Partner[]
  readonly bedragen: readonly Jaarbedrag[]
  /** The years with a question open that decides. */
  readonly jarenOpen: readonly number[]
  /** What is not filled in, in words. */
  readonly open: readonly string[]
}

/** The papers as they are by the answers and outcomes of now, made for a day: for that of a signature they are the same text as long as nothing changed but the day. */
export type PapierenOp = (dag: Day) => readonly TeTekenen[]

export type Handtekeningstand = 'getekend' | 'gewijzigd' | 'geen'

/** How it stands with one signature under one paper. Of a paper that changed after it was signed, the signature holds no longer. */
export function handtekeningstand(bestand: Bestand, { sleutel }: Pick<TeTekenen, 'sleutel'>, wie: Partner, papierenOp: PapierenOp): Handtekeningstand {
  const onder = handtekeningenOnder(bestand, sleutel, wie)
  if (onder.some((each) => geldt(each, sleutel, papierenOp))) return 'getekend'
  return onder.length === 0 ? 'geen' : 'gewijzigd'
}

/** The papers that somebody still has to sign. */
export function nogTeTekenen(bestand: Bestand, wie: Partner, vandaag: Day, papierenOp: PapierenOp): readonly TeTekenen[] {
  return papierenOp(vandaag).filter((papier) => papier.wie.includes(wie) && handtekeningstand(bestand, papier, wie, papierenOp) !== 'getekend')
}

/** Whether it still holds for a paper that was signed with it. */
export function geldtNog(ondertekening: Ondertekening, papierenOp: PapierenOp): boolean {
  return ondertekening.ingetrokken === null && ondertekening.papieren.some(({ sleutel }) => geldt(ondertekening, sleutel, papierenOp))
}

/** The signatures under one paper that hold for its text as it is now. */
export function geldigeHandtekeningen({ ondertekeningen }: Bestand, sleutel: string, papierenOp: PapierenOp): readonly Ondertekening[] {
  return ondertekeningen.filter((each) => each.ingetrokken === null && geldt(each, sleutel, papierenOp))
}

function handtekeningenOnder({ ondertekeningen }: Bestand, sleutel: string, wie: Partner): readonly Ondertekening[] {
  return ondertekeningen.filter((each) => each.wie === wie && each.ingetrokken === null && each.papieren.some((papier) => papier.sleutel === sleutel))
}

/** The same text has the same hash: the texts are compared, and the hash before sending. */
function geldt({ dag, papieren }: Ondertekening, sleutel: string, papierenOp: PapierenOp): boolean {
  const nu = papierenOp(dag).find((each) => each.sleutel === sleutel)
  return nu !== undefined && papieren.some((each) => each.sleutel === sleutel && each.tekst === nu.tekst)
}

/** Adds what was signed, and waits for the other where that one still has to sign. */
export function withOndertekening(bestand: Bestand, ondertekening: Ondertekening, papierenOp: PapierenOp): Bestand {
  return wachtend({ ...bestand, gewijzigd: ondertekening.op, ondertekeningen: [...bestand.ondertekeningen, ondertekening] }, ondertekening.dag, papierenOp)
}

/** Takes a signature back; it stays in the history. Nothing has been sent yet. */
export function withIntrekking(bestand: Bestand, ondertekening: Ondertekening, { op, vandaag }: { readonly op: string; readonly vandaag: Day }, papierenOp: PapierenOp): Bestand {
  const ondertekeningen = bestand.ondertekeningen.map((each) => (each === ondertekening && each.ingetrokken === null ? { ...each, ingetrokken: op } : each))
  return wachtend({ ...bestand, gewijzigd: op, ondertekeningen }, vandaag, papierenOp)
}

/** Whose signature is missing while another's is there. */
export function wachtOpHandtekeningVan(bestand: Bestand, vandaag: Day, papierenOp: PapierenOp): readonly Partner[] {
  const tekenaars = [...new Set(papierenOp(vandaag).flatMap(({ wie }) => wie))]
  const klaar = tekenaars.filter((wie) => nogTeTekenen(bestand, wie, vandaag, papierenOp).length === 0)
  return klaar.length === 0 ? [] : tekenaars.filter((wie) => !klaar.includes(wie))
}

/** What it waits for follows from the signatures, unless somebody chose that it waits for something else. */
function wachtend(bestand: Bestand, vandaag: Day, papierenOp: PapierenOp): Bestand {
  const { wachtOp } = bestand
  if (wachtOp !== null && wachtOp !== 'handtekening') return bestand
  return { ...bestand, wachtOp: wachtOpHandtekeningVan(bestand, vandaag, papierenOp).length > 0 ? 'handtekening' : null }
}

/** Why papers must not be sent. */
export type Beletsel =
  | { readonly kind: 'nietsTeVersturen' }
  | { readonly kind: 'vraagOpen'; readonly sleutel: string; readonly jaren: readonly number[] }
  | { readonly kind: 'nietIngevuld'; readonly sleutel: string; readonly open: readonly string[] }
  | { readonly kind: 'nietOndertekend'; readonly sleutel: string }
  | { readonly kind: 'partnerOntbreekt' | 'gewijzigd' | 'beschadigd'; readonly sleutel: string; readonly wie: Partner }
  | { readonly kind: 'geenToestemming'; readonly wie: Partner }

/** What stands in the way of sending the papers, as far as their texts tell. */
export function beletselen(bestand: Bestand, vandaag: Day, papierenOp: PapierenOp): readonly Beletsel[] {
  const papieren = papierenOp(vandaag)
  if (papieren.length === 0) return [{ kind: 'nietsTeVersturen' }]
  const tekenaars = [...new Set(papieren.flatMap(({ wie }) => wie))]
  return [
    ...papieren.flatMap((papier) => beletselenVan(bestand, papier, papierenOp)),
    ...tekenaars.filter((wie) => toestemmingVan(bestand.dossier, 'versturen', wie) !== true).map((wie) => ({ kind: 'geenToestemming', wie }) as const),
  ]
}

function beletselenVan(bestand: Bestand, papier: TeTekenen, papierenOp: PapierenOp): readonly Beletsel[] {
  const { sleutel, jarenOpen, open, wie } = papier
  if (jarenOpen.length > 0) return [{ kind: 'vraagOpen', sleutel, jaren: jarenOpen }]
  if (open.length > 0) return [{ kind: 'nietIngevuld', sleutel, open }]
  const standen = wie.map((each) => ({ wie: each, stand: handtekeningstand(bestand, papier, each, papierenOp) }))
  if (standen.every(({ stand }) => stand === 'geen')) return [{ kind: 'nietOndertekend', sleutel }]
  return standen.flatMap(({ wie: each, stand }): readonly Beletsel[] => {
    if (stand === 'getekend') return []
    return [{ kind: stand === 'gewijzigd' ? 'gewijzigd' : 'partnerOntbreekt', sleutel, wie: each }]
  })
}

/** In base64. */
export type Sha256 = (text: string) => Promise<string>

/**
 * The gate before sending: everything is signed by whom it must be, as it is now, and the hash that was frozen is that of the paper as it would be sent.
 *
 * @returns `'ja'`, or every reason why not
 */
export async function magVerzonden(bestand: Bestand, vandaag: Day, papierenOp: PapierenOp, sha256: Sha256): Promise<'ja' | readonly Beletsel[]> {
  const [reasons, beschadigd] = [beletselen(bestand, vandaag, papierenOp), await beschadigde(bestand, papierenOp, sha256)]
  const all = [...reasons, ...beschadigd]
  return all.length === 0 ? 'ja' : all
}

/** Signatures whose text is the one of now, and whose hash is not: the two were frozen together. */
async function beschadigde({ ondertekeningen }: Bestand, papierenOp: PapierenOp, sha256: Sha256): Promise<readonly Beletsel[]> {
  const found = await Promise.all(ondertekeningen.filter(({ ingetrokken }) => ingetrokken === null).flatMap((each) => each.papieren.map(async (papier): Promise<readonly Beletsel[]> => {
    if (!geldt(each, papier.sleutel, papierenOp) || (await sha256(papier.tekst)) === papier.sha256) return []
    return [{ kind: 'beschadigd', sleutel: papier.sleutel, wie: each.wie }]
  })))
  return found.flat()
}
