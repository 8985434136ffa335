import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GETEKEND } from '../../test/examples/getekend.ts'
import { SEED } from '../../test/examples/arbitraries.ts'
import { overigeJaarvelden, VELDEN_OVER_HET_PAAR, willekeurigBestand, woningvelden } from '../../test/examples/bestand-arbitraries.ts'
import { newBestand, voorAnderJaar, withDossier, type Bestand, type Wijziging } from './bestand.ts'
import { EMPTY_DOSSIER, withAntwoord, withInwonende, withJaren, withoutInwonende, type Dossier, type Veld } from './dossier.ts'

const START = Date.parse('2026-11-25T09:00:00.000Z')
const MINUTE_MS = 60_000

function na(minutes: number): string {
  return new Date(START + minutes * MINUTE_MS).toISOString()
}

type Stap = readonly [minutes: number, text: string, door?: string, veld?: Veld]

/** Each step an answer, by Fatma unless said otherwise. */
function antwoordNa(stappen: readonly Stap[]): Bestand {
  return stappen.reduce((bestand, [minutes, text, door = 'Fatma', veld = 'aanvrager.naam']) =>
    withDossier(bestand, withAntwoord(bestand.dossier, veld, text), { op: na(minutes), door }), newBestand(na(0)))
}

/** `minutes door veld: van > naar` */
function historyOf({ geschiedenis }: Bestand): readonly string[] {
  return geschiedenis.map(({ op, door, veld, van, naar }) => `${(Date.parse(op) - START) / MINUTE_MS} ${door} ${veld}: ${van ?? '-'} > ${naar ?? '-'}`)
}

describe('a new file', () => {
  it('is empty, and was made and changed at that moment', () => {
    expect(newBestand(na(0))).toStrictEqual({
      version: 2, dossier: EMPTY_DOSSIER, aangemaakt: na(0), gewijzigd: na(0), plaats: '', wachtOp: null, gearchiveerd: false, geschiedenis: [], bijlagen: [], ondertekeningen: [],
    })
  })
})

