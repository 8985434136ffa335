import type { Periodevergelijking, Vergelijking } from '../../engine/vergelijking.ts'
import { TOESLAGEN } from '../../engine/toeslagen.ts'
import { toeslagName } from '../app/open-questions.ts'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { formatMonths } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { Uitleg } from '../uitleg/Uitleg.tsx'

/** For each period, how every toeslag came to its amount, in both situations. */
export function Perioden({ vergelijking }: { vergelijking: Vergelijking }) {
  return (
    <div class="kt-no-print">
      <Card title={t('perioden.titel')}>
        {vergelijking.perioden.map((periode) => <Periode key={periode.maanden[0]} periode={periode} />)}
      </Card>
    </div>
  )
}

function Periode({ periode }: { periode: Periodevergelijking }) {
  const { maanden, toeslagen } = periode
  return (
    <Disclosure summary={formatMonths(maanden[0], maanden.at(-1) ?? maanden[0], language.value)}>
      {TOESLAGEN.map((toeslag) => (
        <Disclosure key={toeslag} summary={toeslagName(toeslag)}>
          <p class="kt-soft">{t('perioden.nu')}</p>
          <Uitleg stap={toeslagen[toeslag].nu} />
          <p class="kt-soft">{t('perioden.bijstand')}</p>
          <Uitleg stap={toeslagen[toeslag].bijstand} />
        </Disclosure>
      ))}
    </Disclosure>
  )
}
