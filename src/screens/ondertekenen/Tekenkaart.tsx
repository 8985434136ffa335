import type { Bestand } from '../../case/bestand.ts'
import type { Partner } from '../../case/dossier.ts'
import { geldtNog, handtekeningstand, nogTeTekenen } from '../../case/ondertekening.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { openVragen } from '../app/open-questions.ts'
import { QuestionLink } from '../app/QuestionLink.tsx'
import { goTo } from '../app/address.ts'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { momentText } from '../moment.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { t } from '../texts/i18n.ts'
import { Formulier } from './Formulier.tsx'
import { Gezet } from './Gezet.tsx'
import { isKlaar, papiernaam, papiernamen, papieren, papierenOp } from './papieren.ts'

type Props = { wie: Partner; bestand: Bestand; onDone: (message: string, isGood: boolean) => void }

/** The signatures of one of the two: those that hold, and the form for what is still to be signed. */
export function Tekenkaart({ wie, bestand, onDone }: Props) {
  const naam = nameOf(wie)
  const eigen = bestand.ondertekeningen.filter((each) => each.wie === wie)
  const actief = eigen.filter((each) => geldtNog(each, papierenOp))
  const oud = eigen.filter((each) => !actief.includes(each))
  const te = nogTeTekenen(bestand, wie, today.value, papierenOp)
  return (
    <Card title={t('teken.kaart', { naam })}>
      <Gewijzigd wie={wie} bestand={bestand} />
      {actief.map((each) => <Gezet key={each.op} ondertekening={each} onWithdrawn={() => { onDone(t(actief.length > 1 ? 'teken.ingetrokkenMelding.nogEen' : 'teken.ingetrokkenMelding', { naam }), true) }} />)}
      <Eerst wie={wie} open={te.filter((papier) => !isKlaar(papier))} />
      {kanTekenen(te) && (
        <>
          <Paragraph><strong>{t('teken.kan', { naam, papieren: papiernamen(te.filter(isKlaar)) })}</strong></Paragraph>
          <Formulier wie={wie} onDone={(isGetekend) => { onDone(isGetekend ? t('teken.gedaan', { naam }) : t('teken.tussentijds'), isGetekend) }} />
        </>
      )}
      {oud.length > 0 && (
        <Disclosure summary={t('teken.geschiedenis')}>
          <ul>{oud.map(({ op, ingetrokken }) => <li key={op}>{t(ingetrokken === null ? 'teken.vervallen' : 'teken.ingetrokken', { naam, moment: momentText(op, today.value) })}</li>)}</ul>
        </Disclosure>
      )}
    </Card>
  )
}

type TeTekenen = ReturnType<typeof nogTeTekenen>

/** Consent is asked before anything is signed; what is not ready stands in no one's way. */
function kanTekenen(te: TeTekenen): boolean {
  return te.some(isKlaar) && te.every((papier) => isKlaar(papier) || !papier.sleutel.startsWith('toestemming.'))
}

function Gewijzigd({ wie, bestand }: Pick<Props, 'wie' | 'bestand'>) {
  const gewijzigd = papieren.value.filter((papier) => papier.wie.includes(wie) && handtekeningstand(bestand, papier, wie, papierenOp) === 'gewijzigd')
  return gewijzigd.length === 0 ? null : <Notice kind="warning" title={t('teken.gewijzigd.titel')}><Paragraph>{t('teken.gewijzigd', { papieren: papiernamen(gewijzigd) })}</Paragraph></Notice>
}

/** What is open, with the way to answer it. */
function Eerst({ wie, open }: { wie: Partner; open: TeTekenen }) {
  if (open.length === 0) return null
  const vragen = openVragen.value.filter(({ jaar }) => open.some(({ jarenOpen }) => jarenOpen.includes(jaar)))
  const los = [...new Set(open.filter(({ jarenOpen }) => jarenOpen.length === 0).flatMap(({ sleutel, open: delen }) => delen.map((deel) => `${papiernaam(sleutel)}: ${deel}`)))]
  return (
    <Notice kind="info">
      <Paragraph>{t('teken.eerst')}</Paragraph>
      <ul>
        {open.filter(({ jarenOpen }) => jarenOpen.length > 0).map(({ sleutel, jarenOpen }) => <li key={sleutel}>{t('teken.eerst.vraag', { papier: papiernaam(sleutel), jaren: jarenOpen.join(', ') })}</li>)}
        {vragen.map((vraag) => <li key={vraag.veld}><QuestionLink vraag={vraag} /></li>)}
        {los.map((tekst) => <li key={tekst} lang="nl">{tekst}</li>)}
      </ul>
      {open.some(({ sleutel }) => !sleutel.startsWith('toestemming.')) && <Button label={`${t('teken.naarHuishouden')}: ${nameOf(wie)}`} onClick={() => { goTo('huishouden') }}>{t('teken.naarHuishouden')}</Button>}
    </Notice>
  )
}
