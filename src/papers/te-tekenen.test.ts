import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../test/examples/arbitraries.ts'
import { GETEKEND } from '../../test/examples/getekend.ts'
import { contextVan, metAntwoorden, VANDAAG, VOLLEDIG } from '../../test/examples/volledig-dossier.ts'
import { newBestand, type Bestand } from '../case/bestand.ts'
import { DOELEN } from '../case/doel.ts'
import type { Dossier, Veld } from '../case/dossier.ts'
import { magVerzonden, withOndertekening, type PapierenOp } from '../case/ondertekening.ts'
import { horstAanDeMaas } from '../law/beleid/horst-aan-de-maas.ts'
import { day } from '../units/day.ts'
import type { Papercontext } from './context.ts'
import { teTekenen } from './te-tekenen.ts'

const PARTNERS = ['aanvrager', 'toeslagpartner'] as const

const KLAAR = metAntwoorden(Object.fromEntries(DOELEN.flatMap((doel) => PARTNERS.map((wie): [Veld, string] => [`toestemming.${doel}.${wie}`, 'ja']))))

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('base64'))

/** With the outcomes of the answers, for any day of the papers. */
function papierenVan(dossier: Dossier, over: Parameters<typeof contextVan>[1] = {}): PapierenOp {
  const context: Papercontext = contextVan(dossier, over)
  return (dag) => teTekenen({ ...context, dag })
}

async function getekend(dossier: Dossier): Promise<Bestand> {
  const papierenOp = papierenVan(dossier)
  const leeg: Bestand = { ...newBestand('2027-03-01T09:00:00.000Z'), dossier }
  const handtekeningen = await Promise.all(PARTNERS.map(async (wie) => ({
    ...GETEKEND, wie, dag: VANDAAG,
    papieren: await Promise.all(papierenOp(VANDAAG).filter((papier) => papier.wie.includes(wie)).map(async ({ sleutel, tekst, bedragen }) => ({ sleutel, tekst, bedragen, sha256: await sha256(tekst) }))),
  })))
  return handtekeningen.reduce((bestand, each) => withOndertekening(bestand, each, papierenOp), leeg)
}

describe('the papers to be signed', () => {
  it('are an application for each kind of right, and a consent for each person', () => {
    expect(teTekenen(contextVan()).map(({ sleutel, wie, bedragen, jarenOpen }) => [sleutel, wie.join(), bedragen.map(({ bedrag }) => bedrag).join(), jarenOpen.join()])).toEqual([
      ['aanvraagBijzondereBijstand.samen', 'aanvrager,toeslagpartner', '100000,252600,180000', ''],
      ['aanvraagVasteTegemoetkoming.samen', 'aanvrager,toeslagpartner', '100000,110000', ''],
      ['toestemming.aanvrager', 'aanvrager', '', ''], ['toestemming.toeslagpartner', 'toeslagpartner', '', ''],
    ])
  })

  it('are none where there is no right, not even a consent', () => {
    expect(teTekenen(contextVan(metAntwoorden({ 'doelgroep.inkomensbron': 'alleenBijstand' })))).toEqual([])
    expect(teTekenen(contextVan({ ...VOLLEDIG, jaren: [] }))).toEqual([])
  })

  it('are an application of each ex-partner where the municipality wants it so', () => {
    const context = contextVan(metAntwoorden({ 'samen.altijd': 'nee', 'samen.vanaf': '1-1-2000', 'samen.tot': '1-2-2027', 'samen.einde': 'scheiding' }), { beleid: horstAanDeMaas })
    const papieren = teTekenen(context)
    expect(papieren.filter(({ sleutel }) => sleutel.startsWith('aanvraagBijzondereBijstand')).map(({ sleutel, wie }) => [sleutel, wie])).toEqual([
      ['aanvraagBijzondereBijstand.aanvrager', ['aanvrager']], ['aanvraagBijzondereBijstand.toeslagpartner', ['toeslagpartner']],
    ])
    const [een, ander] = papieren
    const recht = context.uitkomsten.flatMap(({ uitkomst }) => (uitkomst.kind === 'recht' && uitkomst.regeling !== 'vasteTegemoetkoming' ? [uitkomst.bedrag] : []))
    expect(een?.bedragen.map(({ bedrag }, index) => bedrag + (ander?.bedragen[index]?.bedrag ?? 0))).toEqual(recht)
  })

  it('tell which years have a question open that decides', () => {
    const [eerste] = teTekenen(contextVan(metAntwoorden({ '2024.inkomen.aanvrager': '' })))
    expect(eerste).toMatchObject({ sleutel: 'aanvraagBijzondereBijstand.samen', jarenOpen: [2024] })
  })
})

