import { rijenIn, type Dossier, type Reeks, type Servicekostenpost, type Veld, type Wie } from '../../case/dossier.ts'
import { isGevraagd } from '../../case/gevraagd.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { beleid, fouten } from '../app/state.ts'
import type { Step } from '../app/steps.ts'
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
  switch (step.topic) {
    case 'doelgroep': return context.vragen.flatMap((vraag) => choice(context, `doelgroep.${vraag}`))
    case 'jaren': return yearAnswers(context)
    case 'huishouden': return householdAnswers(context)
    case 'wonen': return homeAnswers(context, step.jaar)
    case 'inkomen': return incomeAnswers(context, step.jaar)
    case 'toeslagen': return toeslagAnswers(context, step.jaar)
    case 'vermogen': return wealthAnswers(context, step.jaar)
    case 'samenvatting': case 'uitkomst': return []
  }
}

function yearAnswers(context: Context): readonly Answer[] {
  const { jaren } = context.dossier
  return [
    ...(jaren.length === 0 ? [] : [{ veld: 'jaren', vraag: t('jaren.vraag'), antwoord: jaren.join(', ') }]),
    ...(['samen.gemeente', 'samen.woontInGemeente', 'samen.briefadres'] as const).flatMap((veld) => written(context, veld)),
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
  return Array.from({ length: rijenIn(context.dossier, reeks) }, (_, rij) => rij).flatMap((rij) => written(context, `${reeks}.${rij}.bedrag`))
}

function householdAnswers(context: Context): readonly Answer[] {
  return [
    ...context.personen.flatMap((wie) => (wie.startsWith('inwonende.') ? residentAnswers(context, wie as `inwonende.${string}`) : partnerAnswers(context, wie as 'aanvrager' | 'toeslagpartner'))),
    ...(['samen.postcode', 'samen.vanaf', 'samen.tot'] as const).flatMap((veld) => written(context, veld)),
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
    ...context.personen.flatMap((wie) => [...written(context, `${jaar}.inkomen.${wie}`), ...series(context, `${jaar}.schatting.${wie}`)]),
    ...choice(context, `${jaar}.netto.keuze`),
    ...series(context, `${jaar}.netto`),
  ]
}

function toeslagAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
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
