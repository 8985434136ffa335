import { useSignal } from '@preact/signals'
import type { EventKind, VaultEvent } from '../../vault/audit.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { timeText } from '../moment.ts'
import { t, type TextKey } from '../texts/i18n.ts'
import { sentenceFor } from './error-texts.ts'
import type { Held } from './session.ts'
import { dayText } from './slot-days.ts'

const PAGE = 50

const names: Readonly<Record<EventKind, TextKey>> = {
  setUp: 'kluislog.setUp',
  unlocked: 'kluislog.unlocked',
  created: 'kluislog.created',
  changed: 'kluislog.changed',
  discarded: 'kluislog.discarded',
  takenBack: 'kluislog.takenBack',
  erased: 'kluislog.erased',
  purged: 'kluislog.purged',
  passphraseChanged: 'kluislog.passphraseChanged',
  recoveryCodeReplaced: 'kluislog.recoveryCodeReplaced',
  passkeyAdded: 'kluislog.passkeyAdded',
  passkeyRemoved: 'kluislog.passkeyRemoved',
  costRaised: 'kluislog.costRaised',
  settingsChanged: 'kluislog.settingsChanged',
  indexRebuilt: 'kluislog.indexRebuilt',
}

/** What was done with the vault. About dossiers it says no more than that: their names stay in the list. */
export function LogCard({ holding }: { holding: Held }) {
  const events = useSignal<readonly VaultEvent[] | null>(null)
  const shown = useSignal(PAGE)
  const failure = useSignal('')
  const toggle = async () => {
    if (events.value !== null) events.value = null
    else await load()
  }
  const load = () => holding.vault.events().then((found) => {
    events.value = [...found].reverse()
  }, (error: unknown) => {
    failure.value = sentenceFor(error)
  })
  const all = events.value
  return (
    <Card title={t('instellingen.log.titel')}>
      <Paragraph tone="soft">{t('instellingen.log.uitleg')}</Paragraph>
      <Button expanded={all !== null} onClick={() => void toggle()}>{t(all === null ? 'instellingen.log.tonen' : 'instellingen.log.verbergen')}</Button>
      {all !== null && (
        <DataTable
          caption={t('instellingen.log.titel')}
          hideCaption
          columns={[{ label: t('instellingen.log.wanneer') }, { label: t('instellingen.log.wat') }]}
          rows={all.slice(0, shown.value).map(({ at, kind }, index) => ({ key: String(all.length - index), cells: [`${dayText(at)}, ${timeText(at)}`, t(names[kind])] }))}
        />
      )}
      {all !== null && all.length > shown.value && (
        <Button
          onClick={() => {
            shown.value += PAGE
          }}
        >
          {t('instellingen.log.meer')}
        </Button>
      )}
      <p class="kt-said" role="status">{failure.value}</p>
    </Card>
  )
}
