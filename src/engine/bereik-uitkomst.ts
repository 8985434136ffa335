import type { Beleid } from '../law/beleid/beleid.ts'
import { plausibelIn, type Plausibelen } from '../law/plausibel.ts'
import type { Cents } from '../units/cents.ts'
import { jaarbereikVan, type Jaarbereik } from './bereik.ts'
import type { Geheugen } from './bereik-huur.ts'
import { breedte, isPrecies } from './bereik-interval.ts'
import { vulIn } from './bereik-invullen.ts'
import type { Onderwerp } from './begrippen.ts'
import type { Feiten, Vraag } from './feiten.ts'
import { volgt, type Stap } from './stap.ts'
import { beoordeel, type Uitkomst } from './uitkomst.ts'

type Onvolledig = Extract<Uitkomst, { kind: 'onvolledig' }>

/**
 * What a couple is owed over one year, and while answers are open: between which amounts it lies, which question decides most, and which decide nothing.
 * Where none of them decides anything, the outcome is final.
 *
 * Bron: as of `beoordeel`; what is plausible is not law (`src/law/plausibel.ts`).
 * Not covered: as of `jaarbereikVan`.
 *
 * @returns amounts over the year, in eurocents
 * @throws RangeError if `statusVan` refuses the year. Never for an answer of the household.
 */
export function beoordeelMetBereik(feiten: Feiten, beleid: Beleid): Uitkomst {
  const uitkomst = beoordeel(feiten, beleid)
  if (uitkomst.kind !== 'onvolledig') return uitkomst
  const weeg: Weger = { beleid, plausibel: plausibelIn(feiten.jaar), geheugen: new Map() }
  const jaarbereik = jaarbereikVan(feiten, beleid, weeg.plausibel, weeg.geheugen)
  const nietBeslissend = uitkomst.ontbreekt.filter((vraag) => !beslist(vraag, jaarbereik))
  const over = { bereik: jaarbereik.bedrag, ...(nietBeslissend.length === 0 ? {} : { nietBeslissend }) }
  const open = uitkomst.ontbreekt.filter((vraag) => beslist(vraag, jaarbereik))
  if (open.length > 0) return { ...uitkomst, ...over, ontbreekt: naarGewicht(open, uitkomst.ontbreekt, feiten, weeg) }
  return definitief(uitkomst, feiten, beleid, jaarbereik.bedrag.laag) ?? { ...uitkomst, ...over }
}

type Weger = { readonly beleid: Beleid; readonly plausibel: Plausibelen; readonly geheugen: Geheugen }

/** What the range is made over. Any other question, such as one about an answer that contradicts another, always decides. */
const IN_HET_BEREIK: readonly Onderwerp[] = [
  'doelgroep', 'geboortedatum', 'inkomen', 'vermogen', 'huur', 'kinderopvangMetBijstand', 'beschikking', 'beschikkingPerMaand', 'oorzaakTerugvordering', 'nettoInkomen',
]

/** Whether the answer to a question may change the outcome. When in doubt it may. */
function beslist(vraag: Vraag, jaarbereik: Jaarbereik): boolean {
  const { bedrag, binnenDoelgroep, aanvulling, zonderHuurtoeslag, tekortBovenTerugvordering } = jaarbereik
  const { onderwerp } = vraag
  if (!IN_HET_BEREIK.includes(onderwerp)) return true
  if (isPrecies(aanvulling) && (isPrecies(bedrag) || (isPrecies(binnenDoelgroep) && !kanUitsluiten(vraag, jaarbereik)))) return false
  if (onderwerp === 'huur' || (onderwerp === 'inkomen' && !isOverPartner(vraag))) return !zonderHuurtoeslag
  return onderwerp !== 'oorzaakTerugvordering' || !tekortBovenTerugvordering
}

function isOverPartner({ veld }: Vraag): boolean {
  return !veld.startsWith('inwonenden.')
}