describe('a change', () => {
  it('says when, by whom, of what, from what and to what', () => {
    const bestand = antwoordNa([[1, 'Irene']])
    expect(bestand.geschiedenis).toStrictEqual([{ op: na(1), door: 'Fatma', veld: 'aanvrager.naam', van: null, naar: 'Irene' }])
    expect(bestand).toMatchObject({ aangemaakt: na(0), gewijzigd: na(1), dossier: { antwoorden: { 'aanvrager.naam': 'Irene' } } })
  })

  it('that changes nothing leaves the very same file', () => {
    const bestand = antwoordNa([[1, 'Irene']])
    expect(withDossier(bestand, bestand.dossier, { op: na(30), door: 'Bram' })).toBe(bestand)
    expect(withDossier(bestand, { ...bestand.dossier, antwoorden: { ...bestand.dossier.antwoorden } }, { op: na(30), door: 'Bram' })).toBe(bestand)
  })

  it('leaves alone what stands beside the answers', () => {
    const bestand: Bestand = { ...newBestand(na(0)), plaats: 'wonen/2024', wachtOp: 'papieren', gearchiveerd: true }
    expect(withDossier(bestand, withAntwoord(bestand.dossier, 'aanvrager.naam', 'x'), { op: na(1), door: '' })).toMatchObject({ plaats: 'wonen/2024', wachtOp: 'papieren', gearchiveerd: true })
  })

  it.each<readonly [string, readonly Stap[], readonly string[]]>([
    ['typed letter by letter is one', [[1, 'I'], [1, 'Ir'], [2, 'Ire'], [3, 'Irene']], ['1 Fatma aanvrager.naam: - > Irene']],
    ['goes on after another field', [[1, 'I'], [2, 'S', 'Fatma', 'toeslagpartner.naam'], [3, 'Irene']], ['1 Fatma aanvrager.naam: - > Irene', '2 Fatma toeslagpartner.naam: - > S']],
    ['goes on up to ten minutes after it began', [[1, 'a'], [11, 'b']], ['1 Fatma aanvrager.naam: - > b']],
    ['is another one after ten minutes', [[1, 'a'], [11.001, 'b']], ['1 Fatma aanvrager.naam: - > a', '11.001 Fatma aanvrager.naam: a > b']],
    ['is another one ten minutes after it began, however steadily somebody types', [[1, 'a'], [7, 'b'], [12, 'c']], ['1 Fatma aanvrager.naam: - > b', '12 Fatma aanvrager.naam: b > c']],
    ['is another one by somebody else', [[1, 'a'], [2, 'b', 'Bram'], [3, 'c']], ['1 Fatma aanvrager.naam: - > a', '2 Bram aanvrager.naam: a > b', '3 Fatma aanvrager.naam: b > c']],
    ['that is taken back at once leaves no trace', [[1, 'a'], [20, 'b'], [21, 'a']], ['1 Fatma aanvrager.naam: - > a']],
    ['that is made empty at once leaves no trace', [[1, 'a'], [2, '']], []],
    ['that is taken back later does', [[1, 'a'], [20, 'b'], [40, 'a']], ['1 Fatma aanvrager.naam: - > a', '20 Fatma aanvrager.naam: a > b', '40 Fatma aanvrager.naam: b > a']],
    ['that somebody else takes back does', [[1, 'a'], [2, '', 'Bram']], ['1 Fatma aanvrager.naam: - > a', '2 Bram aanvrager.naam: a > -']],
    ['goes on past what somebody else took back at once', [[1, 'a'], [2, 'b', 'Bram'], [3, 'a', 'Bram'], [4, 'c']], ['1 Fatma aanvrager.naam: - > c']],
    ['by nobody named goes on too', [[1, 'a', ''], [2, 'b', '']], ['1  aanvrager.naam: - > b']],
    ['after the clock was set back is another one', [[20, 'a'], [10, 'b']], ['20 Fatma aanvrager.naam: - > a', '10 Fatma aanvrager.naam: a > b']],
    ['by somebody whose name is longer is another one', [[1, 'a'], [2, 'b', 'Fatma B.']], ['1 Fatma aanvrager.naam: - > a', '2 Fatma B. aanvrager.naam: a > b']],
  ])('%s', (_, stappen, expected) => {
    expect(historyOf(antwoordNa(stappen))).toEqual(expected)
  })

  it('that was taken back is still the last time that somebody was at it', () => {
    expect(antwoordNa([[1, 'a'], [2, '']])).toMatchObject({ gewijzigd: na(2), dossier: EMPTY_DOSSIER })
  })

  it('of the years is one, and so is one of who lives in', () => {
    const at = (bestand: Bestand, minutes: number, next: (dossier: Dossier) => Dossier) => withDossier(bestand, next(bestand.dossier), { op: na(minutes), door: 'Fatma' })
    let bestand = at(newBestand(na(0)), 1, (dossier) => withJaren(dossier, [2024, 2023]))
    bestand = at(bestand, 2, withInwonende)
    bestand = at(bestand, 3, (dossier) => withAntwoord(withInwonende(dossier), 'inwonende.2.naam', 'Ali'))
    bestand = at(bestand, 20, (dossier) => withoutInwonende(withJaren(dossier, []), '2'))
    expect(historyOf(bestand)).toEqual([
      '1 Fatma jaren: - > 2023,2024', '2 Fatma inwonenden: - > 1,2', '3 Fatma inwonende.2.naam: - > Ali',
      '20 Fatma jaren: 2023,2024 > -', '20 Fatma inwonenden: 1,2 > 1', '20 Fatma inwonende.2.naam: Ali > -',
    ])
  })
})

