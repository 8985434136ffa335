import { ActionRow } from '../components/ActionRow.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Notice } from '../components/Notice.tsx'
import { uitkomsten } from '../app/state.ts'
import { hrefOf, path } from '../app/address.ts'
import { t } from '../texts/i18n.ts'
import { Uitkomstjaar } from './Uitkomstjaar.tsx'

/** The outcome, one year at a time; `#/uitkomst/2024` opens that year. */
export function Uitkomsten() {
  const all = uitkomsten.value
  const chosen = all.find(({ jaar }) => path.value === `uitkomst/${jaar}`) ?? all[0]
  if (chosen === undefined) return <Notice kind="info">{t('uitkomst.geenJaar')}</Notice>
  return (
    <>
      {all.length > 1 && (
        <nav aria-label={t('uitkomst.jaren')} class="kt-no-print">
          <ActionRow>
            {all.map(({ jaar }) => <ButtonLink key={jaar} href={hrefOf(`uitkomst/${jaar}`)} variant={jaar === chosen.jaar ? 'primary' : 'line'}>{String(jaar)}</ButtonLink>)}
          </ActionRow>
        </nav>
      )}
      <Uitkomstjaar key={chosen.jaar} {...chosen} />
    </>
  )
}
