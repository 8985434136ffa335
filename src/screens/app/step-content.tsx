import { Doelgroep } from '../doelgroep/Doelgroep.tsx'
import { Huishouden } from '../huishouden/Huishouden.tsx'
import { Inkomen } from '../inkomen/Inkomen.tsx'
import { Jaren } from '../jaren/Jaren.tsx'
import { Partners } from '../partners/Partners.tsx'
import { Samenvatting } from '../samenvatting/Samenvatting.tsx'
import { Stukken } from '../stukken/Stukken.tsx'
import { Toegang } from '../toegang/Toegang.tsx'
import { Toeslagen } from '../toeslagen/Toeslagen.tsx'
import { Uitkomsten } from '../uitkomst/Uitkomsten.tsx'
import { Verloop } from '../verloop/Verloop.tsx'
import { Verder } from '../verder/Verder.tsx'
import { Vermogen } from '../vermogen/Vermogen.tsx'
import { Wonen } from '../wonen/Wonen.tsx'
import type { Step } from './steps.ts'

export function StepContent({ step }: { step: Step }) {
  return 'jaar' in step ? <YearContent step={step} /> : <CaseContent step={step} />
}

function CaseContent({ step }: { step: Exclude<Step, { jaar: number }> }) {
  switch (step.topic) {
    case 'doelgroep': return <Doelgroep />
    case 'toegang': return <Toegang />
    case 'jaren': return <Jaren />
    case 'huishouden': return <Huishouden />
    case 'partners': return <Partners />
    case 'stukken': return <Stukken />
    case 'samenvatting': return <Samenvatting />
    case 'uitkomst': return <Uitkomsten />
    case 'verder': return <Verder />
  }
}

function YearContent({ step }: { step: Extract<Step, { jaar: number }> }) {
  switch (step.topic) {
    case 'wonen': return <Wonen jaar={step.jaar} />
    case 'inkomen': return <Inkomen jaar={step.jaar} />
    case 'toeslagen': return <Toeslagen jaar={step.jaar} />
    case 'vermogen': return <Vermogen jaar={step.jaar} />
    case 'verloop': return <Verloop jaar={step.jaar} />
  }
}
