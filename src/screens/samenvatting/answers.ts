import { PARTNERS } from '../../case/aanvragers.ts'
import { DOELEN } from '../../case/doel.ts'
import { gebeurtenisrijnummersIn, rijnummersIn, type Dossier, type Reeks, type Servicekostenpost, type Veld, type Wie } from '../../case/dossier.ts'
import { isGevraagd } from '../../case/gevraagd.ts'
import { partnervragen } from '../../case/partners.ts'
import { controlepuntenVan } from '../../case/stappenplan.ts'
import { stukkenVan } from '../../case/stukken.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { SIGNALEN } from '../../law/signalen.ts'
import { STAPNUMMERS } from '../../law/stappenplan.ts'
import { today } from '../app/clock.ts'
import { beleid, fouten } from '../app/state.ts'
import { pathOf, type Step } from '../app/steps.ts'
import { t } from '../texts/i18n.ts'
import { antwoordtekst } from '../velden/antwoordtekst.ts'
import { veldnaam } from '../velden/veldnaam.ts'

export type Answer = { readonly veld: string; readonly vraag: string; readonly antwoord: string }

type Context = {
  readonly dossier: Dossier
  readonly personen: readonly Wie[]
  readonly vragen: readonly Doelgroepvraag[]
  readonly meerderjarigenIn: (jaar: number) => readonly string[]
}

/** The answers of one step that were given, in the order in which they were asked. */
export function answersOf(step: Step, context: Context): readonly Answer[] {
  return 'jaar' in step ? answersOfYear(step, context) : answersOfCase(step, context)
}

function answersOfCase(step: Exclude<Step, { jaar: number }>, context: Context): readonly Answer[] {
  switch (step.topic) {
    case 'doelgroep': return context.vragen.flatMap((vraag) => choice(context, `doelgroep.${vraag}`))
    case 'toegang': return (['plan.aanwezig', 'plan.toestemming', 'plan.toegang.aanvrager', 'plan.toegang.toeslagpartner'] as const).flatMap((veld) => written(context, veld))
    case 'jaren': return [...yearAnswers(context), ...askedAbout(context, step)]
    case 'huishouden': return [...householdAnswers(context), ...askedAbout(context, step)]
    case 'partners': return partnervragen(context.dossier).flatMap((vraag) => written(context, `partners.${vraag}`))
    case 'stukken': return paperAnswers(context)
    case 'verder': return [...furtherAnswers(context), ...askedAbout(context, step)]
    case 'samenvatting': case 'uitkomst': return []
  }
}

function answersOfYear(step: Extract<Step, { jaar: number }>, context: Context): readonly Answer[] {
  switch (step.topic) {
    case 'wonen': return [...homeAnswers(context, step.jaar), ...askedAbout(context, step)]
    case 'inkomen': return [...incomeAnswers(context, step.jaar), ...askedAbout(context, step)]
    case 'toeslagen': return [...toeslagAnswers(context, step.jaar), ...askedAbout(context, step)]
    case 'vermogen': return wealthAnswers(context, step.jaar)
    case 'verloop': return [...eventAnswers(context, step.jaar), ...askedAbout(context, step)]
  }
}

/** What was unusual, and was said to be right. */
function askedAbout(context: Context, { path }: Step): readonly Answer[] {
  const velden = Object.keys(context.dossier.antwoorden) as Veld[]
  return velden.filter((veld) => /^(samen|\d+)\.klopt\./.test(veld) && pathOf(veld) === path).flatMap((veld) => written(context, veld))
}

function yearAnswers(context: Context): readonly Answer[] {
  const { jaren } = context.dossier
  return [
    ...(jaren.length === 0 ? [] : [{ veld: 'jaren', vraag: t('jaren.vraag'), antwoord: jaren.join(', ') }]),
    ...(['samen.gemeente', 'samen.woontInGemeente', 'samen.briefadres'] as const).flatMap((veld) => written(context, veld)),
    ...jaren.flatMap((jaar) => written(context, `${jaar}.teruggevorderd`)),
  ]
}

/** As it was written, and what cannot be right with the reason. What is not asked for any more is left out. */
function written({ dossier }: Context, veld: Veld): readonly Answer[] {
  const text = dossier.antwoorden[veld]
  if (text === undefined || !isGevraagd(dossier, veld, beleid.value)) return []
  const fout = fouten.value.find((each) => each.veld === veld)
  const antwoord = antwoordtekst(veld, text)
  return [{ veld, vraag: veldnaam(veld), antwoord: fout === undefined ? antwoord : `${antwoord} (${t(`fout:${fout.code}`)})` }]
}

/** `fallback` is the choice that counts while none was made. */
function choice({ dossier }: Context, veld: Veld, fallback?: string): readonly Answer[] {
  const chosen = dossier.antwoorden[veld] ?? fallback
  return chosen === undefined ? [] : [{ veld, vraag: veldnaam(veld), antwoord: antwoordtekst(veld, chosen) }]
}

function series(context: Context, reeks: Reeks): readonly Answer[] {
  return rijnummersIn(context.dossier, reeks).flatMap((rij) => written(context, `${reeks}.${rij}.bedrag`))
}

