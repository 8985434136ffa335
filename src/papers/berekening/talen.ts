import type { Papercontext } from '../context.ts'
import { formatCents } from '../format.ts'
import type { Papertaal, Tekst } from '../paper.ts'
import { vulIn, type Invulling } from '../sjabloon.ts'
import type { Cents } from '../../units/cents.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl, type Vertaling } from './nl.ts'
import { pl } from './pl.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export const VERTALINGEN: Readonly<Record<Exclude<Papertaal, 'nl'>, Vertaling>> = { en, tr, ar, pl, uk }

/** Above a translation, beside the same in its own language. */
export const VERTALING_IN_HET_NEDERLANDS = 'Dit is een vertaling. Alleen de Nederlandse tekst geldt.'

export type Sleutel = keyof typeof nl

type Waarden = Readonly<Partial<Record<'jaar' | 'bedrag' | 'laag' | 'hoog' | 'aantal' | 'dag' | 'maanden' | 'een' | 'ander' | 'kosten', string>>>

/** The words of the page in one language. */
export type Taal = {
  readonly taal: Papertaal
  /** A sentence with its places filled in. */
  readonly zin: (welke: Sleutel, waarden?: Waarden) => Tekst
  /** A text that has no open places, such as a heading. */
  readonly woord: (welke: Sleutel, waarden?: Waarden) => string
  readonly geld: (bedrag: Cents) => string
}

export function taalVan({ dossier: { antwoorden }, gemeente }: Papercontext, taal: Papertaal): Taal {
  const teksten: Readonly<Record<Sleutel, string>> = taal === 'nl' ? nl : VERTALINGEN[taal]
  const vast: Readonly<Record<string, Invulling>> = {
    een: { waarde: antwoorden['aanvrager.naam'], naam: teksten.naamAanvrager },
    ander: { waarde: antwoorden['toeslagpartner.naam'], naam: teksten.naamPartner },
    organisatie: { waarde: gemeente.organisatie ?? gemeente.gemeente, naam: teksten.naamOrganisatie },
    telefoonnummer: { waarde: gemeente.telefoonnummer, naam: teksten.naamTelefoon },
    email: { waarde: gemeente.email, naam: teksten.naamEmail },
  }
  const zin: Taal['zin'] = (welke, waarden = {}) => {
    const eigen = Object.fromEntries(Object.entries(waarden).map(([plaats, waarde]) => [plaats, { waarde, naam: plaats }]))
    // The places of every sentence are those of the Dutch one: a test compares them.
    return vulIn<string>(teksten[welke], { ...vast, ...eigen })
  }
  return { taal, zin, woord: (welke, waarden) => zin(welke, waarden).map((deel) => (typeof deel === 'string' ? deel : '')).join(''), geld: (bedrag) => formatCents(bedrag, taal) }
}
