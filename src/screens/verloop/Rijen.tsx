import { gebeurtenisrijnummersIn } from '../../case/dossier.ts'
import { VERLOOPSOORTEN } from '../../case/gebeurtenissen.ts'
import { nameOf } from '../app/names.ts'
import { antwoordOp, dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { t } from '../texts/i18n.ts'
import { DagVeld, KiesVeld } from '../velden/velden.tsx'

const PARTNERS = ['aanvrager', 'toeslagpartner'] as const

/** Benefits and bijstand that began or ended: they are written down here, as no other step asks for them. */
export function Rijen({ jaar }: { jaar: number }) {
  const rijen = gebeurtenisrijnummersIn(dossier.value, jaar)
  if (rijen.length === 0) return null
  return (
    <Disclosure summary={t('verloop.rijen')} open>
      {rijen.map((rij) => <Rij key={rij} jaar={jaar} rij={rij} />)}
    </Disclosure>
  )
}

/** The same three fields beside each other as where the change was added. */
function Rij({ jaar, rij }: { jaar: number; rij: number }) {
  const label = (wat: string) => t('verloop.rij', { nummer: rij + 1, wat })
  const [soort, wie] = [`${jaar}.verloop.${rij}.soort`, `${jaar}.verloop.${rij}.wie`] as const
  return (
    <FieldRow>
      <KiesVeld veld={soort} label={label(t('verloop.soort'))} choices={VERLOOPSOORTEN.map((value) => ({ value, label: t(`gebeurtenis.${value}`) }))} value={VERLOOPSOORTEN.find((each) => each === antwoordOp(soort))} />
      <KiesVeld veld={wie} label={label(t('verloop.wie'))} choices={PARTNERS.map((value) => ({ value, label: nameOf(value) }))} value={PARTNERS.find((each) => each === antwoordOp(wie))} />
      <DagVeld veld={`${jaar}.verloop.${rij}.dag`} label={label(t('verloop.dag'))} hint={t('verloop.dagLeeg')} optional />
    </FieldRow>
  )
}