describe('the history of any conversation', () => {
  type Zet = { readonly veld: Veld; readonly text: string; readonly door: string; readonly pauze: number }
  const zetten: fc.Arbitrary<readonly Zet[]> = fc.array(fc.record({
    veld: fc.constantFrom<Veld>('aanvrager.naam', '2024.huur.0.bedrag'), text: fc.constantFrom('', 'a', 'b', 'c'), door: fc.constantFrom('Fatma', 'Bram'), pauze: fc.constantFrom(0, 1, 4, 9, 10, 11, 25),
  }), { maxLength: 40 })

  /** With the moment from which each answer stood. */
  function speel(all: readonly Zet[]): { readonly bestand: Bestand; readonly standen: readonly (readonly [Veld, text: string | null, sinds: number])[]; readonly einde: number } {
    let [bestand, minutes] = [newBestand(na(0)), 0]
    const standen: (readonly [Veld, string | null, number])[] = []
    for (const { veld, text, door, pauze } of all) {
      minutes += pauze
      const next = withDossier(bestand, withAntwoord(bestand.dossier, veld, text), { op: na(minutes), door })
      if (next !== bestand) standen.push([veld, text === '' ? null : text, minutes])
      bestand = next
    }
    return { bestand, standen, einde: minutes }
  }

  function perVeld(wijzigingen: readonly Wijziging[]): readonly (readonly Wijziging[])[] {
    return [...new Set(wijzigingen.map(({ veld }) => veld))].map((veld) => wijzigingen.filter((each) => each.veld === veld))
  }

  it('leads from nothing to what stands there now, each change taking up where the one before it left', () => {
    fc.assert(fc.property(zetten, (all) => {
      const { bestand } = speel(all)
      const replayed = bestand.geschiedenis.reduce((dossier, { veld, van, naar }) => {
        expect(dossier.antwoorden[veld as Veld] ?? null).toBe(van)
        expect(naar).not.toBe(van)
        return withAntwoord(dossier, veld as Veld, naar ?? '')
      }, EMPTY_DOSSIER)
      expect(replayed).toEqual(bestand.dossier)
    }), { seed: SEED })
  })

  it('stands in order of time, and the same person begins anew only after ten minutes', () => {
    fc.assert(fc.property(zetten, (all) => {
      const { geschiedenis } = speel(all).bestand
      expect(geschiedenis.map(({ op }) => op)).toEqual(geschiedenis.map(({ op }) => op).sort())
      for (const wijzigingen of perVeld(geschiedenis)) {
        wijzigingen.slice(1).forEach((wijziging, index) => {
          const before = wijzigingen[index]
          if (before?.door === wijziging.door) expect(Date.parse(wijziging.op) - Date.parse(before.op)).toBeGreaterThan(10 * MINUTE_MS)
        })
      }
    }), { seed: SEED })
  })

  it('holds every answer that stood longer than ten minutes', () => {
    fc.assert(fc.property(zetten, (all) => {
      const { bestand, standen, einde } = speel(all)
      standen.forEach(([veld, text, sinds], index) => {
        const tot = standen.slice(index + 1).find(([other]) => other === veld)?.[2] ?? einde
        if (tot - sinds > 10 && text !== null) expect(bestand.geschiedenis.filter((each) => each.veld === veld).map(({ naar }) => naar)).toContain(text)
      })
    }), { seed: SEED })
  })
})

