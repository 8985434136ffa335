import { maandVanRij, rijenIn, type Dossier, type Reeks, type Servicekostenpost, type Veld, type Wie } from '../../case/dossier.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import { monthsOf } from '../../units/day.ts'
import { nameOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import type { Step } from '../app/steps.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { formatMonth } from '../format.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

export type Answer = { readonly veld: string; readonly vraag: string; readonly antwoord: string }

type Context = {
  readonly dossier: Dossier
  readonly personen: readonly Wie[]
  readonly vragen: readonly Doelgroepvraag[]
  readonly inwonendenIn: (jaar: number) => readonly string[]
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

function written({ dossier }: Context, veld: Veld, vraag: string): readonly Answer[] {
  const antwoord = dossier.antwoorden[veld]
  return antwoord === undefined ? [] : [{ veld, vraag, antwoord }]
}

/** `prefix` names the texts of the choices; null for yes and no. */
function choice(context: Context, veld: Veld, vraag: string, prefix: string | null): readonly Answer[] {
  return written(context, veld, vraag).map((answer) => ({ ...answer, antwoord: t((prefix === null ? answer.antwoord : `${prefix}.${answer.antwoord}`) as TextKey) }))
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
      ...(wie.startsWith('inwonende.') ? choice(context, `${wie as `inwonende.${string}`}.relatie`, `${nameOf(wie)}: ${t('huishouden.relatie')}`, 'relatie') : []),
      ...written(context, `${wie}.naam`, `${nameOf(wie)}: ${t('voornaam')}`),
      ...written(context, `${wie}.geboortedatum`, `${nameOf(wie)}: ${t('geboortedatum')}`),
      ...(wie.startsWith('inwonende.') ? residentAnswers(context, wie as `inwonende.${string}`) : choice(context, `${wie as 'aanvrager'}.verzekerd`, `${nameOf(wie)}: ${t('huishouden.verzekerd')}`, null)),
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
    ...choice(context, `${wie}.student`, `${naam}: ${t('huishouden.student')}`, null),
    ...choice(context, `${wie}.kinderbijslag`, `${naam}: ${t('huishouden.kinderbijslag')}`, null),
  ]
}

const POSTEN: readonly Servicekostenpost[] = ['energie', 'schoonmaak', 'huismeester', 'dienstruimten']

function homeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.huurwoning`, t('wonen.huurwoning'), null),
    ...series(context, `${jaar}.huur`, jaar, t('wonen.huur')),
    ...POSTEN.flatMap((post) => written(context, `${jaar}.servicekosten.${post}`, t(`servicekosten.${post}`))),
    ...choice(context, `${jaar}.aangepasteWoning`, t('wonen.aangepast'), null),
    ...choice(context, `${jaar}.eerderRecht`, t('wonen.eerderRecht'), null),
  ]
}

function incomeAnswers(context: Context, jaar: number): readonly Answer[] {
  return [
    ...choice(context, `${jaar}.maatstaf`, t('inkomen.maatstaf'), 'maatstaf'),
    ...context.personen.flatMap((wie) => [
      ...written(context, `${jaar}.inkomen.${wie}`, t('inkomen.van', { naam: nameOf(wie), jaar })),
      ...series(context, `${jaar}.schatting.${wie}`, jaar, `${nameOf(wie)}: ${t('inkomen.schatting', { jaar })}`),
    ]),
    ...choice(context, `${jaar}.netto.keuze`, t('inkomen.netto', { jaar }), 'netto'),
    ...series(context, `${jaar}.netto`, jaar, t('inkomen.nettoBedrag')),
  ]
}

function toeslagAnswers(context: Context, jaar: number): readonly Answer[] {
  const toeslagen: readonly Toeslag[] = ['huurtoeslag', 'zorgtoeslag']
  return [
    ...choice(context, `${jaar}.bron`, t('toeslagen.bron'), 'bron'),
    ...toeslagen.flatMap((toeslag) => [
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
  const residents = context.inwonendenIn(jaar).map((id) => `inwonende.${id}` as const)
  return [
    ...choice(context, `${jaar}.vermogen.keuze`, t('vermogen.kort', { jaar }), 'vermogen'),
    ...(['aanvrager', 'toeslagpartner', ...residents] as const).flatMap((wie) => written(context, `${jaar}.vermogen.${wie}`, t('vermogen.van', { naam: nameOf(wie), jaar }))),
  ]
}
