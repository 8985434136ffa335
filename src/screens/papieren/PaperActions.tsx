import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { pdfInWorker, type PdfFailureCode, type PdfQuestion } from '../../pdf/in-worker.ts'
import type { Paper } from '../../papers/paper.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { Progress } from '../components/Progress.tsx'
import { download } from '../kluis/backup-file.ts'
import { t, type TextKey } from '../texts/i18n.ts'
import { startPdfWorker } from './pdf-worker.ts'

/** What happened, what is safe, and what to do. */
const SENTENCES: Readonly<Record<PdfFailureCode, TextKey>> = { NO_WORKER: 'pdf.NO_WORKER', NO_FONTS: 'pdf.NO_FONTS', NOT_MADE: 'pdf.NOT_MADE' }

/** Signatures, and a file in the PDF. */
export type PdfBijwerk = Omit<PdfQuestion['extra'], 'gemaaktOp'>

type Props = { readonly paper: Paper; readonly adres: string; readonly children: ComponentChildren; readonly extra: PdfBijwerk }

/** What can be done with a paper. A PDF is made beside the page and given to the browser to save; it can be stopped. `children`: the other buttons. */
export function PaperActions({ paper, adres, extra, children }: Props) {
  const progress = useSignal<string | null>(null)
  const failure = useSignal<PdfFailureCode | null>(null)
  const said = useSignal('')
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => { stop.current?.abort() }, [])

  const make = async () => {
    const controller = new AbortController()
    stop.current = controller
    failure.value = null
    said.value = ''
    progress.value = t('pdf.bezig')
    const outcome = await pdfInWorker(startWorker, { paper, extra: { ...extra, gemaaktOp: new Date().toISOString() } }, {
      signal: controller.signal,
      voortgang: (pagina, totaal) => { progress.value = t('pdf.pagina', { pagina, totaal }) },
    })
    progress.value = null
    if (outcome.kind === 'failed') failure.value = outcome.code
    if (outcome.kind === 'cancelled') said.value = t('pdf.gestopt')
    if (outcome.kind === 'done') {
      download(new Blob([outcome.bytes], { type: 'application/pdf' }), fileName(adres, paper))
      said.value = t('pdf.klaar')
    }
  }

  return (
    <div class="kt-no-print">
      <ActionRow>
        {progress.value === null
          ? <Button key="make" variant="primary" onClick={() => void make()}>{t('pdf.knop')}</Button>
          : <Button key="stop" onClick={() => { stop.current?.abort() }}>{t('pdf.stoppen')}</Button>}
        {children}
      </ActionRow>
      <Progress text={progress.value} />
      {failure.value !== null && <Notice kind="error" live>{t(SENTENCES[failure.value])}</Notice>}
      <p class="kt-said" role="status">{said.value}</p>
    </div>
  )
}

function startWorker(): Worker {
  if (startPdfWorker.value === null) throw new RangeError('main.tsx has set no worker')
  return startPdfWorker.value()
}

/** Which paper it is, and nothing of people. */
function fileName(adres: string, { taal }: Paper): string {
  return `${['keukentafel', ...adres.split('/'), ...(taal === 'nl' ? [] : [taal])].join('-')}.pdf`
}
