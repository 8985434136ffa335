import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type SignaturePad from 'signature_pad'
import type { PointGroup } from 'signature_pad'
import { BREEDTE, type Lijn } from '../../case/handtekening.ts'
import { lijnVan, puntenVan } from '../../case/pennenstreek.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { FieldNotes } from '../components/FieldNotes.tsx'
import { Notice } from '../components/Notice.tsx'
import { t } from '../texts/i18n.ts'

type Props = { id: string; lijnen: readonly Lijn[]; error: string | undefined; onChange: (lijnen: readonly Lijn[]) => void }

/** A field to draw a signature in, with finger, pen or mouse. What was drawn is kept by who gives the lines: the field itself can go and come back. */
export function Tekenvlak({ id, lijnen, error, onChange }: Props) {
  const { canvas, isFailed } = usePen(lijnen, onChange)
  const texts = { label: t('teken.vlak'), hint: t('teken.vlakHint'), error }
  if (isFailed) return <Notice kind="error" live>{t('teken.vlak.mislukt')}</Notice>
  return (
    <div class="kt-sign">
      <p class="utrecht-form-label" id={`${id}-label`}>{texts.label}</p>
      <FieldNotes id={id} texts={texts} />
      <div class="kt-sign__field" id={id} tabIndex={-1} role="group" aria-labelledby={`${id}-label`}>
        <canvas ref={canvas} class="kt-sign__canvas" role="img" aria-label={t(lijnen.length === 0 ? 'teken.vlak.leeg' : 'teken.vlak.vol')} />
      </div>
      <ActionRow>
        <Button onClick={() => { onChange(lijnen.slice(0, -1)) }}>{t('teken.terug')}</Button>
        <Button onClick={() => { onChange([]) }}>{t('teken.wissen')}</Button>
      </ActionRow>
    </div>
  )
}

/** The pen is loaded when somebody is going to draw. */
function usePen(lijnen: readonly Lijn[], onChange: (lijnen: readonly Lijn[]) => void) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pen = useRef<SignaturePad | null>(null)
  const isFailed = useSignal(false)
  const latest = useRef({ lijnen, onChange })
  latest.current = { lijnen, onChange }

  useEffect(() => {
    const element = canvas.current
    if (element === null) return
    const stop = new AbortController()
    loadPen().then((Pen) => {
      if (!stop.signal.aborted) pen.current = putPen(new Pen(element, { minDistance: 2 }), element, latest, stop.signal)
    }, () => { isFailed.value = true })
    return () => {
      stop.abort()
      pen.current = null
    }
  }, [isFailed])

  useEffect(() => {
    if (pen.current !== null && canvas.current !== null) draw(pen.current, canvas.current, lijnen)
  }, [lijnen])
  return { canvas, isFailed: isFailed.value }
}

async function loadPen() {
  const { default: Pen } = await import('signature_pad')
  return Pen
}

type Latest = { readonly current: Pick<Props, 'lijnen' | 'onChange'> }

/** A line that ended becomes data, in units that know no pixels: so it comes back at any width, after any turn of the device. */
function putPen(pen: SignaturePad, element: HTMLCanvasElement, latest: Latest, signal: AbortSignal): SignaturePad {
  const take = () => {
    const drawn = pen.toData().slice(latest.current.lijnen.length).filter(({ points }) => points.length > 0)
    if (drawn.length > 0) latest.current.onChange([...latest.current.lijnen, ...drawn.map(({ points }) => lijnVan(points, element.clientWidth))])
  }
  const redraw = () => {
    draw(pen, element, latest.current.lijnen)
  }
  pen.addEventListener('endStroke', take, { signal })
  // Chromium drops the first tap within about a second after a quick stroke, in spite of touch-action: none, unless the touch is taken here.
  element.addEventListener('touchstart', (event) => { event.preventDefault() }, { signal, passive: false })
  const size = new ResizeObserver(redraw)
  size.observe(element)
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']) window.matchMedia(query).addEventListener('change', redraw, { signal })
  signal.addEventListener('abort', () => {
    size.disconnect()
    pen.off()
  })
  redraw()
  return pen
}

/** As many pixels as the screen has, and ink in the colour of text. */
function draw(pen: SignaturePad, element: HTMLCanvasElement, lijnen: readonly Lijn[]): void {
  const ratio = Math.max(window.devicePixelRatio, 1)
  const { clientWidth, clientHeight } = element
  if (element.width !== Math.round(clientWidth * ratio) || element.height !== Math.round(clientHeight * ratio)) {
    element.width = Math.round(clientWidth * ratio)
    element.height = Math.round(clientHeight * ratio)
    element.getContext('2d')?.scale(ratio, ratio)
  }
  pen.penColor = getComputedStyle(element).color
  pen.fromData(lijnen.map((lijn) => groupOf(lijn, pen, clientWidth / BREEDTE)))
}

/** The pen draws a line that goes fast thinner; how fast it went is not kept, so that all of it gets the same width. */
function groupOf(lijn: Lijn, { penColor, dotSize, velocityFilterWeight, compositeOperation }: SignaturePad, scale: number): PointGroup {
  const even = 1.5
  const points = puntenVan(lijn).map(([x, y], index) => ({ x: x * scale, y: y * scale, pressure: 0, time: index }))
  return { penColor, dotSize, velocityFilterWeight, compositeOperation, minWidth: even, maxWidth: even, points }
}
