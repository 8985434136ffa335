import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { KnownVault } from '../../vault/registry.ts'
import { newRecoveryCode } from '../../vault/recovery-code.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { chosenIn, useNewPassphrase } from './new-passphrase.ts'
import { Restore } from './Restore.tsx'
import { CodeBackStep, CodeStep, PassphraseStep, WhoStep } from './SetUpSteps.tsx'
import { SetUpPage, type SetUpStep } from './SetUpPage.tsx'
import { showFirst } from './start.ts'
import { beginWork, setUpVault } from './unlocking.ts'

/** Makes a vault in calm steps. Nothing is stored before the recovery code was typed back. */
export function SetUp({ vaults }: { vaults: readonly KnownVault[] }) {
  const step = useSignal<Exclude<SetUpStep, 'klaar'> | 'terugzetten'>('wat')
  const naam = useSignal('')
  const passphrase = useNewPassphrase()
  const code = useMemo(newRecoveryCode, [])
  const to = (next: typeof step.value) => () => {
    step.value = next
  }

  switch (step.value) {
    case 'terugzetten': return <Restore vanished={null} onCancel={to('wat')} />
    case 'wat': return <Intro hasOthers={vaults.length > 0} onNext={to('wie')} onRestore={to('terugzetten')} />
    case 'wie': return <WhoStep naam={naam} taken={vaults.map(({ label }) => label)} onNext={to('zin')} onBack={to('wat')} />
    case 'zin': return <PassphraseStep draft={passphrase} onNext={to('code')} onBack={to('wie')} />
    case 'code': return <CodeStep code={code} naam={naam.value} onNext={to('over')} onBack={to('zin')} />
    case 'over': return (
      <CodeBackStep
        code={code}
        onNext={() => setUpVault({ naam: naam.value, passphrase: chosenIn(passphrase), recoveryCode: code })}
        onBack={to('code')}
      />
    )
  }
}

function Intro({ hasOthers, onNext, onRestore }: { hasOthers: boolean; onNext: () => void; onRestore: () => void }) {
  return (
    <SetUpPage step="wat">
      <Card>
        <Paragraph>{t('opzetten.wat.nodig')}</Paragraph>
        <Paragraph>{t('opzetten.wat.hier')}</Paragraph>
        <Paragraph>{t('opzetten.wat.kwijt')}</Paragraph>
        <Paragraph>{t('opzetten.wat.klaar')}</Paragraph>
      </Card>
      <ActionRow>
        <Button variant="primary" onClick={onNext}>{t('opzetten.wat.knop')}</Button>
        <Button variant="ghost" onClick={onRestore}>{t('opzetten.wat.terugzetten')}</Button>
        {hasOthers && <Button onClick={() => void showFirst()}>{t('kluis.annuleren')}</Button>}
      </ActionRow>
    </SetUpPage>
  )
}

/** The vault is there; what must not be forgotten, before the work begins. */
export function SetUpDone() {
  return (
    <SetUpPage step="klaar">
      <Card>
        <ul class="kt-points">
          <li>{t('opzetten.klaar.zin')}</li>
          <li>{t('opzetten.klaar.code')}</li>
          <li>{t('opzetten.klaar.kopie')}</li>
          <li>{t('opzetten.klaar.slot')}</li>
        </ul>
      </Card>
      <ActionRow><Button variant="primary" onClick={beginWork}>{t('opzetten.klaar.knop')}</Button></ActionRow>
    </SetUpPage>
  )
}
