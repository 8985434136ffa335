import type { z } from 'zod'
import { fout, type Fout, type Foutcode } from './fout.ts'

/** Reads one line, or says what is wrong with the first field that is. */
export function lees<S extends z.ZodType>(schema: S, json: unknown): { readonly kind: 'gelezen'; readonly invoer: z.output<S> } | { readonly kind: 'fout'; readonly fout: Fout } {
  const result = schema.safeParse(json, { reportInput: true })
  if (result.success) return { kind: 'gelezen', invoer: result.data }
  const { code, path } = first(result.error.issues)
  return { kind: 'fout', fout: fout(code, path) }
}

type Found = { readonly code: Foutcode; readonly path: readonly PropertyKey[] }

function first([issue]: readonly z.core.$ZodIssue[]): Found {
  return issue === undefined ? { code: 'WRONG_TYPE', path: [] } : found(issue)
}

function found(issue: z.core.$ZodIssue): Found {
  const { path } = issue
  switch (issue.code) {
    case 'custom': return { code: (issue.params?.code as Foutcode | undefined) ?? 'WRONG_TYPE', path }
    case 'unrecognized_keys': return { code: 'FIELD_UNKNOWN', path: [...path, ...issue.keys.slice(0, 1)] }
    case 'invalid_value': return { code: issue.input === undefined ? 'FIELD_MISSING' : 'VALUE_UNKNOWN', path }
    case 'too_small': case 'too_big': return { code: 'OUT_OF_RANGE', path }
    case 'invalid_type': return { code: wrongType(issue), path }
    case 'invalid_union': return inUnion(issue)
    default: return { code: 'WRONG_TYPE', path }
  }
}

function wrongType({ input, expected }: z.core.$ZodIssueInvalidType): Foutcode {
  if (input === undefined) return 'FIELD_MISSING'
  return typeof input === 'number' && (expected === 'int' || expected === 'number') ? 'OUT_OF_RANGE' : 'WRONG_TYPE'
}

/** The form that was meant is the one of which the field is there. */
function inUnion({ path, errors }: z.core.$ZodIssueInvalidUnion): Found {
  const perForm = errors.map(first)
  const meant = perForm.find(({ code }) => code !== 'FIELD_MISSING') ?? first(errors[0] ?? [])
  return { code: meant.code, path: [...path, ...meant.path] }
}
