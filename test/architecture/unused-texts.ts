import ts from 'typescript'

/** One way in which a key may be written: whole, or with a part that is filled in while the app runs. */
type Written = { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] }

/**
 * The keys that no source can ask for, as far as can be seen without running it: neither written whole nor made by a template that fits. The table of
 * `antwoordtekst.ts` holds the first part of keys, given as `prefixes`.
 */
export function unusedTexts(keys: readonly string[], sources: readonly string[], prefixes: readonly string[]): readonly string[] {
  const written = sources.map(keysIn)
  const patterns = [...written.flatMap((each) => each.patterns), ...prefixes.map((prefix) => new RegExp(`^${escaped(prefix)}\\..+$`))]
  const isUsed = (key: string) => written.some(({ whole }) => whole.has(key)) || patterns.some((pattern) => pattern.test(key))
  return keys.filter((key) => !isUsed(key))
}

function keysIn(source: string): Written {
  const whole = new Set<string>()
  const patterns: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text)
    if (ts.isTemplateExpression(node) && saysWhich(node)) patterns.push(patternOf(node))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return { whole, patterns }
}

/** `${prefix}.${part}` would fit every key. */
function saysWhich({ head, templateSpans }: ts.TemplateExpression): boolean {
  return /[a-zA-Z]/.test(head.text) || /[a-zA-Z]/.test(templateSpans.at(-1)?.literal.text ?? '')
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  return new RegExp(`^${escaped(head.text)}${templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`).join('')}$`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
