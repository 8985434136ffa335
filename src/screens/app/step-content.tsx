import { Doelgroep } from '../doelgroep/Doelgroep.tsx'
import { Huishouden } from '../huishouden/Huishouden.tsx'
import { Inkomen } from '../inkomen/Inkomen.tsx'
import { Jaren } from '../jaren/Jaren.tsx'
import { Samenvatting } from '../samenvatting/Samenvatting.tsx'
import { Toeslagen } from '../toeslagen/Toeslagen.tsx'
import { Uitkomsten } from '../uitkomst/Uitkomsten.tsx'
import { Vermogen } from '../vermogen/Vermogen.tsx'
import { Wonen } from '../wonen/Wonen.tsx'
import type { Step } from './steps.ts'

export function StepContent({ step }: { step: Step }) {
  switch (step.topic) {
    case 'doelgroep': return <Doelgroep />
    case 'jaren': return <Jaren />
    case 'huishouden': return <Huishouden />
    case 'wonen': return <Wonen jaar={step.jaar} />
    case 'inkomen': return <Inkomen jaar={step.jaar} />
    case 'toeslagen': return <Toeslagen jaar={step.jaar} />
    case 'vermogen': return <Vermogen jaar={step.jaar} />
    case 'samenvatting': return <Samenvatting />
    case 'uitkomst': return <Uitkomsten />
  }
}
