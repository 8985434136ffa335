import { personenIn } from '../../case/dossier.ts'
import { doelgroepVan, meerderjarigenIn } from '../../case/feiten.ts'
import { vragenVoor } from '../../engine/doelgroep.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { today } from '../app/clock.ts'
import { dossier, isReadOnly } from '../app/state.ts'
import { hrefOf } from '../app/address.ts'
import { stepsOf, type Step } from '../app/steps.ts'
import { titleOf } from '../app/step-texts.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { DataTable } from '../components/DataTable.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { ONDERTEKENEN_PATH } from '../ondertekenen/papieren.ts'
import { PAPIEREN_PATH } from '../papieren/papieren.ts'
import { t } from '../texts/i18n.ts'
import { answersOf } from './answers.ts'

/** Everything that was answered, as it was written, each step with a link to change it. */
export function Samenvatting() {
  const context = {
    dossier: dossier.value,
    personen: personenIn(dossier.value),
    vragen: vragenVoor(doelgroepVan(dossier.value)),
    meerderjarigenIn: (jaar: number) => meerderjarigenIn(dossier.value, jaar, today.value),
  }
  return (
    <>
      {stepsOf(dossier.value).filter(({ topic }) => topic !== 'samenvatting' && topic !== 'uitkomst').map((step) => <StepSummary key={step.path} step={step} answers={answersOf(step, context)} />)}
      <ActionRow><PrintButton /><ButtonLink href={hrefOf(PAPIEREN_PATH)}>{t('papieren.naar')}</ButtonLink><ButtonLink href={hrefOf(ONDERTEKENEN_PATH)}>{t('teken.titel')}</ButtonLink></ActionRow>
    </>
  )
}

function StepSummary({ step, answers }: { step: Step; answers: ReturnType<typeof answersOf> }) {
  const title = titleOf(step)
  return (
    <Card title={title}>
      {answers.length === 0 ? <Paragraph tone="soft">{t('samenvatting.leeg')}</Paragraph> : (
        <DataTable
          caption={title}
          hideCaption
          columns={[{ label: t('samenvatting.vraag') }, { label: t('samenvatting.antwoord') }]}
          rows={answers.map(({ veld, vraag, antwoord }) => ({ key: veld, cells: [vraag, antwoord] }))}
        />
      )}
      {!isReadOnly.value && <p class="kt-no-print"><TextLink href={hrefOf(step.path)}>{t('samenvatting.wijzig', { stap: title })}</TextLink></p>}
    </Card>
  )
}
