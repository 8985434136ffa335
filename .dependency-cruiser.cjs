// Which layer may import which. The same table stands in docs/ARCHITECTURE.md; test/architecture proves that it bites.
const may = {
  units: [],
  law: ['units'],
  engine: ['law', 'units'],
  protocol: ['engine', 'law', 'units'],
  case: ['engine', 'law', 'protocol', 'units'],
  papers: ['case', 'engine', 'law', 'units'],
  pdf: ['papers', 'units'],
  vault: [],
  sync: ['vault', 'protocol', 'units'],
  screens: ['sync', 'vault', 'pdf', 'papers', 'case', 'protocol', 'engine', 'law', 'units'],
  municipality: ['protocol', 'papers', 'case', 'engine', 'law', 'units'],
  commands: ['case', 'engine', 'law', 'units'],
}
const layers = Object.keys(may).map((layer) => `^src/${layer}/`)
const tests = '[.]test[.]tsx?$'

const layerRules = Object.entries(may).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join('+') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
}))

/**
 * A package that may be imported from these files only.
 *
 * @param {string} name
 * @param {string[]} from
 */
const only = (name, from) => ({
  name: `only-allowed-places-for-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: `node_modules/${name}(/|$)` },
})

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'main-never-imports-node-programs',
      severity: 'error',
      from: { path: '^src/main[.]tsx$' },
      to: { path: '^src/(municipality|commands)/' },
    },
    { name: 'every-folder-is-a-layer', severity: 'error', from: {}, to: { path: '^src/.+/', pathNot: layers } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'internal-stays-internal',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/internal/', pathNot: '^src/$1/' },
    },
    {
      name: 'node-only-in-node-programs',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/municipality/', '^src/commands/', tests] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'development-packages-only-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-layers-need-no-package',
      severity: 'error',
      from: { path: '^src/(units|law|engine)/', pathNot: tests },
      to: { path: 'node_modules/' },
    },
    ...['pdfkit', 'fontkit', 'bidi-js', 'qr', '@expo-google-fonts'].map((name) => only(name, ['^src/pdf/'])),
    only('dexie', ['^src/vault/']),
    only('@?preact', ['^src/screens/', '^src/main[.]tsx$']),
    only('i18next', ['^src/screens/']),
    only('workbox-[^/]+', ['^src/screens/', '^src/main[.]tsx$', '^src/service-worker[.]ts$']),
    only('zod', ['^src/protocol/', '^src/case/((beleid|gemeente)-)?codec[.]ts$', '^src/municipality/config[.]ts$', '^src/commands/']),
  ],
}
