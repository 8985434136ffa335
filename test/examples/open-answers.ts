import fc from 'fast-check'
import type { Invulling } from '../../src/engine/bereik-invullen.ts'
import { heeftHuurwoning, type Toekenning, type Feiten, type Inkomensverloop, type Persoonsfeiten, type Vraag } from '../../src/engine/feiten.ts'
import { rekentMetBeschikking } from '../../src/engine/vergelijking.ts'
import { ALLE_BELEID } from '../../src/law/beleid/alle.ts'
import type { Beleid, Jaarbeleid, Toeslag } from '../../src/law/beleid/beleid.ts'
import { plausibelIn } from '../../src/law/plausibel.ts'
import { cents } from '../../src/units/cents.ts'
import { feitenInJaar, geld } from './arbitraries.ts'
import { zonder } from './builders.ts'

/** Takes one answer out of complete facts, so that the question is open again. */
export type Weglating = { readonly name: string; readonly from: (feiten: Feiten) => Feiten }

const VRAGEN = ['toeslagEnFiscaalPartner', 'inkomensbron', 'andereWeinigInkomen', 'minstverdienendeNa1962', 'heffingskortingUitbetaald', 'onderAowLeeftijd', 'ontvangtToeslag'] as const

/** Complete facts, with decisions that are not above what the law can give. */
const plausibeleFeiten: fc.Arbitrary<Feiten> = feitenInJaar.map((feiten) => {
  const { toekenning } = plausibelIn(feiten.jaar)
  const begrens = (toeslag: Toeslag, each: Toekenning): Toekenning =>
    each.kind === 'jaar' ? each : { kind: 'perMaand', verloop: each.verloop.map(({ vanaf, waarde }) => ({ vanaf, waarde: cents(Math.min(waarde, toekenning[toeslag].hoog)) })) }
  const beschikkingen = Object.fromEntries(Object.entries(feiten.beschikkingen).map(([toeslag, { voorlopig, definitief }]) => [toeslag, {
    ...(voorlopig === undefined ? {} : { voorlopig: begrens(toeslag as Toeslag, voorlopig) }),
    ...(definitief === undefined ? {} : { definitief: begrens(toeslag as Toeslag, definitief) }),
  }]))
  return { ...feiten, beschikkingen }
})

function zonderInkomen<P extends { readonly inkomen: Inkomensverloop }>(each: P, heel: boolean): P {
  return { ...each, inkomen: { schattingen: heel ? [] : each.inkomen.schattingen.slice(1) } }
}

function bijPartner(wie: 'aanvrager' | 'toeslagpartner', change: (persoon: Persoonsfeiten) => Persoonsfeiten): Weglating['from'] {
  return (feiten) => ({ ...feiten, [wie]: change(feiten[wie]) })
}

