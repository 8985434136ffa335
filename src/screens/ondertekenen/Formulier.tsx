import { useSignal } from '@preact/signals'
import type { Partner } from '../../case/dossier.ts'
import { AANWEZIGEN, IDENTITEITEN } from '../../case/handtekening.ts'
import { nameOf } from '../app/names.ts'
import { Button } from '../components/Button.tsx'
import { CheckboxGroup } from '../components/CheckboxGroup.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../texts/i18n.ts'
import { conceptVan, lijnenVan, vulConcept, type Concept } from './concept.ts'
import { foutenIn, type Conceptfout } from './controle.ts'
import { onderteken } from './onderteken.ts'
import { Wijzevelden } from './Wijzevelden.tsx'

const WIJZEN = ['glas', 'getypt', 'papier'] as const

type Props = { wie: Partner; onDone: (isGetekend: boolean) => void }

/** What is recorded with a signature, and the signature itself. */
export function Formulier({ wie, onDone }: Props) {
  const attempt = useSignal(0)
  const isBusy = useSignal(false)
  const fouten = attempt.value === 0 ? [] : foutenIn(conceptVan(wie), lijnenVan(wie))
  const errorOf = (veld: Conceptfout['veld']) => {
    const fout = fouten.find((each) => each.veld === veld)
    return fout === undefined ? undefined : t(fout.text)
  }
  const sign = async () => {
    attempt.value += 1
    if (foutenIn(conceptVan(wie), lijnenVan(wie)).length > 0) return
    isBusy.value = true
    const isGetekend = await onderteken(wie)
    isBusy.value = false
    attempt.value = 0
    onDone(isGetekend)
  }
  return (
    <form
      noValidate
      class="kt-no-print"
      onSubmit={(event) => {
        event.preventDefault()
        void sign()
      }}
    >
      <ErrorSummary title={t('foutenTitel', { count: fouten.length })} attempt={attempt.value} errors={fouten.map(({ veld, text }) => ({ fieldId: `${veld}-${wie}`, text: t(text) }))} />
      <Omstandigheden wie={wie} errorOf={errorOf} />
      <RadioGroup
        id={`soort-${wie}`}
        label={t('teken.wijze', { naam: nameOf(wie) })}
        choices={WIJZEN.map((value) => ({ value, label: t(`teken.wijze.${value}`), hint: t(`teken.wijze.${value}.uitleg`) }))}
        value={conceptVan(wie).soort}
        onChange={(soort) => { vulConcept(wie, { soort }) }}
        error={errorOf('soort')}
        required
        column
      />
      <Wijzevelden wie={wie} errorOf={errorOf} />
      <Button variant="primary" type="submit" busy={isBusy.value}>{t('teken.knop', { naam: nameOf(wie) })}</Button>
    </form>
  )
}

/** Where it is, who is there, and how it is known who signs. */
function Omstandigheden({ wie, errorOf }: { wie: Partner; errorOf: (veld: Conceptfout['veld']) => string | undefined }) {
  const { plaats, aanwezig, anderen, identiteit } = conceptVan(wie)
  const set = (deel: Partial<Concept>) => { vulConcept(wie, deel) }
  const isAnders = aanwezig.includes('tolk') || aanwezig.includes('anders')
  return (
    <>
      <TextField id={`plaats-${wie}`} label={t('teken.plaats')} value={plaats} onInput={(text) => { set({ plaats: text }) }} error={errorOf('plaats')} required />
      <CheckboxGroup
        id={`aanwezig-${wie}`}
        label={t('teken.aanwezig')}
        marker={t('nietVerplicht')}
        choices={AANWEZIGEN.map((value) => ({ value, label: t(`teken.aanwezig.${value}`) }))}
        values={aanwezig}
        onChange={(values) => { set({ aanwezig: values }) }}
      />
      {isAnders && <TextField id={`anderen-${wie}`} label={t('teken.anderen')} value={anderen} onInput={(text) => { set({ anderen: text }) }} error={errorOf('anderen')} required />}
      <RadioGroup
        id={`identiteit-${wie}`}
        label={t('teken.identiteit')}
        why={t('teken.identiteitWaarom')}
        choices={IDENTITEITEN.map((value) => ({ value, label: t(`teken.identiteit.${value}`) }))}
        value={identiteit}
        onChange={(value) => { set({ identiteit: value }) }}
        error={errorOf('identiteit')}
        required
      />
    </>
  )
}
