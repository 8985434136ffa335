import type { Partner, Wie } from '../../case/dossier.ts'
import type { NieuweGebeurtenis } from '../../case/gebeurtenis-erbij.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import type { Day } from '../../units/day.ts'

export type Toevoegsoort = NieuweGebeurtenis['soort']

export const SOORTEN: readonly Toevoegsoort[] = [
  'samenwonen', 'uitElkaar', 'overlijden', 'geboren', 'komtWonen', 'vertrekt', 'huur', 'schatting', 'netto', 'beschikking', 'uitkeringBegint', 'uitkeringStopt', 'bijstandToegekend', 'bijstandStopt',
]

/** The event with whom or what it is about; undefined while that was not chosen. */
export function eventFrom(soort: Toevoegsoort, dag: Day, about: string | undefined): NieuweGebeurtenis | undefined {
  switch (soort) {
    case 'samenwonen': case 'uitElkaar': case 'geboren': case 'komtWonen': case 'huur': case 'netto': return { soort, dag }
    case 'beschikking': return withKnown(TOESLAGEN.find((each) => each === about), (toeslag) => ({ soort, dag, toeslag }))
    case 'vertrekt': return withKnown(residentOf(about), (wie) => ({ soort, dag, wie }))
    case 'schatting': return withKnown<Wie>(partnerOf(about) ?? residentOf(about), (wie) => ({ soort, dag, wie }))
    default: return withKnown(partnerOf(about), (wie) => ({ soort, dag, wie }))
  }
}

function withKnown<T>(about: T | undefined, event: (about: T) => NieuweGebeurtenis): NieuweGebeurtenis | undefined {
  return about === undefined ? undefined : event(about)
}

function partnerOf(about: string | undefined): Partner | undefined {
  return (['aanvrager', 'toeslagpartner'] as const).find((each) => each === about)
}

function residentOf(about: string | undefined): `inwonende.${string}` | undefined {
  return about?.startsWith('inwonende.') === true ? about as `inwonende.${string}` : undefined
}
