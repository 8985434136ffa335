import type { Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import type { Bereik, Plausibelen } from '../law/plausibel.ts'
import { cents, NO_MONEY, type Cents } from '../units/cents.ts'
import { monthsOf, type Month } from '../units/day.ts'
import { keer, min, NIETS, nooitNegatief, omvat, precies, tel } from './bereik-interval.ts'
import { heeftHuurwoning, type Feiten, type Oordeel, type Toekenning } from './feiten.ts'
import { bedragOver } from './terugvordering.ts'
import { waardeIn } from './tijdlijn.ts'
import { geldend, komtUitBeschikking, rekentMetBeschikking, verloopVan, vragenOverBeschikking } from './vergelijking.ts'

/** Whether the months that can be compared may turn out to be others: with the birth of a partner, the AOW age or that of 21 may come in. */
export function zijnMaandenOnzeker({ aanvrager, toeslagpartner }: Feiten): boolean {
  return aanvrager.geboortedatum === undefined || toeslagpartner.geboortedatum === undefined
}

/** What was granted in a month, where that is what the household is held to receive; null where that is computed. */
export function toegekendIn(feiten: Feiten, toeslag: Toeslag, maand: Month, jaarbeleid: Jaarbeleid, plausibel: Plausibelen): Bereik | null {
  if (!komtUitBeschikking(toeslag, feiten, jaarbeleid)) return null
  const geldig = geldend(feiten.beschikkingen[toeslag])
  const isOpen = jaarbeleid.toeslagen.value[toeslag] !== undefined && vragenOverBeschikking(toeslag, feiten, jaarbeleid).length > 0
  if (geldig === undefined) return isOpen ? plausibel.toekenning[toeslag] : null
  const amount = waardeIn(verloopVan(geldig.toekenning, feiten.jaar), maand)
  const welke = jaarbeleid.beschikking.value === 'definitief' && geldig.soort !== 'definitief'
  if (amount === undefined || welke || (isOpen && geldig.toekenning.kind === 'jaar')) return plausibel.toekenning[toeslag]
  return geldig.toekenning.kind === 'jaar' && zijnMaandenOnzeker(feiten) ? omvat([precies(amount), plausibel.toekenning[toeslag]]) : precies(amount)
}

export type Terugvorderingsbereik = { readonly teruggevorderd: Bereik; readonly doorProblematiek: Bereik }

/** What is asked back of the toeslagen that count, and what of it the problem caused. */
export function terugvorderingsbereik(feiten: Feiten, jaarbeleid: Jaarbeleid, plausibel: Plausibelen): Terugvorderingsbereik {
  const perToeslag = jaarbeleid.terugvordering.value.map((toeslag) => {
    const teruggevorderd = teruggevorderdVan(feiten, toeslag, jaarbeleid, plausibel)
    return { teruggevorderd, doorProblematiek: doorProblematiek(teruggevorderd, feiten.oordelen[toeslag]) }
  })
  return { teruggevorderd: tel(perToeslag.map((each) => each.teruggevorderd)), doorProblematiek: tel(perToeslag.map((each) => each.doorProblematiek)) }
}

function teruggevorderdVan(feiten: Feiten, toeslag: Toeslag, jaarbeleid: Jaarbeleid, plausibel: Plausibelen): Bereik {
  const { voorlopig, definitief } = feiten.beschikkingen[toeslag] ?? {}
  if ((voorlopig === undefined || definitief === undefined) && !kanNogKomen(feiten, toeslag, jaarbeleid)) return NIETS
  const hoogst = keer({ laag: NO_MONEY, hoog: plausibel.toekenning[toeslag].hoog }, monthsOf(feiten.jaar).length)
  const over = (toekenning: Toekenning | undefined): Bereik => (toekenning === undefined ? hoogst : overMaanden(toekenning, feiten, hoogst))
  return nooitNegatief(min(over(voorlopig), over(definitief)))
}

/** What was granted over the months that count. */
function overMaanden(toekenning: Toekenning, feiten: Feiten, hoogst: Bereik): Bereik {
  const amount = bedragOver(toekenning, feiten)
  if (amount === undefined) return hoogst
  if (!zijnMaandenOnzeker(feiten)) return precies(amount)
  return toekenning.kind === 'jaar' ? omvat([precies(amount), hoogst]) : { laag: NO_MONEY, hoog: amount }
}

/** Whether a decision that is not there is one of the open questions. */
function kanNogKomen(feiten: Feiten, toeslag: Toeslag, jaarbeleid: Jaarbeleid): boolean {
  if (jaarbeleid.regeling.value === 'terugvordering') return toeslag !== 'huurtoeslag' || heeftHuurwoning(feiten)
  if (toeslag !== 'kinderopvangtoeslag' && !rekentMetBeschikking(feiten, jaarbeleid)) return false
  return jaarbeleid.toeslagen.value[toeslag] !== undefined && komtUitBeschikking(toeslag, feiten, jaarbeleid) && vragenOverBeschikking(toeslag, feiten, jaarbeleid).length > 0
}

function doorProblematiek({ laag, hoog }: Bereik, oordeel: Oordeel | undefined): Bereik {
  if (oordeel === undefined) return { laag: NO_MONEY, hoog }
  if (oordeel.andereOorzaak === 'geheel') return NIETS
  const andere: Cents = oordeel.andereOorzaak
  return { laag: cents(Math.max(0, laag - andere)), hoog: cents(Math.max(0, hoog - andere)) }
}
