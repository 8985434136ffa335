import { useSignal } from '@preact/signals'
import type { Partner } from '../../case/dossier.ts'
import { bestand } from '../app/state.ts'
import { FotoKiezen } from '../bijlagen/FotoKiezen.tsx'
import { Button } from '../components/Button.tsx'
import { CheckboxGroup } from '../components/CheckboxGroup.tsx'
import { Notice } from '../components/Notice.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { TextField } from '../components/TextField.tsx'
import { PrintButton } from '../app/PrintButton.tsx'
import { ActionRow } from '../components/ActionRow.tsx'
import { momentText } from '../moment.ts'
import { today } from '../app/clock.ts'
import { t } from '../texts/i18n.ts'
import { bewaarLijnen, conceptVan, lijnenVan, vulConcept, type Concept } from './concept.ts'
import type { Conceptfout } from './controle.ts'
import { Tekenvlak } from './Tekenvlak.tsx'

type Props = { wie: Partner; errorOf: (veld: Conceptfout['veld']) => string | undefined }

/** What belongs to the way in which somebody signs. */
export function Wijzevelden({ wie, errorOf }: Props) {
  switch (conceptVan(wie).soort) {
    case 'glas': return <Tekenvlak id={`lijnen-${wie}`} lijnen={lijnenVan(wie)} error={errorOf('lijnen')} onChange={(lijnen) => { bewaarLijnen(wie, lijnen) }} />
    case 'getypt': return <Getypt wie={wie} errorOf={errorOf} />
    case 'papier': return <OpPapier wie={wie} errorOf={errorOf} />
    case undefined: return null
  }
}

function Getypt({ wie, errorOf }: Props) {
  const { naam, getuige, akkoord } = conceptVan(wie)
  const set = (deel: Partial<Concept>) => { vulConcept(wie, deel) }
  return (
    <>
      <TextField id={`naam-${wie}`} label={t('teken.naam')} value={naam} onInput={(text) => { set({ naam: text }) }} error={errorOf('naam')} required />
      <TextField id={`getuige-${wie}`} label={t('teken.getuige')} hint={t('teken.getuigeHint')} value={getuige} onInput={(text) => { set({ getuige: text }) }} error={errorOf('getuige')} required />
      <CheckboxGroup
        id={`akkoord-${wie}`}
        label={t('teken.akkoord')}
        choices={[{ value: 'akkoord', label: t('teken.akkoord.tekst') }]}
        values={akkoord ? ['akkoord'] : []}
        onChange={(values) => { set({ akkoord: values.length > 0 }) }}
        error={errorOf('akkoord')}
        column
      />
    </>
  )
}

/** The photos of signed pages in this dossier. */
function OpPapier({ wie, errorOf }: Props) {
  const isOpen = useSignal(false)
  const fotos = (bestand.value?.bijlagen ?? []).filter(({ soort }) => soort === 'getekend')
  return (
    <>
      <ActionRow><PrintButton />{!isOpen.value && <Button onClick={() => { isOpen.value = true }}>{t('teken.foto.toevoegen')}</Button>}</ActionRow>
      {isOpen.value && <FotoKiezen id={`getekend-${wie}`} soort="getekend" bij={null} onToegevoegd={({ id }) => { vulConcept(wie, { foto: id }) }} onSluiten={() => { isOpen.value = false }} />}
      {fotos.length === 0 ? <div id={`foto-${wie}`} tabIndex={-1}><Notice kind={errorOf('foto') === undefined ? 'info' : 'error'}>{t('teken.foto.geen')}</Notice></div> : (
        <RadioGroup
          id={`foto-${wie}`}
          label={t('teken.foto')}
          choices={fotos.map(({ id, op }) => ({ value: id, label: t('teken.foto.van', { moment: momentText(op, today.value) }) }))}
          value={conceptVan(wie).foto}
          onChange={(foto) => { vulConcept(wie, { foto }) }}
          error={errorOf('foto')}
          required
          column
        />
      )}
    </>
  )
}
