import { gebeurtenisrijnummersIn } from '../../case/dossier.ts'
import { VERLOOPSOORTEN } from '../../case/gebeurtenissen.ts'
import { nameOf } from '../app/names.ts'
import { dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { t } from '../texts/i18n.ts'
import { DagVeld, KeuzeVeld } from '../velden/velden.tsx'

/** Benefits and bijstand that began or ended: they are written down here, as no other step asks for them. */
export function Rijen({ jaar }: { jaar: number }) {
  const rijen = gebeurtenisrijnummersIn(dossier.value, jaar)
  const partners = (['aanvrager', 'toeslagpartner'] as const).map((value) => ({ value, label: nameOf(value) }))
  if (rijen.length === 0) return null
  return (
    <Disclosure summary={t('verloop.rijen')} open>
      {rijen.map((rij) => (
        <FieldRow key={rij}>
          <KeuzeVeld veld={`${jaar}.verloop.${rij}.soort`} label={t('verloop.rij', { nummer: rij + 1, wat: t('verloop.soort') })} column choices={VERLOOPSOORTEN.map((value) => ({ value, label: t(`gebeurtenis.${value}`) }))} />
          <KeuzeVeld veld={`${jaar}.verloop.${rij}.wie`} label={t('verloop.rij', { nummer: rij + 1, wat: t('verloop.wie') })} column choices={partners} />
          <DagVeld veld={`${jaar}.verloop.${rij}.dag`} label={t('verloop.rij', { nummer: rij + 1, wat: t('verloop.dag') })} hint={t('verloop.dagLeeg')} optional />
        </FieldRow>
      ))}
    </Disclosure>
  )
}
