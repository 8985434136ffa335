import { bijstandsnorm } from '../law/bijstand.ts'
import type { BerekendeToeslag, Beleid, Jaarbeleid, Toeslag } from '../law/beleid/beleid.ts'
import { valueOn } from '../law/parameter.ts'
import type { Bereik, Plausibelen } from '../law/plausibel.ts'
import { centsFromEuros, NO_MONEY, type Cents } from '../units/cents.ts'
import { firstDayOf, yearOf, type Month } from '../units/day.ts'
import { compare } from '../units/fraction.ts'
import { isPrecies, min, NIETS, nooitNegatief, omvat, precies, tel } from './bereik-interval.ts'
import { gezinnenIn, type Gezin } from './bereik-gezin.ts'
import { huurbereikVan, once, type Geheugen } from './bereik-huur.ts'
import { toegekendIn } from './bereik-toekenning.ts'
import { kostendelersnormIn, nettoNorm } from './bijstand.ts'
import type { Feiten } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'
import { gezamenlijkInkomen } from './inkomen.ts'
import { drempelKindgebondenBudget } from './kindgebonden-budget.ts'
import { waardeIn } from './tijdlijn.ts'
import { toeslagInMaand, TOESLAGEN } from './toeslagen.ts'
import { teltKinderopvang } from './vergelijking.ts'

/** What a month may come to, in eurocents. */
export type Maandbereik = {
  /** What counts together of the differences, none of which is negative. */
  readonly tekort: Bereik
  /** With bijstand only minus now, of the toeslagen that count together; may be negative. */
  readonly saldo: Bereik
  /** Net income minus the norm. */
  readonly bovenNorm: Bereik
  /** What is missing to the bestaansminimum: norm and toeslagen with bijstand, minus net income and toeslagen as they are. */
  readonly totMinimum: Bereik
  /** Whether there is no huurtoeslag, whatever rent and residents' income are. */
  readonly zonderHuurtoeslag: boolean
}

export type Onzekerheid = { readonly feiten: Feiten; readonly beleid: Beleid; readonly jaarbeleid: Jaarbeleid; readonly plausibel: Plausibelen; readonly geheugen: Geheugen }

/** The range of one month, over every way in which the household may be and all amounts that are open. */
export function maandbereik(maand: Month, onzeker: Onzekerheid): Maandbereik {
  const { feiten, beleid, jaarbeleid, plausibel } = onzeker
  const gezinnen = gezinnenIn(feiten, maand, beleid, jaarbeleid, plausibel)
  if (gezinnen === null) return ruimste(maand, onzeker)
  const fijn = gezinnen.length === 1
  const per = gezinnen.map((gezin) => vanGezin(gezin, fijn, onzeker)) as [Maandbereik, ...Maandbereik[]]
  return samenvoegen(per)
}

function samenvoegen(per: readonly [Maandbereik, ...Maandbereik[]]): Maandbereik {
  const hull = (pick: (each: Maandbereik) => Bereik) => omvat(per.map(pick) as [Bereik, ...Bereik[]])
  return {
    tekort: hull(({ tekort }) => tekort), saldo: hull(({ saldo }) => saldo), bovenNorm: hull(({ bovenNorm }) => bovenNorm), totMinimum: hull(({ totMinimum }) => totMinimum),
    zonderHuurtoeslag: per.every(({ zonderHuurtoeslag }) => zonderHuurtoeslag),
  }
}

function vanGezin(gezin: Gezin, fijn: boolean, onzeker: Onzekerheid): Maandbereik {
  const { feiten, plausibel } = onzeker
  const saldi = TOESLAGEN.map((toeslag) => ({ toeslag, ...saldoVan(toeslag, gezin, fijn, onzeker) }))
  const saldo = tel(saldi.map((each) => each.saldo))
  const norm = precies(centsFromEuros(nettoNorm(alsHuishouden(gezin, 'bijstand'), gezin.maand).uitkomst))
  const netto = nettoIn(feiten, gezin.maand, plausibel)
  return {
    tekort: tel(saldi.map(({ saldo: each }) => nooitNegatief(each))), saldo, bovenNorm: min(netto, norm), totMinimum: min(tel([norm, saldo]), netto),
    zonderHuurtoeslag: saldi.every(({ zonder }) => zonder !== false),
  }
}

/** Where somebody has said that it does not lie above the norm, nothing is limited: as with nothing at all. */
function nettoIn({ netto }: Feiten, maand: Month, plausibel: Plausibelen): Bereik {
  if (netto?.kind === 'nietBovenNorm') return NIETS
  const amount = netto === undefined ? undefined : waardeIn(netto.verloop, maand)
  return amount === undefined ? plausibel.netto : precies(amount)
}

type Saldo = { readonly saldo: Bereik; readonly zonder?: boolean }

