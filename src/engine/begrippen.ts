import type { Toeslag } from '../law/beleid/beleid.ts'

/** The names of the steps. The screens hold the words, one for each, in every language. */
export type Begrip =
  // income and household
  | 'inkomenAanvrager' | 'inkomenToeslagpartner' | 'inkomenKind' | 'inkomenKindBovenVrijstelling' | 'inkomenMedebewoner' | 'gezamenlijkInkomen'
  | 'rekeninkomen' | 'vrijstellingKind' | 'vermogen' | 'vermogensgrens' | 'nihil' | 'geheel' | 'maandenPerJaar' | 'aantalMaanden' | 'aantalPartners'
  // zorgtoeslag
  | 'zorgtoeslag' | 'zorgtoeslagPerJaar' | 'zorgtoeslagPerJaarAfgerond' | 'zorgtoeslagEenVerzekerde' | 'deelBijEenVerzekerde' | 'standaardpremie'
  | 'standaardpremies' | 'normpremie' | 'normpremieTotDrempel' | 'normpremieBovenDrempel' | 'normpremiepercentage' | 'percentageBovenDrempel'
  | 'drempelinkomen' | 'inkomenBovenDrempel'
  // huurtoeslag
  | 'huurtoeslag' | 'huurtoeslagVoorAfbouw' | 'huurtoeslagAfbouw' | 'huurtoeslagAfbouwPerJaar' | 'kaleHuur' | 'rekenhuur' | 'huurTotMaximum' | 'maximaleHuur'
  | 'servicekostenEnergie' | 'servicekostenSchoonmaak' | 'servicekostenHuismeester' | 'servicekostenDienstruimten' | 'maximumServicekosten'
  | 'minimumNormhuur' | 'verlagingMinimumNormhuur' | 'normhuur' | 'normhuurNietAfgerond' | 'normhuurKwadratisch' | 'normhuurLineair' | 'factorA' | 'factorB'
  | 'minimumInkomensijkpunt' | 'inkomenBovenIjkpunt' | 'afbouwpercentage' | 'opslagBasishuur' | 'basishuur' | 'kwaliteitskortingsgrens' | 'aftoppingsgrens'
  | 'ondergrens' | 'huurTotKwaliteitskortingsgrens' | 'huurTotAftoppingsgrens' | 'huurTussenGrenzen' | 'huurBovenAftoppingsgrens'
  | 'deelTotKwaliteitskortingsgrens' | 'deelTotAftoppingsgrens' | 'deelBovenAftoppingsgrens' | 'percentageTotAftoppingsgrens' | 'percentageBovenAftoppingsgrens'
  // kindgebonden budget
  | 'kindgebondenBudget' | 'kindgebondenBudgetPerJaar' | 'kindgebondenBudgetVoorAfbouw' | 'kindgebondenBudgetAfbouw' | 'bedragEersteKind' | 'bedragTweedeKind'
  | 'bedragVolgendKind' | 'leeftijdsverhoging' | 'alleenstaandeOuderkop' | 'drempelMetPartner' | 'verhogingDrempelMetPartner'
  // a toeslag over a month, a period, a year
  | 'toeslagPerMaand' | 'toeslagPerJaar' | 'toeslagJaarNietAfgerond' | 'toeslagGemiddeldPerMaand' | 'toeslagOverPeriode' | 'minimumToeslag'
  // bijstand
  | 'brutoBijstand' | 'brutoBijstandZonderKostendelers' | 'brutoBijstandNaarRato' | 'brutoBijstandExact' | 'verhoudingKostendelers' | 'kostendelersdeel'
  | 'kostendelersdeelSamen' | 'kostendelersdeelPersonen' | 'kostendelersnormVast' | 'kostendelersnormPerPersoon' | 'aantalKostendelers' | 'nettoPerJaar'
  | 'nettoMinHeffingskorting' | 'nettoDeelVanBruto' | 'algemeneHeffingskorting' | 'tariefEersteSchijf' | 'normGehuwden' | 'gemiddeldeNorm' | 'normJaar' | 'normOverMaanden'
  | 'nettoNorm' | 'nettoNormNietAfgerond'
  // gross and net income
  | 'inkomenUitBronnen' | `bron.${Bronsoort}` | 'bedragPerMaand' | 'bedragenDrieMaanden' | 'kwartalenPerJaar'
  | 'brutoPersoon' | 'brutoUitkering' | 'brutoWerk' | 'brutoVerzekeraar' | 'inkomstenbelasting' | 'belastingVoorKortingen' | 'belastingSchijf1' | 'belastingSchijf2'
  | 'inkomenSchijf1' | 'inkomenSchijf2' | 'eindeSchijf1' | 'tariefSchijf2' | 'kortingAlgemeen' | 'kortingAlgemeenAfbouw' | 'afbouwKorting'
  | 'inkomenBovenAfbouw' | 'beginAfbouwKorting' | 'kortingArbeid' | 'kortingArbeidDeel1' | 'kortingArbeidTot2' | 'kortingArbeidTot3' | 'kortingArbeidAfbouw'
  | 'deelVanWerk' | 'maximumKorting' | 'beginDeel' | 'werkBovenBegin' | 'jonggehandicaptenkorting' | 'bijdrageZvw' | 'percentageZvw' | 'nettoPersoon' | 'nettoSamen'
  | 'uitbetaaldeKorting' | 'deelUitbetaling' | 'hoogsteUitbetaling' | 'gebruikteKorting' | 'nettoGeschat' | 'nettoGeschatNietAfgerond' | 'aanvullingNetto' | 'aanvullingPerPartner'
  | 'aanvullingBruto' | 'aanvullingBrutoNietAfgerond'
  // comparison and compensation
  | `beschikkingDefinitief.${Toeslag}` | `beschikkingVoorlopig.${Toeslag}` | `verschil.${Toeslag}` | 'kinderopvangtoeslagMetBijstand' | 'tekortPerMaand' | 'tekortOverPeriode' | 'tekort' | 'overPeriode'
  | 'toegekendVoorlopig' | 'toegekendDefinitief' | `terugvordering.${Toeslag}` | 'teruggevorderd' | 'terugvorderingDoorProblematiek'
  | `doorProblematiek.${Toeslag}` | 'andereOorzaak' | 'andereOorzaakBeoordeeld' | 'tekortOfTerugvordering' | 'tekortEnTerugvordering' | 'compensatieTotBestaansminimum'
  | 'compensatieBijVermogen' | 'compensatieBijInkomen' | 'tekortTotBestaansminimum' | 'tekortTotBestaansminimumPerMaand' | 'tekortTotBestaansminimumOverJaar' | 'bestaansminimum' | 'ontvangen'
  | 'ontvangenNaTerugvordering' | 'minderToeslagen' | 'minderBesteedbaar' | 'nettoInkomen' | 'normOverJaar' | 'nettoOverJaar'
  | 'toeslagenNu' | 'toeslagenBijstand' | 'toeslagenNuOverJaar' | 'toeslagenBijstandOverJaar' | 'vasteTegemoetkoming' | 'aanvullendeBijzondereBijstand' | 'hetzelfdeBijElkAntwoord'

