import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { focusElement } from '../components/focus-element.ts'
import { t } from '../texts/i18n.ts'
import { veldnaam } from '../velden/veldnaam.ts'
import { changes, redo, undo } from './state.ts'
import { titleOf } from './step-texts.ts'
import { pathOf, stepAt, steps } from './steps.ts'
import type { Subject } from './undo.ts'

const UNDO_ID = 'ongedaan'
const REDO_ID = 'opnieuw'

/** Takes back the last change since the dossier was opened, whatever the step it was made in; and does it again. */
export function UndoRow({ current }: { current: string }) {
  const said = useSignal('')
  const { done, undone } = changes.value
  const [last, next] = [done.at(-1), undone.at(-1)]
  // The button that was pressed may be gone now; the other one then has the focus.
  const act = (work: () => void, message: string, otherId: string) => {
    work()
    said.value = message
    setTimeout(() => {
      if (document.activeElement === document.body) focusElement(otherId)
    })
  }
  useEffect(() => {
    said.value = ''
  }, [current, said])
  return (
    <div class="kt-no-print">
      <p class="kt-visually-hidden" role="status">{said.value}</p>
      {(last !== undefined || next !== undefined) && (
        <ActionRow>
          {last !== undefined && (
            <Button
              id={UNDO_ID}
              onClick={() => {
                act(undo, t('ongedaan.gedaan', { wat: nameOfSubject(last.subject, current) }), REDO_ID)
              }}
            >
              {t('ongedaan.maken', { wat: nameOfSubject(last.subject, current) })}
            </Button>
          )}
          {next !== undefined && (
            <Button
              id={REDO_ID}
              onClick={() => {
                act(redo, t('ongedaan.weerGedaan', { wat: nameOfSubject(next.subject, current) }), UNDO_ID)
              }}
            >
              {t('ongedaan.weer', { wat: nameOfSubject(next.subject, current) })}
            </Button>
          )}
        </ActionRow>
      )}
    </div>
  )
}

/** A field on another step is named with that step. */
function nameOfSubject(subject: Subject, current: string): string {
  if (typeof subject !== 'string') return subject.name()
  const place = pathOf(subject)
  const step = place === current ? undefined : stepAt(place, steps.value)
  return step === undefined ? veldnaam(subject) : `${titleOf(step)}, ${veldnaam(subject)}`
}
