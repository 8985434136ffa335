import { withInwonende } from '../../case/dossier.ts'
import { change, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { FieldRow } from '../components/FieldRow.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { DagVeld, JaNeeVeld, TekstVeld } from '../velden/velden.tsx'
import { ADD_BUTTON_ID, Inwonende } from './Inwonende.tsx'
import { Samen } from './Samen.tsx'

/** The two partners, how long they are together, and who lives in. */
export function Huishouden() {
  return (
    <>
      <Partner wie="aanvrager" />
      <Partner wie="toeslagpartner" />
      <Card title={t('huishouden.adres')}>
        <TekstVeld veld="samen.postcode" label={t('postcode')} hint={t('postcodeHint')} why={t('huishouden.postcodeWaarom')} optional />
      </Card>
      <Samen />
      <Heading level={2}>{t('huishouden.inwonenden')}</Heading>
      <Paragraph tone="soft">{t('huishouden.inwonendenUitleg')}</Paragraph>
      {dossier.value.inwonenden.map((id) => <Inwonende key={id} id={id} />)}
      <ActionRow>
        <Button
          id={ADD_BUTTON_ID}
          onClick={() => {
            change(withInwonende, { name: () => t('huishouden.inwonendeErbij'), removed: null })
          }}
        >
          {t('huishouden.inwonendeErbij')}
        </Button>
      </ActionRow>
    </>
  )
}

function Partner({ wie }: { wie: 'aanvrager' | 'toeslagpartner' }) {
  return (
    <Card title={t(`huishouden.${wie}`)}>
      <FieldRow>
        <TekstVeld veld={`${wie}.naam`} label={t('voornaam')} optional />
        <TekstVeld veld={`${wie}.achternaam`} label={t('achternaam')} why={t('huishouden.achternaamWaarom')} optional />
      </FieldRow>
      <DagVeld veld={`${wie}.geboortedatum`} label={t('geboortedatum')} hint={t('geboortedatumHint')} />
      <JaNeeVeld veld={`${wie}.verzekerd`} label={t('huishouden.verzekerd')} why={t('huishouden.verzekerdWaarom')} fallback="ja" />
    </Card>
  )
}
