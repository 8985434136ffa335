import { z } from 'zod'

/** What is wrong with one line of input: a code for programs, a sentence for people. Neither repeats what was entered. */
const meldingen = {
  INVALID_JSON: 'Deze regel is geen JSON. Zet op elke regel één huishouden tussen accolades.',
  NOT_UTF8: 'Deze regel is niet te lezen, omdat het bestand niet als UTF-8 is opgeslagen. Sla het opnieuw op als UTF-8.',
  LINE_TOO_LONG: 'Deze regel is te lang. Zet op elke regel één huishouden.',
  FIELD_MISSING: 'Dit veld ontbreekt. Vul het in; het mag niet worden weggelaten.',
  FIELD_UNKNOWN: 'Dit veld bestaat niet. Kijk of de naam goed is geschreven.',
  FIELD_TWICE: 'Dit veld staat er twee keer. Laat één ervan staan.',
  WRONG_TYPE: 'Hier staat het verkeerde soort waarde. Kijk in het schema wat hier moet staan.',
  VALUE_UNKNOWN: 'Deze waarde bestaat niet. Kijk in het schema welke waarden kunnen.',
  OUT_OF_RANGE: 'Dit getal kan niet kloppen: het is te klein, te groot of geen heel getal. Kijk het na.',
  AMOUNT_UNREADABLE: 'Dit bedrag is niet te lezen. Schrijf het als tekst, bijvoorbeeld "1.234,56" of "660,00".',
  AMOUNT_TOO_LARGE: 'Dit bedrag is zo hoog dat het een vergissing lijkt. Kijk het na.',
  DATE_UNREADABLE: 'Deze datum bestaat niet of is niet te lezen. Schrijf hem als "1985-03-02".',
  DATE_TOO_LONG_AGO: 'Deze geboortedatum ligt voor 1900. Kijk hem na.',
  DATE_IN_FUTURE: 'Deze geboortedatum ligt na het jaar waarover wordt gerekend. Kijk hem na.',
  MONTH_UNREADABLE: 'Deze maand is niet te lezen. Schrijf hem als "2024-07".',
  END_BEFORE_START: 'Het einde ligt voor het begin. Kijk beide maanden na.',
  NOT_IN_ORDER: 'Deze perioden staan niet op volgorde, of beginnen in dezelfde maand. Zet de vroegste eerst.',
  UNDERAGE: 'Voor iemand onder de 18 rekent dit programma niet. Kijk de geboortedatum na, of vraag Dienst Toeslagen.',
  YEAR_WITHOUT_FIGURES: 'Voor dit jaar zijn de cijfers niet bekend. Er kan worden gerekend over 2022 tot en met 2026.',
  INTERNAL: 'Er ging iets mis in het programma zelf. De andere regels zijn gewoon berekend. Meld dit aan de beheerder.',
} as const

export type Foutcode = keyof typeof meldingen

export const FOUTCODES = Object.keys(meldingen) as Foutcode[]

const foutSchema = z.strictObject({
  code: z.enum(FOUTCODES).describe('De soort fout. Zie docs/commands.md.'),
  veld: z.string().describe('Waar de fout zit, bijvoorbeeld "inwonenden.0.geboortedatum". Leeg als het om de hele regel gaat.'),
  melding: z.string().describe('Wat er aan de hand is en wat te doen.'),
})

export type Fout = z.output<typeof foutSchema>

export const foutregelSchema = z.strictObject({ fout: foutSchema }).describe('Uitvoer: staat op de plaats van een regel die niet kon worden berekend.').meta({ id: 'foutregel' })

export function fout(code: Foutcode, path: readonly PropertyKey[] = []): Fout {
  return { code, veld: veldOf(path), melding: meldingen[code] }
}

/** A name that is not just letters is no field of ours, but may be an answer in the wrong place. It is left out. */
function veldOf(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'number' || /^[a-z]{1,40}$/i.test(String(part))).map(String).join('.')
}