describe('what was signed', () => {
  it('can be sent as it is, also later', async () => {
    const bestand = await getekend(KLAAR)
    expect(await magVerzonden(bestand, VANDAAG, papierenVan(KLAAR), sha256)).toBe('ja')
    expect(await magVerzonden(bestand, day('2028-02-29'), papierenVan(KLAAR), sha256)).toBe('ja')
  })

  it.each<readonly [string, Dossier['antwoorden']]>([
    ['a rent and so an amount', { '2023.huur.0.bedrag': '700' }], ['a reclaim', { '2022.beschikking.huurtoeslag.definitief.jaarbedrag': '2.400' }], ['a name', { 'toeslagpartner.achternaam': 'Santos' }],
    ['a postcode', { 'samen.postcode': '4321 ZZ' }], ['a consent', { 'toestemming.suwinet.aanvrager': 'nee' }], ['an income, without any other amount', { '2026.inkomen.aanvrager': '28.001' }],
  ])('cannot be sent when this changed: %s', async (_, antwoorden) => {
    const dossier = metAntwoorden(antwoorden, KLAAR)
    const found = await magVerzonden({ ...(await getekend(KLAAR)), dossier }, VANDAAG, papierenVan(dossier), sha256)
    expect(found === 'ja' ? [] : found.map(({ kind }) => kind)).toContain('gewijzigd')
  })

  it('cannot be sent by other rules', async () => {
    const found = await magVerzonden(await getekend(KLAAR), VANDAAG, papierenVan(KLAAR, { beleid: horstAanDeMaas }), sha256)
    expect(found === 'ja' ? [] : found.map(({ kind }) => kind)).toContain('gewijzigd')
  })

  it('is sent only with the amounts that were signed, whatever was answered since', async () => {
    const kort: Dossier = { ...KLAAR, jaren: [2023, 2026] }
    const bestand = await getekend(kort)
    const signed = amounts(papierenVan(kort))
    let [sent, kept] = [0, 0]
    const veld = fc.constantFrom(...(Object.keys(KLAAR.antwoorden) as Veld[]).filter((name) => !/^202[245]/.test(name)), 'notitie.tekst' as const, '2023.stuk.jaaropgave.aanvrager' as const, '2023.servicekosten.energie' as const, '2023.netto.0.bedrag' as const, 'plan.aanwezig' as const)
    const text = fc.oneof(fc.constantFrom('', 'ja', 'nee', 'onder', 'boven', 'nietBovenNorm', 'kopie', 'x'), fc.nat(40_000).map(String))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(veld, text), { minLength: 1, maxLength: 2 }), async (changes) => {
      const dossier = metAntwoorden(Object.fromEntries(changes), kort)
      const papierenOp = papierenVan(dossier)
      if ((await magVerzonden({ ...bestand, dossier }, VANDAAG, papierenOp, sha256)) === 'ja') {
        sent += 1
        // An application over years without a right any more is not sent.
        for (const each of amounts(papierenOp)) expect(signed).toContainEqual(each)
      } else kept += 1
    }), { seed: SEED, numRuns: 100 })
    expect([sent > 5, kept > 30]).toEqual([true, true])
  })
})

function amounts(papierenOp: PapierenOp): readonly (readonly [string, unknown])[] {
  return papierenOp(VANDAAG).map(({ sleutel, bedragen }) => [sleutel, bedragen])
}
