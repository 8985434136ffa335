import type { Veldfoutcode } from '../../../case/controle.ts'

/** What is wrong and how to write it. Never what was written: that may be someone's secret. */
export const fouten: Readonly<Record<Veldfoutcode, string>> = {
  amountUnreadable: 'Dit bedrag kan ik niet lezen. Schrijf het als 1.234,56.',
  amountNegative: 'Een bedrag is hier niet lager dan nul. Schrijf het zonder minteken.',
  amountTooLarge: 'Dit bedrag is wel erg hoog. Kijk of de komma goed staat en of er geen cijfer te veel is.',
  dayUnreadable: 'Deze datum kan ik niet lezen. Schrijf dag, maand en jaar, zoals 2-3-1985.',
  dayInFuture: 'Deze datum is te ver in de toekomst. Kijk of het jaar klopt.',
  dayTooLongAgo: 'Deze datum is te lang geleden. Schrijf het jaar met vier cijfers, zoals 1985.',
  partnerTooYoung: 'Een partner is 18 jaar of ouder aan het begin van het jaar. Kijk of de geboortedatum klopt.',
  endBeforeStart: 'Het einde ligt vóór het begin. Kijk welke van de twee datums niet klopt.',
  monthTwice: 'Deze maand staat ook op een andere regel. Kies hier een andere maand, of verander de andere regel.',
  largerThanReclaim: 'Dit bedrag is hoger dan de terugvordering. Schrijf hoogstens het bedrag van de terugvordering.',
  postcodeUnreadable: 'Deze postcode kan ik niet lezen. Schrijf vier cijfers en twee letters, zoals 1234 AB.',
  timeUnreadable: 'Deze tijd kan ik niet lezen. Schrijf uren en minuten, zoals 14:30.',
  minutesUnreadable: 'Schrijf hele minuten, zoals 45.',
  amountMissing: 'Vul ook het bedrag in dat vanaf deze maand geldt.',
  monthMissing: 'Kies ook de maand waarin dit bedrag ingaat.',
}
