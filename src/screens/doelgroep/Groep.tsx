import { groepVan } from '../../case/groep.ts'
import type { Grens } from '../../engine/groep.ts'
import { today } from '../app/clock.ts'
import { dossier } from '../app/state.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { formatCents } from '../../papers/format.ts'
import { language, t } from '../texts/i18n.ts'

/** The group of table 1 in one year, and the rule that put the couple there. */
export function Groep({ jaar }: { jaar: number }) {
  const groep = groepVan(dossier.value, jaar, today.value)
  switch (groep.kind) {
    case 'groep': return (
      <Disclosure summary={t('groep.titel', { jaar, groep: groep.groep, kort: t(`groep.kort.${groep.groep}`) })}>
        <Paragraph>{t(`groep.uitleg.${groep.groep}`)}</Paragraph>
        <Paragraph>{t(`groep.regel.${groep.regel}`)}</Paragraph>
        <Grenzen grenzen={groep.grenzen} />
      </Disclosure>
    )
    case 'buiten': return (
      <Disclosure summary={t('groep.buiten', { jaar })}>
        <Paragraph>{t(`groep.reden.${groep.reden}`)}</Paragraph>
        <Grenzen grenzen={groep.grenzen} />
      </Disclosure>
    )
    case 'onbekend': return <Disclosure summary={t('groep.onbekend', { jaar })}><Paragraph>{t(`groep.ontbreekt.${groep.ontbreekt}`, { groepen: groep.mogelijk.join(', ') })}</Paragraph></Disclosure>
  }
}

function Grenzen({ grenzen }: { grenzen: readonly Grens[] }) {
  return <>{grenzen.map(({ id, description, bedrag, article, source }) => <Paragraph key={id} tone="soft">{t('groep.grens', { grens: description, bedrag: formatCents(bedrag, language.value), bron: source ?? article })}</Paragraph>)}</>
}
