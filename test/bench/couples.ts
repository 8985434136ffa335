// Dossiers about couples that do not exist, as large and as different as those of a year of work: always the same ones.
import { newBestand, WACHT_OP, withDossier, type Bestand } from '../../src/case/bestand.ts'
import { EMPTY_DOSSIER, type Dossier } from '../../src/case/dossier.ts'
import { kaartVan, type Kaart } from '../../src/case/kaart.ts'

const FIRST_NAMES = ['Irene', 'Sergio', 'Fatima', 'Mehmet', 'Anneke', 'Joris', 'Saïda', 'Pieter', 'Zeynep', 'Radu', 'Łucja', 'Tomasz', 'Marijke', 'Henk', 'Imane', 'Youssef', 'Grace', 'Kofi', 'Sjoerd', 'Femke', 'Nadia', 'Bram', 'Chantal', 'Milan', 'Aïcha', 'Dennis', 'Rosa', 'Willem', 'Elif', 'Jan']
const LAST_NAMES = ['Jansen', 'de Vries', 'van den Berg', 'Bakker', 'El Amrani', 'Yıldız', 'Kowalski', 'Visser', 'Mensah', 'de Boer', 'Popescu', 'Hendriks', 'van Leeuwen', 'Öztürk', 'Benali', 'Dekker', 'Smit', 'Meijer', 'O’Brien', 'van Dijk', 'Kuipers', 'da Silva', 'Postma', 'Ramdin', 'Wolters', 'van der Heijden', 'Aydın', 'Peters', 'Scholten', 'Nguyen']
const WORKERS = ['M. de Groot', 'S. Haddou', 'L. Bos']
const YEARS = [2022, 2023, 2024, 2025, 2026]
const DAY_MS = 24 * 60 * 60_000

export type Couple = { readonly bestand: Bestand; readonly kaart: Kaart }

/** @param now - epoch milliseconds; the work on the couples is spread over the eleven months before */
export function coupleNumber(nr: number, now: number): Couple {
  const random = randomFrom(nr)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const amount = (from: number, to: number) => (from + random() * (to - from)).toFixed(2).replace('.', ',')
  const birthday = (from: number, to: number) => `${String(1 + Math.floor(random() * 28))}-${String(1 + Math.floor(random() * 12))}-${String(from + Math.floor(random() * (to - from)))}`

  const jaren = YEARS.filter(() => random() < 0.6)
  const inwonenden = ['1', '2', '3'].filter(() => random() < 0.4)
  const parts: readonly Partial<Dossier>[] = [
    { antwoorden: { 'doelgroep.toeslagEnFiscaalPartner': 'ja', 'doelgroep.inkomensbron': 'uitkering', 'doelgroep.andereWeinigInkomen': 'ja', 'doelgroep.minstverdienendeNa1962': 'ja', 'doelgroep.onderAowLeeftijd': 'ja', 'doelgroep.ontvangtToeslag': 'ja' } },
    { jaren },
    {
      inwonenden,
      antwoorden: {
        'aanvrager.naam': pick(FIRST_NAMES), 'aanvrager.achternaam': pick(LAST_NAMES), 'aanvrager.geboortedatum': birthday(1963, 1995),
        'toeslagpartner.naam': pick(FIRST_NAMES), 'toeslagpartner.achternaam': pick(LAST_NAMES), 'toeslagpartner.geboortedatum': birthday(1963, 1995),
        'samen.postcode': `${String(1000 + Math.floor(random() * 9000))} ${pick(['AB', 'CD', 'KL', 'XZ'])}`,
        ...Object.fromEntries(inwonenden.flatMap((id) => [[`inwonende.${id}.naam`, pick(FIRST_NAMES)], [`inwonende.${id}.geboortedatum`, birthday(2005, 2024)], [`inwonende.${id}.relatie`, 'kind'], [`inwonende.${id}.kinderbijslag`, 'ja']])),
      },
    },
    ...jaren.map((jaar) => ({
      antwoorden: Object.fromEntries([
        ['huur.0.bedrag', amount(450, 800)], ['huur.1.bedrag', amount(450, 850)], ['servicekosten.energie', amount(5, 20)], ['servicekosten.huismeester', amount(2, 12)],
        ['inkomen.aanvrager', amount(20_000, 29_000)], ['inkomen.toeslagpartner', amount(0, 5000)], ['netto.keuze', 'nietBovenNorm'], ['vermogen.keuze', 'onder'],
        ...['huurtoeslag', 'zorgtoeslag', 'kindgebondenBudget'].flatMap((toeslag) => [[`beschikking.${toeslag}.voorlopig.jaarbedrag`, amount(500, 5000)], [`beschikking.${toeslag}.definitief.jaarbedrag`, amount(500, 5000)]]),
        ...['huurtoeslag', 'zorgtoeslag'].map((toeslag) => [`oordeel.${toeslag}.deel`, 'geheel']),
      ].map(([veld, text]) => [`${String(jaar)}.${String(veld)}`, text])),
    })),
  ]

  const begunAt = now - Math.floor(random() * 330 + 3) * DAY_MS
  let bestand = newBestand(new Date(begunAt).toISOString())
  let dossier = EMPTY_DOSSIER
  parts.forEach((part, index) => {
    dossier = { ...dossier, ...part, antwoorden: { ...dossier.antwoorden, ...part.antwoorden } }
    bestand = withDossier(bestand, dossier, { op: new Date(begunAt + index * DAY_MS / 4).toISOString(), door: pick(WORKERS) })
  })
  const plaats = pick(['huishouden', 'samenvatting', 'uitkomst', ...jaren.flatMap((jaar) => [`${String(jaar)}/wonen`, `${String(jaar)}/inkomen`])])
  bestand = { ...bestand, plaats, wachtOp: random() < 0.25 ? pick(WACHT_OP) : null, gearchiveerd: random() < 0.3 }
  return { bestand, kaart: kaartVan(bestand, random() < 0.5 ? { stand: 'uitgerekend', open: 0 } : { stand: 'inGesprek', open: 1 + Math.floor(random() * 9) }) }
}

/** Mulberry32: from 0 up to 1, the same row of numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
