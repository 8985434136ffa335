import type { Bronsoort } from '../engine/begrippen.ts'
import { nettoNorm } from '../engine/bijstand.ts'
import { huishoudenIn, inkomenIn, vergelijkbareMaanden, vragenOverHuishouden, type Feiten } from '../engine/feiten.ts'
import { bepaalGroep, type Groep, type Groepinvoer } from '../engine/groep.ts'
import { inkomenUitBronnen } from '../engine/inkomensbronnen.ts'
import { waardeIn } from '../engine/tijdlijn.ts'
import { centsFromEuros, type Cents } from '../units/cents.ts'
import { firstDayOfYear, monthOf, type Day } from '../units/day.ts'
import { bronnenIn } from './bronnen.ts'
import type { Dossier, Partner } from './dossier.ts'
import { feitenVan } from './feiten.ts'

const PARTNERS: readonly Partner[] = ['aanvrager', 'toeslagpartner']
const UWV: readonly Bronsoort[] = ['wia', 'wao', 'ww', 'zw', 'wajong']
const BIJSTAND: readonly Bronsoort[] = ['bijstand', 'ioaw', 'ioaz']

/**
 * The group of table 1 in one year of a dossier.
 *
 * @param peildatum - the day on which it is looked at
 */
export function groepVan(dossier: Dossier, jaar: number, peildatum: Day): Groep {
  const feiten = feitenVan(dossier, jaar, peildatum)
  const { inkomensbron } = feiten.doelgroep
  const bronnen = PARTNERS.map((wie) => bronnenIn(dossier, jaar, wie))
  const perBron = bronnen.flatMap((each) => each ?? [])
  const bijstand = perBron.some(({ soort }) => BIJSTAND.includes(soort)) ? true : undefined
  return bepaalGroep({ jaar, ...(inkomensbron === undefined ? {} : { inkomensbron }), ...uitkeringVan(dossier, feiten), ...(bijstand === undefined ? {} : { bijstand }), ...nettoVan(feiten) })
}

/**
 * The benefit of the highest earner: the sum of its sources; without them the whole income, where the other has none. Bijstand is paid to both
 * (Pw art. 11 lid 4), so that then there is none in it.
 */
function uitkeringVan(dossier: Dossier, feiten: Feiten): Pick<Groepinvoer, 'uitkering' | 'van'> {
  const perBron = PARTNERS.flatMap((wie) => {
    const bronnen = bronnenIn(dossier, feiten.jaar, wie)
    if (bronnen === null || bronnen === undefined) return []
    const uitkeringen = bronnen.filter(({ soort }) => UWV.includes(soort) || soort === 'verzekeraar')
    const van = uitkeringen.every(({ soort }) => soort === 'verzekeraar') ? 'verzekeraar' : 'uwv'
    return uitkeringen.length === 0 ? [] : [{ uitkering: centsFromEuros(inkomenUitBronnen(uitkeringen).uitkomst), van } as const]
  })
  const [hoogste] = [...perBron].sort((a, b) => b.uitkering - a.uitkering)
  if (hoogste !== undefined) return hoogste
  const [ene, andere] = PARTNERS.map((wie) => inkomenIn(feiten[wie].inkomen, monthOf(firstDayOfYear(feiten.jaar)), feiten.maatstaf))
  if (ene === undefined || andere === undefined || Math.min(ene, andere) > 0) return {}
  return { uitkering: ene > andere ? ene : andere }
}

/** Against the norm of this household, over the months that can be compared; not known where it was only said to be no higher. */
function nettoVan(feiten: Feiten): Pick<Groepinvoer, 'netto'> {
  if (feiten.netto?.kind !== 'perMaand' || vragenOverHuishouden(feiten).length > 0) return {}
  const { verloop } = feiten.netto
  const perMaand = vergelijkbareMaanden(feiten).map((maand): readonly [Cents | undefined, Cents] => [waardeIn(verloop, maand), centsFromEuros(nettoNorm(huishoudenIn(feiten, maand), maand).uitkomst)])
  if (perMaand.length === 0 || perMaand.some(([netto]) => netto === undefined)) return {}
  const boven = perMaand.reduce((sum, [netto = 0, norm]) => sum + netto - norm, 0)
  return { netto: boven < 0 ? 'onderNorm' : 'nietOnderNorm' }
}
