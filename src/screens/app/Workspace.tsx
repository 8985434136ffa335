import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { ExplainerContext } from '../components/Explained.tsx'
import { OutcomeBar } from '../components/OutcomeBar.tsx'
import { PageLayout } from '../components/PageLayout.tsx'
import { TextLink } from '../components/TextLink.tsx'
import { TopBar } from '../components/TopBar.tsx'
import { Dossiers } from '../dossiers/Dossiers.tsx'
import { OverDossier } from '../dossiers/OverDossier.tsx'
import { Ondertekenen } from '../ondertekenen/Ondertekenen.tsx'
import { ONDERTEKENEN_PATH } from '../ondertekenen/papieren.ts'
import { PapierPage } from '../papieren/PapierPage.tsx'
import { PAPIEREN_PATH } from '../papieren/papieren.ts'
import { Samen } from '../samen/Samen.tsx'
import { PLAN_PATH } from '../stappenplan/plan.ts'
import { Stappenplan } from '../stappenplan/Stappenplan.tsx'
import { t } from '../texts/i18n.ts'
import { Berekening } from '../uitkomst/Berekening.tsx'
import { shortOutcome } from '../uitkomst/outcome-text.ts'
import { AllOnOnePage } from './AllOnOnePage.tsx'
import { Guarded } from './Mishap.tsx'
import { Messages } from './Messages.tsx'
import { coupleName } from './names.ts'
import { goOnWithLeftOver } from './opening.ts'
import { OutcomePanel } from './OutcomePanel.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { isUnsaved, saveNow } from './saving.ts'
import { bestand, isReadOnly, uitkomsten } from './state.ts'
import { StepPage } from './StepPage.tsx'
import { hrefOf, isListPath, path } from './address.ts'
import { stepAt, steps } from './steps.ts'

const MAIN_ID = 'inhoud'
const ASIDE_ID = 'uitkomst-tot-nu-toe'

type Props = {
  /** In the bar on top of every screen: the language, the lock. */
  actions: ComponentChildren
  /** A screen that is not about a dossier and takes the place of the others, such as the settings. */
  other: ComponentChildren
  /** What about the vault asks for attention: on the list, never in a conversation. */
  notices: ComponentChildren
}

/** Everything behind the lock: the list of dossiers, the conversation, and what is told about one dossier. */
export function Workspace({ actions, other, notices }: Props) {
  useSaveOnLeaving()
  useEffect(() => void goOnWithLeftOver(), [])
  useAskBeforeLeaving()
  const hasOther = other !== undefined && other !== null
  const withDossier = !hasOther && bestand.value !== null && !isListPath(path.value)
  useBackToList(!hasOther && bestand.value === null)
  const couple = withDossier ? coupleName() : null
  return (
    <>
      <TopBar
        skipText={t('naarInhoud')}
        mainId={MAIN_ID}
        logo={t('appNaam')}
        homeHref={hrefOf('')}
        title={couple === null ? undefined : t('dossierVan', { namen: couple })}
        pills={withDossier || isUnsaved.value ? <SaveStatus /> : undefined}
        actions={actions}
      />
      {withDossier ? <OpenDossier /> : (
        <PageLayout mainId={MAIN_ID}>
          <Messages />
          <Guarded key={path.value}>{hasOther ? other : <Dossiers notices={notices} />}</Guarded>
        </PageLayout>
      )}
    </>
  )
}

/** The address says which screen of the dossier on the table. */
function OpenDossier() {
  const [, wide, jaar] = /^(samen|berekening)\/(\d{4})$/.exec(path.value) ?? []
  if (wide !== undefined) return <PageLayout mainId={MAIN_ID}><Guarded key={path.value}>{wide === 'samen' ? <ExplainerContext.Provider value={null}><Samen jaar={Number(jaar)} /></ExplainerContext.Provider> : <Berekening jaar={Number(jaar)} />}</Guarded></PageLayout>
  if (path.value === 'dossier') return <PageLayout mainId={MAIN_ID}><DossierNav /><Messages /><Guarded key={path.value}><OverDossier /></Guarded></PageLayout>
  if (path.value.split('/')[0] === PAPIEREN_PATH) return <PageLayout mainId={MAIN_ID}><DossierNav /><Messages /><Guarded key={path.value}><PapierPage screen={path.value} /></Guarded></PageLayout>
  return (
    <PageLayout mainId={MAIN_ID} aside={{ id: ASIDE_ID, label: t('paneel.titel'), content: <OutcomePanel /> }} outcomeBar={<CurrentOutcome />}>
      <DossierNav />
      <Messages />
      <Guarded key={path.value}><Screen /></Guarded>
    </PageLayout>
  )
}

function DossierNav() {
  return (
    <nav class="kt-nav kt-no-print" aria-label={t('dossier.nav')}>
      <TextLink href={hrefOf('')}>{t('dossier.alle')}</TextLink>
      {path.value === PLAN_PATH ? <span aria-current="page">{t('plan.titel')}</span> : <TextLink href={hrefOf(PLAN_PATH)}>{t('plan.titel')}</TextLink>}
      {path.value === PAPIEREN_PATH ? <span aria-current="page">{t('papieren.titel')}</span> : <TextLink href={hrefOf(PAPIEREN_PATH)}>{t('papieren.titel')}</TextLink>}
      {path.value === ONDERTEKENEN_PATH ? <span aria-current="page">{t('teken.titel')}</span> : <TextLink href={hrefOf(ONDERTEKENEN_PATH)}>{t('teken.titel')}</TextLink>}
      {path.value === 'dossier' ? <span aria-current="page">{t('dossier.over')}</span> : <TextLink href={hrefOf('dossier')}>{t('dossier.over')}</TextLink>}
    </nav>
  )
}

/** Of the year that is on the screen, or else of the first. */
function CurrentOutcome() {
  const onScreen = Number(/\d{4}/.exec(path.value)?.[0])
  const current = uitkomsten.value.find(({ jaar }) => jaar === onScreen) ?? uitkomsten.value[0]
  if (current === undefined) return null
  return <OutcomeBar label={t('paneel.kort', { jaar: current.jaar })} amount={shortOutcome(current.uitkomst)} moreText={t('paneel.meer')} asideId={ASIDE_ID} />
}

/** The step in the address; what is unknown leads to the first. */
function Screen() {
  if (path.value === PLAN_PATH) return <Stappenplan />
  if (path.value === ONDERTEKENEN_PATH) return <Ondertekenen />
  if (path.value === 'alles' && !isReadOnly.value) return <AllOnOnePage />
  const step = stepAt(path.value, steps.value) ?? steps.value[0]
  return step === undefined ? null : <StepPage key={step.path} step={step} />
}

/** A screen of a dossier cannot be shown without one: after a reload, or when it was thrown away. */
function useBackToList(isWithoutDossier: boolean): void {
  const isLost = isWithoutDossier && !isListPath(path.value)
  useEffect(() => {
    if (isLost) window.location.replace(hrefOf(''))
  }, [isLost])
}

/** A browser may end a page that is out of sight without another word. */
function useSaveOnLeaving(): void {
  useEffect(() => {
    const save = () => void saveNow()
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    document.addEventListener('visibilitychange', saveWhenHidden)
    window.addEventListener('pagehide', save)
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden)
      window.removeEventListener('pagehide', save)
    }
  }, [])
}

/** The browser asks, in its own words, while something on the screen is not on the device yet. */
function useAskBeforeLeaving(): void {
  const isAsking = isUnsaved.value
  useEffect(() => {
    if (!isAsking) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [isAsking])
}
