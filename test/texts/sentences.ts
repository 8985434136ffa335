import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { MOEILIJKE_WOORDEN } from './moeilijke-woorden.ts'

/** A Dutch text, and where it stands. */
export type Regel = { readonly waar: string; readonly tekst: string }

/** A full stop inside an amount or a date ends nothing: `1.234,56`. */
function zinnenIn(tekst: string): readonly string[] {
  return tekst.split(/(?<=[.?!])\s+|\n/).filter((zin) => zin.trim() !== '')
}

function woordenIn(zin: string): number {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length
}

export function teLang(regels: readonly Regel[], most: number): readonly string[] {
  return regels.flatMap(({ waar, tekst }) => zinnenIn(tekst).filter((zin) => woordenIn(zin) > most).map((zin) => `${waar}: ${String(woordenIn(zin))} woorden: ${zin}`))
}

export function moeilijk(regels: readonly Regel[]): readonly string[] {
  return regels.flatMap(({ waar, tekst }) => MOEILIJKE_WOORDEN.flatMap(({ vormen, beter }) => vormen
    .filter((vorm) => new RegExp(`(?<![\\p{L}-])${vorm}(?![\\p{L}-])`, 'iu').test(tekst)).map((vorm) => `${waar}: ${vorm} (beter: ${beter}): ${tekst}`)))
}

const ROOT = join(import.meta.dirname, '..', '..')
const PAPERS = join(ROOT, 'src', 'papers')
const OTHER_LANGUAGE = /(^|\/)(en|tr|ar|pl|uk)\.ts$/

/** Every Dutch text in the source of the papers: also of a paper that nobody lists, and of a choice that no example makes. What is filled in counts as one word. */
export function tekstenVanPapieren(): readonly Regel[] {
  return readdirSync(PAPERS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !OTHER_LANGUAGE.test(name))
    .flatMap((name) => tekstenIn(join(PAPERS, name)))
}

function tekstenIn(file: string): readonly Regel[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Regel[] = []
  const visit = (node: ts.Node): void => {
    // What is thrown is for who builds, a source is a citation, and a type is no text.
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node) || (ts.isPropertyAssignment(node) && node.name.getText() === 'bron')) return
    const tekst = tekstVan(node)
    if (tekst?.includes(' ') === true) found.push({ waar: relative(ROOT, file), tekst })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function tekstVan(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map(({ literal }) => `iets${literal.text}`).join('') : undefined
}
