import type { Plugin } from 'vite'

const tokensFile = '/voorbeeld-design-tokens/dist/variables.css'
const ownTokensFile = '/keukentafel-tokens.css'

/**
 * Keeps of the example theme (200 kB of custom properties) only what the CSS we ship refers to.
 *
 * @param entry - absolute path of look.ts, whose CSS imports are everything we ship
 */
export function pruneTokens(entry: string): Plugin {
  return {
    name: 'keukentafel-prune-tokens',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith(tokensFile)) return null
      const shipped: string[] = []
      let ownTokens = ''
      for (const specifier of cssImports(await this.fs.readFile(entry, { encoding: 'utf8' }))) {
        const resolved = await this.resolve(specifier, entry)
        if (resolved === null) throw new Error(`${specifier} in ${entry} cannot be found`)
        if (resolved.id === id) continue
        this.addWatchFile(resolved.id)
        const css = await this.fs.readFile(resolved.id, { encoding: 'utf8' })
        shipped.push(css)
        if (resolved.id.endsWith(ownTokensFile)) ownTokens = css
      }
      return { code: prunedTokens(code, shipped.join('\n'), ownTokens), map: null }
    },
  }
}

/**
 * @param tokens - the theme: one rule on :root
 * @param shipped - all other CSS
 * @param ownTokens - the part of it that overrides the theme; what it always sets, the theme need not
 */
export function prunedTokens(tokens: string, shipped: string, ownTokens: string): string {
  const theme = declarations(tokens)
  const overridden = declarations(ownTokens.replaceAll(/@media[^{]*\{\s*:root\s*\{[^}]*\}\s*\}/g, ''))
  const kept = new Set<string>()
  const queue = references(shipped)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = theme.get(name)
    if (value === undefined || overridden.has(name) || kept.has(name)) continue
    kept.add(name)
    queue.push(...references(value))
  }
  return `:root{${[...theme].flatMap(([name, value]) => (kept.has(name) ? [`${name}:${value}`] : [])).join(';')}}`
}

function cssImports(source: string): string[] {
  return [...source.matchAll(/^import '([^']+\.css)'/gm)].flatMap((match) => match[1] ?? [])
}

function declarations(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

function references(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap((match) => match[1] ?? [])
}
