// Looks for text in whatever form it may lie on a disk.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export type Place = { readonly name: string; readonly bytes: Uint8Array }

/** As UTF-8, UTF-16 and Latin-1, in small letters too, as in an address, as in JSON; and all of that in base64, wherever it begins in it. */
export function formsOf(text: string): readonly Buffer[] {
  const plain = [text, text.toLowerCase(), encodeURIComponent(text), JSON.stringify(text).slice(1, -1).replaceAll(/[^ -~]/g, escaped)]
  const bytes = plain.flatMap((each) => [Buffer.from(each), Buffer.from(each, 'utf16le'), Buffer.from(each, 'utf16le').swap16(), ...(isLatin1(each) ? [Buffer.from(each, 'latin1')] : [])])
  const encoded = bytes.flatMap((each) => [0, 1, 2].flatMap((ahead) => base64At(each, ahead)))
  return unique([...bytes, ...encoded])
}

/** Where each of the texts lies: `the text in the place`. */
export function findTexts(texts: readonly string[], places: readonly Place[]): readonly string[] {
  const wanted = wantedOf(texts)
  return places.flatMap(({ name, bytes }) => [...textsIn(bytes, wanted)].map((text) => `${text} in ${name}`))
}

/** By the first three bytes of each form, so that some thousands of forms are looked for in one go. */
type Wanted = { readonly isFirst: Uint8Array; readonly forms: ReadonlyMap<number, readonly { readonly text: string; readonly form: Buffer }[]> }

function wantedOf(texts: readonly string[]): Wanted {
  const isFirst = new Uint8Array(2 ** 24)
  const forms = new Map<number, { readonly text: string; readonly form: Buffer }[]>()
  for (const { text, form } of texts.flatMap((each) => formsOf(each).map((form) => ({ text: each, form })))) {
    const first = form.readUIntBE(0, 3)
    isFirst[first] = 1
    forms.set(first, [...(forms.get(first) ?? []), { text, form }])
  }
  return { isFirst, forms }
}

function textsIn(bytes: Uint8Array, { isFirst, forms }: Wanted): ReadonlySet<string> {
  const found = new Set<string>()
  let first = 0
  for (let end = 0; end < bytes.length; end += 1) {
    first = ((first << 8) | (bytes[end] ?? 0)) & 0xffffff
    if (isFirst[first] === 0 || end < 2) continue
    for (const { text, form } of forms.get(first) ?? []) {
      if (form.every((byte, index) => byte === bytes[end - 2 + index])) found.add(text)
    }
  }
  return found
}

/** Every file in a folder, and what it is called. */
export function filesIn(folder: string): readonly Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [{ name: relative(folder, path), bytes: readFileSync(path) }, { name: 'the name of a file', bytes: Buffer.from(path) }]
  })
}

/** The part of the base64 that is the same whatever stands before and after it. */
function base64At(bytes: Buffer, ahead: number): readonly Buffer[] {
  const text = Buffer.concat([Buffer.alloc(ahead), bytes]).toString('base64').replaceAll('=', '')
  const sure = text.slice(Math.ceil((ahead * 8) / 6), Math.floor(((ahead + bytes.length) * 8) / 6))
  return [Buffer.from(sure), Buffer.from(sure.replaceAll('+', '-').replaceAll('/', '_'))]
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')
}

function isLatin1(text: string): boolean {
  return Array.from(text).every((sign) => sign.charCodeAt(0) < 256)
}

function unique(all: readonly Buffer[]): readonly Buffer[] {
  return [...new Map(all.map((each) => [each.toString('hex'), each])).values()]
}
