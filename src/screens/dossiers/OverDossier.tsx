import { useSignal } from '@preact/signals'
import { voorAnderJaar, WACHT_OP } from '../../case/bestand.ts'
import { kaartOf } from '../app/kaart-of.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { whereLeft } from '../app/opening.ts'
import { openId, saveNow } from '../app/saving.ts'
import { today } from '../app/clock.ts'
import { bestand, changeBestand, isReadOnly } from '../app/state.ts'
import { goTo } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { COMPUTED_YEARS } from '../jaren/years.ts'
import { momentText } from '../moment.ts'
import { t } from '../texts/i18n.ts'
import { addAndOpen } from './acts.ts'
import { firstNamesOn, namesOn, placeText, yearsText } from './card-texts.ts'
import { Bewaren } from './Bewaren.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import { items } from './list.ts'
import { ListMessages } from './ListMessages.tsx'
import { Weggooien } from './Weggooien.tsx'

/** About the dossier on the table: how the work stands, how long it is kept, what was changed; and what can be done with all of it. */
export function OverDossier() {
  const heading = usePageHeading(t('over.titel'), 'dossier')
  const current = bestand.value
  if (current === null) return null
  const kaart = kaartOf(current, today.value)
  const id = openId.value
  return (
    <>
      <Heading level={1} headingRef={heading}>{namesOn(kaart)}</Heading>
      <Paragraph tone="soft">
        {[yearsText(kaart.jaren), kaart.postcode, t('over.gemaakt', { moment: momentText(current.aangemaakt, today.value) }), t('kaart.veranderd', { moment: momentText(current.gewijzigd, today.value) }), placeText(kaart)].filter((part) => part !== '').join(' · ')}
      </Paragraph>
      <ListMessages />
      <ActionRow>
        <Button
          variant="primary"
          onClick={() => {
            goTo(whereLeft())
          }}
        >
          {t(isReadOnly.value ? 'over.bekijken' : 'over.verder')}
        </Button>
      </ActionRow>
      {!isReadOnly.value && <Stand />}
      {id !== null && <Bewaren id={id} naam={firstNamesOn(kaart)} entry={items.value.find(({ entry }) => entry.id === id)?.entry} />}
      <AnderJaar />
      <Geschiedenis wijzigingen={current.geschiedenis} />
      {id !== null && <Weggooien id={id} naam={firstNamesOn(kaart)} />}
    </>
  )
}

/** What it waits for, and whether it is put away. */
function Stand() {
  const current = bestand.value
  if (current === null) return null
  const set = (part: Partial<Pick<typeof current, 'wachtOp' | 'gearchiveerd'>>) => {
    changeBestand((before) => ({ ...before, ...part }))
    void saveNow()
  }
  return (
    <Card title={t('over.stand')}>
      <SelectField
        id="wachtop"
        label={t('over.wachtOp')}
        hint={t('over.wachtOpHint')}
        emptyLabel={t('over.nergensOp')}
        value={current.wachtOp ?? undefined}
        choices={WACHT_OP.map((value) => ({ value, label: t(`wachtOp.keuze.${value}`) }))}
        onChange={(wachtOp) => { set({ wachtOp: wachtOp ?? null }) }}
      />
      <Paragraph tone="soft">{t(current.gearchiveerd ? 'over.inArchief' : 'over.archiefUitleg')}</Paragraph>
      <Button onClick={() => { set({ gearchiveerd: !current.gearchiveerd }) }}>{t(current.gearchiveerd ? 'over.uitArchief' : 'over.naarArchief')}</Button>
    </Card>
  )
}

/** The same couple, another year: who they are and where they live comes along, amounts do not. */
function AnderJaar() {
  const chosen = useSignal<string | undefined>(undefined)
  const isMissing = useSignal(false)
  const current = bestand.value
  const years = COMPUTED_YEARS.filter((jaar) => current?.dossier.jaren.includes(jaar) === false)
  if (current === null || isReadOnly.value || current.dossier.jaren.length === 0 || years.length === 0) return null
  const copy = () => {
    isMissing.value = chosen.value === undefined
    if (chosen.value !== undefined) void addAndOpen(voorAnderJaar(current, Number(chosen.value), new Date().toISOString()))
  }
  return (
    <Card title={t('anderJaar.titel')}>
      <Paragraph>{t('anderJaar.tekst')}</Paragraph>
      <SelectField
        id="anderjaar"
        label={t('anderJaar.label')}
        emptyLabel={t('anderJaar.kies')}
        value={chosen.value}
        choices={years.map((jaar) => ({ value: String(jaar), label: String(jaar) }))}
        error={isMissing.value && chosen.value === undefined ? t('anderJaar.fout') : undefined}
        onChange={(jaar) => { chosen.value = jaar }}
        required
      />
      <Button onClick={copy}>{t('anderJaar.knop')}</Button>
    </Card>
  )
}
