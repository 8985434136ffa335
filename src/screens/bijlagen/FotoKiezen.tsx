import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Bijlage } from '../../case/bijlage.ts'
import { isUnsaved } from '../app/saving.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Field } from '../components/Field.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { sentenceFor } from '../kluis/error-texts.ts'
import { t } from '../texts/i18n.ts'
import { Afdekken } from './Afdekken.tsx'
import { addFoto } from './foto-erbij.ts'
import { FotoError, jpegOf, photoOn, wipe } from './photo.ts'
import { dekAf, type Vlak } from './vlak.ts'

type Props = Pick<Bijlage, 'soort' | 'bij'> & {
  /** Of the fields on it: an id that nothing else on the page has. */
  id: string
  /** Each time that a photo was kept. */
  onToegevoegd?: ((bijlage: Bijlage) => void) | undefined
  onSluiten: () => void
}

type Bezig =
  | { readonly kind: 'kiezen' | 'openen' | 'bewaren' }
  | { readonly kind: 'afdekken'; readonly canvas: HTMLCanvasElement }

/**
 * Adds photos to the dossier on the table: taken now or chosen, one by one made small, and made black where somebody says. What is kept is
 * always the photo that was made anew, never the file itself.
 */
export function FotoKiezen({ id, soort, bij, onToegevoegd, onSluiten }: Props) {
  const bezig = useSignal<Bezig>({ kind: 'kiezen' })
  const wachtrij = useSignal<readonly File[]>([])
  const aantal = useSignal(0)
  const fouten = useSignal<readonly string[]>([])
  const gezegd = useSignal('')
  const isWeg = useRef(false)
  useEffect(() => () => {
    isWeg.current = true
    const now = bezig.peek()
    if (now.kind === 'afdekken') wipe(now.canvas)
  }, [bezig])

  /** The next file that is a photo; after the last one choosing begins anew. */
  const openNext = async (): Promise<void> => {
    const [file, ...rest] = wachtrij.peek()
    wachtrij.value = rest
    if (file === undefined) {
      bezig.value = { kind: 'kiezen' }
      return
    }
    bezig.value = { kind: 'openen' }
    try {
      const canvas = await photoOn(file)
      if (isWeg.current) wipe(canvas)
      else bezig.value = { kind: 'afdekken', canvas }
    } catch (error) {
      if (!(error instanceof FotoError)) throw error
      fouten.value = [...fouten.value, t(`foto.fout.${error.code}`)]
      await openNext()
    }
  }
  const choose = (files: FileList | null) => {
    if (files === null || files.length === 0) return
    fouten.value = []
    gezegd.value = ''
    wachtrij.value = [...files]
    aantal.value = files.length
    void openNext()
  }
  const keep = async (canvas: HTMLCanvasElement, vlakken: readonly Vlak[]) => {
    bezig.value = { kind: 'bewaren' }
    try {
      dekAf(canvas, vlakken)
      const bijlage = await addFoto(await jpegOf(canvas), { soort, bij })
      wipe(canvas)
      // What could not be saved yet is said above every screen.
      gezegd.value = isUnsaved.peek() ? '' : t('foto.bewaard')
      onToegevoegd?.(bijlage)
      if (!isWeg.current) await openNext()
    } catch (error) {
      // What was made black stays black: the photo can be kept again as it is now.
      if (isWeg.current) wipe(canvas)
      fouten.value = [error instanceof FotoError ? t(`foto.fout.${error.code}`) : sentenceFor(error)]
      bezig.value = { kind: 'afdekken', canvas }
    }
  }
  const skip = (canvas: HTMLCanvasElement) => {
    wipe(canvas)
    gezegd.value = t('foto.overgeslagen')
    void openNext()
  }

  const now = bezig.value
  const place = aantal.value - wachtrij.value.length
  return (
    <div class="kt-photo-add">
      <p class="kt-visually-hidden" role="status">{now.kind === 'openen' || now.kind === 'bewaren' ? t(`foto.${now.kind}`, { nummer: place, aantal: aantal.value }) : gezegd.value}</p>
      {fouten.value.length > 0 && <Notice kind="error" live>{fouten.value.map((fout, index) => <Paragraph key={index}>{fout}</Paragraph>)}</Notice>}
      {now.kind === 'kiezen' && <Kiezen id={id} onChoose={choose} onSluiten={onSluiten} />}
      {(now.kind === 'openen' || now.kind === 'bewaren') && <Paragraph>{t(`foto.${now.kind}`, { nummer: place, aantal: aantal.value })}</Paragraph>}
      {now.kind === 'afdekken' && (
        <Afdekken
          key={place}
          id={id}
          canvas={now.canvas}
          titel={t('foto.afdekken.titel', { nummer: place, aantal: aantal.value })}
          onBewaar={(vlakken) => void keep(now.canvas, vlakken)}
          onNiet={() => {
            skip(now.canvas)
          }}
        />
      )}
    </div>
  )
}

function Kiezen({ id, onChoose, onSluiten }: { id: string; onChoose: (files: FileList | null) => void; onSluiten: () => void }) {
  return (
    <>
      <Field id={`${id}-maak`} label={t('foto.maak')}>
        {(control) => <input {...control} class="utrecht-textbox kt-file" type="file" accept="image/*" capture="environment" onChange={(event) => { onChoose(event.currentTarget.files) }} />}
      </Field>
      <Field id={`${id}-kies`} label={t('foto.kies')} hint={t('foto.kies.hint')}>
        {(control) => <input {...control} class="utrecht-textbox kt-file" type="file" accept="image/*" multiple onChange={(event) => { onChoose(event.currentTarget.files) }} />}
      </Field>
      <ActionRow><Button variant="ghost" onClick={onSluiten}>{t('foto.klaar')}</Button></ActionRow>
    </>
  )
}
