import { heeftAowLeeftijd, isKind } from '../engine/huishouden.ts'
import { ingangsmaand } from '../engine/tijdlijn.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import { leeftijdVrijstellingKind } from '../law/awir.ts'
import type { Toeslag } from '../law/beleid/beleid.ts'
import { leeftijdKostendeler } from '../law/bijstand.ts'
import { leeftijdsgrens } from '../law/kindgebonden-budget.ts'
import { valueOn } from '../law/parameter.ts'
import type { Cents } from '../units/cents.ts'
import { birthday, firstDayOf, firstDayOfYear, monthOf, monthsOf, nextMonth, previousMonth, yearOf, type Day, type Month } from '../units/day.ts'
import { gebeurtenisrijnummersIn, personenIn, type Dossier, type Reeks, type Veld, type Wie } from './dossier.ts'
import { bedragrijenIn, inwonendenIn, relatieVan } from './feiten.ts'
import { dagIn, LAST_PLANNED_DAY } from './lezen.ts'
import { altijdSamen, partneroordelenVan, partnervragen } from './partners.ts'

/** What begins or ends in a year and is no amount itself: it stands in a row of its own. */
export type Verloopsoort = 'uitkeringBegint' | 'uitkeringStopt' | 'bijstandToegekend' | 'bijstandStopt'

export const VERLOOPSOORTEN: readonly Verloopsoort[] = ['uitkeringBegint', 'uitkeringStopt', 'bijstandToegekend', 'bijstandStopt']

export type Gebeurtenissoort =
  | 'samenwonen' | 'uitElkaar' | 'overlijden' | 'geboren' | 'komtWonen' | 'vertrekt' | 'wordt18' | 'wordt23' | 'wordtKostendeler' | 'aowLeeftijd'
  | 'huur' | 'schatting' | 'netto' | 'beschikking' | Verloopsoort

/** A change within a year. It was never written down as such: it follows from the answers, and `veld` is the one that it is changed by. */
export type Gebeurtenis = {
  readonly soort: Gebeurtenissoort
  /** Where it stands in the year. */
  readonly maand: Month
  readonly dag?: Day
  /** The first month for which it counts; may be in the next year. */
  readonly telt: Month
  readonly wie?: Wie
  readonly toeslag?: Toeslag
  readonly leeftijd?: number
  readonly van?: Cents
  readonly naar?: Cents
  readonly veld: Veld
}

/** A change by itself, without a year that it stands in. */
export type Verandering = Omit<Gebeurtenis, 'maand'>

/**
 * Every change within a year, in order of time, as it follows from the answers.
 *
 * @param peildatum - nobody is born after it
 */
export function gebeurtenissenIn(dossier: Dossier, jaar: number, peildatum: Day): readonly Gebeurtenis[] {
  const all: readonly Verandering[] = [
    ...vanPartners(dossier, peildatum),
    ...inwonendenIn(dossier, jaar, peildatum).flatMap((id) => vanInwonende(dossier, jaar, id, peildatum)),
    ...vanPartnerleeftijd(dossier, jaar, peildatum),
    ...vanBedragen(dossier, jaar),
    ...verloopIn(dossier, jaar),
  ]
  // What counts from the next January stands in both years: where it happens, and where it counts.
  const placed = all.flatMap((each): readonly Gebeurtenis[] => {
    const maand = [each.dag === undefined ? each.telt : monthOf(each.dag), each.telt].find((place) => yearOf(place) === jaar)
    return maand === undefined ? [] : [{ ...each, maand }]
  })
  return placed.sort((a, b) => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0))
}

/** What ends and begins with one day in the dossier, whatever the year: becoming partners, its end, and a resident who comes or goes. */
export function grensgebeurtenissen(dossier: Dossier, peildatum: Day): readonly Verandering[] {
  return [...vanPartners(dossier, peildatum), ...dossier.inwonenden.flatMap((id) => komenEnGaan(dossier, id))]
}

