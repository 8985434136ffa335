/** The sentences of an application, as one person says them and as two do. */
type Persoonsvorm = 'ik' | 'wij'

type Zinnen = {
  readonly aanvragers: string
  readonly vraagkop: string
  readonly bijzondereBijstand: (jaren: string) => string
  readonly kosten: (kosten: string) => string
  readonly oorzaak: string
  readonly bedragen: string
  readonly helft: string
  readonly zelfdeToeslag: (jaren: string) => string
  readonly bestaansminimum: (jaren: string) => string
  readonly vast: (jaren: string) => string
  readonly voorwaarden: string
  readonly aanvulling: (kosten: string) => string
  readonly feiten: (regels: string) => string
  readonly bijlagen: string
  readonly rekening: string
  readonly gevraagd: string
  readonly verklaring: readonly string[]
}

/** What is the same whoever asks. */
const VOOR_ALLEN = {
  kosten: (kosten) => `De bijstand is voor de kosten van ${kosten}.`,
  bedragen: 'Deze bedragen zijn uitgerekend. De berekening hoort bij deze aanvraag.',
  zelfdeToeslag: (jaren) => `Over ${jaren} zit de terugvordering al in het tekort. Daarom telt alleen het hoogste bedrag.`,
  bijlagen: 'Deze stukken horen bij de aanvraag. Op de stukkenlijst staat wat al is gezien of gekopieerd, en wat nog komt.',
  rekening: 'Maak het bedrag over op deze rekening.',
} satisfies Partial<Zinnen>

const AANVRAAG: Readonly<Record<Persoonsvorm, Zinnen>> = {
  wij: {
    ...VOOR_ALLEN,
    aanvragers: 'Wie vragen dit aan?',
    vraagkop: 'Wat vragen wij aan?',
    bijzondereBijstand: (jaren) => `Wij vragen individuele bijzondere bijstand aan over ${jaren} (Participatiewet artikel 35).`,
    oorzaak: 'Door de alleenverdienersproblematiek kregen wij voor die kosten te weinig toeslag, of moesten wij toeslag terugbetalen.',
    helft: 'Wij zijn geen partners meer. Ieder vraagt de helft aan van het bedrag waarop wij toen samen recht hadden.',
    bestaansminimum: (jaren) => `Over ${jaren} vragen wij minder. Inkomen, toeslagen en bijstand samen mogen niet hoger zijn dan het bestaansminimum.`,
    vast: (jaren) => `Wij vragen de vaste tegemoetkoming voor alleenverdieners aan over ${jaren} (Participatiewet artikel 78gg).`,
    voorwaarden: 'Wij voldoen aan de drie voorwaarden van de wet. Dat staat in de berekening.',
    aanvulling: (kosten) => `Met de vaste tegemoetkoming komen wij nog te kort. Voor dat deel vragen wij bijzondere bijstand aan, voor de kosten van ${kosten}.`,
    feiten: (regels) => `Dit hebben wij opgegeven. Er is gerekend volgens: ${regels}.`,
    gevraagd: 'Wij vragen',
    verklaring: [
      'Wij hebben alles naar waarheid opgegeven.',
      'Verandert er iets dat belangrijk is voor deze aanvraag? Dan geven wij dat meteen door aan de gemeente. Dat heet de inlichtingenplicht.',
      'Wij weten dat de gemeente het bedrag zelf narekent, en dat zij beslist.',
    ],
  },
  ik: {
    ...VOOR_ALLEN,
    aanvragers: 'Wie vraagt dit aan?',
    vraagkop: 'Wat vraag ik aan?',
    bijzondereBijstand: (jaren) => `Ik vraag individuele bijzondere bijstand aan over ${jaren} (Participatiewet artikel 35).`,
    oorzaak: 'Door de alleenverdienersproblematiek was er voor die kosten te weinig toeslag, of moest er toeslag worden terugbetaald.',
    helft: 'Ik heb deze partner niet meer. Ieder vraagt de helft aan van het bedrag waarop wij toen samen recht hadden.',
    bestaansminimum: (jaren) => `Over ${jaren} is het bedrag lager. Inkomen, toeslagen en bijstand samen mogen niet hoger zijn dan het bestaansminimum.`,
    vast: (jaren) => `Ik vraag de vaste tegemoetkoming voor alleenverdieners aan over ${jaren} (Participatiewet artikel 78gg).`,
    voorwaarden: 'Aan de drie voorwaarden van de wet is voldaan. Dat staat in de berekening.',
    aanvulling: (kosten) => `Met de vaste tegemoetkoming is er nog een tekort. Voor dat deel vraag ik bijzondere bijstand aan, voor de kosten van ${kosten}.`,
    feiten: (regels) => `Dit heb ik opgegeven. Er is gerekend volgens: ${regels}.`,
    gevraagd: 'Ik vraag',
    verklaring: [
      'Ik heb alles naar waarheid opgegeven.',
      'Verandert er iets dat belangrijk is voor deze aanvraag? Dan geef ik dat meteen door aan de gemeente. Dat heet de inlichtingenplicht.',
      'Ik weet dat de gemeente het bedrag zelf narekent, en dat zij beslist.',
    ],
  },
}

export function zinnenVoor(aantal: number): Zinnen {
  return AANVRAAG[aantal === 1 ? 'ik' : 'wij']
}
