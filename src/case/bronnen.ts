import type { Bronsoort } from '../engine/begrippen.ts'
import { brutodelenVan, type Inkomensbron } from '../engine/inkomensbronnen.ts'
import { NIETS, type Belastingplichtige, type Brutodelen } from '../engine/inkomstenbelasting.ts'
import { schatNetto, type Nettoschatting } from '../engine/netto.ts'
import { sumOfCents, type Cents } from '../units/cents.ts'
import type { Day } from '../units/day.ts'
import { rijnummersIn, type Dossier, type Partner, type Veld } from './dossier.ts'
import { bedragIn, dagIn } from './lezen.ts'

export const BRONSOORTEN: readonly Bronsoort[] = ['wia', 'wao', 'ww', 'zw', 'wajong', 'verzekeraar', 'tw', 'bijstand', 'ioaw', 'ioaz', 'aow', 'werk', 'alimentatie', 'anders']

const PARTNERS: readonly Partner[] = ['aanvrager', 'toeslagpartner']

/** The sources of one partner: null where the income is one amount, undefined while a source that was begun is not whole. */
export function bronnenIn(dossier: Dossier, jaar: number, wie: Partner): readonly Inkomensbron[] | null | undefined {
  if (dossier.antwoorden[`${jaar}.samenstelling.${wie}`] !== 'perBron') return null
  const bronnen = rowsOf(dossier, jaar, wie).map((rij) => bronIn(dossier, jaar, wie, rij))
  const whole = bronnen.filter((bron) => bron !== undefined)
  return bronnen.length === 0 || whole.length < bronnen.length ? undefined : whole
}

/** The first answer that a source still waits for; undefined where the income is one amount, or every source is whole. */
export function openBronveldIn(dossier: Dossier, jaar: number, wie: Partner): Veld | undefined {
  if (bronnenIn(dossier, jaar, wie) !== undefined) return undefined
  const rij = rowsOf(dossier, jaar, wie).find((each) => bronIn(dossier, jaar, wie, each) === undefined) ?? 0
  const veld = `${jaar}.bronnen.${wie}.${rij}` as const
  if (soortIn(dossier, veld) === undefined) return `${veld}.soort`
  if (dossier.antwoorden[`${veld}.wijze`] !== 'drieMaanden') return `${veld}.bruto`
  return (['maand1', 'maand2', 'maand3'] as const).map((part) => `${veld}.${part}` as const).find((each) => bedragIn(dossier, each) === undefined)
}

/** What both have in hand a month, by their sources; undefined until every source has its net amount. */
export function nettoVanBronnen(dossier: Dossier, jaar: number): Cents | undefined {
  const amounts = PARTNERS.flatMap((wie) => {
    if (bronnenIn(dossier, jaar, wie) === null) return bedragIn(dossier, `${jaar}.inkomen.${wie}`) === 0 ? [] : [undefined]
    return rowsOf(dossier, jaar, wie).map((rij) => bedragIn(dossier, `${jaar}.bronnen.${wie}.${rij}.netto`))
  })
  const known = amounts.filter((amount) => amount !== undefined)
  return amounts.length === 0 || known.length < amounts.length ? undefined : sumOfCents(known)
}

/**
 * The net income of the couple as it can be estimated from what is known gross; null while something is missing, or where a rate is not known.
 *
 * @param peildatum - the day on which it is looked at
 */
export function nettoschattingVan(dossier: Dossier, jaar: number, peildatum: Day): Nettoschatting | null {
  const [ene, andere] = PARTNERS.map((wie) => belastingplichtige(dossier, jaar, wie, peildatum))
  return ene === undefined || andere === undefined ? null : schatNetto([ene, andere], jaar)
}

function belastingplichtige(dossier: Dossier, jaar: number, wie: Partner, peildatum: Day): Belastingplichtige | undefined {
  const geboortedatum = dagIn(dossier, `${wie}.geboortedatum`, peildatum)
  const bruto = brutoVan(dossier, jaar, wie)
  return geboortedatum === undefined || bruto === undefined ? undefined : { geboortedatum, bruto }
}

/** One amount is taxed as the early question says where it comes from. */
function brutoVan(dossier: Dossier, jaar: number, wie: Partner): Brutodelen | undefined {
  const bronnen = bronnenIn(dossier, jaar, wie)
  if (bronnen !== null) return bronnen === undefined ? undefined : brutodelenVan(bronnen)
  const samen = bedragIn(dossier, `${jaar}.inkomen.${wie}`)
  if (samen === undefined) return undefined
  return dossier.antwoorden['doelgroep.inkomensbron'] === 'werk' ? { ...NIETS, werk: samen } : { ...NIETS, uitkering: samen }
}

/** The rows in which something stands. */
function rowsOf(dossier: Dossier, jaar: number, wie: Partner): readonly number[] {
  const parts = ['soort', 'bruto', 'maand1', 'maand2', 'maand3', 'netto'] as const
  return rijnummersIn(dossier, `${jaar}.bronnen.${wie}`).filter((rij) => parts.some((part) => dossier.antwoorden[`${jaar}.bronnen.${wie}.${rij}.${part}`] !== undefined))
}

function bronIn(dossier: Dossier, jaar: number, wie: Partner, rij: number): Inkomensbron | undefined {
  const veld = `${jaar}.bronnen.${wie}.${rij}` as const
  const soort = soortIn(dossier, veld)
  const bruto = brutoIn(dossier, veld)
  return soort === undefined || bruto === undefined ? undefined : { soort, bruto }
}

function soortIn({ antwoorden }: Dossier, veld: `${number}.bronnen.${Partner}.${number}`): Bronsoort | undefined {
  return BRONSOORTEN.find((each) => each === antwoorden[`${veld}.soort`])
}

function brutoIn(dossier: Dossier, veld: `${number}.bronnen.${Partner}.${number}`): Inkomensbron['bruto'] | undefined {
  const wijze = dossier.antwoorden[`${veld}.wijze`]
  if (wijze === 'drieMaanden') {
    const [een, twee, drie] = [bedragIn(dossier, `${veld}.maand1`), bedragIn(dossier, `${veld}.maand2`), bedragIn(dossier, `${veld}.maand3`)]
    return een === undefined || twee === undefined || drie === undefined ? undefined : { wijze, maanden: [een, twee, drie] }
  }
  const bruto = bedragIn(dossier, `${veld}.bruto`)
  if (bruto === undefined) return undefined
  return wijze === 'vasteMaand' ? { wijze, maand: bruto } : { wijze: wijze === 'aanslag' ? wijze : 'jaaropgave', jaar: bruto }
}
