import { ingevuld } from '../case/gemeentegegevens.ts'
import { dagIn, LAST_PLANNED_DAY } from '../case/lezen.ts'
import { voorgesteldeSignalen } from '../case/signalen.ts'
import { bezwaartermijnVan, kanBezwaarBerekenen } from '../engine/bezwaar.ts'
import { SIGNALEN, type Signaal } from '../law/signalen.ts'
import { aanhef, alinea, als, kop } from './brief.ts'
import type { Papercontext } from './context.ts'
import { formatDay } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Paper } from './paper.ts'
import { vulIn } from './sjabloon.ts'
import { VASTE_ZINNEN } from './vaste-zinnen.ts'
import { VERWIJZINGEN } from './verwijzingen.ts'

/** With which an objection against a decision of Dienst Toeslagen or the Belastingdienst goes along. */
const BEZWAAR: readonly Signaal[] = ['ambtshalveAanslag', 'gegevensOnjuist']

/**
 * Where the couple can go with what was noticed beside the shortfall. It is given to them: they decide whether they go, and show it.
 *
 * Bron: Handreiking § 5.8 and § 6.3; `bronVanSignaal` for each.
 */
export function verwijsbrief(context: Papercontext): Paper {
  const signalen = signalenVan(context)
  return {
    version: 1, soort: 'verwijsbrief', taal: 'nl',
    titel: 'Waar kunt u nog meer hulp krijgen?',
    briefhoofd: [...als(ingevuld(context.opsteller) !== undefined, [`Van: ${context.opsteller.trim()}`]), [`Datum: ${formatDay(context.dag, 'nl')}`]],
    blokken: [
      ...alinea(aanhef(context)),
      ...alinea(signalen.length === 0
        ? 'Wij hebben samen naar uw inkomen en uw toeslagen gekeken. Wij zagen geen andere punten waar u hulp bij nodig heeft.'
        : 'Wij hebben samen naar uw inkomen en uw toeslagen gekeken. Daarbij zagen wij nog meer. Hieronder staat wat u kunt doen, en wie u kan helpen. U kiest zelf of u dat doet. Neem deze brief dan mee.'),
      ...signalen.flatMap((signaal) => verwijzing(context, signaal)),
      ...bezwaar(context, signalen),
      ...hulp(context, signalen),
    ],
    voet: 'Keukentafel. Verwijzing naar Handreiking § 5.8 en § 6.3.',
  }
}

/** What was said to be the matter, and what the answers point at and nobody said no to. */
function signalenVan({ dossier, dag }: Papercontext): readonly Signaal[] {
  const suggested = voorgesteldeSignalen(dossier, dag)
  return SIGNALEN.filter((signaal) => {
    const stand = dossier.antwoorden[`signaal.${signaal}`]
    return stand === 'speelt' || stand === 'verwezen' || (stand === undefined && suggested.includes(signaal))
  })
}

function verwijzing({ dossier: { antwoorden } }: Papercontext, signaal: Signaal): readonly Blok[] {
  const { titel, tekst, wie } = VERWIJZINGEN[signaal]
  const notitie = ingevuld(antwoorden[`signaal.${signaal}.notitie`])
  const stand = antwoorden[`signaal.${signaal}`]
  return [
    kop(titel),
    ...alinea(tekst),
    { kind: 'gegevens', regels: [
      { label: 'Wie kan helpen', waarde: [wie] },
      ...als(stand === 'verwezen', { label: 'Afspraak', waarde: ['U bent hiervoor al doorverwezen.'] }),
      ...(notitie === undefined ? [] : [{ label: 'Notitie', waarde: [notitie] }]),
    ] },
  ]
}

/** The last day of each decision whose date is known: after it there is no objection. */
function bezwaar({ dossier, dag }: Papercontext, signalen: readonly Signaal[]): readonly Blok[] {
  const dagen = dossier.jaren.flatMap((jaar) => {
    const dagtekening = dagIn(dossier, `${jaar}.controle.dagtekening`, LAST_PLANNED_DAY)
    return dagtekening === undefined || !kanBezwaarBerekenen(dagtekening) ? [] : [{ jaar, dagtekening, ...bezwaartermijnVan(dagtekening, dag) }]
  })
  if (dagen.length === 0 && !signalen.some((signaal) => BEZWAAR.includes(signaal))) return []
  return [
    kop('Let op: bezwaar binnen 6 weken'),
    ...alinea(VASTE_ZINNEN.bezwaarDienstToeslagen.tekst, 'Wij helpen u daarbij. Ook het Juridisch Loket kan dat.'),
    ...dagen.flatMap(({ jaar, dagtekening, totEnMet, isVoorbij }) => alinea(isVoorbij
      ? `Over ${jaar}: uw beschikking is van ${formatDay(dagtekening, 'nl')}. Bezwaar kon tot en met ${formatDay(totEnMet, 'nl')}. Vraag of herziening nog kan.`
      : [`Over ${jaar}: uw beschikking is van ${formatDay(dagtekening, 'nl')}. Bezwaar kan `, { nadruk: `tot en met ${formatDay(totEnMet, 'nl')}` }, '.'])),
  ]
}

function hulp(context: Papercontext, signalen: readonly Signaal[]): readonly Blok[] {
  if (!signalen.includes('schulden')) return []
  return [kop('Hulp bij geldzaken'), ...alinea(vulIn('De gemeente helpt bij schulden. Neem contact op via {hulp}, of kijk op {website}.', { hulp: gemeenteveld(context, 'hulpBijGeldzaken'), website: gemeenteveld(context, 'website') }))]
}
