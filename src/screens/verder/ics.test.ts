import { describe, expect, it } from 'vitest'
import { day } from '../../units/day.ts'
import { icsOf } from './ics.ts'

const file = icsOf({ dag: day('2027-01-15'), tijd: '09:30', minuten: 45 }, { summary: 'Afspraak Keukentafel', uid: '00000000-0000-4000-8000-000000000000', madeAt: '2026-11-25T09:00:00.123Z' })

describe('the calendar file of an appointment (RFC 5545)', () => {
  it('is these bytes', () => {
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Keukentafel//NL',
      'BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:00000000-0000-4000-8000-000000000000', 'DTSTAMP:20261125T090000Z', 'DTSTART;TZID=Europe/Amsterdam:20270115T093000', 'DURATION:PT45M',
      'SUMMARY:Afspraak Keukentafel', 'CLASS:PRIVATE', 'END:VEVENT',
      'END:VCALENDAR', '',
    ])
  })

  it('ends every line in CR LF, and has none of more than 75 bytes', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  })

  it('has no place, no description and nobody in it', () => {
    expect(file).not.toMatch(/^(?:LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER|CONTACT|COMMENT|URL)/m)
  })
})
