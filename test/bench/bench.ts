import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { metAlleenBijstand } from '../../src/engine/bijstand.ts'
import type { Feiten } from '../../src/engine/feiten.ts'
import { huishoudenIn } from '../../src/engine/feiten.ts'
import { berekenToeslagen } from '../../src/engine/toeslagen.ts'
import { beoordeel } from '../../src/engine/uitkomst.ts'
import { handreiking } from '../../src/law/beleid/handreiking.ts'
import { euro, NO_MONEY, wholeEuros } from '../../src/units/cents.ts'
import { day, month } from '../../src/units/day.ts'
import { report, reportTimes, spreadOf } from './report.ts'
import { benchVault } from './vault-bench.ts'

/**
 * npm run bench: how fast the computation is, how large the app, and how fast the vault, each against its aim. Run on an idle machine, with the
 * app built; nothing here fails a test.
 *
 * The household is that of 'Rekenvoorbeeld 2023', with a change of rent in July; the crowded one has four residents and birthdays in the year.
 */
const AIM_MEDIAN_MS = 0.5
const AIM_JS_KB = 130
const AIM_CSS_KB = 25

const inwonende = { relatie: 'kind', vermogen: NO_MONEY, kinderbijslag: true, student: false } as const
const geenServicekosten = { energie: NO_MONEY, schoonmaak: NO_MONEY, huismeester: NO_MONEY, dienstruimten: NO_MONEY }
const woning = { servicekosten: geenServicekosten, aangepasteWoning: false, eerderRecht: false }

function persoon(geboortedatum: string, euros: number) {
  return { geboortedatum: day(geboortedatum), inkomen: { schattingen: [], jaarinkomen: wholeEuros(euros) }, vermogen: NO_MONEY, verzekerd: true }
}

const rekenvoorbeeld: Feiten = {
  jaar: 2023,
  peildatum: day('2026-11-01'),
  doelgroep: {
    toeslagEnFiscaalPartner: true, inkomensbron: 'uitkering', andereWeinigInkomen: true, minstverdienendeNa1962: true, onderAowLeeftijd: true,
    ontvangtToeslag: true,
  },
  aanvrager: persoon('1985-03-02', 23_762),
  toeslagpartner: persoon('1986-04-03', 4322),
  partners: {},
  inwonenden: [{ ...inwonende, ...persoon('2015-06-12', 0) }],
  woningen: [
    { vanaf: month('2023-01'), waarde: { ...woning, kaleHuur: euro('720,00') } },
    { vanaf: month('2023-07'), waarde: { ...woning, kaleHuur: euro('575,03') } },
  ],
  maatstaf: 'jaarinkomen',
  werkelijkeBedragen: 'berekend',
  beschikkingen: {},
  oordelen: {},
  netto: { kind: 'nietBovenNorm' },
}

const vol: Feiten = {
  ...rekenvoorbeeld,
  inwonenden: ['2011-02-10', '2007-05-20', '2005-09-03', '1996-11-28'].map((geboortedatum) => ({ ...inwonende, ...persoon(geboortedatum, 4000) })),
  netto: { kind: 'perMaand', verloop: [{ vanaf: month('2023-01'), waarde: euro('1.800,00') }] },
}

function timesOf(runs: number, work: () => unknown): readonly number[] {
  for (let run = 0; run < runs / 4; run += 1) work()
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}

function reportTime(what: string, work: () => unknown): void {
  reportTimes(what, spreadOf(timesOf(4000, work)), { ms: AIM_MEDIAN_MS, of: 'medianMs' })
}

function reportSize(what: string, files: readonly string[], aimKb: number): void {
  const kb = files.reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0) / 1000
  report(what, `${kb.toFixed(1)} kB gzip`, `aim ${String(aimKb)} kB: ${(kb / aimKb * 100).toFixed(0)}% of it`)
}

report('Measured on Node', process.version)
report('', 'median / p95')
reportTime('One year compared and explained', () => beoordeel(rekenvoorbeeld, handreiking))
reportTime('The same, six people and a net income', () => beoordeel(vol, handreiking))

const huishouden = metAlleenBijstand(huishoudenIn(rekenvoorbeeld, month('2023-01')), month('2023-01'), handreiking)
const perHousehold = spreadOf(timesOf(20_000, () => berekenToeslagen(huishouden, 2023)))
report('Toeslagen of one household in one year', `${Math.round(1000 / perHousehold.medianMs).toLocaleString('en')} a second`)

const index = readFileSync('dist/index.html', 'utf8')
const initial = readdirSync('dist/assets').filter((file) => index.includes(file)).map((file) => join('assets', file))
reportSize('JavaScript at the first screen', initial.filter((file) => file.endsWith('.js')), AIM_JS_KB)
reportSize('CSS at the first screen', initial.filter((file) => file.endsWith('.css')), AIM_CSS_KB)

await benchVault()