function householdAnswers(context: Context): readonly Answer[] {
  return [
    ...context.personen.flatMap((wie) => (wie.startsWith('inwonende.') ? residentAnswers(context, wie as `inwonende.${string}`) : partnerAnswers(context, wie as 'aanvrager' | 'toeslagpartner'))),
    ...(['samen.postcode', 'samen.altijd', 'samen.vanaf', 'samen.tot', 'samen.einde', 'samen.overledene', 'samen.blijft'] as const).flatMap((veld) => written(context, veld)),
  ]
}

function partnerAnswers(context: Context, wie: 'aanvrager' | 'toeslagpartner'): readonly Answer[] {
  return [
    ...(['naam', 'achternaam', 'geboortedatum'] as const).flatMap((part) => written(context, `${wie}.${part}`)),
    ...choice(context, `${wie}.verzekerd`, 'ja'),
  ]
}

function residentAnswers(context: Context, wie: `inwonende.${string}`): readonly Answer[] {
  return [
    ...choice(context, `${wie}.relatie`, 'kind'),
    ...(['naam', 'geboortedatum', 'vanaf', 'tot'] as const).flatMap((part) => written(context, `${wie}.${part}`)),
    ...choice(context, `${wie}.student`, 'nee'),
    ...choice(context, `${wie}.kinderbijslag`, 'ja'),
  ]
}

const POSTEN: readonly Servicekostenpost[] = ['energie', 'schoonmaak', 'huismeester', 'dienstruimten']

function homeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.huurwoning`, 'ja'),
    ...series(context, `${jaar}.huur`),
    ...POSTEN.flatMap((post) => written(context, `${jaar}.servicekosten.${post}`)),
    ...choice(context, `${jaar}.aangepasteWoning`, 'nee'),
    ...choice(context, `${jaar}.eerderRecht`, 'nee'),
  ]
}

function incomeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.maatstaf`, 'jaarinkomen'),
    ...context.personen.flatMap((wie) => [...written(context, `${jaar}.inkomen.${wie}`), ...sourceAnswers(context, jaar, wie), ...series(context, `${jaar}.schatting.${wie}`)]),
    ...written(context, `${jaar}.ambtshalve`),
    ...choice(context, `${jaar}.netto.keuze`),
    ...series(context, `${jaar}.netto`),
  ]
}

function sourceAnswers(context: Context, jaar: number, wie: Wie): readonly Answer[] {
  if (wie !== 'aanvrager' && wie !== 'toeslagpartner') return []
  return rijnummersIn(context.dossier, `${jaar}.bronnen.${wie}`).flatMap((rij) => (['soort', 'wijze', 'bruto', 'maand1', 'maand2', 'maand3', 'netto'] as const).flatMap((part) => written(context, `${jaar}.bronnen.${wie}.${rij}.${part}`)))
}

function toeslagAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...controlepuntenVan(context.dossier, jaar, beleid.value).flatMap((punt) => written(context, `${jaar}.controle.${punt}`)),
    ...choice(context, `${jaar}.bron`, 'berekend'),
    ...TOESLAGEN.flatMap((toeslag) => [
      ...(['voorlopig', 'definitief'] as const).flatMap((soort) => [
        ...written(context, `${jaar}.beschikking.${toeslag}.${soort}.jaarbedrag`), ...series(context, `${jaar}.beschikking.${toeslag}.${soort}`),
      ]),
      ...choice(context, `${jaar}.oordeel.${toeslag}.deel`),
      ...written(context, `${jaar}.oordeel.${toeslag}.andereOorzaak`),
      ...choice(context, `${jaar}.oordeel.${toeslag}.oorzaak`),
      ...choice(context, `${jaar}.oordeel.${toeslag}.terugbetaling`),
    ]),
    ...written(context, `${jaar}.controle.dagtekening`),
    ...choice(context, `${jaar}.kinderopvang.grond`),
    ...series(context, `${jaar}.kinderopvang`),
  ]
}

function wealthAnswers(context: Context, jaar: number): readonly Answer[] {
  const residents = context.meerderjarigenIn(jaar).map((id) => `inwonende.${id}` as const)
  return [
    ...choice(context, `${jaar}.vermogen.keuze`),
    ...(['aanvrager', 'toeslagpartner', ...residents] as const).flatMap((wie) => written(context, `${jaar}.vermogen.${wie}`)),
  ]
}

function eventAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...gebeurtenisrijnummersIn(context.dossier, jaar).flatMap((rij) => (['soort', 'dag', 'wie'] as const).flatMap((part) => written(context, `${jaar}.verloop.${rij}.${part}`))),
    ...(['soort', 'wie', 'dag'] as const).flatMap((part) => written(context, `${jaar}.nieuw.${part}`)),
  ]
}

function paperAnswers(context: Context): readonly Answer[] {
  return [...written(context, 'plan.bijstand'), ...stukkenVan(context.dossier, beleid.value, today.value).flatMap(({ veld }) => written(context, veld))]
}

function furtherAnswers(context: Context): readonly Answer[] {
  return [
    ...DOELEN.flatMap((doel) => PARTNERS.flatMap((wie) => written(context, `toestemming.${doel}.${wie}`))),
    ...SIGNALEN.flatMap((signaal) => [...written(context, `signaal.${signaal}`), ...written(context, `signaal.${signaal}.notitie`)]),
    ...STAPNUMMERS.flatMap((nummer) => written(context, `plan.minuten.${nummer}`)),
    ...(['afspraak.dag', 'afspraak.tijd', 'afspraak.duur', 'notitie.tekst'] as const).flatMap((veld) => written(context, veld)),
  ]
}
