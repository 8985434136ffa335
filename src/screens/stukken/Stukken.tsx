import { withAntwoord } from '../../case/dossier.ts'
import { krijgtBijstand, STUKSTANDEN, stukkenVan, type NodigStuk } from '../../case/stukken.ts'
import { today } from '../app/clock.ts'
import { nameOf } from '../app/names.ts'
import { beleid, change, dossier } from '../app/state.ts'
import { Fotos } from '../bijlagen/Fotos.tsx'
import { bijlagenBij } from '../bijlagen/op-tafel.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { JaNeeVeld, KiesVeld } from '../velden/velden.tsx'
import { NogTeTonen } from './NogTeTonen.tsx'
import { AndereFotos, FotosSamen } from './AndereFotos.tsx'
import { blockTitle, byYear, stukName } from './stuk-names.ts'

/** The papers that are needed, block by block, and the list for the couple. */
export function Stukken() {
  const stukken = stukkenVan(dossier.value, beleid.value, today.value)
  return (
    <>
      <div class="kt-no-print">
        <JaNeeVeld veld="plan.bijstand" label={t('stukken.bijstand')} why={t('stukken.bijstandWaarom')} optional {...(krijgtBijstand(dossier.value) ? { fallback: 'ja' as const } : {})} />
        {dossier.value.jaren.length === 0 && <Paragraph tone="soft">{t('stukken.geenJaar')}</Paragraph>}
        {stukken.length > 0 && <FotosSamen />}
        {byYear(stukken).map((block) => <Block key={block.jaar} {...block} />)}
        <AndereFotos velden={stukken.map(({ veld }) => veld)} />
      </div>
      {stukken.length > 0 && <NogTeTonen stukken={stukken} />}
    </>
  )
}

function Block({ jaar, stukken }: { jaar: number | null; stukken: readonly NodigStuk[] }) {
  const count = (isCounted: (stuk: NodigStuk) => boolean) => stukken.filter(isCounted).length
  const open = stukken.filter(({ stand }) => stand === null)
  return (
    <Card title={blockTitle(jaar)}>
      <p class="kt-soft" role="status">{t('stukken.telling', { klaar: count(({ stand }) => stand !== null && stand !== 'later'), totaal: stukken.length, later: count(({ stand }) => stand === 'later') })}</p>
      {perPerson(stukken).map(({ title, rows }) => (
        <section key={title} class="kt-papers">
          <Heading level={3}>{title}</Heading>
          {rows.map((stuk) => <Paper key={stuk.veld} stuk={stuk} />)}
        </section>
      ))}
      {open.length > 0 && <ActionRow><Button label={`${t('stukken.alles')}: ${blockTitle(jaar)}`} onClick={() => { seeAll(open, blockTitle(jaar)) }}>{t('stukken.alles')}</Button></ActionRow>}
      <Disclosure summary={t('stukken.bronnen')}>
        {[...new Set(stukken.map(({ bron }) => bron))].map((bron) => <Paragraph key={bron} tone="soft">{bron}</Paragraph>)}
      </Disclosure>
    </Card>
  )
}

function Paper({ stuk }: { stuk: NodigStuk }) {
  const { veld, soort, stand, isAanvullend, jaar } = stuk
  return (
    <div class="kt-paper">
      <KiesVeld
        veld={veld}
        label={t(`stuk.${soort}`)}
        hint={isAanvullend ? t('stukken.aanvullend') : undefined}
        emptyLabel={t('stukken.kies')}
        value={stand ?? undefined}
        choices={STUKSTANDEN.map((value) => ({ value, label: t(`stuk.${value}`) }))}
        optional
        unmarked
      />
      <Fotos id={veld} naam={jaar === null ? stukName(stuk) : t('stukken.naam', { stuk: stukName(stuk), jaar })} bij={veld} fotos={bijlagenBij(veld)} />
    </div>
  )
}

/** What is of nobody in particular first, then person by person. */
function perPerson(stukken: readonly NodigStuk[]): readonly { readonly title: string; readonly rows: readonly NodigStuk[] }[] {
  return [...new Set(stukken.map(({ wie }) => wie))].map((wie) => ({ title: wie === undefined ? t('stukken.samen') : nameOf(wie), rows: stukken.filter((stuk) => stuk.wie === wie) }))
}

function seeAll(stukken: readonly NodigStuk[], title: string): void {
  change((before) => stukken.reduce((next, { veld }) => withAntwoord(next, veld, 'gezien'), before), { name: () => `${t('stukken.alles')}: ${title}`, removed: null })
  focusElement(stukken[0]?.veld ?? '')
}
