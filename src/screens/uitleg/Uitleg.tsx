import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Stap } from '../../engine/stap.ts'
import type { Periode } from '../../engine/tijdlijn.ts'
import { AmountList } from '../components/AmountList.tsx'
import { Disclosure } from '../components/Disclosure.tsx'
import { Paragraph } from '../components/Paragraph.tsx'
import { t } from '../texts/i18n.ts'
import { Bronnen } from './Bronnen.tsx'
import { bronnenVan } from '../../papers/uitleg/bronnen.ts'
import { formule, waardeVan } from '../../papers/uitleg/formule.ts'
import { namenVanDelen, naamVan } from '../../papers/uitleg/namen.ts'
import { gewogenIn, heeftUitleg, isGezegd, vouw } from '../../papers/uitleg/vouw.ts'
import { woorden } from './woorden.ts'
import './uitleg.css'

type Props = {
  stap: Stap
  /** Instead of the name of the step. */
  naam?: string | undefined
  /** Of the comparison that the step comes from: they name its periods. */
  perioden?: readonly Periode[] | undefined
  /** How many levels are open at first. */
  open?: 0 | 1 | 2 | undefined
}

/** How an amount came about: one step of the computation, which opens into its parts. */
export function Uitleg({ stap, naam = naamVan(stap, woorden), perioden = [], open = 1 }: Props) {
  if (!heeftUitleg(vouw(stap))) return <Regels delen={[[stap, naam]]} />
  return <Blok stap={stap} naam={naam} perioden={perioden} open={open} />
}

type BlokProps = { stap: Stap; naam: string; perioden: readonly Periode[]; open: number }

/** Its content is made when it is opened for the first time: a year has thousands of steps. */
function Blok({ stap, naam, perioden, open }: BlokProps) {
  const root = useRef<HTMLDivElement>(null)
  const [isMade, setIsMade] = useState(open > 0)
  useEffect(() => {
    const element = root.current
    // `toggle` does not bubble; those of the levels below pass here too.
    const onToggle = ({ target }: Event) => {
      if (target === element?.firstElementChild) setIsMade(true)
    }
    element?.addEventListener('toggle', onToggle, { capture: true })
    return () => element?.removeEventListener('toggle', onToggle, { capture: true })
  }, [])
  return (
    <div ref={root} class="kt-uitleg">
      <Disclosure summary={naam} amount={waardeVan(stap, woorden)} open={open > 0}>
        {isMade && <Inhoud stap={stap} perioden={perioden} open={open - 1} />}
      </Disclosure>
    </div>
  )
}

type InhoudProps = Omit<BlokProps, 'naam'> & { naam?: string | undefined }

/** The formula, where it stands in the law, and the parts. An only part is worked out here, under its name: it is no level of its own. */
function Inhoud({ stap, naam, perioden, open }: InhoudProps) {
  const delen = [...namenVanDelen(vouw(stap).kern, woorden, perioden)].filter(([deel]) => !isGezegd(deel))
  const [enige, ...andere] = delen
  const pieces = formule(stap, woorden, perioden)
  return (
    <>
      <Formule pieces={naam === undefined ? pieces : [t('bewerking:uitgewerkt', { begrip: naam }), ...pieces]} />
      <Bronnen bronnen={bronnenVan(stap, woorden)} />
      {enige !== undefined && andere.length === 0 && heeftUitleg(vouw(enige[0]))
        ? <Inhoud stap={enige[0]} naam={enige[1]} perioden={perioden} open={open} />
        : <Delen delen={delen} perioden={perioden} open={open} />}
      <Vergeleken gewogen={gewogenIn(vouw(stap))} perioden={perioden} />
    </>
  )
}

/** What decided that it was computed this way. */
function Vergeleken({ gewogen, perioden }: { gewogen: readonly Stap[]; perioden: readonly Periode[] }) {
  if (gewogen.length === 0) return null
  return (
    <>
      <Paragraph tone="soft">{t('bewerking:vergeleken')}</Paragraph>
      <Delen delen={gewogen.map((each) => [each, naamVan(each, woorden)])} perioden={perioden} open={0} />
    </>
  )
}

type Genoemd = readonly [deel: Stap, naam: string]

function Delen({ delen, perioden, open }: { delen: readonly Genoemd[]; perioden: readonly Periode[]; open: number }) {
  return (
    <>
      {opRij(delen).map((rij) => {
        const [[eerste, naam]] = rij
        return heeftUitleg(vouw(eerste)) ? <Blok key={naam} stap={eerste} naam={naam} perioden={perioden} open={open} /> : <Regels key={naam} delen={rij} />
      })}
    </>
  )
}

const LONG = 70

function Formule({ pieces }: { pieces: readonly string[] }) {
  const sentence = pieces.join(' ')
  if (sentence.length <= LONG) return <Paragraph>{sentence}</Paragraph>
  return <Paragraph>{pieces.map((piece, index) => <Fragment key={index}>{index > 0 && [' ', <br key="br" />]}{piece}</Fragment>)}</Paragraph>
}

/** Parts that open into nothing: their amounts, and where these come from. */
function Regels({ delen }: { delen: readonly Genoemd[] }) {
  return (
    <>
      <AmountList items={delen.map(([stap, label]) => ({ label, amount: waardeVan(stap, woorden) }))} />
      <Bronnen bronnen={delen.flatMap(([stap]) => bronnenVan(stap, woorden))} />
    </>
  )
}

/** Neighbours that open into nothing share one list; every other part stands by itself. */
function opRij(delen: readonly Genoemd[]): readonly (readonly [Genoemd, ...Genoemd[]])[] {
  const rijen: [Genoemd, ...Genoemd[]][] = []
  for (const deel of delen) {
    const vorige = rijen.at(-1)
    const isBlok = heeftUitleg(vouw(deel[0]))
    if (vorige === undefined || isBlok || heeftUitleg(vouw(vorige[0][0]))) rijen.push([deel])
    else vorige.push(deel)
  }
  return rijen
}
