import type { ComponentChildren } from 'preact'
import { Guarded } from '../app/Mishap.tsx'
import { PageLayout } from '../components/PageLayout.tsx'
import { Progress } from '../components/Progress.tsx'
import { TopBar } from '../components/TopBar.tsx'
import { t } from '../texts/i18n.ts'
import { Door } from './Door.tsx'
import { Elsewhere, Refused } from './Obstacles.tsx'
import type { Phase } from './phase.ts'
import { RecoverPassphrase } from './Recover.tsx'
import { SetUp, SetUpDone } from './SetUp.tsx'

const MAIN_ID = 'inhoud'

type Props = {
  at: Phase
  /** The language, in the bar on top. */
  actions: ComponentChildren
  messages: ComponentChildren
}

/** Everything in front of the lock. Nothing of a dossier is on these screens, nor in the memory behind them. */
export function Gate({ at, actions, messages }: Props) {
  return (
    <>
      <TopBar skipText={t('naarInhoud')} mainId={MAIN_ID} logo={t('appNaam')} actions={actions} />
      <PageLayout mainId={MAIN_ID}>
        <div class="kt-narrow">
          {messages}
          <Guarded><Screen at={at} /></Guarded>
        </div>
      </PageLayout>
    </>
  )
}

function Screen({ at }: Pick<Props, 'at'>) {
  switch (at.kind) {
    // The vault is open already, and what is behind the lock is still being loaded.
    case 'open':
    case 'starting': return <Progress text={t('kluis.starten')} />
    case 'locking': return <Progress text={t('kluis.sluiten')} />
    case 'refused': return <Refused code={at.code} />
    case 'elsewhere': return <Elsewhere />
    case 'setUp': return <SetUp vaults={at.vaults} />
    case 'setUpDone': return <SetUpDone />
    case 'newPassphrase': return <RecoverPassphrase />
    case 'locked':
    case 'vanished':
    case 'newer': return <Door at={at} />
  }
}
