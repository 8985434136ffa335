import { beoordeelJaar } from '../../case/beoordeling.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../case/dossier.ts'
import { antwoordkaart } from '../../papers/antwoordkaart.ts'
import { beschikkingEenmalig } from '../../papers/beschikking-eenmalig.ts'
import type { Papercontext } from '../../papers/context.ts'
import { folder } from '../../papers/folder.ts'
import type { Paper } from '../../papers/paper.ts'
import { uitnodiging } from '../../papers/uitnodiging.ts'
import { firstDayOfYear } from '../../units/day.ts'

export const VOORBEELDEN = ['uitnodiging', 'antwoordkaart', 'folder', 'besluit'] as const

export type Voorbeeldsoort = (typeof VOORBEELDEN)[number]

const JAAR = 2022

const NAMEN: Dossier['antwoorden'] = { 'aanvrager.naam': 'Irene', 'toeslagpartner.naam': 'Sergio' }

/** A reclaim that was paid back: the shortest way to a decision. */
const TERUGVORDERING: Dossier['antwoorden'] = {
  ...NAMEN, 'aanvrager.geboortedatum': '2-3-1985', 'toeslagpartner.geboortedatum': '3-4-1986',
  'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja', 'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja',
  [`${JAAR}.huurwoning`]: 'ja', [`${JAAR}.vermogen.keuze`]: 'onder',
  [`${JAAR}.beschikking.huurtoeslag.voorlopig.jaarbedrag`]: '2.000', [`${JAAR}.beschikking.huurtoeslag.definitief.jaarbedrag`]: '1.700',
  [`${JAAR}.beschikking.zorgtoeslag.voorlopig.jaarbedrag`]: '1.000', [`${JAAR}.beschikking.zorgtoeslag.definitief.jaarbedrag`]: '1.000',
  [`${JAAR}.oordeel.huurtoeslag.deel`]: 'geheel', [`${JAAR}.oordeel.huurtoeslag.terugbetaling`]: 'betaald',
}

/** A paper about a couple that does not exist; null where this policy grants nothing over the year of the example. */
export function voorbeeldVan(soort: Voorbeeldsoort, over: Pick<Papercontext, 'beleid' | 'gemeente' | 'dag'>): Paper | null {
  const context = { ...over, opsteller: '', uitkomsten: [], dossier: { ...EMPTY_DOSSIER, antwoorden: NAMEN } }
  switch (soort) {
    case 'uitnodiging': return uitnodiging(context, { fase: 1 })
    case 'antwoordkaart': return antwoordkaart(context, { los: true })
    case 'folder': return folder(context, { fase: 1 })
    case 'besluit': {
      const dossier = { ...EMPTY_DOSSIER, jaren: [JAAR], antwoorden: TERUGVORDERING }
      return beschikkingEenmalig({ ...context, dossier, uitkomsten: [{ jaar: JAAR, uitkomst: beoordeelJaar(dossier, JAAR, over.dag, over.beleid) }] }, { aanvraagdatum: firstDayOfYear(JAAR + 1) })
    }
  }
}
