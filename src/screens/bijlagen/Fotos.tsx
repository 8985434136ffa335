import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Bijlage } from '../../case/bijlage.ts'
import { isReadOnly } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatDay } from '../../papers/format.ts'
import { dayOf } from '../moment.ts'
import { language, t } from '../texts/i18n.ts'
import { FotoKiezen } from './FotoKiezen.tsx'
import { bytesOfFoto, putBackFoto, removeFoto } from './foto-erbij.ts'
import { sizeText } from './size-text.ts'
import { LONGEST_SIDE, thumbnailOn, wipe } from './photo.ts'

const THUMBNAIL_SIDE = 192

type Props = {
  /** Of the buttons and fields: an id that nothing else on the page has. */
  id: string
  /** What they are of, for who hears the buttons and does not see where they stand. */
  naam: string
  bij: Bijlage['bij']
  fotos: readonly Bijlage[]
}

/** The photos of one paper, and the button that adds one. */
export function Fotos({ id, naam, bij, fotos }: Props) {
  const isOpen = useSignal(false)
  const weggehaald = useSignal<Bijlage | null>(null)
  const buttonId = `${id}-foto`
  const removed = weggehaald.value
  return (
    <div class="kt-photos">
      {fotos.length > 0 && (
        <ul class="kt-photos__list">
          {fotos.map((foto, index) => (
            <Foto
              key={foto.id}
              foto={foto}
              naam={t('foto.naam', { naam, nummer: index + 1 })}
              nummer={index + 1}
              onWeg={() => {
                removeFoto(foto.id)
                weggehaald.value = foto
                focusElement(buttonId)
              }}
            />
          ))}
        </ul>
      )}
      {removed !== null && (
        <Notice kind="info" title={t('foto.weg.gedaan')} live>
          <ActionRow>
            <Button
              label={`${t('foto.weg.terug')}: ${naam}`}
              onClick={() => {
                putBackFoto(removed)
                weggehaald.value = null
                focusElement(buttonId)
              }}
            >
              {t('foto.weg.terug')}
            </Button>
          </ActionRow>
        </Notice>
      )}
      {!isReadOnly.value && (
        <Button id={buttonId} label={`${t('foto.erbij')}: ${naam}`} expanded={isOpen.value} controls={`${id}-fotokiezen`} onClick={() => { isOpen.value = !isOpen.value }}>
          {t('foto.erbij')}
        </Button>
      )}
      <div id={`${id}-fotokiezen`}>
        {isOpen.value && (
          <FotoKiezen
            id={id}
            soort="stuk"
            bij={bij}
            onToegevoegd={() => { weggehaald.value = null }}
            onSluiten={() => {
              isOpen.value = false
              focusElement(buttonId)
            }}
          />
        )}
      </div>
    </div>
  )
}

function Foto({ foto, naam, nummer, onWeg }: { foto: Bijlage; naam: string; nummer: number; onWeg: () => void }) {
  const isLarge = useSignal(false)
  const largeId = `foto-${foto.id}`
  return (
    <li class="kt-photos__item">
      {!isLarge.value && <Beeld foto={foto} naam={naam} side={THUMBNAIL_SIDE} />}
      <div>
        <Paragraph>{t('foto.regel', { nummer, dag: formatDay(dayOf(foto.op), language.value), grootte: sizeText(foto.bytes, language.value) })}</Paragraph>
        <ActionRow>
          <Button label={`${t(isLarge.value ? 'foto.kleiner' : 'foto.groter')}: ${naam}`} expanded={isLarge.value} controls={largeId} onClick={() => { isLarge.value = !isLarge.value }}>
            {t(isLarge.value ? 'foto.kleiner' : 'foto.groter')}
          </Button>
          {!isReadOnly.value && <Button variant="ghost" label={`${t('foto.weg')}: ${naam}`} onClick={onWeg}>{t('foto.weg')}</Button>}
        </ActionRow>
      </div>
      <div class="kt-photos__large" id={largeId}>{isLarge.value && <Beeld foto={foto} naam={naam} side={LONGEST_SIDE} />}</div>
    </li>
  )
}

/** One at a time: a bitmap of a whole photo takes twelve megabytes, and a list of them more than a cheap tablet has. */
let last: Promise<unknown> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

function Beeld({ foto, naam, side }: { foto: Bijlage; naam: string; side: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const isBroken = useSignal(false)
  useEffect(() => {
    const element = canvas.current
    const gone = new AbortController()
    const isGone = () => gone.signal.aborted
    void inTurn(async () => {
      if (isGone() || element === null) return
      await thumbnailOn(element, await bytesOfFoto(foto), side)
      if (isGone()) wipe(element)
    }).catch(() => {
      isBroken.value = true
    })
    return () => {
      gone.abort()
      if (element !== null) wipe(element)
    }
  }, [foto.id, side, isBroken])
  return isBroken.value ? <Paragraph>{t('foto.kapot')}</Paragraph> : <canvas class="kt-photos__picture" ref={canvas} role="img" aria-label={naam} />
}
