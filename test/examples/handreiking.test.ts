import { describe, expect, it } from 'vitest'
import { metAlleenBijstand } from '../../src/engine/bijstand.ts'
import { huishoudenIn, type Feiten } from '../../src/engine/feiten.ts'
import { statusVan } from '../../src/engine/jaar.ts'
import { berekenToeslagen, toeslagInMaand } from '../../src/engine/toeslagen.ts'
import { beoordeel } from '../../src/engine/uitkomst.ts'
import { vergelijk, type Vergelijking } from '../../src/engine/vergelijking.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { euro, NO_MONEY, wholeEuros } from '../../src/units/cents.ts'
import { day, month, monthsOf } from '../../src/units/day.ts'
import { uitkomstVan } from '../explanation/find-step.ts'
import { feiten, huishouden, persoon, persoonsfeiten, woning } from './builders.ts'
import { exactText, feitenVan, handreikingvoorbeelden, type Maandbedragen, type Vergelijkingsvoorbeeld } from './law-examples.ts'

const HUUR_EN_ZORG = ['huurtoeslag', 'zorgtoeslag'] as const
const { vergelijkingen, alleenstaanden, terugvordering, scheiding } = handreikingvoorbeelden

describe.each(vergelijkingen.map((voorbeeld) => [`${voorbeeld.naam} (${voorbeeld.id})`, voorbeeld] as const))('%s', (_, voorbeeld) => {
  const { jaar, zoalsToegekend, brutoBijstand, stappen } = voorbeeld

  it.each(['zoalsToegekend', 'jaarinkomen'] as const)('compares the toeslagen month by month: %s', (maatstaf) => {
    const { perMaand } = voorbeeld[maatstaf] ?? zoalsToegekend
    const { maanden } = vergelekenMet(feitenVan(voorbeeld, maatstaf))
    const gevonden = maanden.map(({ maand, toeslagen }) => ({ maand, ...Object.fromEntries(HUUR_EN_ZORG.map((toeslag) => [toeslag, toeslagen[toeslag]])) }))
    expect(gevonden).toEqual(perMaand.flatMap((bedragen) => maandenVan(bedragen, jaar)))
  })

  it.each(['zoalsToegekend', 'jaarinkomen'] as const)('adds the differences up over the year: %s', (maatstaf) => {
    const { tekort } = voorbeeld[maatstaf] ?? zoalsToegekend
    const verwacht = tekort === 0 ? { kind: 'geenRecht', redenen: ['geenTekort'] } : { kind: 'recht', bedrag: wholeEuros(tekort) }
    expect(beoordeel(feitenVan(voorbeeld, maatstaf), handreiking)).toMatchObject(verwacht)
  })

  it.each(zoalsToegekend.perMaand)('gives the same amounts to each of the two households by itself, from $vanaf', ({ vanaf, nu, bijstand }) => {
    const werkelijk = huishoudenIn(feitenVan(voorbeeld, 'zoalsToegekend'), month(vanaf))
    const alleenBijstand = metAlleenBijstand(werkelijk, month(vanaf), handreiking)
    const perMaand = (each: typeof werkelijk) => {
      const { huurtoeslag, zorgtoeslag } = berekenToeslagen(each, jaar)
      return { huurtoeslag: huurtoeslag.perMaand, zorgtoeslag: zorgtoeslag.perMaand }
    }
    expect(perMaand(werkelijk)).toEqual({ huurtoeslag: wholeEuros(nu.huurtoeslag), zorgtoeslag: wholeEuros(nu.zorgtoeslag) })
    expect(perMaand(alleenBijstand)).toEqual({ huurtoeslag: wholeEuros(bijstand.huurtoeslag), zorgtoeslag: wholeEuros(bijstand.zorgtoeslag) })
  })

  it('takes the gross bijstand of the guide as the income of each partner', () => {
    const maand = month(zoalsToegekend.perMaand[0]?.vanaf ?? '')
    const { aanvrager, toeslagpartner } = metAlleenBijstand(huishoudenIn(feitenVan(voorbeeld, 'zoalsToegekend'), maand), maand, handreiking)
    expect([aanvrager.toetsingsinkomen, toeslagpartner?.toetsingsinkomen]).toEqual([euro(brutoBijstand), euro(brutoBijstand)])
  })

  it('gives the intermediate steps', () => {
    const gevonden = stappen.map((stap) => ({ ...stap, uitkomst: tussenstap(voorbeeld, stap) }))
    expect(gevonden).toEqual(stappen.map((stap) => ({ ...stap, uitkomst: exactText(stap.uitkomst) })))
  })

  it('states differences that are bijstand minus nu, also where the guide misprints one', () => {
    for (const { nu, bijstand, verschil } of zoalsToegekend.perMaand) {
      expect(verschil).toEqual({ huurtoeslag: bijstand.huurtoeslag - nu.huurtoeslag, zorgtoeslag: bijstand.zorgtoeslag - nu.zorgtoeslag })
    }
  })
})

