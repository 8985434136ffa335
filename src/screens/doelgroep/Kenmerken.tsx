import { doelgroepVan } from '../../case/feiten.ts'
import { toetsKenmerken } from '../../engine/kenmerken.ts'
import { dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Pill } from '../components/Pill.tsx'
import { StatusList } from '../components/StatusList.tsx'
import { t } from '../texts/i18n.ts'
import { Groep } from './Groep.tsx'

const tones = { true: 'ok', false: 'error', null: 'warning' } as const

/** The characteristics that the guide names, and for each chosen year the group. */
export function Kenmerken() {
  const items = toetsKenmerken(doelgroepVan(dossier.value))
  return (
    <>
      <Disclosure summary={t('kenmerken.titel')}>
        <StatusList items={items.map(({ kenmerk, voldaan }) => ({ key: kenmerk, label: t(`kenmerk.${kenmerk}`), status: <Pill tone={tones[`${voldaan}`]}>{t(`voldaan.${voldaan}`)}</Pill> }))} />
      </Disclosure>
      {dossier.value.jaren.map((jaar) => <Groep key={jaar} jaar={jaar} />)}
    </>
  )
}