/** Whether an answer can rule the couple out, whatever the amount would be. */
function kanUitsluiten(vraag: Vraag, { sluitUit }: Jaarbereik): boolean {
  return vraag.onderwerp === 'doelgroep' || (isOverPartner(vraag) && (vraag.onderwerp === 'geboortedatum' || sluitUit.includes(vraag.onderwerp)))
}

/** The heaviest first; as many as weigh the same stay in the order of the conversation. */
function naarGewicht(open: readonly Vraag[], ontbreekt: readonly Vraag[], feiten: Feiten, weeg: Weger): readonly Vraag[] {
  return open.map((vraag) => ({ ...vraag, gewicht: gewichtVan(vraag, ontbreekt, feiten, weeg) })).sort((a, b) => b.gewicht - a.gewicht)
}

/** How wide the range still is when every other question has an ordinary answer. */
function gewichtVan(vraag: Vraag, ontbreekt: readonly Vraag[], feiten: Feiten, { beleid, plausibel, geheugen }: Weger): Cents {
  const { bedrag } = jaarbereikVan(vulIn(feiten, ontbreekt.filter((other) => other !== vraag)), beleid, plausibel, geheugen)
  return breedte(bedrag)
}

/** An answer may open a question about it, and that one another. */
const MOST_ROUNDS = 6

/** The outcome that every answer gives. Its steps are those of one example, and say so; what would show an example as if it were known is left out. */
function definitief({ regeling, ontbreekt }: Onvolledig, feiten: Feiten, beleid: Beleid, bedrag: Cents): Uitkomst | null {
  const uitkomst = voorbeeld(feiten, ontbreekt, beleid)
  const overzicht = { regeling, nietBeslissend: ontbreekt, ...watBekendIs(uitkomst, ontbreekt) }
  switch (uitkomst.kind) {
    case 'onvolledig': return null
    case 'geenRecht': return bedrag > 0 ? null : { ...overzicht, kind: 'geenRecht', redenen: uitkomst.redenen, ...(uitkomst.uitleg === undefined ? {} : { uitleg: alsVoorbeeld(uitkomst.uitleg) }) }
    case 'recht': {
      const { aanvulling } = uitkomst
      if (uitkomst.bedrag !== bedrag) return null
      return { ...overzicht, kind: 'recht', bedrag, uitleg: alsVoorbeeld(uitkomst.uitleg), ...(aanvulling === undefined ? {} : { aanvulling: { bedrag: aanvulling.bedrag, uitleg: alsVoorbeeld(aanvulling.uitleg) } }) }
    }
  }
}

function voorbeeld(feiten: Feiten, ontbreekt: readonly Vraag[], beleid: Beleid): Uitkomst {
  let ingevuld = vulIn(feiten, ontbreekt)
  let uitkomst = beoordeel(ingevuld, beleid)
  for (let round = 0; round < MOST_ROUNDS && uitkomst.kind === 'onvolledig'; round += 1) {
    ingevuld = vulIn(ingevuld, uitkomst.ontbreekt)
    uitkomst = beoordeel(ingevuld, beleid)
  }
  return uitkomst
}

/** The comparison where no example stands in it, and whether the conditions are met. */
function watBekendIs({ vergelijking, voorwaarden }: Uitkomst, ontbreekt: readonly Vraag[]): Pick<Uitkomst, 'vergelijking' | 'voorwaarden'> {
  const isBekend = ontbreekt.every(({ onderwerp }) => onderwerp === 'oorzaakTerugvordering' || onderwerp === 'nettoInkomen')
  return {
    ...(isBekend && vergelijking !== undefined ? { vergelijking } : {}),
    ...(voorwaarden === undefined ? {} : { voorwaarden: voorwaarden.map(({ voorwaarde, voldaan }) => ({ voorwaarde, voldaan })) }),
  }
}

function alsVoorbeeld(stap: Stap): Stap {
  return volgt('hetzelfdeBijElkAntwoord', stap)
}
