import { stijgingTienProcentregeling } from '../law/awir.ts'
import { valueOn } from '../law/parameter.ts'
import { inEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear, monthsOf, nextMonth, yearOf, type Month } from '../units/day.ts'
import { add, compare, multiply, ONE } from '../units/fraction.ts'
import { isWithin, type Feiten, type Inkomensverloop, type Partnernaam } from './feiten.ts'
import { waardeIn } from './tijdlijn.ts'

/**
 * Somebody of whom the higher income after a change may be left out: a former medebewoner, by place in `inwonenden`, or the survivor of the partners.
 * `bedragen` where the rise is known, absent where the estimate before or the income of the year is not.
 */
export type TienProcentsignaal = {
  readonly wie: { readonly inwonende: number } | { readonly partner: Partnernaam }
  /** The first month after it. */
  readonly vanaf: Month
  readonly bedragen?: { readonly voor: Cents; readonly na: Cents }
}

/**
 * Where the 10%-regeling may apply: it is asked of Dienst Toeslagen first, and the compensation is computed afterwards. It changes no amount here.
 *
 * Bron: Handreiking hoofdstuk 6, 10%-regeling na vertrek of overlijden partner of medebewoner.
 * Not covered: the other conditions of Dienst Toeslagen, which the guide does not print.
 */
export function tienProcentsignalen(feiten: Feiten): readonly TienProcentsignaal[] {
  const { jaar, inwonenden, partners: { totEnMet }, einde } = feiten
  const vertrokken = inwonenden.flatMap((inwonende, index) => {
    const woondeHier = monthsOf(jaar).some((maand) => isWithin(maand, inwonende))
    const laatste = inwonende.totEnMet
    return inwonende.relatie === 'onderhuurder' || !woondeHier || laatste === undefined ? [] : signaal({ inwonende: index }, inwonende.inkomen, laatste, jaar)
  })
  if (einde?.reden !== 'overlijden' || totEnMet === undefined) return vertrokken
  const nabestaande = einde.overledene === 'aanvrager' ? 'toeslagpartner' : 'aanvrager'
  return [...vertrokken, ...signaal({ partner: nabestaande }, feiten[nabestaande].inkomen, totEnMet, jaar)]
}

/** Nothing where the change was not in this year, or where the income is known not to have risen so much. */
function signaal(wie: TienProcentsignaal['wie'], inkomen: Inkomensverloop, laatste: Month, jaar: number): readonly TienProcentsignaal[] {
  const vanaf = nextMonth(laatste)
  if (yearOf(vanaf) !== jaar) return []
  const bedragen = bedragenVan(inkomen, laatste)
  if (bedragen === undefined) return [{ wie, vanaf }]
  return isGestegen(bedragen, jaar) ? [{ wie, vanaf, bedragen }] : []
}

/** The estimate before the change, and the income of the whole year, or else a later estimate of it. */
function bedragenVan({ schattingen, jaarinkomen }: Inkomensverloop, laatste: Month): TienProcentsignaal['bedragen'] {
  const voor = waardeIn(schattingen, laatste)
  const na = jaarinkomen ?? schattingen.findLast(({ vanaf }) => vanaf > laatste)?.waarde
  return voor === undefined || na === undefined ? undefined : { voor, na }
}

function isGestegen({ voor, na }: { readonly voor: Cents; readonly na: Cents }, jaar: number): boolean {
  const grens = multiply(inEuros(voor), add(ONE, valueOn(stijgingTienProcentregeling, firstDayOfYear(jaar)).value))
  return na > voor && compare(inEuros(na), grens) >= 0
}
