import type { Problem } from '../../vault/problem.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { hrefOf } from '../app/address.ts'
import { ActionRow } from '../components/ActionRow.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Heading } from '../components/Heading.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { problems } from './session.ts'

/** `#/controle`: each thing that is not as the app left it, what is safe, and what to do. */
export function Problems() {
  const found = problems.value ?? []
  const title = t(found.length === 0 ? 'instellingen.controle.titel' : 'probleem.titel')
  const heading = usePageHeading(title, 'controle')
  return (
    <div class="kt-narrow">
      <Heading level={1} headingRef={heading}>{title}</Heading>
      <Paragraph>{t(found.length === 0 ? 'probleem.geen' : 'probleem.intro')}</Paragraph>
      {kindsIn(found).map(({ kind, count }) => <OneKind key={kind} kind={kind} count={count} />)}
      <ActionRow>
        <ButtonLink variant="primary" href={hrefOf('')}>{t('instellingen.terug')}</ButtonLink>
        <ButtonLink href={hrefOf('instellingen')}>{t('kluis.instellingen')}</ButtonLink>
      </ActionRow>
    </div>
  )
}

function OneKind({ kind, count }: { kind: Problem['kind']; count: number }) {
  return (
    <Card title={t(`probleem.${kind}`)}>
      {count > 1 && <Paragraph>{t('probleem.aantal', { aantal: count })}</Paragraph>}
      <dl class="kt-answers">
        <dt>{t('probleem.wat')}</dt>
        <dd>{t(`probleem.${kind}.wat`)}</dd>
        <dt>{t('probleem.veilig')}</dt>
        <dd>{t(`probleem.${kind}.veilig`)}</dd>
        <dt>{t('probleem.doen')}</dt>
        <dd>{t(`probleem.${kind}.doen`)}</dd>
      </dl>
    </Card>
  )
}

/** The same advice is given once, however many dossiers it is about; the list marks each of them. */
function kindsIn(found: readonly Problem[]): readonly { readonly kind: Problem['kind']; readonly count: number }[] {
  const counts = new Map<Problem['kind'], number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Array.from(counts, ([kind, count]) => ({ kind, count }))
}
