import { valueIfKnown } from '../law/parameter.ts'
import { vasteTegemoetkoming } from '../law/vaste-tegemoetkoming.ts'
import { firstDayOfYear } from '../units/day.ts'
import { alinea, als, jaartallen, kop, lijst, voet } from './brief.ts'
import type { Papercontext } from './context.ts'
import { tekortjaren, terugvorderingsjaren, type Fase } from './fase.ts'
import { formatCents } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Paper } from './paper.ts'
import { vulIn } from './sjabloon.ts'

/**
 * A leaflet, or the text of a website: about nobody in particular, so about all years of its fase.
 *
 * Bron: Handreiking bijlage 3, modeltekst 1; Pw art. 78gg.
 */
export function folder(context: Papercontext, { fase }: { readonly fase: Fase }): Paper {
  const gemeente = gemeenteveld(context, 'gemeente')
  return {
    version: 1, soort: 'folder', taal: 'nl',
    titel: 'Aanvulling op het inkomen voor alleenverdieners: ook voor u?',
    briefhoofd: [vulIn('Gemeente {gemeente}', { gemeente })],
    blokken: [
      ...alinea(
        'Heeft u een partner en samen een laag inkomen? Dan krijgt u soms minder huurtoeslag en zorgtoeslag dan de bedoeling is. Dat komt doordat regels elkaar tegenwerken.',
        vulIn('De gemeente {gemeente} kan u misschien helpen.', { gemeente }),
      ),
      kop('Wanneer is dit aan de hand?'),
      ...alinea('Misschien geldt dit voor u. Dan klopt alles hieronder:'),
      lijst([
        'U heeft een partner met wie u samen belastingaangifte doet of kunt doen. U krijgt samen huurtoeslag of zorgtoeslag.',
        'Een van u krijgt een uitkering van UWV, SVB of een verzekeraar. Daar kan een klein inkomen uit werk bij komen.',
        'De ander heeft geen inkomen, of een klein inkomen.',
        'Misschien krijgt u daarbij samen een aanvullende bijstandsuitkering.',
      ]),
      ...(fase === 1 ? bijzondereBijstand(context) : vast(context)),
      kop('Wat moet u doen?'),
      ...alinea(
        vulIn('U kunt zich aanmelden via {aanmelden}.', { aanmelden: gemeenteveld(context, 'aanmelden') }),
        vulIn('Of stuur ons een bericht via {bericht}.', { bericht: gemeenteveld(context, 'bericht') }),
        vulIn('Wij nemen {reactietermijn} contact met u op.', { reactietermijn: gemeenteveld(context, 'reactietermijn') }),
      ),
      ...alinea('U vraagt dit aan bij de gemeente waar u nu woont. Ook als u toen ergens anders woonde.'),
    ],
    voet: voet(fase === 1 ? 'modeltekst 1' : 'modeltekst 1, aangepast voor de vaste tegemoetkoming', context),
  }
}

function alleJaren({ beleid }: Papercontext): readonly number[] {
  return Object.keys(beleid.jaren).map(Number)
}

function bijzondereBijstand(context: Papercontext): readonly Blok[] {
  const [tekort, terug] = [tekortjaren(context, alleJaren(context)), terugvorderingsjaren(context, alleJaren(context))]
  return [
    kop('Over welke toeslagen gaat het?'),
    lijst([
      ...als(tekort.length > 0, `huurtoeslag en zorgtoeslag over ${jaartallen(tekort)}`),
      ...als(terug.length > 0, `een terugbetaling van huurtoeslag of zorgtoeslag over ${jaartallen(terug)}`),
    ]),
    kop('Wat kunnen wij voor u doen?'),
    ...alinea(
      'Wij zoeken uit of u minder toeslag krijgt dan de bedoeling is. Wij berekenen welke toeslagen u zou krijgen met alleen een bijstandsuitkering.',
      'Krijgt u minder? Dan kunt u voor het verschil misschien bijzondere bijstand krijgen.',
      ...als(terug.length > 0, `Moet u toeslag over ${jaartallen(terug)} terugbetalen? Ook daarvoor kunt u misschien bijzondere bijstand krijgen.`),
    ),
  ]
}

function vast(context: Papercontext): readonly Blok[] {
  const bedragen = alleJaren(context).flatMap((jaar) => {
    const bedrag = context.beleid.jaren[jaar]?.regeling.value === 'vasteTegemoetkoming' ? valueIfKnown(vasteTegemoetkoming, firstDayOfYear(jaar)) : undefined
    return bedrag === undefined ? [] : [`over ${jaar}: ${formatCents(bedrag.value, 'nl')}`]
  })
  return [
    kop('Over welk bedrag gaat het?'),
    ...alinea('Sinds 2025 is er de vaste tegemoetkoming. Dat is één bedrag per jaar, voor u samen:'),
    lijst(bedragen),
    kop('Wat kunnen wij voor u doen?'),
    ...alinea('Wij zoeken uit of u minder toeslag krijgt dan de bedoeling is, en of ook uw inkomen te laag is. Dan krijgt u de vaste tegemoetkoming. Dat is geen bijstand.'),
  ]
}
