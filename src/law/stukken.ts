/** The papers that show what a computation and an application rest on. */

export type Stuksoort =
  | 'identiteitsbewijs' | 'rekeningnummer' | 'toestemmingSuwinet' | 'vermogen' | 'toestemmingPartner'
  | 'definitieveBeschikking' | 'terugvorderingsbeschikking' | 'toeslagbeschikkingen' | 'voorlopigeBeschikking' | 'bewijsToetsingsinkomen'
  | 'jaaropgave' | 'aanslag' | 'inkomensspecificaties' | 'recenteSpecificatie' | 'wijzigingen' | 'woonsituatie' | 'huurspecificaties' | 'huurspecificatieJuli'
  | 'aangepasteWoning' | 'kinderopvang'

/** What must hold for a paper to be needed; more than one: all of them. */
export type Stukvoorwaarde =
  | 'terugvordering' | 'tekort' | 'definitief' | 'nietDefinitief' | 'jaarVoorbij' | 'jaarLoopt' | 'huurwoning' | 'inwonenden' | 'aangepasteWoning' | 'kinderopvang'
  | 'zonderBijstand' | 'partnerAfwezig'

export type Stuk = {
  readonly soort: Stuksoort
  /** Once for the couple, for each partner, or for everybody whose income counts for the huurtoeslag. */
  readonly voor: 'huishouden' | 'partners' | 'iedereen'
  readonly als: readonly Stukvoorwaarde[]
  readonly bron: string
}

/** Papers of the case, and papers of one year by how the year is compensated. */
export type Stukkenlijst = {
  readonly algemeen: readonly Stuk[]
  readonly terugvordering: readonly Stuk[]
  readonly tekortEnTerugvordering: readonly Stuk[]
  readonly vasteTegemoetkoming: readonly Stuk[]
}

const alleenBij2022 = 'Handreiking § 6.3, 2022'
const bij2023 = 'Handreiking § 6.3, 2023'
const bij2024 = 'Handreiking § 6.3, 2024'
const zonderBijstand = 'Handreiking § 6.3, Inkomens- en vermogenstoets alleenverdieners zonder aanvullende bijstandsuitkering'

const algemeen: readonly Stuk[] = [
  { soort: 'toestemmingPartner', voor: 'huishouden', als: ['partnerAfwezig'], bron: 'Handreiking § 5.6, Verzamelen inkomensgegevens' },
  { soort: 'identiteitsbewijs', voor: 'partners', als: ['zonderBijstand'], bron: 'Handreiking § 5.6, Tip; Pw art. 17 lid 3 en 4' },
  { soort: 'toestemmingSuwinet', voor: 'partners', als: ['zonderBijstand'], bron: zonderBijstand },
  { soort: 'vermogen', voor: 'huishouden', als: ['zonderBijstand'], bron: `${zonderBijstand}; § 5.6, Vermogenstoets` },
]

/** In the list of 2023 the guide asks for the pay slips of 2024: a slip, as the list of 2024 was copied. Those of the year itself are asked for here. */
const tekort = (bron: string): readonly Stuk[] => [
  { soort: 'toeslagbeschikkingen', voor: 'huishouden', als: ['nietDefinitief'], bron },
  { soort: 'inkomensspecificaties', voor: 'iedereen', als: ['jaarLoopt'], bron },
  { soort: 'wijzigingen', voor: 'huishouden', als: [], bron },
  { soort: 'woonsituatie', voor: 'huishouden', als: ['huurwoning', 'inwonenden'], bron },
  { soort: 'huurspecificaties', voor: 'huishouden', als: ['huurwoning'], bron },
  { soort: 'aangepasteWoning', voor: 'huishouden', als: ['huurwoning', 'aangepasteWoning'], bron },
  { soort: 'kinderopvang', voor: 'huishouden', als: ['kinderopvang'], bron: 'Handreiking § 6.2, Kinderopvangtoeslag' },
]

