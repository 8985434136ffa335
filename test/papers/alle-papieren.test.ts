import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GEMEENTEKEUZES, GEMEENTEVELDEN, type Gemeentegegevens } from '../../src/case/gemeentegegevens.ts'
import type { Dossier, Veld } from '../../src/case/dossier.ts'
import { STUKSTANDEN } from '../../src/case/stukken.ts'
import { ALLE_BELEID } from '../../src/law/beleid/alle.ts'
import { SIGNALEN } from '../../src/law/signalen.ts'
import { PAPERTALEN } from '../../src/papers/paper.ts'
import { papierenVan } from '../../src/papers/papieren.ts'
import { day } from '../../src/units/day.ts'
import { SEED } from '../examples/arbitraries.ts'
import { willekeurigBestand } from '../examples/bestand-arbitraries.ts'
import { contextVan, paar, regelsVan, VOORBEELDSTAD } from './context.ts'
import { briefpapieren } from './briefpapieren.ts'

const JAREN = [2022, 2023, 2024, 2025, 2026]

/** What a municipality may have written: something, or nothing. */
const tekst = fc.oneof(fc.constantFrom('', '  ', 'Bel ons.'), fc.string({ maxLength: 12 }).filter((text) => !/[<{}@]|undefined|NaN/.test(text)))
const gemeente: fc.Arbitrary<Gemeentegegevens> = fc.oneof(
  fc.constant(VOORBEELDSTAD), fc.constant({}),
  fc.tuple(fc.dictionary(fc.constantFrom(...GEMEENTEVELDEN), tekst), fc.record({ antwoordkaart: fc.constantFrom(...GEMEENTEKEUZES.antwoordkaart), eerstBellen: fc.constantFrom(...GEMEENTEKEUZES.eerstBellen), alleenKopieen: fc.constantFrom(...GEMEENTEKEUZES.alleenKopieen), uitlegBezwaar: fc.constantFrom(...GEMEENTEKEUZES.uitlegBezwaar) }, { requiredKeys: [] }))
    .map(([velden, keuzes]): Gemeentegegevens => ({ ...velden, ...keuzes })),
)

const bedrag = fc.integer({ min: 0, max: 40_000 }).map(String)
const naam = fc.constantFrom('', ' ', 'Irene', 'Yıldız', 'O’Brien')
const antwoord: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(fc.constantFrom('aanvrager.naam', 'toeslagpartner.naam', 'aanvrager.achternaam', 'inwonende.1.naam'), naam),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.inkomen.aanvrager`), bedrag),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.huur.1.bedrag`), fc.integer({ min: 200, max: 1200 }).map(String)),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.huurwoning`), fc.constantFrom('ja', 'nee')),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.oordeel.huurtoeslag.deel`), fc.constantFrom('geheel', 'deel', 'niets')),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.oordeel.zorgtoeslag.terugbetaling`), fc.constantFrom('betaald', 'nogNiet', 'regeling', 'verrekend', 'x')),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.controle.dagtekening`), fc.constantFrom('1-3-2026', '1-11-2026', '1-1-1950', 'x')),
  fc.tuple(fc.constantFrom(...JAREN).map((jaar) => `${String(jaar)}.stuk.jaaropgave.aanvrager`), fc.constantFrom(...STUKSTANDEN)),
  fc.tuple(fc.constantFrom(...SIGNALEN).map((signaal) => `signaal.${signaal}`), fc.constantFrom('speelt', 'verwezen', 'nee')),
  fc.tuple(fc.constantFrom('plan.aanwezig', 'plan.bijstand', 'samen.woontInGemeente'), fc.constantFrom('ja', 'nee')),
  fc.tuple(fc.constantFrom('doelgroep.inkomensbron'), fc.constantFrom('uitkering', 'alleenBijstand')),
  fc.tuple(fc.constantFrom('inwonende.1.geboortedatum'), fc.constantFrom('1-1-1990', '1-1-2015', 'x')),
)

const paren: fc.Arbitrary<Dossier> = fc.tuple(fc.subarray(JAREN), fc.array(antwoord, { maxLength: 12 }), fc.integer({ min: 0, max: 800 }), fc.subarray(['1', '2']))
  .map(([jaren, antwoorden, terug, inwonenden]) => paar(jaren, Object.fromEntries(antwoorden), { terug, inwonenden }))

/** What anybody may have typed: without the signs that a paper must not show of its own. */
function zonderTekens(dossier: Dossier): Dossier {
  const clean = Object.entries<string>(dossier.antwoorden as Readonly<Record<Veld, string>>).map(([veld, text]) => [veld, text.replace(/[<@{}]|undefined|NaN/g, '')])
  return { ...dossier, antwoorden: Object.fromEntries(clean) as Dossier['antwoorden'] }
}

const dossiers = fc.oneof({ weight: 4, arbitrary: paren }, { weight: 1, arbitrary: willekeurigBestand.map(({ dossier }) => zonderTekens(dossier)) })
const dag = fc.constantFrom('2023-06-15', '2024-09-15', '2025-01-01', '2026-11-25', '2026-12-31').map(day)

describe('every paper of the list', () => {
  it('is filled in, or says what is open, in every language that it has', () => {
    const soorten = new Set<string>()
    fc.assert(fc.property(dossiers, gemeente, fc.constantFrom(...ALLE_BELEID), dag, (dossier, over, beleid, at) => {
      for (const { talen, maak } of papierenVan(contextVan(dossier, { gemeente: over, beleid, dag: at }))) {
        for (const taal of talen) {
          const paper = maak(taal)
          soorten.add(paper.soort)
          const wrong = regelsVan(paper).filter((regel) => /<@|@>|[{}]|undefined|NaN|\[\]|\[object/.test(regel) || regel.trim() === '')
          expect([paper.soort, taal, wrong]).toEqual([paper.soort, taal, []])
        }
      }
    }), { seed: SEED, numRuns: 60 })
    expect([...soorten]).toEqual(expect.arrayContaining(['berekening', 'bijlage', 'geenRecht', 'aanvraagBijzondereBijstand', 'aanvraagVasteTegemoetkoming', 'toestemming', 'voorblad']))
  })
})

describe('every paper of a municipality', () => {
  it('is filled in, or says what is open: no place, no hole and no slip is left in it', () => {
    const soorten = new Set<string>()
    fc.assert(fc.property(dossiers, gemeente, fc.constantFrom(...ALLE_BELEID), dag, (dossier, over, beleid, at) => {
      const context = contextVan(dossier, { gemeente: over, beleid, dag: at })
      for (const paper of briefpapieren(context)) {
        soorten.add(paper.soort)
        const wrong = regelsVan(paper).filter((regel) => /<@|@>|[{}]|undefined|NaN|\[\]|\[object/.test(regel) || regel.trim() === '')
        expect([paper.soort, paper.taal, wrong]).toEqual([paper.soort, paper.taal, []])
        expect(JSON.parse(JSON.stringify(paper))).toEqual(paper)
      }
    }), { seed: SEED, numRuns: 150 })
    expect([...soorten].sort()).toEqual(['antwoordkaart', 'beschikkingEenmalig', 'beschikkingPeriodiek', 'beschikkingVasteTegemoetkoming', 'folder', 'ontvangstbewijs', 'stukkenlijst', 'uitnodiging', 'verwijsbrief'])
  })

  it('comes in every language that it has', () => {
    const talen = briefpapieren(contextVan(paar([2024, 2026]))).filter(({ soort }) => soort === 'uitnodiging').map(({ taal }) => taal)
    expect([...new Set(talen)]).toEqual(PAPERTALEN)
  })
})