function saldoVan(toeslag: Toeslag, gezin: Gezin, fijn: boolean, onzeker: Onzekerheid): Saldo {
  const { feiten, jaarbeleid, plausibel, geheugen } = onzeker
  const telt = teltMogelijkMee(toeslag, gezin, onzeker)
  if (telt === 'nee') return { saldo: NIETS }
  const toegekend = toegekendIn(feiten, toeslag, gezin.maand, jaarbeleid, plausibel)
  const soms = (saldo: Bereik): Bereik => (telt === 'misschien' ? omvat([NIETS, saldo]) : saldo)
  if (toeslag === 'kinderopvangtoeslag') return { saldo: soms(min(kinderopvangMetBijstand(feiten, gezin.maand, plausibel), toegekend ?? NIETS)) }
  if (toeslag === 'huurtoeslag') {
    const { bijstand, nu, saldo } = huurbereikVan(gezin, fijn, geheugen)
    const isZonder = (bereik: Bereik) => isPrecies(bereik) && bereik.laag === 0
    return { saldo: soms(toegekend === null ? saldo : min(bijstand, toegekend)), zonder: isZonder(bijstand) && (toegekend !== null || isZonder(nu)) }
  }
  const bedragVan = (wie: 'laag' | 'hoog' | 'bijstand') => bedragIn(toeslag, gezin, wie, geheugen)
  return { saldo: soms(min(precies(bedragVan('bijstand')), toegekend ?? { laag: bedragVan('hoog'), hoog: bedragVan('laag') })) }
}

function bedragIn(toeslag: BerekendeToeslag, gezin: Gezin, wie: 'laag' | 'hoog' | 'bijstand', geheugen: Geheugen): Cents {
  const compute = () => centsFromEuros(toeslagInMaand(alsHuishouden(gezin, wie), toeslag, gezin.maand).uitkomst)
  if (toeslag !== 'zorgtoeslag') return compute()
  const { aanvrager, toeslagpartner } = gezin.partners[wie]
  return once(geheugen, ['zorg', yearOf(gezin.maand), ...[aanvrager, toeslagpartner].flatMap((persoon) => [persoon?.toetsingsinkomen, persoon?.vermogen, persoon?.verzekerd])].join(' '), compute)
}

/** Of what does not depend on the rent or on what residents earn. */
function alsHuishouden({ partners, inwonenden, inkomenInwonenden }: Gezin, wie: 'laag' | 'hoog' | 'bijstand'): Huishouden {
  return { ...partners[wie], inwonenden: inwonenden(inkomenInwonenden.laag), woning: null }
}

function teltMogelijkMee(toeslag: Toeslag, gezin: Gezin, { feiten, jaarbeleid }: Onzekerheid): 'ja' | 'nee' | 'misschien' {
  if (toeslag === 'kinderopvangtoeslag') return teltKinderopvang(feiten, jaarbeleid) ? 'ja' : 'nee'
  const telt = jaarbeleid.toeslagen.value[toeslag]
  if (telt !== 'bovenDrempel') return telt === 'altijd' ? 'ja' : 'nee'
  const drempel = drempelKindgebondenBudget(alsHuishouden(gezin, 'laag'), firstDayOf(gezin.maand)).uitkomst
  const isBoven = (wie: 'laag' | 'hoog') => compare(gezamenlijkInkomen(alsHuishouden(gezin, wie)).uitkomst, drempel) > 0
  if (isBoven('laag')) return 'ja'
  return isBoven('hoog') ? 'misschien' : 'nee'
}

function kinderopvangMetBijstand({ kinderopvang }: Feiten, maand: Month, plausibel: Plausibelen): Bereik {
  const amount = waardeIn(kinderopvang?.metBijstand ?? [], maand)
  return amount === undefined ? plausibel.toekenning.kinderopvangtoeslag : precies(amount)
}

const PARTNERS = 2

/** Where there are too many ways in which the household may be: all that the law can give, against all that it can. */
function ruimste(maand: Month, { feiten, plausibel, jaarbeleid }: Onzekerheid): Maandbereik {
  const tellenMee = TOESLAGEN.filter((toeslag) => (toeslag === 'kinderopvangtoeslag' ? teltKinderopvang(feiten, jaarbeleid) : jaarbeleid.toeslagen.value[toeslag] !== undefined))
  const hoogste = tel(tellenMee.map((toeslag) => ({ laag: NO_MONEY, hoog: plausibel.toekenning[toeslag].hoog })))
  const saldo = { laag: min(NIETS, hoogste).laag, hoog: hoogste.hoog }
  const norm = omvat([precies(valueOn(bijstandsnorm.gehuwden, firstDayOf(maand)).value), precies(centsFromEuros(kostendelersnormIn(maand, PARTNERS + feiten.inwonenden.length, PARTNERS).uitkomst))])
  const netto = nettoIn(feiten, maand, plausibel)
  return { tekort: hoogste, saldo, bovenNorm: min(netto, norm), totMinimum: min(tel([norm, saldo]), netto), zonderHuurtoeslag: false }
}
