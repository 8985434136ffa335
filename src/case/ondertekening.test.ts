import { describe, expect, it } from 'vitest'
import { GETEKEND } from '../../test/examples/getekend.ts'
import { day, type Day } from '../units/day.ts'
import { newBestand, type Bestand } from './bestand.ts'
import type { Partner } from './dossier.ts'
import type { Ondertekening } from './handtekening.ts'
import {
  beletselen, geldtNog, handtekeningstand, magVerzonden, nogTeTekenen, wachtOpHandtekeningVan, withIntrekking, withOndertekening, type PapierenOp, type TeTekenen,
} from './ondertekening.ts'

const OP = '2027-03-01T10:00:00.000Z'
const VANDAAG = day('2027-03-01')
const MORGEN = day('2027-03-02')
const AANVRAAG: TeTekenen = { sleutel: 'aanvraag.samen', tekst: 'Wij vragen 100.', wie: ['aanvrager', 'toeslagpartner'], bedragen: [], jarenOpen: [], open: [] }
const TOESTEMMING: TeTekenen = { ...AANVRAAG, sleutel: 'toestemming.aanvrager', tekst: 'Ja.', wie: ['aanvrager'] }
const NU: PapierenOp = () => [AANVRAAG, TOESTEMMING]
const METEEN: Bestand = { ...newBestand(OP), dossier: { version: 1, jaren: [2023], inwonenden: [], antwoorden: { 'toestemming.versturen.aanvrager': 'ja', 'toestemming.versturen.toeslagpartner': 'ja' } } }

const sha256 = (text: string) => Promise.resolve(`sha256 van ${text}`)

function door(wie: Partner, papieren: readonly TeTekenen[] = NU(VANDAAG), over: Partial<Ondertekening> = {}): Ondertekening {
  return {
    ...GETEKEND, wie, op: OP, dag: VANDAAG,
    papieren: papieren.filter((papier) => papier.wie.includes(wie)).map(({ sleutel, tekst, bedragen }) => ({ sleutel, tekst, bedragen, sha256: `sha256 van ${tekst}` })), ...over,
  }
}

function getekend(...door: readonly Ondertekening[]): Bestand {
  return door.reduce((bestand, each) => withOndertekening(bestand, each, NU), METEEN)
}

const BEIDEN = getekend(door('aanvrager'), door('toeslagpartner'))

function met(change: (papier: TeTekenen) => TeTekenen): PapierenOp {
  return () => NU(VANDAAG).map(change)
}

