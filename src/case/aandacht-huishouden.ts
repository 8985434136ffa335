import { isKind } from '../engine/huishouden.ts'
import { yearOf, type Day } from '../units/day.ts'
import { punt, type Aandachtspunt } from './aandachtspunt.ts'
import type { Dossier, Veld } from './dossier.ts'
import { relatieVan } from './feiten.ts'
import { dagIn, LAST_PLANNED_DAY, soortVan } from './lezen.ts'

/** What is unusual and not about one year. */
export function overHuishouden(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  return [...overInwonenden(dossier, today), ...overDagen(dossier, today), ...overAfspraak(dossier, today)]
}

function overInwonenden(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const geboren = (wie: 'aanvrager' | 'toeslagpartner' | `inwonende.${string}`) => dagIn(dossier, `${wie}.geboortedatum`, today)
  const ouders = (['aanvrager', 'toeslagpartner'] as const).map(geboren).filter((dag) => dag !== undefined)
  const samenVanaf = dagIn(dossier, 'samen.vanaf', LAST_PLANNED_DAY)
  return dossier.inwonenden.flatMap((id): readonly Aandachtspunt[] => {
    const wie = `inwonende.${id}` as const
    const [dag, vanaf, tot] = [geboren(wie), dagIn(dossier, `${wie}.vanaf`, LAST_PLANNED_DAY), dagIn(dossier, `${wie}.tot`, LAST_PLANNED_DAY)]
    return [
      ...(isKind({ relatie: relatieVan(dossier, wie) }) && dag !== undefined && ouders.some((ouder) => dag <= ouder) ? [punt('kindOuderDanOuder', `${wie}.geboortedatum`, [dag, ...ouders])] : []),
      ...(dag !== undefined && vanaf !== undefined && vanaf < dag ? [punt('woontVoorGeboorte', `${wie}.vanaf`, [dag, vanaf])] : []),
      ...(samenVanaf !== undefined && tot !== undefined && tot <= samenVanaf ? [punt('vertrektVoorSamen', `${wie}.tot`, [samenVanaf, tot])] : []),
    ]
  })
}

/** Something that is planned may be right; a day that lies after every chosen year and is still to come is mostly a year that was mistyped. */
function overDagen(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const last = dossier.jaren.at(-1)
  if (last === undefined) return []
  return (Object.keys(dossier.antwoorden) as Veld[]).filter((veld) => /^(?:samen|partners|inwonende)\./.test(veld) && soortVan(veld)?.kind === 'dag').flatMap((veld) => {
    const dag = dagIn(dossier, veld, LAST_PLANNED_DAY)
    return dag !== undefined && dag > today && yearOf(dag) > last ? [punt('dagNaDeJaren', veld, [dag])] : []
  })
}

/** An appointment that was in time once is past for good: it is asked about, and holds up nothing. */
function overAfspraak(dossier: Dossier, today: Day): readonly Aandachtspunt[] {
  const dag = dagIn(dossier, 'afspraak.dag', LAST_PLANNED_DAY)
  return dag !== undefined && dag < today ? [punt('afspraakVoorbij', 'afspraak.dag', [dag])] : []
}
