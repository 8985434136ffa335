import { useSignal, type Signal } from '@preact/signals'
import { foutInTekst } from '../../case/gemeente-codec.ts'
import { GEMEENTEVELDEN, type Gemeentegegevens, type Gemeentekeuze, type Gemeenteveld } from '../../case/gemeentegegevens.ts'
import { Card } from '../components/Card.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { TextArea } from '../components/TextArea.tsx'
import { TextField } from '../components/TextField.tsx'
import { Form } from '../kluis/Form.tsx'
import { useForm, type Faults, type FormState } from '../kluis/form.ts'
import { t } from '../texts/i18n.ts'
import { bewaarGegevens } from './gegevens.ts'
import { GROEPEN, hintVan, keuzesVan, LANG, veldId } from './velden.ts'

type Props = { beleid: string; draft: Signal<Gemeentegegevens> }

/** Every place of the model texts that is the municipality's own; all of them may be left empty. */
export function Gegevensformulier({ beleid, draft }: Props) {
  const said = useSignal('')
  const form = useForm(async (): Promise<Faults> => {
    said.value = ''
    const faults = GEMEENTEVELDEN.flatMap((veld) => {
      const code = foutInTekst(veld, draft.peek()[veld] ?? '')
      return code === null ? [] : [{ fieldId: veldId(veld), text: t(`gemeentefout.${code}`) }]
    })
    if (faults.length > 0) return faults
    await bewaarGegevens({ beleid, gegevens: draft.peek() })
    said.value = t('gegevens.bewaard')
    return []
  }, veldId('gemeente'))
  return (
    <Form form={form} submitText={t('gegevens.bewaren')} busyText={t('gegevens.bezig')} doneText={said.value}>
      {GROEPEN.map(({ naam, velden, keuzes }) => (
        <Card key={naam} title={t(`gegevens.groep.${naam}`)}>
          {velden.map((veld) => <Tekstveld key={veld} veld={veld} draft={draft} form={form} />)}
          {keuzes.map((keuze) => <Keuzeveld key={keuze} keuze={keuze} draft={draft} />)}
        </Card>
      ))}
    </Form>
  )
}

function Tekstveld({ veld, draft, form }: { veld: Gemeenteveld; draft: Signal<Gemeentegegevens>; form: FormState }) {
  const props = {
    id: veldId(veld), label: t(`gemeenteveld.${veld}`), hint: hintVan(veld), value: draft.value[veld] ?? '', error: form.errorOf(veldId(veld)),
    onInput: (text: string) => {
      draft.value = { ...draft.peek(), [veld]: text }
    },
  }
  return LANG.includes(veld) ? <TextArea {...props} rows={3} /> : <TextField {...props} width="long" />
}

function Keuzeveld({ keuze, draft }: { keuze: Gemeentekeuze; draft: Signal<Gemeentegegevens> }) {
  return (
    <RadioGroup
      id={veldId(keuze)}
      label={t(`gemeenteveld.${keuze}`)}
      value={draft.value[keuze]}
      choices={keuzesVan(keuze).map((value) => ({ value, label: t(`gemeentekeuze.${value}`) }))}
      onChange={(value) => {
        draft.value = { ...draft.peek(), [keuze]: value }
      }}
    />
  )
}
