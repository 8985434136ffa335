import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { language, t } from '../texts/i18n.ts'
import { waitText } from './wait-text.ts'

/** Counts down after wrong tries. Not read out every second: who tries too early is told to wait. */
export function Wait({ until }: { until: number }) {
  const now = useSignal(Date.now())
  useEffect(() => {
    now.value = Date.now()
    const timer = setInterval(() => {
      now.value = Date.now()
      if (now.value >= until) clearInterval(timer)
    }, 1_000)
    return () => {
      clearInterval(timer)
    }
  }, [until, now])
  const left = until - now.value
  if (left <= 0) return null
  return (
    <Notice kind="warning" title={t('slot.wacht', { wachttijd: waitText(left, language.value) })}>
      <Paragraph>{t('slot.wacht.uitleg')}</Paragraph>
    </Notice>
  )
}
