import type { Reden } from '../engine/begrippen.ts'
import { aanhef, alinea, briefhoofd, kop, lijst, vragen } from './brief.ts'
import type { Papercontext } from './context.ts'
import type { Blok, Paper } from './paper.ts'
import { VASTE_ZINNEN } from './vaste-zinnen.ts'
import { WAAROM_NIET } from './waarom-niet.ts'

/**
 * Why there is nothing to apply for over a year, and what the couple can still do. It is an explanation and no decision: only the municipality refuses.
 *
 * Bron: Handreiking § 6.3 and § 7.3; for each reason its own.
 *
 * @returns null where no year is without a right
 */
export function geenRecht(context: Papercontext): Paper | null {
  const jaren = context.uitkomsten.flatMap(({ jaar, uitkomst }) => (uitkomst.kind === 'geenRecht' ? [{ jaar, redenen: uitkomst.redenen }] : []))
  if (jaren.length === 0) return null
  return {
    version: 1, soort: 'geenRecht', taal: 'nl', titel: 'Waarom u over een jaar niets kunt aanvragen',
    briefhoofd: briefhoofd(context),
    blokken: [
      ...alinea(aanhef(context)),
      ...alinea('Wij hebben het samen met u nagerekend. Hieronder leest u per jaar wat eruit kwam, en wat u nog kunt doen. U heeft niets verkeerd gedaan.'),
      ...jaren.flatMap(({ jaar, redenen }) => [kop(String(jaar)), ...redenen.flatMap((reden) => uitleg(context, jaar, reden))]),
      kop('Bent u het er niet mee eens?'),
      ...alinea('Dit is geen besluit. U mag altijd een aanvraag doen bij de gemeente. Zij moet dan een besluit nemen.'),
      ...alinea(VASTE_ZINNEN.bezwaar.tekst),
      ...alinea(VASTE_ZINNEN.bezwaarDienstToeslagen.tekst),
      ...vragen(context),
    ],
    voet: `Keukentafel. Uitleg zonder recht, tekst 1. Regels: ${context.beleid.name} (${context.beleid.id}).`,
  }
}

function uitleg(context: Papercontext, jaar: number, reden: Reden): readonly Blok[] {
  const { waarom, watNu, bron = bronVanKeuze(context, jaar, reden) } = WAAROM_NIET[reden]
  return [...alinea(waarom), lijst([...watNu, `Bron: ${bron}.`])]
}

/** Where the municipality wrote the very choice that is the reason. */
function bronVanKeuze({ beleid }: Papercontext, jaar: number, reden: Reden): string {
  if (reden === 'briefadres') return beleid.briefadresUitgesloten.source
  return (reden === 'vermogenBovenGrens' ? beleid.jaren[jaar]?.vermogensgrens.source : undefined) ?? beleid.source
}
