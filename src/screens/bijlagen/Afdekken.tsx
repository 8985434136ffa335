import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t, type TextKey } from '../texts/i18n.ts'
import { naToets, nieuwVlak, stapVan, vergroot, verplaatst, vlakTussen, type Maat, type Vlak } from './vlak.ts'

type Props = {
  id: string
  canvas: HTMLCanvasElement
  titel: string
  onBewaar: (vlakken: readonly Vlak[]) => void
  onNiet: () => void
}

/** The photo as it will be kept, and the parts of it that are made black: drawn with a finger, moved with arrow keys, or with buttons. */
export function Afdekken({ id, canvas, titel, onBewaar, onNiet }: Props) {
  const maat: Maat = { breedte: canvas.width, hoogte: canvas.height }
  const vlakken = useSignal<readonly Vlak[]>([])
  const gekozen = useSignal<number | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const change = (index: number, next: Vlak) => {
    vlakken.value = vlakken.value.with(index, next)
  }
  const add = (vlak: Vlak) => {
    gekozen.value = vlakken.value.length
    vlakken.value = [...vlakken.value, vlak]
  }
  const remove = (index: number) => {
    vlakken.value = vlakken.value.filter((_, each) => each !== index)
    gekozen.value = null
    focusElement(`${id}-vlak-erbij`)
  }
  const chosen = gekozen.value === null ? undefined : vlakken.value[gekozen.value]
  return (
    <section class="kt-redact">
      <Heading level={4} headingRef={heading}>{titel}</Heading>
      <Paragraph>{t('foto.afdekken.tekst')}</Paragraph>
      <Beeld canvas={canvas} maat={maat} vlakken={vlakken.value} gekozen={gekozen.value} onAdd={add} onChange={change} onKies={(index) => { gekozen.value = index }} />
      <ActionRow>
        <Button id={`${id}-vlak-erbij`} onClick={() => { add(nieuwVlak(maat)) }}>{t('foto.vlak.erbij')}</Button>
        {vlakken.value.map((vlak, index) => (
          <span
            key={index}
            onKeyDown={(event) => {
              const next = naToets(vlak, maat, event)
              if (next === null) return
              event.preventDefault()
              gekozen.value = index
              change(index, next)
            }}
          >
            <Button pressed={gekozen.value === index} shortcut={{ keys: 'ArrowLeft ArrowRight ArrowUp ArrowDown', text: t('foto.vlak.toetsen') }} onClick={() => { gekozen.value = index }}>
              {t('foto.vlak', { nummer: index + 1 })}
            </Button>
          </span>
        ))}
      </ActionRow>
      {chosen !== undefined && gekozen.value !== null && <Knoppen index={gekozen.value} vlak={chosen} maat={maat} onChange={change} onRemove={remove} />}
      <ActionRow>
        <Button variant="primary" onClick={() => { onBewaar(vlakken.value) }}>{t('foto.bewaar')}</Button>
        <Button variant="ghost" onClick={onNiet}>{t('foto.niet')}</Button>
      </ActionRow>
    </section>
  )
}

type KnoppenProps = { index: number; vlak: Vlak; maat: Maat; onChange: (index: number, next: Vlak) => void; onRemove: (index: number) => void }

