import { laatsteHuur, withWoningVan, type Servicekostenpost } from '../../case/dossier.ts'
import { regime } from '../../law/huurtoeslag.ts'
import { valueOn } from '../../law/parameter.ts'
import { firstDayOfYear } from '../../units/day.ts'
import { antwoordOp, change, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { Bedragenreeks } from '../velden/Bedragenreeks.tsx'
import { BedragVeld, JaNeeVeld } from '../velden/velden.tsx'

const POSTEN: readonly Servicekostenpost[] = ['energie', 'schoonmaak', 'huismeester', 'dienstruimten']

/** The rent of one year and what else of the home matters. */
export function Wonen({ jaar }: { jaar: number }) {
  const { servicekostenTellenMee, bovenMaximaleHuur } = valueOn(regime, firstDayOfYear(jaar)).value
  return (
    <>
      <Overnemen jaar={jaar} />
      <JaNeeVeld veld={`${jaar}.huurwoning`} label={t('wonen.huurwoning')} why={t('wonen.huurwoningWaarom')} fallback="ja" />
      {antwoordOp(`${jaar}.huurwoning`) !== 'nee' && (
        <>
          <Bedragenreeks reeks={`${jaar}.huur`} jaar={jaar} label={t('wonen.huurJanuari')} laterLabel={t('wonen.huurLater')} hint={t('wonen.huurHint')} addText={t('wonen.nogEenHuur')} />
          {servicekostenTellenMee && (
            <Disclosure summary={t('wonen.servicekosten')}>
              <Paragraph tone="soft">{t('wonen.servicekostenUitleg')}</Paragraph>
              {POSTEN.map((post) => <BedragVeld key={post} veld={`${jaar}.servicekosten.${post}`} label={t(`servicekosten.${post}`)} optional />)}
            </Disclosure>
          )}
          <JaNeeVeld veld={`${jaar}.aangepasteWoning`} label={t('wonen.aangepast')} why={t('wonen.aangepastWaarom')} fallback="nee" />
          {bovenMaximaleHuur === 'geenRecht' && <JaNeeVeld veld={`${jaar}.eerderRecht`} label={t('wonen.eerderRecht')} why={t('wonen.eerderRechtWaarom')} fallback="nee" />}
        </>
      )}
    </>
  )
}

/** The home is mostly that of the year before. */
function Overnemen({ jaar }: { jaar: number }) {
  const before = jaar - 1
  if (!dossier.value.jaren.includes(before) || laatsteHuur(dossier.value, before) === undefined || antwoordOp(`${jaar}.huur.0.bedrag`) !== '') return null
  return (
    <ActionRow>
      <Button
        onClick={() => {
          change((current) => withWoningVan(current, before, jaar), { name: () => t('wonen.overnemen', { jaar: before }), removed: null })
        }}
      >
        {t('wonen.overnemen', { jaar: before })}
      </Button>
    </ActionRow>
  )
}
