import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Heading } from '../components/Heading.tsx'
import { t } from '../texts/i18n.ts'
import { BackupButton } from './BackupButton.tsx'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { PasskeyButton } from './PasskeyButton.tsx'
import { Passphrase } from './Passphrase.tsx'
import type { DoorView, Locked } from './phase.ts'
import { show } from './session.ts'
import { passphraseIn } from './typed.ts'
import { openWith } from './unlocking.ts'
import { Wait } from './Wait.tsx'

const PASSPHRASE_ID = 'slot-zin'

type Props = { at: Locked; onView: (view: DoorView) => void }

export function Unlock({ at, onView }: Props) {
  const text = useSignal('')
  const form = useForm(async () => {
    const passphrase = passphraseIn(text.value)
    if (passphrase === '') return [{ fieldId: PASSPHRASE_ID, text: t('slot.zin.leeg') }]
    await openWith({ kind: 'passphrase', text: passphrase })
    return []
  }, PASSPHRASE_ID)
  // Who comes back wants to type at once, and the name of the window says that it is locked; but who is choosing among vaults goes on doing so.
  useEffect(() => {
    if (document.activeElement?.closest('[role="radiogroup"]') === null) focusElement(PASSPHRASE_ID)
  }, [])
  return (
    <>
      <Wait until={at.waitUntil} />
      <Form form={form} submitText={t('slot.openen')} busyText={t('slot.bezig')} others={<PasskeyButton passkeys={at.passkeys} />}>
        <Passphrase
          id={PASSPHRASE_ID}
          label={t('slot.zin')}
          value={text.value}
          onInput={(typed) => {
            text.value = typed
          }}
          error={form.errorOf(PASSPHRASE_ID)}
        />
      </Form>
      <Heading level={2}>{t('slot.anders')}</Heading>
      <Others at={at} onView={onView} />
    </>
  )
}

/** What can be done while locked. */
function Others({ at, onView }: Props) {
  return (
    <ActionRow>
      <Button
        onClick={() => {
          onView('herstellen')
        }}
      >
        {t('slot.kwijt')}
      </Button>
      <Button
        onClick={() => {
          onView('terugzetten')
        }}
      >
        {t('slot.terugzetten')}
      </Button>
      <Button
        onClick={() => {
          show({ kind: 'setUp', vaults: at.vaults })
        }}
      >
        {t('slot.nieuw')}
      </Button>
      <BackupButton database={at.database} />
    </ActionRow>
  )
}
