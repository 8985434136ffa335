import { signal } from '@preact/signals'
import type { Partner } from '../../case/dossier.ts'
import type { Aanwezige, Identiteit, Lijn, Wijze } from '../../case/handtekening.ts'
import { openId } from '../app/saving.ts'
import { afterLock } from '../kluis/session.ts'

/** What was filled in for a signature that is not there yet. */
export type Concept = {
  readonly plaats: string
  readonly aanwezig: readonly Aanwezige[]
  readonly anderen: string
  readonly identiteit: Identiteit | undefined
  readonly soort: Wijze['kind'] | undefined
  readonly naam: string
  readonly getuige: string
  readonly akkoord: boolean
  readonly foto: string | undefined
}

const LEEG: Concept = { plaats: '', aanwezig: [], anderen: '', identiteit: undefined, soort: undefined, naam: '', getuige: '', akkoord: false, foto: undefined }

type Plek = `${string}/${Partner}`

const concepten = signal<ReadonlyMap<Plek, Concept>>(new Map())

/** Lines of a signature that is being drawn: without a name, and kept through the lock, as what was drawn cannot be typed again. They are never stored. */
const tekeningen = signal<ReadonlyMap<Plek, readonly Lijn[]>>(new Map())

afterLock(() => {
  concepten.value = new Map()
})

export function conceptVan(wie: Partner): Concept {
  return concepten.value.get(plekVan(wie)) ?? LEEG
}

export function vulConcept(wie: Partner, deel: Partial<Concept>): void {
  concepten.value = new Map([...concepten.value, [plekVan(wie), { ...conceptVan(wie), ...deel }]])
}

export function lijnenVan(wie: Partner): readonly Lijn[] {
  return tekeningen.value.get(plekVan(wie)) ?? []
}

export function bewaarLijnen(wie: Partner, lijnen: readonly Lijn[]): void {
  tekeningen.value = new Map([...tekeningen.value, [plekVan(wie), lijnen]])
}

/** What was signed is in the dossier from then on. */
export function vergeetConcept(wie: Partner): void {
  const plek = plekVan(wie)
  concepten.value = new Map([...concepten.value].filter(([each]) => each !== plek))
  tekeningen.value = new Map([...tekeningen.value].filter(([each]) => each !== plek))
}

function plekVan(wie: Partner): Plek {
  return `${openId.value ?? ''}/${wie}`
}