function komenEnGaan(dossier: Dossier, id: string): readonly Verandering[] {
  const wie = `inwonende.${id}` as const
  return [
    ...opDag('komtWonen', dagIn(dossier, `${wie}.vanaf`, LAST_PLANNED_DAY), `${wie}.vanaf`, { wie }),
    ...opDag('vertrekt', dagIn(dossier, `${wie}.tot`, LAST_PLANNED_DAY), `${wie}.tot`, { wie }),
  ]
}

function opDag(soort: Gebeurtenissoort, dag: Day | undefined, veld: Veld, over: Partial<Verandering> = {}): readonly Verandering[] {
  return dag === undefined ? [] : [{ soort, dag, telt: ingangsmaand(dag), veld, ...over }]
}

function vanPartners(dossier: Dossier, peildatum: Day): readonly Verandering[] {
  if (altijdSamen(dossier)) return []
  const [start, end] = [dagIn(dossier, 'samen.vanaf', LAST_PLANNED_DAY), dagIn(dossier, 'samen.tot', LAST_PLANNED_DAY)]
  const einde = dossier.antwoorden['samen.einde'] === 'overlijden' ? 'overlijden' : 'uitElkaar'
  const overledene = (['aanvrager', 'toeslagpartner'] as const).find((wie) => wie === dossier.antwoorden['samen.overledene'])
  return [
    ...(start === undefined ? uitTabel2(dossier, peildatum, 'vanaf') : opDag('samenwonen', start, 'samen.vanaf')),
    ...(end === undefined ? uitTabel2(dossier, peildatum, 'tot') : opDag(einde, end, 'samen.tot', einde === 'overlijden' && overledene !== undefined ? { wie: overledene } : {})),
  ]
}

/** Begin and end by table 2, at the answer that gives that day. */
function uitTabel2(dossier: Dossier, peildatum: Day, grens: 'vanaf' | 'tot'): readonly Verandering[] {
  const grensdag = partneroordelenVan(dossier, peildatum)?.toeslagpartner.ja?.[grens] ?? null
  if (grensdag === null) return []
  const isEnd = (vraag: string) => vraag === 'adresTot' || vraag === 'scheidingsverzoek'
  const asked = partnervragen(dossier).filter((vraag) => (vraag.endsWith('Vanaf') || isEnd(vraag)) && isEnd(vraag) === (grens === 'tot'))
  const found = asked.map((vraag) => ({ veld: `partners.${vraag}` as const, dag: dagIn(dossier, `partners.${vraag}`, LAST_PLANNED_DAY) }))
    .find(({ dag }) => dag !== undefined && firstDayOf(ingangsmaand(dag)) === grensdag)
  return opDag(grens === 'vanaf' ? 'samenwonen' : 'uitElkaar', found?.dag ?? grensdag, found?.veld ?? 'partners.gehuwd')
}

function vanInwonende(dossier: Dossier, jaar: number, id: string, peildatum: Day): readonly Verandering[] {
  const wie = `inwonende.${id}` as const
  const [komt, vertrekt] = [dagIn(dossier, `${wie}.vanaf`, LAST_PLANNED_DAY), dagIn(dossier, `${wie}.tot`, LAST_PLANNED_DAY)]
  const geboren = dagIn(dossier, `${wie}.geboortedatum`, peildatum)
  const woontHier = ({ dag }: Verandering) => dag !== undefined && (komt === undefined || komt <= dag) && (vertrekt === undefined || dag < vertrekt)
  return [
    ...komenEnGaan(dossier, id),
    ...(geboren === undefined ? [] : vanLeeftijd(dossier, jaar, wie, geboren).filter(woontHier)),
  ]
}

