import type { Reden } from '../../engine/begrippen.ts'
import { WAAROM_NIET } from '../waarom-niet.ts'
import type { Papertaal } from '../paper.ts'
import { begrippen } from './begrippen.ts'
import { bewerkingen } from './bewerkingen.ts'

/** A key without its plural ending: `_one` or `_other` is chosen by `count`. */
export type Singular<K extends string> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K

/** The name of one text about a step. */
export type Uitlegsleutel = `begrip:${keyof typeof begrippen}` | `bewerking:${Singular<keyof typeof bewerkingen>}` | `reden:${Reden}`

/** The words in which a step is told. */
export type Woorden = {
  readonly taal: Papertaal
  readonly t: (key: Uitlegsleutel, values?: Readonly<Record<string, string | number>>) => string
}

const redenen = Object.fromEntries(Object.entries(WAAROM_NIET).map(([reden, { waarom }]) => [reden, waarom]))

const teksten = new Map(Object.entries({ begrip: begrippen, bewerking: bewerkingen, reden: redenen })
  .flatMap(([namespace, texts]) => Object.entries<string>(texts).map(([key, text]) => [`${namespace}:${key}`, text] as const)))

/** Dutch, as papers are written. */
export const nederlands: Woorden = {
  taal: 'nl',
  t: (key, values = {}) => {
    const { count } = values
    const text = teksten.get(key) ?? teksten.get(`${key}_${count === 1 ? 'one' : 'other'}`) ?? ''
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  },
}
