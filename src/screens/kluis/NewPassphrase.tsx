import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { Secret } from '../components/Secret.tsx'
import { t } from '../texts/i18n.ts'
import type { FormState } from './form.ts'
import { KIND_ID, OWN_ID, propose, REPEAT_ID, type Draft } from './new-passphrase.ts'
import { Passphrase } from './Passphrase.tsx'

/** The fields with which a passphrase is chosen: six words of the app, or one's own, and then typed back. */
export function NewPassphrase({ draft, form }: { draft: Draft; form: FormState }) {
  return (
    <>
      <RadioGroup
        id={KIND_ID}
        label={t('zin.keuze')}
        column
        choices={[{ value: 'voorstel', label: t('zin.keuze.voorstel') }, { value: 'eigen', label: t('zin.keuze.eigen') }]}
        value={draft.kind.value}
        onChange={(kind) => {
          draft.kind.value = kind
        }}
      />
      {draft.kind.value === 'voorstel' ? <Proposal draft={draft} /> : (
        <Passphrase
          id={OWN_ID}
          label={t('zin.eigen')}
          hint={t('zin.eigen.hint')}
          value={draft.own.value}
          onInput={(text) => {
            draft.own.value = text
          }}
          error={form.errorOf(OWN_ID)}
        />
      )}
      <Passphrase
        id={REPEAT_ID}
        label={t('zin.herhaal')}
        value={draft.repeated.value}
        onInput={(text) => {
          draft.repeated.value = text
        }}
        error={form.errorOf(REPEAT_ID)}
      />
    </>
  )
}

function Proposal({ draft }: { draft: Draft }) {
  return (
    <Card>
      <div aria-live="polite">
        <Secret label={t('zin.voorstel')} groups={draft.proposal.value.split(' ')} />
      </div>
      <Paragraph tone="soft">{t('zin.voorstel.hint')}</Paragraph>
      <Button onClick={() => void propose(draft)}>{t('zin.andere')}</Button>
    </Card>
  )
}
