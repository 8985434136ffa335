// What the app writes, read by programs that know nothing of it.
import { describe, expect, it } from 'vitest'
import { aanvraaggegevens } from '../../src/papers/aanvraaggegevens.ts'
import { formatCents } from '../../src/papers/format.ts'
import { openIn } from '../../src/papers/paper.ts'
import { papierenVan } from '../../src/papers/papieren.ts'
import { openTekst } from '../../src/papers/vaste-woorden.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { allBlocks, arabic, attachment, signatures } from './all-blocks.ts'
import { contexts } from './dossiers.ts'
import { fonts } from './fonts.ts'
import { readPdf } from './read-pdf.ts'

// Each runs a handful of programs; on a busy machine their start alone takes seconds.
const timeout = 180_000
const gemaaktOp = '2026-03-02T10:00:00Z'

const papers = Object.entries(contexts).flatMap(([name, context]) => papierenVan(context).flatMap(({ adres, talen, maak }) => talen.map((taal) => [`${adres}, ${taal}: ${name}`, maak(taal)] as const)))

describe('every paper that the app makes', { timeout }, () => {
  it.each([...papers, ['every kind of block', allBlocks] as const, ['from right to left', arabic] as const])('is a sound file that says what it is: %s', async (_, paper) => {
    const read = readPdf(await renderPdf(paper, { fonts, gemaaktOp }))

    expect(read.faults).toBe('')
    expect(read.info).toMatchObject({ Title: paper.titel, Tagged: 'yes', 'Page size': '595.28 x 841.89 pts (A4)', Encrypted: 'no', JavaScript: 'no' })
    expect(read.language).toBe(paper.taal)
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(read.outside).toEqual([])
    expect(read.fonts.length).toBeGreaterThan(0)
    expect(read.fonts.filter(({ isEmbedded, isSubset, hasUnicode }) => !(isEmbedded && isSubset && hasUnicode))).toEqual([])
  })

  it.each(papers)('says what is missing: %s', async (_, paper) => {
    const { text, arranged } = readPdf(await renderPdf(paper, { fonts, gemaaktOp }))

    const said = paper.taal === 'ar' ? lettersOf(arranged) : text
    expect(openIn(paper).filter((open) => !said.includes(paper.taal === 'ar' ? lettersOf(openTekst(open, paper.taal)) : openTekst(open, paper.taal)))).toEqual([])
  })
})

