import type { Beleid } from '../law/beleid/beleid.ts'
import type { Day } from '../units/day.ts'
import { overHuishouden } from './aandacht-huishouden.ts'
import { overJaar } from './aandacht-jaar.ts'
import { punt, type Aandachtspunt } from './aandachtspunt.ts'
import { withAntwoord, type Dossier, type Veld } from './dossier.ts'
import { isGevraagd, jaarbeleidVan } from './gevraagd.ts'
import { terugvorderingIn, teruggevorderdePerToeslag } from './terugvordering.ts'

/**
 * Answers that can be right and seldom are: each is asked about once, for as long as its values stay. Nothing is refused, and no outcome waits for it.
 *
 * @param today - nobody is born after it
 */
export function aandachtspunten(dossier: Dossier, today: Day, beleid: Beleid): readonly Aandachtspunt[] {
  const jaren = dossier.jaren.filter((jaar) => jaarbeleidVan(jaar, beleid) !== null)
  const all = [...overHuishouden(dossier, today), ...jaren.flatMap((jaar) => [...overJaar(dossier, jaar, today), ...overTeruggevorderd(dossier, jaar, beleid, today)])]
  return all.filter((punt) => isGevraagd(dossier, punt.veld, beleid) && !isBevestigd(dossier, punt))
}

/** 'Nee' while the decisions that were filled in say how much is asked back. */
function overTeruggevorderd(dossier: Dossier, jaar: number, beleid: Beleid, today: Day): readonly Aandachtspunt[] {
  if (dossier.antwoorden[`${jaar}.teruggevorderd`] !== 'nee' || terugvorderingIn(dossier, jaar, beleid, today) !== 'ja') return []
  const bedragen = teruggevorderdePerToeslag(dossier, jaar, beleid, today).map(({ bedrag }) => bedrag ?? 0)
  return [punt('teruggevorderdSpreektTegen', `${jaar}.teruggevorderd`, bedragen, jaar)]
}

/** Where it is stored that an answer was asked about, and is right. */
export function bevestigingsveld({ code, jaar }: Aandachtspunt): Veld {
  return jaar === undefined ? `samen.klopt.${code}` : `${jaar}.klopt.${code}`
}

const BETWEEN = '; '

/** The dossier in which somebody said that it is right, for these values. */
export function bevestig(dossier: Dossier, punt: Aandachtspunt): Dossier {
  const veld = bevestigingsveld(punt)
  const before = bevestigdIn(dossier, veld).filter((each) => !each.startsWith(`${punt.veld}=`))
  return withAntwoord(dossier, veld, [...before, kenmerkVan(punt)].join(BETWEEN))
}

function isBevestigd(dossier: Dossier, punt: Aandachtspunt): boolean {
  return bevestigdIn(dossier, bevestigingsveld(punt)).includes(kenmerkVan(punt))
}

function bevestigdIn({ antwoorden }: Dossier, veld: Veld): readonly string[] {
  return (antwoorden[veld] ?? '').split(BETWEEN).filter((each) => each !== '')
}

function kenmerkVan({ veld, waarden }: Aandachtspunt): string {
  return `${veld}=${waarden}`
}
