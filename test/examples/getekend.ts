import type { Ondertekening } from '../../src/case/handtekening.ts'
import { cents, NO_MONEY } from '../../src/units/cents.ts'
import { day } from '../../src/units/day.ts'

/** What somebody signed on glass. The text is no paper: only who compares it with one sees that. */
export const GETEKEND: Ondertekening = {
  wie: 'aanvrager', op: '2027-03-01T10:00:00.000Z', dag: day('2027-03-01'), door: 'Noor', plaats: 'Voorbeeldstad', aanwezig: ['partner', 'tolk'], anderen: 'Omar', identiteit: 'paspoort',
  wijze: { kind: 'glas', lijnen: [[10, 20, 30, 40], [100, 100]], pad: 'M 10 20 L 30 40 M 100 100 L 100 100' },
  papieren: [{ sleutel: 'aanvraagBijzondereBijstand.samen', tekst: '{}', sha256: `${'A'.repeat(43)}=`, bedragen: [{ jaar: 2023, bedrag: cents(252_600), aanvulling: NO_MONEY }] }],
  ingetrokken: null,
}
