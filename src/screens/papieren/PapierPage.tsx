import { useSignal } from '@preact/signals'
import { openIn, PAPERTALEN, type Paper } from '../../papers/paper.ts'
import type { Papier } from '../../papers/papieren.ts'
import { hrefOf } from '../app/address.ts'
import { usePageHeading } from '../app/page-heading.ts'
import { PrintButton } from '../app/PrintButton.tsx'
import { isReadOnly } from '../app/state.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Notice } from '../components/Notice.tsx'
import { RadioGroup } from '../components/RadioGroup.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { signedPaper } from '../ondertekenen/signed-paper.ts'
import { t } from '../texts/i18n.ts'
import { PaperActions, type PdfBijwerk } from './PaperActions.tsx'
import { PaperView } from './PaperView.tsx'
import { papieren, PAPIEREN_PATH, pathOfPapier } from './papieren.ts'
import { Papieren } from './Papieren.tsx'
import { waarInvullen } from './waar-invullen.ts'

/** `#/papieren/voorblad`: one paper, to read, to print and to keep; an address that this dossier has no paper for leads to the list. */
export function PapierPage({ screen }: { screen: string }) {
  const papier = papieren.value.find((each) => pathOfPapier(each) === screen)
  return papier === undefined ? <Papieren /> : <OnePapier key={papier.adres} papier={papier} />
}

function OnePapier({ papier }: { papier: Papier }) {
  const taal = useSignal(papier.talen[0] ?? 'nl')
  const signed = signedPaper(papier)
  const paper = signed?.paper ?? papier.maak(taal.value)
  const extra = { ...extraOf(papier, paper), ...(signed === null ? {} : { handtekeningen: signed.handtekeningen }) }
  const heading = usePageHeading(papier.naam, papier.adres)
  return (
    <>
      <div class="kt-no-print">
        {papier.talen.length > 1 && (
          <RadioGroup
            id="papiertaal"
            label={t('papieren.taal')}
            value={taal.value}
            choices={PAPERTALEN.filter((each) => papier.talen.includes(each)).map((value) => ({ value, label: t(`papieren.taal.${value}`) }))}
            onChange={(value) => { taal.value = value }}
          />
        )}
        <OpenParts paper={papier.maak('nl')} />
      </div>
      <PaperView paper={paper} handtekeningen={extra.handtekeningen} headingRef={heading} />
      <PaperActions paper={paper} adres={papier.adres} extra={extra}>
        <PrintButton />
        <ButtonLink href={hrefOf(PAPIEREN_PATH)} variant="ghost">{t('papieren.alle')}</ButtonLink>
      </PaperActions>
    </>
  )
}

/** What goes into the PDF beside the paper: of an application the same for a computer. */
function extraOf({ soort, gegevens }: Papier, paper: Paper): PdfBijwerk {
  if (gegevens === undefined) return {}
  return { bijlage: { naam: `${soort}.json`, soort: 'application/json', omschrijving: paper.titel, inhoud: new TextEncoder().encode(gegevens(paper)) } }
}

/** What is not known yet, each with the screen where it is filled in. */
function OpenParts({ paper }: { paper: Paper }) {
  const open = openIn(paper)
  if (open.length === 0) return null
  return (
    <Notice kind="warning" title={t('papieren.nogInvullen', { count: open.length })}>
      <ul>{open.map((each) => <li key={each} lang="nl">{isReadOnly.value ? each : <TextLink href={hrefOf(waarInvullen(each))}>{each}</TextLink>}</li>)}</ul>
    </Notice>
  )
}
