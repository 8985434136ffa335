import { isGevraagd } from '../../case/gevraagd.ts'
import { soortVan } from '../../case/lezen.ts'
import { maandVanRij, rijenIn, type Dossier, type Reeks, type Servicekostenpost, type Veld, type Wie } from '../../case/dossier.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { monthsOf } from '../../units/day.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { fouten } from '../app/state.ts'
import type { Step } from '../app/steps.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { formatMonth } from '../format.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

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
    case 'doelgroep': return context.vragen.flatMap((vraag) => choice(context, `doelgroep.${vraag}`, doelgroepvraag(vraag), vraag === 'inkomensbron' ? 'inkomensbron' : null))
    case 'jaren': return context.dossier.jaren.length === 0 ? [] : [{ veld: 'jaren', vraag: t('jaren.vraag'), antwoord: context.dossier.jaren.join(', ') }]
    case 'huishouden': return householdAnswers(context)
    case 'wonen': return homeAnswers(context, step.jaar)
    case 'inkomen': return incomeAnswers(context, step.jaar)
    case 'toeslagen': return toeslagAnswers(context, step.jaar)
    case 'vermogen': return wealthAnswers(context, step.jaar)
    case 'samenvatting': case 'uitkomst': return []
  }
}

/** As it was written; an amount with its sign, and what cannot be right with the reason. What is not asked for any more is left out. */
function written({ dossier }: Context, veld: Veld, vraag: string): readonly Answer[] {
  const text = dossier.antwoorden[veld]
  if (text === undefined || !isGevraagd(dossier, veld)) return []
  const fout = fouten.value.find((each) => each.veld === veld)
  const antwoord = soortVan(veld)?.kind === 'bedrag' ? `€ ${text}` : text
  return [{ veld, vraag, antwoord: fout === undefined ? antwoord : `${antwoord} (${t(`fout:${fout.code}`)})` }]
}

/** `prefix` names the texts of the choices, null for yes and no; `fallback` is the choice that counts while none was made. */
function choice({ dossier }: Context, veld: Veld, vraag: string, prefix: string | null, fallback?: string): readonly Answer[] {
  const chosen = dossier.antwoorden[veld] ?? fallback
  return chosen === undefined ? [] : [{ veld, vraag, antwoord: t((prefix === null ? chosen : `${prefix}.${chosen}`) as TextKey) }]
}

function series(context: Context, reeks: Reeks, jaar: number, vraag: string): readonly Answer[] {
  const rows = Array.from({ length: rijenIn(context.dossier, reeks) }, (_, rij) => rij)
  return rows.flatMap((rij) => {
    const maand = monthsOf(jaar)[Number(maandVanRij(context.dossier, reeks, rij)) - 1]
    return written(context, `${reeks}.${rij}.bedrag`, maand === undefined ? vraag : t('samenvatting.vanaf', { vraag, maand: formatMonth(maand, language.value) }))
  })
}

function householdAnswers(context: Context): readonly Answer[] {
  return [
    ...context.personen.flatMap((wie) => [
      ...(wie.startsWith('inwonende.') ? choice(context, `${wie as `inwonende.${string}`}.relatie`, `${nameOf(wie)}: ${t('huishouden.relatie')}`, 'relatie', 'kind') : []),
      ...written(context, `${wie}.naam`, `${nameOf(wie)}: ${t('voornaam')}`),
      ...written(context, `${wie}.geboortedatum`, `${nameOf(wie)}: ${t('geboortedatum')}`),
      ...(wie.startsWith('inwonende.') ? residentAnswers(context, wie as `inwonende.${string}`) : choice(context, `${wie as 'aanvrager'}.verzekerd`, `${nameOf(wie)}: ${t('huishouden.verzekerd')}`, null, 'ja')),
    ]),
    ...written(context, 'samen.vanaf', t('huishouden.samenVanaf')),
    ...written(context, 'samen.tot', t('huishouden.samenTot')),
  ]
}

