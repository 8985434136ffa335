/** Texts that may hold a difficult word or a long sentence, each with the reason. A text that is not there any more must go from here too. */
export const UITZONDERINGEN: readonly { readonly tekst: string; readonly reden: string }[] = [
  { tekst: 'Bijstand (gezamenlijke huishouding)', reden: 'De naam van een begrip in de Participatiewet (artikel 3): de lijst met woorden legt het uit.' },
]
