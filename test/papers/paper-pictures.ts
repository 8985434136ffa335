// Every paper for made-up couples, as PDF and as pictures to look at. Usage: npm run paper-pictures -- FOLDER
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { papierenVan } from '../../src/papers/papieren.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { allBlocks, arabic, attachment, signatures } from './all-blocks.ts'
import { contexts } from './dossiers.ts'
import { fonts } from './fonts.ts'

const DOTS_PER_INCH = '100'
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new RangeError('name the folder for the pictures')

async function main(into: string): Promise<void> {
  mkdirSync(into, { recursive: true })
  const made = Object.entries(contexts).flatMap(([name, context]) => papierenVan(context).flatMap(({ adres, talen, maak }) => talen.map((taal) => [`${name} ${adres} ${taal}`, maak(taal)] as const)))
  for (const [name, paper] of [...made, ['all blocks', allBlocks] as const, ['arabic', arabic] as const]) {
    const file = join(into, name.replace(/\W+/g, '-'))
    writeFileSync(`${file}.pdf`, await renderPdf(paper, { fonts, gemaaktOp: '2026-03-02T10:00:00Z', handtekeningen: signatures, ...(paper === allBlocks ? { bijlage: attachment } : {}) }))
    const { error } = spawnSync('pdftoppm', ['-png', '-r', DOTS_PER_INCH, `${file}.pdf`, file], { stdio: 'inherit' })
    if (error !== undefined) throw error
  }
}

void main(folder)
