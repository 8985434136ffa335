import { readFileSync } from 'node:fs'
import { decodeBeleid, type Beleidfout } from '../case/beleid-codec.ts'

const [READ, REFUSED, NOTHING_DONE] = [0, 1, 2]

const sentences: Readonly<Record<Beleidfout['code'], string>> = {
  geenJson: 'Dit is geen JSON.',
  anderBestand: 'Dit is geen beleidsbestand van versie 1.',
  onbekendVeld: 'Hier staat een naam die niet bestaat.',
  ontbreekt: 'Dit ontbreekt.',
  geenKeuze: 'Deze keuze bestaat niet.',
  bronOntbreekt: 'Zeg waar het staat, bijvoorbeeld een artikel.',
  geenDag: 'Dit is geen dag zoals 2026-07-01.',
  eindeVoorBegin: 'De laatste dag ligt voor de eerste.',
  idBezet: 'Deze id hoort bij beleid dat met de app meekomt.',
  jaarZonderRegels: 'Over dit jaar rekent de app niet.',
  onleesbaar: 'Dit heeft de verkeerde vorm.',
}

process.exitCode = check(process.argv.slice(2))

/** `npm run -s beleid -- FILE`: says whether the app takes a policy, and if not, everything that is wrong with it. */
function check([file, ...more]: readonly string[]): number {
  if (file === undefined || more.length > 0) return end(NOTHING_DONE, 'Gebruik: npm run -s beleid -- BESTAND')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return end(NOTHING_DONE, 'Dit bestand kan niet worden gelezen. Kijk of de naam klopt en of u het mag openen.')
  }
  const read = decodeBeleid(text)
  if (read.kind === 'fout') return end(REFUSED, read.fouten.map(({ pad, code }) => `${pad === '' ? 'Het hele bestand' : pad}: ${sentences[code]}`).join('\n'))
  const { id, name, gemeente, jaren } = read.beleid
  const years = Object.entries(jaren).filter(([, { doorGemeente }]) => doorGemeente).map(([jaar]) => jaar)
  return end(READ, `${name} (${gemeente ?? id}) is in orde. Eigen keuzes over ${years.length === 0 ? 'geen enkel jaar' : years.join(', ')}.`)
}

function end(status: number, text: string): number {
  (status === READ ? process.stdout : process.stderr).write(`${text}\n`)
  return status
}
