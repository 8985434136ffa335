import type { Veldfoutcode } from '../../../case/controle.ts'

export const fouten: Readonly<Record<Veldfoutcode, string>> = {
  amountUnreadable: 'I cannot read this amount. Write it as 1.234,56.',
  amountNegative: 'An amount is not below zero here. Write it without a minus sign.',
  amountTooLarge: 'This amount is very high. Check that the comma is in the right place and that there is no digit too many.',
  dayUnreadable: 'I cannot read this date. Write day, month and year, such as 2-3-1985.',
  dayInFuture: 'This date is too far in the future. Check the year.',
  dayTooLongAgo: 'This date is too long ago. Write the year with four digits, such as 1985.',
  partnerTooYoung: 'A partner is 18 or older at the start of the year. Check the date of birth.',
  endBeforeStart: 'The end is before the start. Check which of the two dates is wrong.',
  monthTwice: 'This month is on another line too. Choose another month here, or change the other line.',
  largerThanReclaim: 'This amount is higher than the terugvordering (reclaim). Write no more than the amount of the terugvordering.',
  postcodeUnreadable: 'I cannot read this postcode. Write four digits and two letters, such as 1234 AB.',
  timeUnreadable: 'I cannot read this time. Write hours and minutes, like 14:30.',
  minutesUnreadable: 'Write whole minutes, like 45.',
  amountMissing: 'Also fill in the amount that holds from this month.',
  monthMissing: 'Also choose the month from which this amount holds.',
}