function residentAnswers(context: Context, wie: `inwonende.${string}`): readonly Answer[] {
  const naam = nameOf(wie)
  return [
    ...written(context, `${wie}.vanaf`, `${naam}: ${t('huishouden.komtWonen')}`),
    ...written(context, `${wie}.tot`, `${naam}: ${t('huishouden.vertrekt')}`),
    ...choice(context, `${wie}.student`, `${naam}: ${t('huishouden.student')}`, null, 'nee'),
    ...choice(context, `${wie}.kinderbijslag`, `${naam}: ${t('huishouden.kinderbijslag')}`, null, 'ja'),
  ]
}

const POSTEN: readonly Servicekostenpost[] = ['energie', 'schoonmaak', 'huismeester', 'dienstruimten']

function homeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.huurwoning`, t('wonen.huurwoning'), null, 'ja'),
    ...series(context, `${jaar}.huur`, jaar, t('wonen.huur')),
    ...POSTEN.flatMap((post) => written(context, `${jaar}.servicekosten.${post}`, t(`servicekosten.${post}`))),
    ...choice(context, `${jaar}.aangepasteWoning`, t('wonen.aangepast'), null, 'nee'),
    ...choice(context, `${jaar}.eerderRecht`, t('wonen.eerderRecht'), null, 'nee'),
  ]
}

function incomeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.maatstaf`, t('inkomen.maatstaf'), 'maatstaf', 'jaarinkomen'),
    ...context.personen.flatMap((wie) => [
      ...written(context, `${jaar}.inkomen.${wie}`, t('inkomen.van', { naam: nameOf(wie), jaar })),
      ...series(context, `${jaar}.schatting.${wie}`, jaar, `${nameOf(wie)}: ${t('inkomen.schatting', { jaar })}`),
    ]),
    ...choice(context, `${jaar}.netto.keuze`, t('inkomen.netto', { jaar }), 'netto'),
    ...series(context, `${jaar}.netto`, jaar, t('inkomen.nettoBedrag')),
  ]
}

function toeslagAnswers(context: Context, jaar: number): readonly Answer[] {
    return [
    ...choice(context, `${jaar}.bron`, t('toeslagen.bron'), 'bron', 'berekend'),
    ...TOESLAGEN.flatMap((toeslag) => [
      ...(['voorlopig', 'definitief'] as const).flatMap((soort) => {
        const vraag = t(`beschikking.${soort}`, { toeslag: toeslagName(toeslag) })
        return [...written(context, `${jaar}.beschikking.${toeslag}.${soort}.jaarbedrag`, vraag), ...series(context, `${jaar}.beschikking.${toeslag}.${soort}`, jaar, vraag)]
      }),
      ...choice(context, `${jaar}.oordeel.${toeslag}.deel`, `${toeslagName(toeslag)}: ${t('oordeel.vraag')}`, 'oordeel'),
      ...written(context, `${jaar}.oordeel.${toeslag}.andereOorzaak`, `${toeslagName(toeslag)}: ${t('oordeel.andereOorzaak')}`),
      ...choice(context, `${jaar}.oordeel.${toeslag}.oorzaak`, `${toeslagName(toeslag)}: ${t('oordeel.oorzaak')}`, 'oorzaak'),
    ]),
  ]
}

function wealthAnswers(context: Context, jaar: number): readonly Answer[] {
  const residents = context.meerderjarigenIn(jaar).map((id) => `inwonende.${id}` as const)
  return [
    ...choice(context, `${jaar}.vermogen.keuze`, t('vermogen.kort', { jaar }), 'vermogen'),
    ...(['aanvrager', 'toeslagpartner', ...residents] as const).flatMap((wie) => written(context, `${jaar}.vermogen.${wie}`, t('vermogen.van', { naam: nameOf(wie), jaar }))),
  ]
}