/** The lists of the guide. For the vaste tegemoetkoming nobody printed one: that of the running year, 2024, says how the same computation is shown. */
const handreiking: Stukkenlijst = {
  algemeen,
  terugvordering: [
    { soort: 'definitieveBeschikking', voor: 'huishouden', als: [], bron: alleenBij2022 },
    { soort: 'terugvorderingsbeschikking', voor: 'huishouden', als: [], bron: alleenBij2022 },
    { soort: 'jaaropgave', voor: 'iedereen', als: [], bron: alleenBij2022 },
    { soort: 'aanslag', voor: 'iedereen', als: [], bron: alleenBij2022 },
  ],
  tekortEnTerugvordering: [
    { soort: 'definitieveBeschikking', voor: 'huishouden', als: ['definitief'], bron: bij2023 },
    { soort: 'terugvorderingsbeschikking', voor: 'huishouden', als: ['definitief', 'terugvordering'], bron: bij2023 },
    { soort: 'jaaropgave', voor: 'iedereen', als: ['jaarVoorbij'], bron: bij2023 },
    { soort: 'aanslag', voor: 'iedereen', als: ['jaarVoorbij'], bron: bij2023 },
    ...tekort(`${bij2023} en 2024`),
  ],
  vasteTegemoetkoming: [
    { soort: 'definitieveBeschikking', voor: 'huishouden', als: ['definitief'], bron: bij2024 },
    { soort: 'jaaropgave', voor: 'iedereen', als: ['jaarVoorbij'], bron: bij2024 },
    ...tekort(bij2024),
  ],
}

const horst = (onder: string) => `Beleidsregel Horst aan de Maas art. 4 lid 10 onder ${onder}`

/** Fase 2 asks for the form only (art. 8): there the list of the guide stands. */
const horstAanDeMaas: Stukkenlijst = {
  algemeen: [
    { soort: 'toestemmingPartner', voor: 'huishouden', als: ['partnerAfwezig'], bron: 'Handreiking § 5.6, Verzamelen inkomensgegevens' },
    { soort: 'identiteitsbewijs', voor: 'partners', als: ['zonderBijstand'], bron: horst('a, i') },
    { soort: 'rekeningnummer', voor: 'huishouden', als: [], bron: horst('a, ii') },
  ],
  terugvordering: [
    { soort: 'definitieveBeschikking', voor: 'huishouden', als: [], bron: horst('b, i') },
    { soort: 'bewijsToetsingsinkomen', voor: 'iedereen', als: [], bron: horst('b, ii') },
  ],
  tekortEnTerugvordering: [
    { soort: 'definitieveBeschikking', voor: 'huishouden', als: ['definitief'], bron: horst('c, i, en d, i') },
    { soort: 'voorlopigeBeschikking', voor: 'huishouden', als: ['nietDefinitief'], bron: horst('d, i') },
    { soort: 'woonsituatie', voor: 'huishouden', als: ['inwonenden'], bron: horst('c, ii, en d, ii') },
    { soort: 'bewijsToetsingsinkomen', voor: 'iedereen', als: ['definitief'], bron: horst('c, iii') },
    { soort: 'recenteSpecificatie', voor: 'iedereen', als: ['nietDefinitief'], bron: horst('d, iii') },
    { soort: 'huurspecificatieJuli', voor: 'huishouden', als: ['huurwoning'], bron: horst('c, iv, en d, iv') },
  ],
  vasteTegemoetkoming: handreiking.vasteTegemoetkoming,
}

/** The list of a municipality that has one of its own, by the id of its beleid; else that of the guide. */
export function stukkenlijstVan(beleidId: string): Stukkenlijst {
  return beleidId === 'horst-aan-de-maas-2025' ? horstAanDeMaas : handreiking
}

/** Papers that only help: the guide has them 'bij voorkeur', Horst only where the decision itself does not say it. */
export const AANVULLENDE_STUKKEN: readonly Stuksoort[] = ['terugvorderingsbeschikking', 'bewijsToetsingsinkomen', 'recenteSpecificatie']
