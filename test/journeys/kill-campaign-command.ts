// npm run kill-campaign -- --runs 200 --seed 1
import { parseArgs } from 'node:util'
import { ensureChromium } from '../../.ci/chromium.mjs'
import { startApp } from './app-server.ts'
import { killCampaign, type Kill } from './kill-campaign.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, folder: { type: 'string', default: 'dist' } } })
if (!ensureChromium()) process.exit(1)
// The browser is ended, and its profile removed, as this process ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const say = (line: string) => process.stdout.write(`${line}\n`)
const app = await startApp({ folder: values.folder })
const since = performance.now()
try {
  const { kills, dossiers, vaults, strays } = await killCampaign({ url: app.url, runs: Number(values.runs), seed: Number(values.seed), say })
  say('')
  for (const act of new Set(kills.map((kill) => kill.act))) say(`${act}: ${summary(kills.filter((kill) => kill.act === act))}`)
  say(`${summary(kills)}; ${dossiers} dossiers and ${vaults} vaults at the end, all whole; ${strays} databases of what was broken off; ${Math.round((performance.now() - since) / 1_000)} s`)
} finally {
  await app.stop()
}

function summary(kills: readonly Kill[]): string {
  const losses = kills.map(({ lossMs }) => lossMs).filter((lossMs) => lossMs > 0)
  const lost = losses.length === 0 ? 'no typing lost' : `typing lost in ${losses.length}, at most ${Math.max(...losses)} ms`
  return `${kills.length} kills, ${kills.filter(({ inWrite }) => inWrite).length} of them in a write, ${kills.filter(({ wasBroken }) => wasBroken).length} after which the browser threw databases away, ${lost}`
}