describe('signatures', () => {
  it('are missing at first, of every paper and of who must sign it', () => {
    expect(beletselen(METEEN, VANDAAG, NU)).toEqual([{ kind: 'nietOndertekend', sleutel: 'aanvraag.samen' }, { kind: 'nietOndertekend', sleutel: 'toestemming.aanvrager' }])
    expect(nogTeTekenen(METEEN, 'toeslagpartner', VANDAAG, NU)).toEqual([AANVRAAG])
    expect(wachtOpHandtekeningVan(METEEN, VANDAAG, NU)).toEqual([])
  })

  it('of one let it wait for the other', () => {
    const een = getekend(door('aanvrager'))
    expect(een.wachtOp).toBe('handtekening')
    expect(wachtOpHandtekeningVan(een, VANDAAG, NU)).toEqual(['toeslagpartner'])
    expect(beletselen(een, VANDAAG, NU)).toEqual([{ kind: 'partnerOntbreekt', sleutel: 'aanvraag.samen', wie: 'toeslagpartner' }])
  })

  it('of both let it be sent, and wait for nothing', async () => {
    expect(BEIDEN.wachtOp).toBeNull()
    expect(await magVerzonden(BEIDEN, VANDAAG, NU, sha256)).toBe('ja')
  })

  it('do not take away what somebody chose that it waits for', () => {
    expect(withOndertekening({ ...METEEN, wachtOp: 'papieren' }, door('aanvrager'), NU).wachtOp).toBe('papieren')
  })

  it('hold tomorrow, as the papers are made for the day of the signature', async () => {
    const perDag: PapierenOp = (dag: Day) => NU(dag).map((papier) => ({ ...papier, tekst: `${papier.tekst} ${dag}` }))
    const bestand = ['aanvrager', 'toeslagpartner'].reduce((each, wie) => withOndertekening(each, door(wie as Partner, perDag(VANDAAG)), perDag), METEEN)
    expect(await magVerzonden(bestand, MORGEN, perDag, sha256)).toBe('ja')
  })

  it('hold no longer when the paper says something else, and again when it says the same', async () => {
    const anders = met((papier) => (papier.sleutel === 'aanvraag.samen' ? { ...papier, tekst: 'Wij vragen 101.' } : papier))
    expect(await magVerzonden(BEIDEN, VANDAAG, anders, sha256)).toEqual([{ kind: 'gewijzigd', sleutel: 'aanvraag.samen', wie: 'aanvrager' }, { kind: 'gewijzigd', sleutel: 'aanvraag.samen', wie: 'toeslagpartner' }])
    expect(BEIDEN.ondertekeningen.map((each) => geldtNog(each, anders))).toEqual([true, false])
    expect(handtekeningstand(BEIDEN, TOESTEMMING, 'aanvrager', anders)).toBe('getekend')
    const opnieuw = withOndertekening(BEIDEN, door('aanvrager', anders(VANDAAG)), anders)
    expect(await magVerzonden(opnieuw, VANDAAG, anders, sha256)).toEqual([{ kind: 'gewijzigd', sleutel: 'aanvraag.samen', wie: 'toeslagpartner' }])
    expect(opnieuw.ondertekeningen).toHaveLength(3)
    expect(await magVerzonden(BEIDEN, VANDAAG, NU, sha256)).toBe('ja')
  })

  it('can be withdrawn, once, and stay in the history', async () => {
    const [eerste] = BEIDEN.ondertekeningen
    if (eerste === undefined) throw new Error('nothing was signed')
    const later = { op: '2027-03-02T09:00:00.000Z', vandaag: MORGEN }
    const ingetrokken = withIntrekking(BEIDEN, eerste, later, NU)
    expect(ingetrokken.ondertekeningen[0]).toEqual({ ...eerste, ingetrokken: later.op })
    expect(ingetrokken.wachtOp).toBe('handtekening')
    expect(await magVerzonden(ingetrokken, MORGEN, NU, sha256)).toEqual([{ kind: 'partnerOntbreekt', sleutel: 'aanvraag.samen', wie: 'aanvrager' }, { kind: 'nietOndertekend', sleutel: 'toestemming.aanvrager' }])
    const [nu] = ingetrokken.ondertekeningen
    if (nu === undefined) throw new Error('nothing is left')
    expect(withIntrekking(ingetrokken, nu, { op: '2027-03-03T09:00:00.000Z', vandaag: MORGEN }, NU).ondertekeningen[0]?.ingetrokken).toBe(later.op)
  })
})

describe('the gate before sending', () => {
  it('lets through nothing where there is nothing', async () => {
    expect(await magVerzonden(BEIDEN, VANDAAG, () => [], sha256)).toEqual([{ kind: 'nietsTeVersturen' }])
  })

  it('is shut while a question is open that decides, or a place is empty, whatever was signed', async () => {
    expect(await magVerzonden(BEIDEN, VANDAAG, met((papier) => ({ ...papier, jarenOpen: papier === AANVRAAG ? [2024] : [] })), sha256)).toEqual([{ kind: 'vraagOpen', sleutel: 'aanvraag.samen', jaren: [2024] }])
    expect(await magVerzonden(BEIDEN, VANDAAG, met((papier) => ({ ...papier, open: papier === AANVRAAG ? ['postcode'] : [] })), sha256)).toEqual([{ kind: 'nietIngevuld', sleutel: 'aanvraag.samen', open: ['postcode'] }])
  })

  it.each(['nee', '', 'Ja'])('is shut without the consent of both: %j', async (antwoord) => {
    const bestand: Bestand = { ...BEIDEN, dossier: { ...BEIDEN.dossier, antwoorden: { ...BEIDEN.dossier.antwoorden, 'toestemming.versturen.toeslagpartner': antwoord } } }
    expect(await magVerzonden(bestand, VANDAAG, NU, sha256)).toEqual([{ kind: 'geenToestemming', wie: 'toeslagpartner' }])
  })

  it('is shut when a frozen hash is not that of its text', async () => {
    const [eerste, tweede] = BEIDEN.ondertekeningen
    if (eerste === undefined || tweede === undefined) throw new Error('nothing was signed')
    const vervalst = { ...eerste, papieren: eerste.papieren.map((papier) => ({ ...papier, sha256: papier.sleutel === 'aanvraag.samen' ? 'x' : papier.sha256 })) }
    expect(await magVerzonden({ ...BEIDEN, ondertekeningen: [vervalst, tweede] }, VANDAAG, NU, sha256)).toEqual([{ kind: 'beschadigd', sleutel: 'aanvraag.samen', wie: 'aanvrager' }])
  })
})
