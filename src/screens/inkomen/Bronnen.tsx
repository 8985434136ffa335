import { BRONSOORTEN, bronnenIn } from '../../case/bronnen.ts'
import { rijenIn, withoutBron, type Partner } from '../../case/dossier.ts'
import { inkomenUitBronnen } from '../../engine/inkomensbronnen.ts'
import type { Inkomenswijze } from '../../law/beleid/beleid.ts'
import { nameOf } from '../app/names.ts'
import { answer, antwoordOp, beleid, change, dossier } from '../app/state.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { Button } from '../components/Button.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatEuros } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'
import { BedragVeld, KeuzeVeld, KiesVeld } from '../velden/velden.tsx'

const WIJZEN: readonly Inkomenswijze[] = ['aanslag', 'jaaropgave', 'vasteMaand', 'drieMaanden']

/** The income of one partner, source by source: gross for the toeslagen, net for the norm. */
export function Bronnen({ jaar, wie }: { jaar: number; wie: Partner }) {
  const naam = nameOf(wie)
  const reeks = `${jaar}.bronnen.${wie}` as const
  const rows = rijenIn(dossier.value, reeks)
  const bronnen = bronnenIn(dossier.value, jaar, wie)
  return (
    <Card title={t('bronnen.titel', { naam })}>
      {Array.from({ length: rows }, (_, rij) => <Bron key={rij} jaar={jaar} wie={wie} rij={rij} isOnly={rows === 1} />)}
      <div aria-live="polite">
        <Paragraph>{bronnen === undefined || bronnen === null ? t('bronnen.nietVolledig') : <strong>{t('bronnen.totaal', { jaar, bedrag: formatEuros(inkomenUitBronnen(bronnen).uitkomst, language.value) })}</strong>}</Paragraph>
      </div>
      <ActionRow>
        <Button
          onClick={() => {
            answer(`${reeks}.rijen`, String(rows + 1))
          }}
        >
          {t('bronnen.erbij')}
        </Button>
        <Button
          variant="ghost"
          onClick={() => {
            answer(`${jaar}.samenstelling.${wie}`, 'totaal')
          }}
        >
          {t('bronnen.eenBedrag', { naam })}
        </Button>
      </ActionRow>
    </Card>
  )
}

type Props = { jaar: number; wie: Partner; rij: number; isOnly: boolean }

function Bron({ jaar, wie, rij, isOnly }: Props) {
  const veld = `${jaar}.bronnen.${wie}.${rij}` as const
  const nummer = rij + 1
  const wijze = WIJZEN.find((each) => each === antwoordOp(`${veld}.wijze`)) ?? 'jaaropgave'
  // In the order of the municipality.
  const volgorde = beleid.value.inkomensbepaling.value
  return (
    <div class="kt-part">
      <Heading level={3}>{t('bronnen.bron', { nummer })}</Heading>
      <KiesVeld veld={`${veld}.soort`} label={t('bronnen.soort')} choices={BRONSOORTEN.map((value) => ({ value, label: t(`begrip:bron.${value}`) }))} value={BRONSOORTEN.find((each) => each === antwoordOp(`${veld}.soort`))} emptyLabel={t('bronnen.soortKies')} />
      <KeuzeVeld
        veld={`${veld}.wijze`}
        label={t('bronnen.wijze')}
        why={t('bronnen.wijzeWaarom')}
        fallback="jaaropgave"
        column
        choices={volgorde.map((value) => ({ value, label: t(`bronwijze.${value}`), hint: t(`bronwijze.${value}.uitleg`) }))}
      />
      {wijze === 'drieMaanden'
        ? (['maand1', 'maand2', 'maand3'] as const).map((maand) => <BedragVeld key={maand} veld={`${veld}.${maand}`} label={t(`bronnen.${maand}`)} />)
        : <BedragVeld veld={`${veld}.bruto`} label={t(wijze === 'vasteMaand' ? 'bronnen.brutoMaand' : 'bronnen.brutoJaar')} />}
      <BedragVeld veld={`${veld}.netto`} label={t('bronnen.netto')} hint={t('bronnen.nettoHint')} optional />
      {!isOnly && (
        <Button
          variant="ghost"
          onClick={() => {
            change((before) => withoutBron(before, jaar, wie, rij), { name: () => t('bronnen.weg', { nummer }), removed: t('bronnen.bron', { nummer }) })
          }}
        >
          {t('bronnen.weg', { nummer })}
        </Button>
      )}
    </div>
  )
}
