import { useEffect } from 'preact/hooks'
import { Button } from '../components/Button.tsx'
import { OutcomeBar } from '../components/OutcomeBar.tsx'
import { PageLayout } from '../components/PageLayout.tsx'
import { Pill } from '../components/Pill.tsx'
import { TopBar } from '../components/TopBar.tsx'
import { Samen } from '../samen/Samen.tsx'
import { language, showLanguage, t } from '../texts/i18n.ts'
import { Berekening } from '../uitkomst/Berekening.tsx'
import { shortOutcome } from '../uitkomst/outcome-text.ts'
import { AllOnOnePage } from './AllOnOnePage.tsx'
import { Guarded } from './Mishap.tsx'
import { Messages } from './Messages.tsx'
import { coupleName } from './names.ts'
import { OutcomePanel } from './OutcomePanel.tsx'
import { hasSomethingToLose, isEmpty, startAnew, uitkomsten } from './state.ts'
import { StepPage } from './StepPage.tsx'
import { goTo, hrefOf, path, steps } from './steps.ts'

const MAIN_ID = 'inhoud'
const ASIDE_ID = 'uitkomst-tot-nu-toe'

export function App() {
  useAskBeforeLeaving()
  const couple = coupleName()
  const [, wide, jaar] = /^(samen|berekening)\/(\d{4})$/.exec(path.value) ?? []
  return (
    <>
      <TopBar
        skipText={t('naarInhoud')}
        mainId={MAIN_ID}
        logo={t('appNaam')}
        homeHref={hrefOf('')}
        title={couple === null ? undefined : t('dossierVan', { namen: couple })}
        pills={<Pill tone={isEmpty.value ? 'info' : 'warning'}>{t(isEmpty.value ? 'status.leeg' : 'status.geheugen')}</Pill>}
        actions={<Actions withNew={wide !== 'samen'} />}
      />
      {wide === undefined ? (
        <PageLayout
          mainId={MAIN_ID}
          aside={{ id: ASIDE_ID, label: t('paneel.titel'), content: <OutcomePanel /> }}
          outcomeBar={<CurrentOutcome />}
        >
          <Messages />
          <Guarded key={path.value}><Screen /></Guarded>
        </PageLayout>
      ) : (
        <PageLayout mainId={MAIN_ID}><Guarded key={path.value}>{wide === 'samen' ? <Samen jaar={Number(jaar)} /> : <Berekening jaar={Number(jaar)} />}</Guarded></PageLayout>
      )}
    </>
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
  if (path.value === 'alles') return <AllOnOnePage />
  const step = steps.value.find((each) => each.path === path.value || (each.topic === 'uitkomst' && path.value.startsWith('uitkomst/'))) ?? steps.value[0]
  return step === undefined ? null : <StepPage key={step.path} step={step} />
}

function Actions({ withNew }: { withNew: boolean }) {
  const other = language.value === 'nl' ? 'en' : 'nl'
  return (
    <>
      <Button
        lang={other}
        onClick={() => {
          showLanguage(other)
        }}
      >
        {t('andereTaal')}
      </Button>
      {withNew && !isEmpty.value && (
        <Button
          onClick={() => {
            startAnew()
            goTo('')
          }}
        >
          {t('nieuwDossier')}
        </Button>
      )}
    </>
  )
}

/** The browser asks, in its own words, before the page and the answers on it are gone. */
function useAskBeforeLeaving(): void {
  const hasAnswers = hasSomethingToLose.value
  useEffect(() => {
    if (!hasAnswers) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => {
      window.removeEventListener('beforeunload', ask)
    }
  }, [hasAnswers])
}