describe('Samenwonen, vooraf: each of the two alone', () => {
  it.each(alleenstaanden)('$naam', ({ jaar, geboortedatum, toetsingsinkomen, kaleHuur, huurtoeslag, zorgtoeslag, stappen }) => {
    const alleen = huishouden([NO_MONEY], { aanvrager: persoon(euro(toetsingsinkomen), { geboortedatum: day(geboortedatum) }), woning: woning(euro(kaleHuur)) })
    const berekend = berekenToeslagen(alleen, jaar)
    expect(berekend.huurtoeslag.perMaand).toBe(wholeEuros(huurtoeslag))
    expect(berekend.zorgtoeslag.perMaand).toBe(wholeEuros(zorgtoeslag))
    const gevonden = stappen.map(({ toeslag, begrip }) => uitkomstVan(begrip, berekend[toeslag].uitleg.perMaand))
    expect(gevonden).toEqual(stappen.map(({ uitkomst }) => exactText(uitkomst)))
  })

  it('has the bijstand of Anton equal to the gross bijstand of an alleenstaande', () => {
    const maand = month('2024-01')
    const { aanvrager } = metAlleenBijstand(huishouden([NO_MONEY]), maand, handreiking)
    expect(aanvrager.toetsingsinkomen).toBe(euro(alleenstaanden[1]?.toetsingsinkomen ?? ''))
  })
})

describe('Voorbeeld 3, scheiding: no amounts, but with which income the zorgtoeslag is computed', () => {
  const [eerste, tweede] = scheiding.inkomens.map(euro)
  const { jaar, partnersTotEnMet } = scheiding

  it('counts both incomes, of the whole year, in the months together', () => {
    const samen = feiten(jaar, [NO_MONEY, NO_MONEY], {
      aanvrager: persoonsfeiten(jaar, eerste ?? NO_MONEY), toeslagpartner: persoonsfeiten(jaar, tweede ?? NO_MONEY), partners: { totEnMet: month(partnersTotEnMet) },
    })
    const { perioden, maanden } = vergelekenMet(samen)
    expect(maanden.map(({ maand }) => maand)).toEqual(monthsOf(jaar).filter((maand) => maand <= partnersTotEnMet))
    for (const { toeslagen } of perioden) expect(uitkomstVan('gezamenlijkInkomen', toeslagen.zorgtoeslag.nu)).toBe(String(scheiding.samen))
  })

  it('counts the own income only, for each of the two apart', () => {
    const apart = [eerste, tweede].map((inkomen) => uitkomstVan('gezamenlijkInkomen', toeslagInMaand(huishouden([inkomen ?? NO_MONEY]), 'zorgtoeslag', month(`${String(jaar)}-07`))))
    expect(apart).toEqual(scheiding.apart.map(String))
  })
})

describe('Voorbeeld 4, terugvordering over 2022', () => {
  const beschikking = (toeslag: 'huurtoeslag' | 'zorgtoeslag') => ({
    voorlopig: { kind: 'jaar', bedrag: euro(terugvordering.voorlopig[toeslag]) },
    definitief: { kind: 'jaar', bedrag: euro(terugvordering.definitief[toeslag]) },
  } as const)
  const uitkomst = beoordeel(feiten(terugvordering.jaar, [euro('26.000'), NO_MONEY], {
    beschikkingen: { huurtoeslag: beschikking('huurtoeslag'), zorgtoeslag: beschikking('zorgtoeslag') },
    oordelen: { huurtoeslag: { andereOorzaak: NO_MONEY }, zorgtoeslag: { andereOorzaak: NO_MONEY } },
  }), handreiking)

  it('compensates the whole reclaim', () => {
    expect(uitkomst).toMatchObject({ kind: 'recht', regeling: 'terugvordering', bedrag: wholeEuros(terugvordering.verwacht.totaal) })
  })

  it.each(HUUR_EN_ZORG)('shows the reclaim of the %s', (toeslag) => {
    const uitleg = uitkomst.kind === 'recht' ? uitkomst.uitleg : undefined
    expect(uitleg && uitkomstVan(`terugvordering.${toeslag}`, uitleg)).toBe(String(terugvordering.verwacht[toeslag]))
  })
})

function vergelekenMet(each: Feiten): Vergelijking {
  const status = statusVan(each.jaar, handreiking)
  if (status.kind !== 'berekenbaar') throw new RangeError('an example has a year with rules')
  const vergeleken = vergelijk(each, handreiking, status.jaarbeleid)
  if (vergeleken.kind !== 'vergeleken') throw new RangeError('an example is complete')
  return vergeleken.vergelijking
}

function maandenVan({ vanaf, totEnMet, nu, bijstand, verschil }: Maandbedragen, jaar: number) {
  const bedragen = (toeslag: (typeof HUUR_EN_ZORG)[number]) => ({
    nu: wholeEuros(nu[toeslag]), bijstand: wholeEuros(bijstand[toeslag]), verschil: wholeEuros(verschil[toeslag]), teltMee: true,
  })
  return monthsOf(jaar).filter((maand) => vanaf <= maand && maand <= totEnMet)
    .map((maand) => ({ maand, huurtoeslag: bedragen('huurtoeslag'), zorgtoeslag: bedragen('zorgtoeslag') }))
}

function tussenstap(voorbeeld: Vergelijkingsvoorbeeld, { maand, welke, toeslag, begrip }: Vergelijkingsvoorbeeld['stappen'][number]): string | undefined {
  const periode = vergelekenMet(feitenVan(voorbeeld, 'zoalsToegekend')).perioden.find(({ maanden }) => maanden.includes(month(maand)))
  return periode && uitkomstVan(begrip, periode.toeslagen[toeslag][welke])
}