/** Among Arabic pdftotext writes marks of direction, and a colon on their other side. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, ' ').trim()
}

describe('the amounts of the outcome', { timeout }, () => {
  it.each(Object.entries(contexts))('stand on the cover as they are: %s', async (_, context) => {
    const cover = papierenVan(context).find(({ soort }) => soort === 'voorblad')?.maak('nl')
    const { text } = readPdf(await renderPdf(cover ?? allBlocks, { fonts, gemaaktOp }))

    const rows = context.uitkomsten.map(({ jaar, uitkomst }) => `${jaar} ${{ recht: 'U kunt geld aanvragen', geenRecht: 'Geen recht op geld', onvolledig: 'Nog niet bekend' }[uitkomst.kind]}${uitkomst.kind === 'recht' ? ` ${formatCents(uitkomst.bedrag, 'nl').replace('\u00a0', ' ')}` : ''}`)
    expect(rows.filter((row) => !text.includes(row))).toEqual([])
  })
})

describe('a paper with everything in it', { timeout }, () => {
  const made = renderPdf(allBlocks, { fonts, gemaaktOp, handtekeningen: signatures, bijlage: attachment })
  const read = made.then(readPdf)

  it('is read in the order in which it was written', async () => {
    const { text } = await read
    const order = [
      'Gemeente Voorbeeld', 'Proefdruk: toeslagen & tekort < 2024', 'minder toeslagen', '[nog invullen: telefoonnummer]', 'Wat u nodig heeft', 'Een geldig paspoort', 'Toeslagpartner Sergio',
      'Dit kreeg u: € 4.123,00', 'Toeslagen per maand in 2024', 'december € 343,58 € 426,58 € 83,00 Samen € 4.123,00 € 5.119,00 € 996,00', 'Hoe mogen wij u bereiken?', 'Let op', 'december 2026', 'Kenmerk 2f1c-9e7a', 'Wij hebben dit samen ingevuld', 'Hoorn',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has headings, lists, a table with headers and pictures with words', async () => {
    const { structure } = await read
    expect(structure.match(/^ *H1 /gm)).toHaveLength(1)
    expect(structure.match(/^ *H2 /gm)).toHaveLength(3)
    expect(structure.match(/^ *Table /gm)).toHaveLength(2)
    // The header is read once for each table, though it is seen on every page.
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(7)
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(13 + 61)
    expect(structure.match(/^ *TR/gm)).toHaveLength(13 + 61 + 2)
    expect(structure.match(/^ *Figure/gm)).toHaveLength(2 + 2 + 1 + 1)
  })

  it('numbers its pages and shows the header of a table on each, with its foot', async () => {
    const { pages } = await read
    expect(pages.length).toBe(5)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`pagina ${index + 1} van 5`)
      expect(page).toContain('Dit is een proefdruk zonder gegevens van mensen.')
    }
    expect(pages.slice(1, 4).map((page) => page.includes('Uitleg'))).toEqual([true, true, true])
  })

  it('is PDF/A-3a with the same for a computer in it', async () => {
    const { metadata, attached } = await read
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
    expect(metadata).toContain('Proefdruk: toeslagen &amp; tekort &lt; 2024')
    expect(attached).toEqual({ 'proefdruk.json': new TextDecoder().decode(attachment.inhoud) })
    expect(Buffer.from(await made).toString('latin1')).toContain('/AFRelationship /Data')
  })

  it('is made of the same bytes again', async () => {
    const again = await renderPdf(allBlocks, { fonts, gemaaktOp, handtekeningen: signatures, bijlage: attachment })
    expect(Buffer.from(again).equals(await made)).toBe(true)
  })

  it('says page by page how far it is', async () => {
    const told: string[] = []
    await renderPdf(allBlocks, { fonts, gemaaktOp }, (pagina, totaal) => told.push(`${pagina}/${totaal}`))
    expect(told).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })
})

it.each(Object.entries(contexts))('an application has in it what it rests on, equal to the dossier: %s', { timeout }, async (_, context) => {
  const application = { ...allBlocks, soort: 'aanvraagBijzondereBijstand', blokken: allBlocks.blokken.slice(0, 1) } as const
  const gegevens = aanvraaggegevens(context, application)
  const { attached, faults, metadata } = readPdf(await renderPdf(application, { fonts, gemaaktOp, bijlage: { ...attachment, naam: 'aanvraag.json', inhoud: new TextEncoder().encode(gegevens) } }))

  expect(faults).toBe('')
  expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(attached).toEqual({ 'aanvraag.json': gegevens })
  expect(JSON.parse(attached['aanvraag.json'] ?? '')).toMatchObject({ dossier: { antwoorden: context.dossier.antwoorden } })
})

it('every letter of Arabic is found again, also those that share a shape, and brackets as they were written', { timeout }, async () => {
  const { arranged } = readPdf(await renderPdf(arabic, { fonts, gemaaktOp }))
  // The marks of direction are the reader's own.
  const plain = arranged.replace(/[\u200e\u200f\u202a-\u202e]/g, '')
  expect(['هذه ترجمة', 'بدلات أقل', 'جواز سفر أو بطاقة هوية سارية المفعول', 'قدموا الطلب قبل', 'صفحة', '[يجب ملؤه', 'رقم الهاتف]'].filter((part) => !plain.includes(part))).toEqual([])
})

it('who signed stands in it to the last letter, however long the name, the place and the witness are', { timeout }, async () => {
  const long = (start: string) => `${start} van der Berg-de Vries van Oosterhout tot Voorbeeldstad en alles wat daar aan de overkant van de rivier bij hoort, ${start} slot`
  const signed = { wie: 'aanvrager', naam: long('Irene'), plaats: long('Hoorn'), datum: '2 maart 2026', getuige: long('Omar') } as const
  const { text, faults } = readPdf(await renderPdf(allBlocks, { fonts, gemaaktOp, handtekeningen: [signed] }))
  expect(faults).toBe('')
  expect([signed.naam, signed.plaats, signed.getuige].filter((each) => !text.includes(each))).toEqual([])
})

it('a character that no font has is shown as one that is missing, and breaks nothing', { timeout }, async () => {
  const { text, faults } = readPdf(await renderPdf({ ...allBlocks, blokken: [{ kind: 'alinea', tekst: ['voor 漢字 na, en een tab\t.'] }] }, { fonts, gemaaktOp }))
  expect(faults).toBe('')
  expect(text).toContain('voor \uFFFD\uFFFD na, en een tab .')
})

it('without content there is still a page', { timeout }, async () => {
  expect(readPdf(await renderPdf({ ...allBlocks, briefhoofd: [], blokken: [] }, { fonts, gemaaktOp })).info).toMatchObject({ Pages: '1' })
})
