import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Problem } from '../../vault/problem.ts'
import { today } from '../app/clock.ts'
import { hrefOf } from '../app/address.ts'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { Pill } from '../components/Pill.tsx'
import { problems } from '../kluis/session.ts'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { erase, lastGoodMoment, recover } from './acts.ts'
import { firstNamesOn, namesOn } from './card-texts.ts'
import { items, isLoss } from './list.ts'

type Loss = Problem & { readonly kind: 'damaged' | 'missing' | 'rolledBack' | 'unknown'; readonly dossierId: string }

/** Rows that are not as the app left them, each with what can be done; all other dossiers open as ever. */
export function Broken() {
  const lost = (problems.value ?? []).filter((problem): problem is Loss => problem.dossierId !== null && (isLoss(problem.kind) || problem.kind === 'unknown'))
  if (lost.length === 0) return null
  return (
    <Card title={t('kapot.titel', { count: lost.length })}>
      <Paragraph>{t('kapot.tekst')}</Paragraph>
      <ul class="kt-list">{lost.map((problem) => <Line key={problem.dossierId} problem={problem} />)}</ul>
      <ButtonLink href={hrefOf('instellingen')}>{t('kapot.reservekopie')}</ButtonLink>
    </Card>
  )
}

function Line({ problem: { kind, dossierId } }: { problem: Loss }) {
  const kaart = items.value.find(({ entry }) => entry.id === dossierId)?.kaart ?? null
  const unnamed = t(kind === 'unknown' ? 'kapot.vreemd' : 'kaart.onbekend')
  const short = kaart === null ? unnamed : firstNamesOn(kaart)
  const lastGood = useLastGood(dossierId, kind)
  return (
    <li class="kt-list__item kt-list__item--acts">
      <span class="kt-list__main">
        {kaart === null ? unnamed : namesOn(kaart)} <Pill tone="error">{t(`kapot.${kind}`)}</Pill>
        {typeof lastGood === 'number' && <span class="kt-soft kt-block">{t('kapot.kopie', { moment: momentText(lastGood, today.value) })}</span>}
        {lastGood === null && kind !== 'unknown' && <span class="kt-soft kt-block">{t('kapot.geenKopie')}</span>}
      </span>
      <span class="kt-list__acts">
        {typeof lastGood === 'number' && <Button label={t('kapot.herstelVan', { namen: short })} onClick={() => void recover(dossierId, short)}>{t('kapot.herstel')}</Button>}
        {lastGood === null && <SetAside id={dossierId} name={short} />}
      </span>
    </li>
  )
}

/** The moment of an autosave to go back to; null for none, undefined while it is looked for. What the index does not know has no place to go back to. */
function useLastGood(id: string, kind: Loss['kind']): number | null | undefined {
  const found = useSignal<number | null | undefined>(undefined)
  useEffect(() => {
    if (kind === 'unknown') found.value = null
    else {
      void lastGoodMoment(id).then((at) => {
        found.value = at
      })
    }
  }, [id, kind, found])
  return found.value
}

/** Cannot be undone, so it takes a second press. */
function SetAside({ id, name }: { id: string; name: string }) {
  const isAsking = useSignal(false)
  if (!isAsking.value) {
    return (
      <Button
        label={t('kapot.wegVan', { namen: name })}
        onClick={() => {
          isAsking.value = true
        }}
      >
        {t('kapot.weg')}
      </Button>
    )
  }
  return <Button label={t('kapot.echtWegVan', { namen: name })} onClick={() => void erase(id, name)}>{t('kapot.echtWeg')}</Button>
}
