import { aandachtspunten, bevestig, bevestigingsveld } from '../../case/aandacht.ts'
import type { Aandachtspunt } from '../../case/aandachtspunt.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { focusElement } from '../components/focus-element.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { veldnaam } from '../velden/veldnaam.ts'
import { today } from './clock.ts'
import { QuestionLink } from './QuestionLink.tsx'
import { beleid, change, dossier, isReadOnly } from './state.ts'
import { pathOf } from './steps.ts'

/** Unusual answers on one screen: each is asked about until it changes, or somebody says that it is right. */
export function Aandachtspunten({ path }: { path: string }) {
  const here = isReadOnly.value ? [] : aandachtspunten(dossier.value, today.value, beleid.value).filter(({ veld }) => pathOf(veld) === path)
  return <div aria-live="polite">{here.map((punt) => <Punt key={`${punt.code} ${punt.veld}`} punt={punt} path={path} />)}</div>
}

function Punt({ punt, path }: { punt: Aandachtspunt; path: string }) {
  const { code, veld, jaar } = punt
  return (
    <Notice kind="warning" title={t(`aandacht.${code}`)}>
      <Paragraph><QuestionLink vraag={{ text: t('aandacht.bij', { veld: veldnaam(veld) }), veld, path }} /></Paragraph>
      {code === 'huurOmlaag' && <Paragraph>{t(jaar === 2023 ? 'aandacht.huurOmlaag2023' : 'aandacht.huurOmlaagUitleg')}</Paragraph>}
      <ActionRow>
        <Button
          label={`${t('aandacht.kloptZo')}: ${t(`aandacht.${code}.kort`)}`}
          onClick={() => {
            change((before) => bevestig(before, punt), bevestigingsveld(punt))
            // The button goes with the notice; who used the keyboard goes on at the field.
            focusElement(veld)
          }}
        >
          {t('aandacht.kloptZo')}
        </Button>
      </ActionRow>
    </Notice>
  )
}