/** 18: no kindgebonden budget after the month; 23: no exemption from the next 1 January; and the age of a kostendeler. */
function vanLeeftijd(dossier: Dossier, jaar: number, wie: `inwonende.${string}`, geboren: Day): readonly Verandering[] {
  const veld = `${wie}.geboortedatum` as const
  const relatie = relatieVan(dossier, wie)
  const at = firstDayOfYear(jaar)
  const bij = (soort: Gebeurtenissoort, leeftijd: number, telt: (verjaardag: Day) => Month) => {
    const dag = birthday(geboren, leeftijd)
    return { soort, wie, veld, leeftijd, dag, telt: telt(dag) }
  }
  const opNieuwjaar = (dag: Day) => monthOf(firstDayOfYear(dag === firstDayOfYear(yearOf(dag)) ? yearOf(dag) : yearOf(dag) + 1))
  return [
    ...opDag('geboren', geboren, veld, { wie }),
    ...(isKind({ relatie }) ? [bij('wordt18', valueOn(leeftijdsgrens.eindeRecht, at).value, (dag) => nextMonth(monthOf(dag))), bij('wordt23', valueOn(leeftijdVrijstellingKind, at).value, opNieuwjaar)] : []),
    ...(relatie === 'onderhuurder' ? [] : [bij('wordtKostendeler', valueOn(leeftijdKostendeler, at).value, ingangsmaand)]),
  ]
}

function vanPartnerleeftijd(dossier: Dossier, jaar: number, peildatum: Day): readonly Verandering[] {
  return (['aanvrager', 'toeslagpartner'] as const).flatMap((wie) => {
    const geboren = dagIn(dossier, `${wie}.geboortedatum`, peildatum)
    if (geboren === undefined) return []
    const telt = monthsOf(jaar).find((maand) => heeftAowLeeftijd(geboren, firstDayOf(maand)) && !heeftAowLeeftijd(geboren, firstDayOf(previousMonth(maand))))
    return telt === undefined ? [] : [{ soort: 'aowLeeftijd', wie, telt, veld: `${wie}.geboortedatum` } as const]
  })
}

function vanBedragen(dossier: Dossier, jaar: number): readonly Verandering[] {
  const { antwoorden } = dossier
  return [
    ...(antwoorden[`${jaar}.huurwoning`] === 'nee' ? [] : vanReeks(dossier, jaar, `${jaar}.huur`, { soort: 'huur' })),
    ...(antwoorden[`${jaar}.maatstaf`] === 'zoalsToegekend' ? personenIn(dossier).flatMap((wie) => vanReeks(dossier, jaar, `${jaar}.schatting.${wie}`, { soort: 'schatting', wie })) : []),
    ...(antwoorden[`${jaar}.netto.keuze`] === 'bedrag' ? vanReeks(dossier, jaar, `${jaar}.netto`, { soort: 'netto' }) : []),
    ...TOESLAGEN.flatMap((toeslag) => (['voorlopig', 'definitief'] as const).flatMap((soort) => {
      const reeks = `${jaar}.beschikking.${toeslag}.${soort}` as const
      return antwoorden[`${reeks}.wijze`] === 'perMaand' ? vanReeks(dossier, jaar, reeks, { soort: 'beschikking', toeslag }) : []
    })),
  ]
}

/** Every row of a series that holds from a later month than January. */
function vanReeks(dossier: Dossier, jaar: number, reeks: Reeks, over: Pick<Verandering, 'soort' | 'wie' | 'toeslag'>): readonly Verandering[] {
  const rows = bedragrijenIn(dossier, jaar, reeks)
  return rows.flatMap(({ rij, vanaf, waarde }, index) => {
    const before = rows[index - 1]
    return vanaf === monthOf(firstDayOfYear(jaar)) ? [] : [{ ...over, telt: vanaf, veld: `${reeks}.${rij}.bedrag` as const, naar: waarde, ...(before === undefined ? {} : { van: before.waarde }) }]
  })
}

/** What was told of benefits and bijstand in a year. */
export function verloopIn(dossier: Dossier, jaar: number): readonly Verandering[] {
  return gebeurtenisrijnummersIn(dossier, jaar).flatMap((rij) => {
    const veld = `${jaar}.verloop.${rij}` as const
    const soort = VERLOOPSOORTEN.find((each) => each === dossier.antwoorden[`${veld}.soort`])
    const wie = (['aanvrager', 'toeslagpartner'] as const).find((each) => each === dossier.antwoorden[`${veld}.wie`])
    return soort === undefined ? [] : opDag(soort, dagIn(dossier, `${veld}.dag`, LAST_PLANNED_DAY), `${veld}.dag`, wie === undefined ? {} : { wie })
  })
}
