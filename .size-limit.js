import { readFileSync } from 'node:fs'

// Initial is what index.html itself loads: the entry, its static imports (modulepreload) and the style sheets. Lazy chunks stay out.
const html = readFileSync('dist/index.html', 'utf8')
const assets = Array.from(html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g), ([, file = '']) => `dist/${file}`)

export default [
  { name: 'initial JavaScript', path: assets.filter((file) => file.endsWith('.js')), gzip: true, limit: '130 kB' },
  { name: 'initial CSS', path: assets.filter((file) => file.endsWith('.css')), gzip: true, limit: '25 kB' },
]
