import type { Jaarreden, Reden } from '../../../engine/begrippen.ts'

export const redenen: Readonly<Record<Reden | Jaarreden, string>> = {
  nietVerzekerd: 'Zorgtoeslag is only for people with health insurance under the Zorgverzekeringswet. Does one of you have it after all? Then change the answer.',
  vermogenTeHoog: 'The vermogen (assets) on 1 January is above the limit. Then there is no right to this toeslag in that year. Look again for another year.',
  geenHuurwoning: 'Huurtoeslag is only for a rented home. Do you rent? Then enter the rent.',
  huurBovenMaximum: 'The rent is above the maximale huur (maximum rent). Then there is no right to huurtoeslag. It may be different for an adapted home, for a large household or if you received huurtoeslag for this home before.',
  geenKinderen: 'In these months there is no child under 18 for whom you receive kinderbijslag. Then there is no kindgebonden budget.',
  geenKinderopvang: 'No kinderopvangtoeslag counts. Did you receive it after all, and did you have a right to it? Then enter the reason at the toeslagen.',
  toeslagTeLaag: 'The amount over a whole year is below the smallest amount that Dienst Toeslagen grants. That is why nothing is paid.',

  woontElders: 'You do not live in this municipality. Apply at the municipality where you live now (Participatiewet article 40). Choose that municipality at the years.',
  briefadres: 'This municipality does not give the compensation to who only has a postal address there. Ask the municipality what you need to register at a home address.',
  vermogenBovenGrens: 'Your wealth on 1 January is above the limit that this municipality uses. Then there is no compensation over this year. Is the wealth not right? Change it, and it is computed again.',
  geenPartners: 'The scheme is for two people who are each other’s toeslagpartner and fiscal partner. This year you are not. Are you in doubt? Look in Mijn Toeslagen, or ask the Belastingdienst.',
  geenFiscaalPartners: 'This year you are each other’s toeslagpartner, but not each other’s fiscale partner (partner for income tax). The scheme is for couples who are both (handreiking § 4.1). Is that not right? Look at Partners, or ask the Belastingdienst.',
  alleenBijstand: 'You have bijstand only. Then you already receive the full toeslagen and there is no shortfall. Do you receive less after all? Then check the details in Mijn Toeslagen together.',
  geenUitkering: 'The scheme is for couples with a benefit from UWV or an insurer, and sometimes for couples with income from work only. Your income is different. Do you have too little to live on? Then ask your municipality about bijstand.',
  tweeInkomens: 'The scheme is for couples of whom one has no income or very little. This year you both have an income. Was that different in another year? Then look at that year.',
  heffingskortingUitbetaald: 'The one of you with the lowest income was born before 1963 and is paid the algemene heffingskorting. Then the rules do not work against each other and there is no compensation. Is the heffingskorting not paid after all? Then change the answer.',
  aowLeeftijd: 'One of you has reached the AOW age. Then other amounts apply. This program does not compute them. Do you have little income besides AOW? Then ask the SVB about the AIO-aanvulling.',
  geenToeslagen: 'You receive no toeslagen. Then they cannot be too low because of this problem. Might you have a right to them? Then apply to Dienst Toeslagen first and compute again.',

  geenTerugvordering: 'Dienst Toeslagen asks nothing back over this year. For this year only a terugvordering (reclaim) can be compensated. Did you receive too little in toeslagen? Then you may still apply. The municipality must treat your application (handreiking § 7.3).',
  terugvorderingAndereOorzaak: 'The terugvordering (reclaim) has another cause than the alleenverdienersproblematiek. Then the municipality does not compensate it. Ask Dienst Toeslagen for a payment arrangement if you cannot pay at once.',
  geenTekort: 'You do not receive less in toeslagen than with bijstand only. So there is no shortfall. Does your income, your rent or your household change? Then compute again.',
  bovenBestaansminimum: 'Your net income and your toeslagen together are not below the bestaansminimum. Then there is no compensation. Is the net income not right? Change it, and it is computed again.',

  'nietVoldaan.uitkering': 'For the vaste tegemoetkoming one of you must have another benefit than bijstand, such as WIA, WW or Wajong (Participatiewet article 78gg). Bijstand on top of it is fine. Did you have such a benefit in a part of the year? Then change the answer.',
  'nietVoldaan.lagereToeslagen': 'For the vaste tegemoetkoming you must receive less in toeslagen than the same household with bijstand only (Participatiewet article 78gg). This year that is not so. Does your income or your rent change? Then compute again.',
  'nietVoldaan.lagerInkomen': 'For the vaste tegemoetkoming your net income and your toeslagen together must be lower than in the same household with bijstand only (Participatiewet article 78gg). This year that is not so. Is the net income not right? Change it, and it is computed again.',

  voorDeRegeling: 'The scheme starts with the year 2022. This program computes nothing for earlier years. You may apply for bijzondere bijstand all the same. The municipality must treat and judge that application (Participatiewet article 35, handreiking § 7.3).',
  bedragNietGepubliceerd: 'For 2027 too there is a vaste tegemoetkoming from the municipality. The amount has not been published yet. That is why nothing is computed. Look again when the amount is known.',
  fiscaleRegeling: 'From 2028 there is a scheme of the Belastingdienst. The one of you with the lowest income can then be paid a part of the algemene heffingskorting. It does not come by itself: you must apply to the Belastingdienst. The amounts are not known here. That is why nothing is computed.',
  jongerDan21: 'For partners younger than 21 other bijstand norms hold. This app does not compute those. Ask the gemeente (municipality) to do it.',
}