/** Every answer of these facts that can be taken out, and leaves a question open. */
function weglatingen(feiten: Feiten, jaarbeleid: Jaarbeleid): readonly Weglating[] {
  const { inwonenden, beschikkingen, netto } = feiten
  const partners = (['aanvrager', 'toeslagpartner'] as const).flatMap((wie): readonly Weglating[] => [
    { name: `${wie}.geboortedatum`, from: bijPartner(wie, (each) => zonder(each, 'geboortedatum')) },
    { name: `${wie}.vermogen`, from: bijPartner(wie, (each) => zonder(each, 'vermogen')) },
    { name: `${wie}.inkomen`, from: bijPartner(wie, (each) => zonderInkomen(each, true)) },
    ...(feiten.maatstaf === 'zoalsToegekend' ? [{ name: `${wie}.inkomen eerst`, from: bijPartner(wie, (each) => zonderInkomen(each, false)) }] : []),
  ])
  const residents = inwonenden.flatMap((_, index): readonly Weglating[] => {
    const at = (change: (each: Feiten['inwonenden'][number]) => Feiten['inwonenden'][number]): Weglating['from'] =>
      (current) => ({ ...current, inwonenden: current.inwonenden.map((each, place) => (place === index ? change(each) : each)) })
    return [
      { name: `inwonende ${String(index)} geboortedatum`, from: at((each) => zonder(each, 'geboortedatum')) },
      { name: `inwonende ${String(index)} inkomen`, from: at((each) => zonderInkomen(each, true)) },
    ]
  })
  const huur: readonly Weglating[] = [
    { name: 'huur', from: (each) => ({ ...each, woningen: each.woningen.map(({ vanaf, waarde }) => ({ vanaf, waarde: waarde === null ? null : zonder(waarde, 'kaleHuur') })) }) },
    { name: 'woning', from: (each) => ({ ...each, woningen: [] }) },
    { name: 'eerste woning', from: (each) => ({ ...each, woningen: each.woningen.slice(1) }) },
  ]
  const metBeschikking = rekentMetBeschikking(feiten, jaarbeleid)
  const isOpenWithout = jaarbeleid.regeling.value === 'terugvordering' || (metBeschikking && jaarbeleid.beschikking.value === 'definitief')
  const decisions = (['huurtoeslag', 'zorgtoeslag'] as const).flatMap((toeslag): readonly Weglating[] => [
    ...(isOpenWithout ? [{ name: `${toeslag} definitief`, from: (each: Feiten) => ({ ...each, beschikkingen: { ...each.beschikkingen, [toeslag]: zonder(each.beschikkingen[toeslag] ?? {}, 'definitief') } }) }] : []),
    ...(isOpenWithout || metBeschikking ? [{ name: `${toeslag} beschikking`, from: (each: Feiten) => ({ ...each, beschikkingen: zonder(each.beschikkingen, toeslag) }) }] : []),
    { name: `${toeslag} oordeel`, from: (each) => ({ ...each, oordelen: zonder(each.oordelen, toeslag) }) },
  ])
  return [
    ...partners, ...residents, ...huur,
    // Without a rented home the decision about huurtoeslag is not asked for.
    ...decisions.filter(({ name }) => name.endsWith('oordeel') || (name.startsWith('huurtoeslag') ? heeftHuurwoning(feiten) && beschikkingen.huurtoeslag !== undefined : beschikkingen.zorgtoeslag !== undefined)),
    { name: 'netto', from: (each) => zonder(each, 'netto') },
    ...(netto?.kind === 'perMaand' ? [{ name: 'netto eerst', from: (each: Feiten) => (each.netto?.kind === 'perMaand' ? { ...each, netto: { kind: 'perMaand' as const, verloop: each.netto.verloop.slice(1) } } : each) }] : []),
    ...VRAGEN.map((vraag) => ({ name: `doelgroep ${vraag}`, from: (each: Feiten) => ({ ...each, doelgroep: zonder(each.doelgroep, vraag) }) })),
  ]
}

/** Complete facts, one to five answers to take out of them, and a policy. */
export const metWeglatingen: fc.Arbitrary<{ readonly feiten: Feiten; readonly weg: readonly Weglating[]; readonly beleid: Beleid }> =
  fc.tuple(plausibeleFeiten, fc.constantFrom(...ALLE_BELEID)).chain(([feiten, beleid]) => {
    const jaarbeleid = beleid.jaren[feiten.jaar]
    const all = jaarbeleid === undefined ? [] : weglatingen(feiten, jaarbeleid)
    return fc.subarray([...all], { minLength: 1, maxLength: 5 }).map((weg) => ({ feiten, weg, beleid }))
  })

export function laatWeg(feiten: Feiten, weg: readonly Weglating[]): Feiten {
  return weg.reduce((each, { from }) => from(each), feiten)
}

/** The leavings-out that open a question of the engine. */
export function opent({ onderwerp, veld }: Vraag, { name }: Weglating): boolean {
  const [subject = '', part = ''] = veld.split('.')
  const person = subject === 'inwonenden' ? `inwonende ${part} ` : `${subject}.`
  switch (onderwerp) {
    case 'huur': return name.includes('huur') && !name.includes('toeslag') || name.includes('woning')
    case 'inkomen': case 'geboortedatum': case 'vermogen': return name.startsWith(`${person}${onderwerp}`)
    case 'nettoInkomen': return name.startsWith('netto')
    case 'oorzaakTerugvordering': return name === `${part} oordeel`
    case 'doelgroep': return name === `doelgroep ${part}`
    default: return name.startsWith(`${part} `)
  }
}

/** Any answers within what is plausible. */
export const invulling: fc.Arbitrary<Invulling> = fc.record({
  inkomen: geld(40_000), inkomenAndere: geld(40_000), inkomenInwonende: geld(60_000), vermogen: geld(200_000), kaleHuur: fc.integer({ min: 5_000, max: 200_000 }).map(cents),
  netto: fc.option(geld(4_500)), toekenning: geld(200), andereOorzaak: geld(3_000), leeftijd: fc.integer({ min: 0, max: 90 }), leeftijdKind: fc.integer({ min: 0, max: 40 }),
})
