// A page beside the app, on the same origin: it fills the vault that the app then opens, and measures the store without screens.
import { bewaarTot } from '../../src/case/bewaartermijn.ts'
import { BESTAND_VERSION, encodeBestand, encodeKaart } from '../../src/case/codec.ts'
import { day } from '../../src/units/day.ts'
import { newDatabaseName, register } from '../../src/vault/registry.ts'
import { coupleNumber } from './couples.ts'
import { openPlainSide } from './plain-side.ts'
import { openSealedSide, type Input, type Side } from './sealed-side.ts'

/** Milliseconds of each run. */
export type Compared = { readonly sealed: readonly number[]; readonly plain: readonly number[] }

export type VaultPage = typeof page

const NAAM = 'M. de Groot'
/** Who measures is not to be locked out. */
const SETTINGS = JSON.stringify({ version: 1, naam: NAAM, autoLockMinutes: 15 })
const BATCH = 250
const RUNS = 100
/** Without a common factor with the number of dossiers: every run takes another one. */
const STRIDE = 7919

type Filled = { readonly side: Side; readonly ids: readonly string[]; readonly createMs: number }

const page = {
  /** Fills a vault, and an ordinary database with the same; then does everything with both in turn. */
  fillAndCompare: async (count: number, passphrase: string) => {
    const at = Date.now()
    const database = newDatabaseName()
    const inputs = Array.from({ length: count }, (_, nr) => inputOf(nr, at))
    const [sealedSide, plainSide] = [await openSealedSide({ database, passphrase, settings: SETTINGS, at }), await openPlainSide('bench-plain')]
    const [sealed, plain] = [await filled(sealedSide, inputs), await filled(plainSide, inputs)]
    const inTurn = async (runs: number, work: (side: Side, id: string, input: Input) => Promise<unknown>): Promise<Compared> => {
      const took: { sealed: number[]; plain: number[] } = { sealed: [], plain: [] }
      for (let run = 0; run < runs; run += 1) {
        const nr = (run * STRIDE) % count
        const input = inputs[nr] ?? inputOf(nr, at)
        took.plain.push(await timeOf(() => work(plain.side, plain.ids[nr] ?? '', input)))
        took.sealed.push(await timeOf(() => work(sealed.side, sealed.ids[nr] ?? '', input)))
      }
      return took
    }
    const result = {
      kilobytes: { dossier: meanOf(inputs.map(({ content }) => content.bytes.length / 1000)), card: meanOf(inputs.map(({ summary }) => summary.length / 1000)) },
      create: { sealed: [sealed.createMs], plain: [plain.createMs] },
      list: await inTurn(RUNS / 4, (side) => side.readList()),
      open: await inTurn(RUNS, (side, id) => side.open(id)),
      autosave: await inTurn(RUNS, (side, id, input) => side.autosave(id, input)),
      save: await inTurn(RUNS / 2, (side, id, input) => side.save(id, input)),
      check: [await timeOf(sealedSide.check), await timeOf(sealedSide.check), await timeOf(sealedSide.check)],
    }
    sealedSide.close()
    await plainSide.remove()
    await register(database, NAAM)
    return result
  },
}

Object.assign(globalThis, { vaultPage: page })

function inputOf(nr: number, now: number): Input {
  const { bestand, kaart } = coupleNumber(nr, now)
  return {
    content: { sv: BESTAND_VERSION, bytes: encodeBestand(bestand) }, json: JSON.stringify(bestand), summary: encodeKaart(kaart),
    purgeAfter: bewaarTot('draft', day(bestand.gewijzigd.slice(0, 10))), at: Date.parse(bestand.gewijzigd),
  }
}

async function filled(side: Side, inputs: readonly Input[]): Promise<Filled> {
  const ids: string[] = []
  const createMs = await timeOf(async () => {
    for (let from = 0; from < inputs.length; from += BATCH) ids.push(...(await side.create(inputs.slice(from, from + BATCH))))
  })
  return { side, ids, createMs }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
