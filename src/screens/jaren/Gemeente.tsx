import { isGevraagd, woontElders } from '../../case/gevraagd.ts'
import { isGeldig } from '../../law/beleid/beleid.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'
import { hrefOf } from '../app/address.ts'
import { chosenBeleid, knownBeleid } from '../app/beleid.ts'
import { today } from '../app/clock.ts'
import { beleid, dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { formatDay } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'
import { Termijn } from './Termijn.tsx'

/** By whose rules it is judged, what is asked because of them, and at once whether there is still time. */
export function Gemeente() {
  const { gemeente } = beleid.value
  const others = knownBeleid.value.filter(({ id }) => id !== handreiking.id)
  return (
    <>
      {chosenBeleid(dossier.value) === undefined && <Notice kind="warning" title={t('gemeente.onbekend')}><Paragraph>{t('gemeente.onbekendUitleg')}</Paragraph></Notice>}
      <KeuzeVeld
        veld="samen.gemeente"
        label={t('gemeente.vraag')}
        why={t('gemeente.waarom')}
        fallback={handreiking.id}
        column
        choices={[...others.map(({ id, gemeente: name, name: regel }) => ({ value: id, label: name ?? regel, hint: regel })), { value: handreiking.id, label: t('gemeente.handreiking'), hint: t('gemeente.handreiking.uitleg') }]}
      />
      {gemeente !== null && <JaNeeVeld veld="samen.woontInGemeente" label={t('gemeente.woont', { gemeente })} why={t('gemeente.woontWaarom')} fallback="ja" />}
      {isGevraagd(dossier.value, 'samen.briefadres', beleid.value) && <JaNeeVeld veld="samen.briefadres" label={t('gemeente.briefadres')} why={t('gemeente.briefadresWaarom')} fallback="nee" />}
      {woontElders(dossier.value, beleid.value) ? <Notice kind="info" title={t('gemeente.elders')} live><Paragraph>{t('reden:woontElders')}</Paragraph></Notice> : <Validity />}
      {dossier.value.jaren.map((jaar) => <Termijn key={jaar} jaar={jaar} />)}
      <Paragraph><TextLink href={hrefOf('beleid')}>{t('gemeente.laden')}</TextLink></Paragraph>
    </>
  )
}

/** Whether the policy applies today, and which of the chosen years it says something of. */
function Validity() {
  const { gemeente, name, jaren, geldigVanaf, geldigTotEnMet } = beleid.value
  if (gemeente === null) return null
  const state = isGeldig(beleid.value, today.value)
  const dag = formatDay(state === 'nietMeer' && geldigTotEnMet !== null ? geldigTotEnMet : geldigVanaf, language.value)
  return (
    <>
      {state !== 'geldig' && <Notice kind="warning" live><Paragraph>{t(`gemeente.${state}`, { dag })}</Paragraph></Notice>}
      {dossier.value.jaren.map((jaar) => <Paragraph key={jaar} tone="soft">{t(jaren[jaar]?.doorGemeente === true ? 'gemeente.regels' : 'gemeente.regelsHandreiking', { jaar, naam: name, gemeente })}</Paragraph>)}
    </>
  )
}
