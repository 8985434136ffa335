import type { Vertaling } from './nl.ts'

export const en: Vertaling = {
  titel: 'You may be entitled to a supplement to your income',
  en: 'and',
  aanhef: 'Dear {een} and {ander},',
  bijstand: 'Together you receive supplementary social assistance (bijstand) from the municipality of {gemeente}. It comes on top of another benefit that one of you receives. Together this may still be too little to live on. In this letter you read what we can do for you.',
  zonderBijstand: 'You may be entitled to extra money from the municipality of {gemeente}. So please read this letter carefully.',

  watKop: 'What is the matter?',
  wat: 'Some couples have less money than the subsistence level (bestaansminimum). That is the lowest amount that people can live on.',
  watToeslagen: 'They receive less rent benefit (huurtoeslag) and healthcare benefit (zorgtoeslag) than they need.',
  watTerugbetalen: 'Or they have to pay back too much of these benefits afterwards.',
  watOorzaak: 'These benefits are based on gross income. With a benefit from UWV, for example, gross income is higher than with social assistance only. Then the rent benefit and healthcare benefit are lower. That is not what was intended.',

  wanneerKop: 'When does this happen?',
  wanneer: 'This may be true for you if everything below is the case:',
  wanneerPartner: 'You have a partner with whom you file a tax return, or can file one. Together you receive rent benefit or healthcare benefit.',
  wanneerUitkering: 'One of you receives a benefit from UWV, SVB or an insurance company. There may also be a small income from work.',
  wanneerAnder: 'The other has no income, or a small income.',
  wanneerBijstand: 'Together you also receive supplementary social assistance.',

  toeslagenKop: 'Which benefits is it about?',
  tekort: 'rent benefit and healthcare benefit for {jaren}',
  terugbetaling: 'paying back rent benefit or healthcare benefit for {jaren}',
  vastKop: 'Which amount is it about?',
  vast: 'Since 2025 there is the fixed allowance (vaste tegemoetkoming). It is one amount a year, for the two of you together:',
  vastJaar: 'for {jaar}: {bedrag}',

  waaromKop: 'Why do you receive this letter?',
  waaromBijstand: 'You receive social assistance from us on top of your other income. We do not know whether you receive too little in benefits. We would like to look at that together with you.',
  waaromLijst: 'We have a list of residents who may have too little income. The Tax Administration (Belastingdienst) made that list. You are on it too. It holds only your citizen service number (BSN). So we do not know what your income is, and which benefits you receive. We would like to look at that together with you.',
  waaromVast: 'We think that you may be entitled to the fixed allowance. We are not sure. We would like to look at that together with you.',
  vastLijst: 'Are you on the list of the Tax Administration? Then you can receive the amount without applying.',
  vastEerder: 'Did we compensate you before, and has nothing changed? Then you may not have to apply.',

  kunnenKop: 'What can we do?',
  kunnen: 'If you want, we find out whether you receive less in benefits than was intended. For that we need information from you. We compute which benefits you would receive with social assistance only.',
  kunnenBijstand: 'Do you receive less? Then we may give you special assistance (bijzondere bijstand) for the difference.',
  kunnenTerugbetaling: 'Do you have to pay back benefits for {jaren}? For that too we may give you special assistance.',
  kunnenExtra: 'That means extra money from us.',
  kunnenVast: 'Do you receive less, and is your income too low as well? Then you get the fixed allowance. It is not social assistance.',

  geenKop: 'When do you get no extra money?',
  geen: 'You get no extra money if one of these points is true for you:',
  geenWerk: 'This year and last year you received little or no benefit, because you work.',
  geenVermogen: 'Together you have more capital than {grens}. Capital is money in your accounts, and things of great value.',
  geenVermogenJaar: 'On 1 January {jaar} you had more capital together than {grens}. Capital is money in your accounts, and things of great value.',
  geenAow: 'You have both reached the state pension age (AOW).',
  geenGeboren: 'The one of you who earns least was born before {geboortejaar}.',
  geenPartners: 'In the whole of {jaar} you are no longer partners.',

  doenKop: 'What do you have to do?',
  doen: 'Do you want to know whether you receive too little? Or are you not sure that this is about you?',
  doenContact: 'Call us on {telefoonnummer} or send an e-mail to {email}.',
  doenKaart: 'Or send back the reply card.',
  doenDag: 'You can apply for {jaren} until {dag}, that day included.',
  doenVerhuisd: 'Have you moved? Then you apply to your new municipality.',

  hulpKop: 'Do you need help with money?',
  hulp: 'Are you worried about money? Or do you have debts? We can help you.',

  vertalingTitel: 'This is a translation',
  vertaling: 'This text helps you to read the Dutch letter. It has no legal force. Only the Dutch text counts.',

  naamAanvrager: 'name of the applicant',
  naamPartner: 'name of the partner',
  naamGemeente: 'name of the municipality',
  naamTelefoon: 'telephone number',
  naamEmail: 'e-mail address',
  naamGrens: 'limit of the capital',
}