describe('a file for another year', () => {
  const JAREN = [2023, 2024]
  /** Every answer another text, so that it shows where it came from. */
  const antwoorden: Dossier['antwoorden'] = Object.fromEntries(
    [...VELDEN_OVER_HET_PAAR, ...[2022, ...JAREN, 2025].flatMap((jaar) => [...woningvelden(jaar), ...overigeJaarvelden(jaar)])]
      .filter((veld) => !/huur\.(rijen|1\.vanaf)$/.test(veld)).map((veld) => [veld, `van ${veld}`]))
  const bestand: Bestand = {
    version: 2, dossier: { version: 1, jaren: JAREN, inwonenden: ['1', '2'], antwoorden }, aangemaakt: na(0), gewijzigd: na(1), plaats: 'samenvatting', wachtOp: 'gemeente', gearchiveerd: true,
    geschiedenis: [{ op: na(1), door: 'Fatma', veld: 'aanvrager.naam', van: null, naar: 'van aanvrager.naam' }],
    bijlagen: [{ id: '134c1d2a-6a0f-4a2e-9f0e-0a1b2c3d4e5f', soort: 'stuk', bij: 'stuk.legitimatie.aanvrager', sha256: `${'A'.repeat(43)}=`, bytes: 400_000, delen: 1, op: na(1), door: 'Fatma' }],
    ondertekeningen: [GETEKEND],
  }
  const overHetPaar = Object.fromEntries(VELDEN_OVER_HET_PAAR.map((veld) => [veld, `van ${veld}`]))

  it('is about the same people in the same home, with the last rent from January, and begins anew', () => {
    expect(voorAnderJaar(bestand, 2025, na(60))).toStrictEqual({
      ...newBestand(na(60)),
      dossier: {
        version: 1, jaren: [2025], inwonenden: ['1', '2'],
        antwoorden: {
          ...overHetPaar, '2025.huurwoning': 'van 2024.huurwoning', '2025.aangepasteWoning': 'van 2024.aangepasteWoning', '2025.eerderRecht': 'van 2024.eerderRecht',
          '2025.servicekosten.energie': 'van 2024.servicekosten.energie', '2025.servicekosten.huismeester': 'van 2024.servicekosten.huismeester', '2025.huur.0.bedrag': 'van 2024.huur.1.bedrag',
        },
      },
    })
  })

  it('has the home of the last chosen year before it', () => {
    expect(voorAnderJaar(bestand, 2024, na(60)).dossier.antwoorden).toMatchObject({ '2024.huurwoning': 'van 2023.huurwoning', '2024.huur.0.bedrag': 'van 2023.huur.1.bedrag' })
    expect(voorAnderJaar(bestand, 2026, na(60)).dossier.antwoorden).toMatchObject({ '2026.huurwoning': 'van 2024.huurwoning' })
  })

  it.each([2021, 2022, 2023])('has no home when no chosen year lies before it: %i', (jaar) => {
    expect(voorAnderJaar(bestand, jaar, na(60)).dossier).toStrictEqual({ version: 1, jaren: [jaar], inwonenden: ['1', '2'], antwoorden: overHetPaar })
  })

  it('leaves the file that it was made of alone', () => {
    const before = structuredClone(bestand)
    voorAnderJaar(bestand, 2025, na(60))
    expect(bestand).toStrictEqual(before)
  })

  it('has of any file no answer about another year, about its own year the home only, and nothing of the visit', () => {
    fc.assert(fc.property(willekeurigBestand, fc.integer({ min: 2021, max: 2027 }), (each, jaar) => {
      const copy = voorAnderJaar(each, jaar, na(60))
      const yearly = Object.keys(copy.dossier.antwoorden).filter((veld) => /^\d+\./.test(veld))
      expect(yearly.filter((veld) => !new RegExp(`^${jaar}\\.(huurwoning|aangepasteWoning|eerderRecht|servicekosten\\..+|huur\\.0\\.bedrag)$`).test(veld))).toEqual([])
      const others = (dossier: Dossier) => Object.fromEntries(Object.entries(dossier.antwoorden).filter(([veld]) => !/^(?:\d+|plan|stuk|signaal|afspraak|notitie)\./.test(veld)))
      expect(Object.keys(copy.dossier.antwoorden).filter((veld) => /^(?:plan|stuk|signaal|afspraak|notitie)\./.test(veld))).toEqual([])
      expect(others(copy.dossier)).toEqual(others(each.dossier))
      expect(copy).toEqual({ ...newBestand(na(60)), dossier: { version: 1, jaren: [jaar], inwonenden: each.dossier.inwonenden, antwoorden: copy.dossier.antwoorden } })
    }), { seed: SEED })
  })

  it('takes no amount of the year that it is made for from the file', () => {
    const secret = 'het inkomen van toen'
    fc.assert(fc.property(fc.subarray([...overigeJaarvelden(2024)]), fc.constantFrom(2022, 2023, 2024, 2025), (velden, jaar) => {
      const dossier = { ...bestand.dossier, antwoorden: Object.fromEntries(velden.filter((veld) => !veld.includes('.huur.')).map((veld) => [veld, secret])) }
      expect(Object.values(voorAnderJaar({ ...bestand, dossier }, jaar, na(60)).dossier.antwoorden)).not.toContain(secret)
    }), { seed: SEED })
  })
})
