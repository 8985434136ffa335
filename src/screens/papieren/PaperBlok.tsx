import type { Blok, Papertaal } from '../../papers/paper.ts'
import type { Handtekening } from '../../pdf/extra.ts'
import { VASTE_WOORDEN } from '../../papers/vaste-woorden.ts'
import { DataTable } from '../components/DataTable.tsx'
import { Heading } from '../components/Heading.tsx'
import { PaperBars } from './PaperBars.tsx'
import { QrCode } from './QrCode.tsx'
import { SignBoxes } from './SignBoxes.tsx'
import { Tekstdelen } from './Tekstdelen.tsx'

type Of<Kind extends Blok['kind']> = { blok: Extract<Blok, { kind: Kind }>; taal: Papertaal }

/** @param isInner - the paper stands among others: its headings are one kind, below its title */
export function PaperBlok({ blok, taal, isInner, handtekeningen }: { blok: Blok; taal: Papertaal; isInner: boolean; handtekeningen: readonly Handtekening[] }) {
  switch (blok.kind) {
    case 'kop': return <Kop blok={blok} isInner={isInner} />
    case 'alinea': return <p><Tekstdelen tekst={blok.tekst} taal={taal} /></p>
    case 'lijst': return <ul>{blok.items.map((item, index) => <li key={index}><Tekstdelen tekst={item} taal={taal} /></li>)}</ul>
    case 'gegevens': return <Labelled blok={blok} taal={taal} />
    case 'tabel': return <Tabel blok={blok} />
    case 'keuzes': return <Choices blok={blok} taal={taal} />
    case 'invulregel': return <p class="kt-paper__write">{blok.label}</p>
    case 'balken': return <PaperBars balken={blok.balken} />
    case 'qr': return <QrCode inhoud={blok.inhoud} tekst={blok.tekst} />
    case 'kader': return <div class="kt-paper__box"><p><strong>{blok.titel}</strong></p>{blok.blokken.map((each, index) => <PaperBlok key={index} blok={each} taal={taal} isInner={isInner} handtekeningen={handtekeningen} />)}</div>
    case 'ondertekening': return <><p><Tekstdelen tekst={blok.verklaring} taal={taal} /></p><SignBoxes vakken={blok.vakken} handtekeningen={handtekeningen} taal={taal} /></>
  }
}

function Kop({ blok: { niveau, tekst }, isInner }: Pick<Of<'kop'>, 'blok'> & { isInner: boolean }) {
  return <Heading level={isInner ? 4 : niveau} look={niveau}>{tekst}</Heading>
}

function Labelled({ blok: { regels }, taal }: Of<'gegevens'>) {
  return (
    <dl class="kt-paper__list">
      {regels.map(({ label, waarde }, index) => <div key={index}><dt>{label}</dt><dd><Tekstdelen tekst={waarde} taal={taal} /></dd></div>)}
    </dl>
  )
}

function Tabel({ blok: { bijschrift, koppen, rijen, bedragen, totaal } }: Omit<Of<'tabel'>, 'taal'>) {
  return (
    <DataTable
      caption={bijschrift}
      columns={koppen.map((label, column) => ({ label, numeric: bedragen.includes(column) }))}
      rows={rijen.map((cells, index) => ({ key: String(index), cells, total: totaal === true && index === rijen.length - 1 }))}
    />
  )
}

/** Whether a box is ticked is said, and seen. */
function Choices({ blok: { vraag, keuzes }, taal }: Of<'keuzes'>) {
  const words = VASTE_WOORDEN[taal]
  return (
    <>
      <p><strong>{vraag}</strong></p>
      <ul class="kt-paper__choices">
        {keuzes.map(({ tekst, gekozen }, index) => (
          <li key={index}>
            <svg class="kt-paper__tick" viewBox="0 0 20 20" role="img" aria-label={gekozen ? words.gekozen : words.nietGekozen}>
              <rect x="2" y="2" width="16" height="16" />
              {gekozen && <path d="m5 5 10 10M15 5 5 15" />}
            </svg>
            <span><Tekstdelen tekst={tekst} taal={taal} /></span>
          </li>
        ))}
      </ul>
    </>
  )
}
