import type { Partner, Wie } from '../case/dossier.ts'
import { feitenVan } from '../case/feiten.ts'
import type { Inkomensverloop, Woningfeiten } from '../engine/feiten.ts'
import type { Vanaf } from '../engine/tijdlijn.ts'
import type { Papercontext } from './context.ts'
import { formatCents } from './format.ts'
import { maandnaam } from './nederlands.ts'
import type { Blok } from './paper.ts'
import { voornaamVan } from './personen.ts'

type Regel = { readonly label: string; readonly waarde: readonly [string] }

/** The facts on which the amount of one year rests, in short: the computation itself says the rest. */
export function feitenblokken({ dossier, dag }: Papercontext, jaar: number): readonly Blok[] {
  const feiten = feitenVan(dossier, jaar, dag)
  const inkomen = (wie: Wie, verloop: Inkomensverloop): Regel => ({ label: `Toetsingsinkomen van ${voornaamVan(dossier, wie)}`, waarde: [inkomenstekst(verloop)] })
  const bewoners = feiten.inwonenden.length
  const regels: readonly Regel[] = [
    ...(['aanvrager', 'toeslagpartner'] as const).map((wie: Partner) => inkomen(wie, feiten[wie].inkomen)),
    { label: 'Wie er nog meer woonden', waarde: [bewoners === 0 ? 'niemand' : `${bewoners} ${bewoners === 1 ? 'persoon' : 'personen'}`] },
    { label: 'Kale huur per maand', waarde: [huurtekst(feiten.woningen)] },
  ]
  return [{ kind: 'kop', niveau: 3, tekst: String(jaar) }, { kind: 'gegevens', regels }]
}

function inkomenstekst({ jaarinkomen, schattingen }: Inkomensverloop): string {
  if (schattingen.length > 0) return `geschat op ${verloopstekst(schattingen.map(({ vanaf, waarde }) => ({ vanaf, waarde: formatCents(waarde, 'nl') })))}`
  return jaarinkomen === undefined ? 'niet opgegeven' : formatCents(jaarinkomen, 'nl')
}

function huurtekst(woningen: readonly Vanaf<Woningfeiten | null>[]): string {
  const huren = woningen.map(({ vanaf, waarde }) => ({ vanaf, waarde: waarde === null ? 'geen huurwoning' : waarde.kaleHuur === undefined ? 'niet opgegeven' : formatCents(waarde.kaleHuur, 'nl') }))
  return huren.length === 0 ? 'niet opgegeven' : verloopstekst(huren)
}

/** One value all year, or each with its month. */
function verloopstekst(verloop: readonly Vanaf<string>[]): string {
  const [eerste] = verloop
  if (eerste !== undefined && verloop.every(({ waarde }) => waarde === eerste.waarde)) return eerste.waarde
  return verloop.map(({ vanaf, waarde }) => `${waarde} vanaf ${maandnaam(vanaf)}`).join(', ')
}
