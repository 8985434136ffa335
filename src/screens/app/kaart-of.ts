import type { Bestand } from '../../case/bestand.ts'
import { kaartVan, type Kaart } from '../../case/kaart.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import type { Day } from '../../units/day.ts'
import { chosenBeleid } from './beleid.ts'
import { openPlaatsen } from './open-questions.ts'
import { uitkomstenVan } from './state.ts'

/** What the list shows of a dossier, with how far the computation is. */
export function kaartOf(bestand: Bestand, today: Day): Kaart {
  const uitkomsten = uitkomstenVan(bestand.dossier, today)
  const isComputed = uitkomsten.length > 0 && uitkomsten.every(({ uitkomst }) => uitkomst.kind !== 'onvolledig')
  return kaartVan(bestand, { open: openPlaatsen(bestand.dossier, uitkomsten, today, chosenBeleid(bestand.dossier) ?? handreiking).length, stand: isComputed ? 'uitgerekend' : 'inGesprek' })
}
