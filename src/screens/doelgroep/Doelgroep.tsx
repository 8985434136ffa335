import { doelgroepVan } from '../../case/feiten.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import { toetsDoelgroep, vragenVoor } from '../../engine/doelgroep.ts'
import { dossier } from '../app/state.ts'
import { Notice } from '../components/Notice.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { doelgroepvraag } from './doelgroepvraag.ts'
import { Kenmerken } from './Kenmerken.tsx'
import { JaNeeVeld, KeuzeVeld } from '../velden/velden.tsx'

const INKOMENSBRONNEN = ['uitkering', 'werk', 'alleenBijstand', 'anders'] as const

/** The early questions, and a kind 'no' as soon as there is one. */
export function Doelgroep() {
  const antwoorden = doelgroepVan(dossier.value)
  const doelgroep = toetsDoelgroep(antwoorden)
  return (
    <>
      {vragenVoor(antwoorden).map((vraag) => <Vraag key={vraag} vraag={vraag} />)}
      {doelgroep.kind === 'nee' && (
        <Notice kind="warning" title={t('doelgroep.nee')} live>
          {doelgroep.redenen.map((reden) => <Paragraph key={reden}>{t(`reden:${reden}`)}</Paragraph>)}
          <Paragraph>{t('doelgroep.neeVerder')}</Paragraph>
        </Notice>
      )}
      {doelgroep.kind === 'mogelijk' && <Notice kind="ok" title={t('doelgroep.mogelijk')} live><Paragraph>{t('doelgroep.mogelijkUitleg')}</Paragraph></Notice>}
      <Kenmerken />
    </>
  )
}

function Vraag({ vraag }: { vraag: Doelgroepvraag }) {
  const veld = `doelgroep.${vraag}` as const
  const texts = { veld, label: doelgroepvraag(vraag), why: t(`doelgroep.${vraag}.waarom`) }
  if (vraag !== 'inkomensbron') return <JaNeeVeld {...texts} />
  return <KeuzeVeld {...texts} column choices={INKOMENSBRONNEN.map((value) => ({ value, label: t(`inkomensbron.${value}`), hint: t(`inkomensbron.${value}.uitleg`) }))} />
}
