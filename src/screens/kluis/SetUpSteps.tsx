import { useSignal, type Signal } from '@preact/signals'
import { Button } from '../components/Button.tsx'
import { ActionRow } from '../components/ActionRow.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../texts/i18n.ts'
import { CodeField, CodeOnPaper } from './Code.tsx'
import { Form } from './Form.tsx'
import { useForm } from './form.ts'
import { faultsInName } from './name.ts'
import { NewPassphrase } from './NewPassphrase.tsx'
import { faultsIn, REPEAT_ID, type Draft } from './new-passphrase.ts'
import { SetUpPage } from './SetUpPage.tsx'
import { faultsInTypedBack } from './typed-code.ts'

type Steps = { onNext: () => void; onBack: () => void }

const NAME_ID = 'opzetten-naam'
const CODE_ID = 'opzetten-code'

export function WhoStep({ naam, taken, onNext, onBack }: Steps & { naam: Signal<string>; taken: readonly string[] }) {
  const form = useForm(() => {
    const faults = faultsInName(naam.value, taken, NAME_ID)
    if (faults.length === 0) onNext()
    return faults
  }, NAME_ID)
  return (
    <SetUpPage step="wie">
      <Form form={form} submitText={t('kluis.verder')} busyText="" others={<Back onBack={onBack} />}>
        <TextField
          id={NAME_ID}
          label={t('opzetten.wie.veld')}
          hint={t('opzetten.wie.hint')}
          value={naam.value}
          onInput={(text) => {
            naam.value = text
          }}
          error={form.errorOf(NAME_ID)}
          required
        />
      </Form>
    </SetUpPage>
  )
}

export function PassphraseStep({ draft, onNext, onBack }: Steps & { draft: Draft }) {
  const form = useForm(async () => {
    const faults = await faultsIn(draft)
    if (faults.length === 0) onNext()
    return faults
  }, REPEAT_ID)
  return (
    <SetUpPage step="zin">
      <Form form={form} submitText={t('kluis.verder')} busyText={t('zin.bezig')} others={<Back onBack={onBack} />}>
        <NewPassphrase draft={draft} form={form} />
      </Form>
    </SetUpPage>
  )
}

export function CodeStep({ code, naam, onNext, onBack }: Steps & { code: string; naam: string }) {
  return (
    <SetUpPage step="code">
      <CodeOnPaper code={code} naam={naam} />
      <ActionRow>
        <Button variant="primary" onClick={onNext}>{t('code.opgeschreven')}</Button>
        <Back onBack={onBack} />
      </ActionRow>
    </SetUpPage>
  )
}

type CodeBackProps = { code: string; onNext: () => Promise<void>; onBack: () => void }

export function CodeBackStep({ code, onNext, onBack }: CodeBackProps) {
  const typed = useSignal('')
  const form = useForm(async () => {
    const faults = faultsInTypedBack(typed.value, code, CODE_ID)
    if (faults.length === 0) await onNext()
    return faults
  }, CODE_ID)
  return (
    <SetUpPage step="over">
      <Form
        form={form}
        submitText={t('opzetten.over.knop')}
        busyText={t('opzetten.over.bezig')}
        others={<Button variant="ghost" onClick={onBack}>{t('opzetten.over.terug')}</Button>}
      >
        <CodeField
          id={CODE_ID}
          value={typed.value}
          onInput={(text) => {
            typed.value = text
          }}
          error={form.errorOf(CODE_ID)}
        />
      </Form>
    </SetUpPage>
  )
}

function Back({ onBack }: { onBack: () => void }) {
  return <Button variant="ghost" onClick={onBack}>{t('terug')}</Button>
}