/** What a finger does by dragging, one press at a time. */
function Knoppen({ index, vlak, maat, onChange, onRemove }: KnoppenProps) {
  const step = stapVan(maat)
  const acts: readonly (readonly [TextKey, Vlak])[] = [
    ['foto.vlak.links', verplaatst(vlak, maat, -step, 0)], ['foto.vlak.rechts', verplaatst(vlak, maat, step, 0)],
    ['foto.vlak.omhoog', verplaatst(vlak, maat, 0, -step)], ['foto.vlak.omlaag', verplaatst(vlak, maat, 0, step)],
    ['foto.vlak.breder', vergroot(vlak, maat, step, 0)], ['foto.vlak.smaller', vergroot(vlak, maat, -step, 0)],
    ['foto.vlak.hoger', vergroot(vlak, maat, 0, step)], ['foto.vlak.lager', vergroot(vlak, maat, 0, -step)],
  ]
  const percent = (part: number, whole: number) => Math.round((100 * part) / whole)
  return (
    <div role="group" aria-label={t('foto.vlak', { nummer: index + 1 })}>
      <Paragraph tone="soft">{t('foto.vlak.toetsen')}</Paragraph>
      <p class="kt-visually-hidden" role="status">
        {t('foto.vlak.plaats', { nummer: index + 1, links: percent(vlak.x, maat.breedte), boven: percent(vlak.y, maat.hoogte), breedte: percent(vlak.breedte, maat.breedte), hoogte: percent(vlak.hoogte, maat.hoogte) })}
      </p>
      <ActionRow>
        {acts.map(([key, next]) => <Button key={key} onClick={() => { onChange(index, next) }}>{t(key)}</Button>)}
        <Button variant="ghost" label={`${t('foto.vlak.weg')}: ${t('foto.vlak', { nummer: index + 1 })}`} onClick={() => { onRemove(index) }}>{t('foto.vlak.weg')}</Button>
      </ActionRow>
    </div>
  )
}

type BeeldProps = {
  canvas: HTMLCanvasElement
  maat: Maat
  vlakken: readonly Vlak[]
  gekozen: number | null
  onAdd: (vlak: Vlak) => void
  onChange: (index: number, next: Vlak) => void
  onKies: (index: number) => void
}

type Sleep = { readonly from: { readonly x: number; readonly y: number }; readonly index: number | null; readonly start: Vlak | null }

function Beeld({ canvas, maat, vlakken, gekozen, onAdd, onChange, onKies }: BeeldProps) {
  const holder = useRef<HTMLDivElement>(null)
  const sleep = useRef<Sleep | null>(null)
  useEffect(() => {
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', t('foto.beeld'))
    holder.current?.prepend(canvas)
    return () => {
      canvas.remove()
    }
  }, [canvas])
  const pointOf = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    return { x: ((event.clientX - left) / width) * maat.breedte, y: ((event.clientY - top) / height) * maat.hoogte }
  }
  return (
    <div class="kt-redact__picture" ref={holder}>
      <svg
        viewBox={`0 0 ${maat.breedte} ${maat.hoogte}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        // Chromium drops the first tap within about a second after a quick stroke, in spite of touch-action: none, unless the touch is taken here.
        onTouchStart={(event) => { event.preventDefault() }}
        onPointerDown={(event) => {
          const from = pointOf(event)
          const index = vlakken.findLastIndex(({ x, y, breedte, hoogte }) => from.x >= x && from.x <= x + breedte && from.y >= y && from.y <= y + hoogte)
          event.currentTarget.setPointerCapture(event.pointerId)
          sleep.current = index === -1 ? { from, index: null, start: null } : { from, index, start: vlakken[index] ?? null }
          if (index !== -1) onKies(index)
        }}
        onPointerMove={(event) => {
          const { current } = sleep
          if (current === null) return
          const to = pointOf(event)
          if (current.index !== null && current.start !== null) {
            onChange(current.index, verplaatst(current.start, maat, to.x - current.from.x, to.y - current.from.y))
            return
          }
          const drawn = vlakTussen(maat, current.from, to)
          if (drawn === null) return
          if (current.index === null) {
            sleep.current = { ...current, index: vlakken.length }
            onAdd(drawn)
          } else onChange(current.index, drawn)
        }}
        onPointerUp={() => { sleep.current = null }}
        onPointerCancel={() => { sleep.current = null }}
      >
        {vlakken.map(({ x, y, breedte, hoogte }, index) => (
          <rect key={index} class={index === gekozen ? 'kt-redact__part kt-redact__part--chosen' : 'kt-redact__part'} x={x} y={y} width={breedte} height={hoogte} vector-effect="non-scaling-stroke" />
        ))}
      </svg>
    </div>
  )
}
