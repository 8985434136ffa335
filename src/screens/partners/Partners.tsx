import { partneroordelenVan, partnervragen, PARTNERWETTEN, FAMILIEBANDEN } from '../../case/partners.ts'
import type { Partnervraag } from '../../case/dossier.ts'
import { PARTNERBANDEN, type Partnerband } from '../../engine/tabel2.ts'
import { today } from '../app/clock.ts'
import { answer, antwoordOp, dossier } from '../app/state.ts'
import { CheckboxGroup } from '../components/CheckboxGroup.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { DagVeld, JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'
import { Oordelen } from './Oordelen.tsx'

/** When two people are partners, for each of three laws: as few questions as decide it, and what follows from them. */
export function Partners() {
  const vragen = partnervragen(dossier.value)
  const oordelen = partneroordelenVan(dossier.value, today.value)
  return (
    <>
      {vragen.map((vraag) => <Vraag key={vraag} vraag={vraag} />)}
      <div aria-live="polite">
        {oordelen === null ? <Paragraph tone="soft">{t('partners.nogNiet')}</Paragraph> : <Oordelen wetten={PARTNERWETTEN} oordelen={oordelen} />}
      </div>
    </>
  )
}

/** The five ties are one question: the first of them asks it for all. */
function Vraag({ vraag }: { vraag: Partnervraag }) {
  const veld = `partners.${vraag}` as const
  const label = t(`partners.vraag.${vraag}`)
  if (isBand(vraag)) return vraag === PARTNERBANDEN[0] ? <Banden /> : null
  if (/(Vanaf|Tot)$|^scheidingsverzoek$/.test(vraag)) return <DagVeld veld={veld} label={label} hint={t(vraag === 'adresTot' || vraag === 'gescheidenVanaf' || vraag === 'scheidingsverzoek' ? 'partners.leegNiet' : 'partners.leegEerder')} optional />
  switch (vraag) {
    case 'adres': return <KeuzeVeld veld={veld} label={label} why={t('partners.adresWaarom')} column choices={(['ja', 'nee', 'postadres'] as const).map((value) => ({ value, label: t(`partners.adres.${value}`) }))} />
    case 'huurder': return <KeuzeVeld veld={veld} label={label} column fallback="nee" choices={(['nee', 'onderhuurder', 'oekraine'] as const).map((value) => ({ value, label: t(`partners.huurder.${value}`) }))} />
    case 'familie': return <KeuzeVeld veld={veld} label={label} column fallback="geen" choices={FAMILIEBANDEN.map((value) => ({ value, label: t(`partners.familie.${value}`) }))} />
    case 'gehuwd': return <JaNeeVeld veld={veld} label={label} />
    default: return <JaNeeVeld veld={veld} label={label} fallback="nee" />
  }
}

function isBand(vraag: Partnervraag): vraag is Partnerband {
  return PARTNERBANDEN.some((band) => band === vraag)
}

function Banden() {
  return (
    <CheckboxGroup
      id="partners.samenlevingscontract"
      label={t('partners.banden')}
      hint={t('partners.bandenHint')}
      column
      choices={PARTNERBANDEN.map((value) => ({ value, label: t(`partners.vraag.${value}`) }))}
      values={PARTNERBANDEN.filter((band) => antwoordOp(`partners.${band}`) === 'ja')}
      onChange={(values) => {
        for (const band of PARTNERBANDEN) answer(`partners.${band}`, values.includes(band) ? 'ja' : '')
      }}
    />
  )
}
