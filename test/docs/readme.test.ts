import { expect, it } from 'vitest'
import { codesIn, read, rowsOf, sectionOf } from './documents.ts'

type Package = { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> }

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package

it.each([
  ['### In the app and the programs', dependencies],
  ['### For building and checking', devDependencies],
])('names each package of package.json once, with a reason: %s', (heading, packages) => {
  const rows = rowsOf(sectionOf(read('README.md'), heading))

  expect(rows.flatMap(([names = '']) => codesIn(names)).sort()).toEqual(Object.keys(packages).sort())
  expect(rows.filter(([, reason = '']) => reason === '')).toEqual([])
})
