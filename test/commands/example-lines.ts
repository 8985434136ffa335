import { handreikingvoorbeelden, type Vergelijkingsvoorbeeld } from '../examples/law-examples.ts'

const GEEN_SERVICEKOSTEN = { energie: '0', schoonmaak: '0', huismeester: '0', dienstruimten: '0' }

/** The example of docs/commands.md. */
export const proefregel = {
  jaar: 2024,
  aanvrager: { geboortedatum: '1979-07-15', toetsingsinkomen: 12124, vermogen: 0 },
  toeslagpartner: { geboortedatum: '1987-05-17', toetsingsinkomen: 12124, vermogen: 0, verzekerd: true },
  inwonenden: [{ relatie: 'kind', geboortedatum: '2016-03-01', toetsingsinkomen: 0, vermogen: 0 }],
  wonen: { kaleHuur: '660,00', servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning: false },
}

export const proefuitkomst = {
  jaar: 2024,
  zorgtoeslag: { perMaand: 236, perJaar: 2833 },
  huurtoeslag: { perMaand: 399, perJaar: 4789 },
  kindgebondenBudget: { perMaand: 203, perJaar: 2436 },
}

const inDeDoelgroep = {
  toeslagEnFiscaalPartner: true, inkomensbron: 'uitkering', andereWeinigInkomen: true, minstverdienendeNa1962: true,
  onderAowLeeftijd: true, ontvangtToeslag: true,
}

/** A couple in the target group with an income of 27.000 and nothing, and a net income that is not above the norm, looked at after the year has ended. */
export function paar(jaar: number, over: object = {}) {
  return {
    jaar,
    peildatum: `${String(jaar + 1)}-06-01`,
    doelgroep: inDeDoelgroep,
    aanvrager: { geboortedatum: '1979-07-15', inkomen: { jaarinkomen: 27000 }, vermogen: 0 },
    toeslagpartner: { geboortedatum: '1987-05-17', inkomen: { jaarinkomen: 0 }, vermogen: 0 },
    inwonenden: [],
    wonen: woningVanaf(`${String(jaar)}-01`, '660,00'),
    netto: { nietBovenNorm: true },
    ...over,
  }
}

export function woningVanaf(vanaf: string, kaleHuur: string) {
  return [{ vanaf, woning: { kaleHuur, servicekosten: GEEN_SERVICEKOSTEN, aangepasteWoning: false } }]
}

/** The worked examples of the guide as lines of input, each month by the income that was estimated then. */
export const handreikingregels = handreikingvoorbeelden.vergelijkingen.map((voorbeeld) => ({ voorbeeld, regel: regelVan(voorbeeld) }))

function regelVan({ jaar, partners: [eerste, tweede], partnersVanaf, inwonenden, huur }: Vergelijkingsvoorbeeld) {
  const persoon = ({ geboortedatum, schattingen }: typeof eerste) => ({ geboortedatum, inkomen: { schattingen: inHeleEuros(schattingen) }, vermogen: 0 })
  return paar(jaar, {
    maatstaf: 'zoalsToegekend',
    aanvrager: persoon(eerste),
    toeslagpartner: persoon(tweede),
    partners: partnersVanaf === undefined ? {} : { vanaf: partnersVanaf },
    inwonenden: inwonenden.map(({ relatie, geboortedatum, schattingen }) => ({ relatie, geboortedatum, inkomen: { schattingen: inHeleEuros(schattingen) }, vermogen: 0 })),
    wonen: huur.flatMap(({ vanaf, kaleHuur }) => woningVanaf(vanaf, kaleHuur)),
  })
}

function inHeleEuros(schattingen: Vergelijkingsvoorbeeld['partners'][0]['schattingen']) {
  return schattingen.map(({ vanaf, bedrag }) => ({ vanaf, bedrag: Number(bedrag.replaceAll('.', '')) }))
}
