import type { Papercontext } from '../context.ts'
import { naam } from '../brief.ts'
import { gemeenteveld } from '../gemeenteveld.ts'
import type { Papertaal, Tekst } from '../paper.ts'
import { vulIn, type Invulling } from '../sjabloon.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Vertaling } from './nl.ts'

export const VERTALINGEN: Readonly<Record<Exclude<Papertaal, 'nl'>, Vertaling>> = { en, tr, ar, pl, uk }

/** The places that every letter fills in alike. */
type Plaats = 'een' | 'ander' | 'gemeente' | 'telefoonnummer' | 'email'
/** The places that differ from sentence to sentence; undefined is not known. */
type Waarden = Readonly<Partial<Record<'jaren' | 'jaar' | 'bedrag' | 'grens' | 'geboortejaar' | 'dag', string | undefined>>>

/** A sentence of the invitation in the language of the letter, filled in. */
export type Zin = (welke: keyof Vertaling | 'gemeente', waarden?: Waarden) => Tekst

export function vertolk(context: Papercontext, taal: Papertaal): Zin {
  const teksten: Vertaling = taal === 'nl' ? { ...nl, vertalingTitel: '', vertaling: '' } : VERTALINGEN[taal]
  const vast: Readonly<Record<Plaats, Invulling>> = {
    een: { waarde: naam(context, 'aanvrager').waarde, naam: teksten.naamAanvrager },
    ander: { waarde: naam(context, 'toeslagpartner').waarde, naam: teksten.naamPartner },
    gemeente: { waarde: gemeenteveld(context, 'gemeente').waarde, naam: teksten.naamGemeente },
    telefoonnummer: { waarde: gemeenteveld(context, 'telefoonnummer').waarde, naam: teksten.naamTelefoon },
    email: { waarde: gemeenteveld(context, 'email').waarde, naam: teksten.naamEmail },
  }
  return (welke, waarden = {}) => {
    const eigen = Object.fromEntries(Object.entries(waarden).map(([plaats, waarde]) => [plaats, { waarde, naam: plaats === 'grens' ? teksten.naamGrens : plaats }]))
    const sjabloon = welke === 'gemeente' ? 'Gemeente {gemeente}' : teksten[welke]
    // The places of every sentence are those of the Dutch one: a test compares them.
    return vulIn<string>(sjabloon, { ...vast, ...eigen })
  }
}
