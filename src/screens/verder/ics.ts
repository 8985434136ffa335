import type { Afspraak } from '../../case/afspraak.ts'

/** RFC 5545, § 3.1: a line has at most 75 bytes, and each ends in CR LF. Every line here is shorter. */
const CRLF = '\r\n'

/** The time zone of the European part of the Netherlands, by the rules that hold since 1996. */
const AMSTERDAM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
]

type About = {
  /** Says nothing about whom it is with: a calendar is read by others. Without commas, semicolons, backslashes and line ends. */
  readonly summary: string
  /** A random one, so that nothing can be told from it. */
  readonly uid: string
  /** A moment in UTC, as `Date.toISOString` writes it. */
  readonly madeAt: string
}

/**
 * An appointment as a calendar file, without a name, a place or a description.
 *
 * @returns the text of an iCalendar file (RFC 5545)
 */
export function icsOf({ dag, tijd, minuten }: Afspraak, { summary, uid, madeAt }: About): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keukentafel//NL',
    ...AMSTERDAM,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;TZID=Europe/Amsterdam:${dag.replace(/-/g, '')}T${tijd.replace(':', '')}00`,
    `DURATION:PT${String(minuten)}M`,
    `SUMMARY:${summary}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ].map((line) => `${line}${CRLF}`).join('')
}