/** Where an income comes from. */
export type Bronsoort =
  | 'wia' | 'wao' | 'ww' | 'zw' | 'wajong' | 'verzekeraar' | 'tw' | 'bijstand' | 'ioaw' | 'ioaz' | 'aow' | 'werk' | 'alimentatie' | 'anders'

export type Doelgroepvraag =
  | 'toeslagEnFiscaalPartner' | 'inkomensbron' | 'andereWeinigInkomen' | 'minstverdienendeNa1962' | 'heffingskortingUitbetaald' | 'onderAowLeeftijd'
  | 'ontvangtToeslag'

export type Doelgroepreden =
  | 'geenPartners' | 'alleenBijstand' | 'geenUitkering' | 'tweeInkomens' | 'heffingskortingUitbetaald' | 'aowLeeftijd' | 'geenToeslagen'

/** The three conditions of art. 78gg lid 1 Pw. */
export type Voorwaarde = 'uitkering' | 'lagereToeslagen' | 'lagerInkomen'

/** Why there is nothing: of a toeslag, or of the compensation. */
export type Reden =
  | 'nietVerzekerd' | 'vermogenTeHoog' | 'geenHuurwoning' | 'huurBovenMaximum' | 'geenKinderen' | 'geenKinderopvang' | 'toeslagTeLaag'
  | 'woontElders' | 'briefadres' | 'vermogenBovenGrens'
  | Doelgroepreden | 'geenFiscaalPartners' | 'jongerDan21' | 'geenTerugvordering' | 'terugvorderingAndereOorzaak' | 'geenTekort' | 'bovenBestaansminimum' | `nietVoldaan.${Voorwaarde}`

/** Why a year is not computed. */
export type Jaarreden = 'voorDeRegeling' | 'bedragNietGepubliceerd' | 'fiscaleRegeling'

/** What an open question is about; `foutAntwoord` is an answer that cannot be right. */
export type Onderwerp =
  | 'ambtshalveAanslag' | 'beleid' | 'doelgroep' | 'geboortedatum' | 'inkomen' | 'vermogen' | 'huur' | 'kinderopvangMetBijstand' | 'beschikking' | 'beschikkingPerMaand' | 'oorzaakTerugvordering' | 'nettoInkomen' | 'geboortejaarMinstverdienende' | 'foutAntwoord'
  | 'partnerschap' | 'partnerschapOnbekend' | 'anderAdres' | 'partnersSpreektTegen'
