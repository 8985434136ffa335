import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the peildatum in; pure layers have no clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Pass the peildatum in; pure layers have no clock.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pass the peildatum in; pure layers have no clock.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pure layers have no randomness.' },
]
const rounding = [
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name=/^(round|floor|ceil|trunc|fround)$/]", message: 'Round with units/rounding.ts and name the article.' },
  { selector: 'CallExpression[callee.property.name=/^(toFixed|toPrecision)$/]', message: 'Round with units/rounding.ts and name the article.' },
]

export default defineConfig(
  { ignores: ['dist/', 'test/architecture/fixtures/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.worker.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  { files: ['src/**'], rules: { complexity: ['error', 12], 'max-depth': ['error', 3] } },
  {
    // The pure layers get no clock, no randomness and no rounding of their own.
    files: ['src/units/**', 'src/law/**', 'src/engine/**', 'src/case/**'],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...rounding] },
  },
  {
    // Rounding lives here; a test may compute its expectation in its own way.
    files: ['src/units/rounding.ts', 'src/units/fraction.ts', 'src/{units,law,engine,case}/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
  {
    // Every legal amount stands in src/law with its article; the engine holds none.
    files: ['src/engine/**'],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-magic-numbers': ['error', { ignore: [-1, 0, 1, '0n', '1n'], detectObjects: true }] },
  },
  { files: ['src/commands/**', '.ci/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  // The compiler reads the JavaScript too (checkJs) and knows which names exist.
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked], rules: { 'no-undef': 'off' } },
)
