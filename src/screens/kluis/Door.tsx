import { useSignal } from '@preact/signals'
import { Heading } from '../components/Heading.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { t } from '../texts/i18n.ts'
import { Newer } from './Newer.tsx'
import type { DoorView, LockNote, Phase } from './phase.ts'
import { Recover } from './Recover.tsx'
import { Restore } from './Restore.tsx'
import { choose } from './session.ts'
import { useTitle } from './title.ts'
import { Unlock } from './Unlock.tsx'
import { unwritten } from './unwritten.ts'
import { Vanished } from './Vanished.tsx'

type AtTheDoor = Extract<Phase, { kind: 'locked' | 'vanished' | 'newer' }>

const titles = { locked: 'slot.titel', vanished: 'verdwenen.titel', newer: 'nieuwer.titel' } as const

/** The lock screen of the vault that was chosen, or what stands in the way of opening it. */
export function Door({ at }: { at: AtTheDoor }) {
  const view = useSignal<DoorView>('openen')
  const back = () => {
    view.value = 'openen'
  }
  switch (view.value) {
    case 'herstellen': return <Recover onCancel={back} waitUntil={at.kind === 'locked' ? at.waitUntil : 0} />
    case 'terugzetten': return <Restore vanished={at.kind === 'vanished' ? at.vaults.find(({ database }) => database === at.database) ?? null : null} onCancel={back} />
    case 'openen': return (
      <Front
        at={at}
        onView={(next) => {
          view.value = next
        }}
      />
    )
  }
}

function Front({ at, onView }: { at: AtTheDoor; onView: (view: DoorView) => void }) {
  const title = t(titles[at.kind])
  const heading = useTitle(title, at.kind !== 'locked')
  return (
    <>
      <Heading level={1} headingRef={heading}>{title}</Heading>
      {at.kind === 'locked' && <Note note={at.note} />}
      <Who at={at} />
      <Body key={at.database} at={at} onView={onView} />
    </>
  )
}

function Body({ at, onView }: { at: AtTheDoor; onView: (view: DoorView) => void }) {
  switch (at.kind) {
    case 'locked': return <Unlock at={at} onView={onView} />
    case 'vanished': return <Vanished at={at} onView={onView} />
    case 'newer': return <Newer at={at} />
  }
}

/** Who is at the device, where several people work on it. */
function Who({ at: { kind, vaults, database } }: { at: AtTheDoor }) {
  if (vaults.length < 2) return kind === 'locked' ? <Paragraph tone="soft">{t('slot.van', { naam: vaults[0]?.label ?? '' })}</Paragraph> : null
  return (
    <RadioGroup
      id="slot-wie"
      label={t('slot.wie')}
      column
      choices={vaults.map(({ database: value, label }) => ({ value, label }))}
      value={database}
      onChange={(chosen) => void choose(chosen)}
    />
  )
}

/** What happened to the last answers: they wait in this window, were written since, or may be gone. */
function NotSaved() {
  switch (unwritten.value?.state) {
    case 'waiting': return <Notice kind="warning" title={t('slot.wachten')} live><Paragraph>{t('slot.wachten.uitleg')}</Paragraph></Notice>
    case 'written': return <Notice kind="ok" live><Paragraph>{t('slot.alsnog')}</Paragraph></Notice>
    case 'refused':
    case undefined: return <Notice kind="warning" title={t('slot.nietBewaard')} live><Paragraph>{t('slot.nietBewaard.uitleg')}</Paragraph></Notice>
  }
}

function Note({ note }: { note: LockNote }) {
  switch (note) {
    case null: return null
    case 'restored': return <Notice kind="ok" live><Paragraph>{t('slot.teruggezet')}</Paragraph></Notice>
    case 'broughtBack': return <Notice kind="warning" title={t('slot.teruggehaald')} live><Paragraph>{t('slot.teruggehaald.uitleg')}</Paragraph></Notice>
    case 'idle': return <Notice kind="info" live><Paragraph>{t('slot.vanzelf')}</Paragraph></Notice>
    case 'notSaved': return <NotSaved />
  }
}
