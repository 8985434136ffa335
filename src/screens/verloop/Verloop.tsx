import { uitkomsten } from '../app/state.ts'
import { AlsPartners } from '../partners/AlsPartners.tsx'
import { Alleen } from './Alleen.tsx'
import { Beeld } from './Beeld.tsx'
import { Erbij } from './Erbij.tsx'
import { Gebeurtenissen } from './Gebeurtenissen.tsx'
import { Stukken } from './Stukken.tsx'
import { TienProcent } from './TienProcent.tsx'

/** What changed in the course of a year: to see, to change, to add to; and into which parts it cuts the year. */
export function Verloop({ jaar }: { jaar: number }) {
  const vergelijking = uitkomsten.value.find((each) => each.jaar === jaar)?.uitkomst.vergelijking
  return (
    <>
      <TienProcent jaar={jaar} />
      <Gebeurtenissen jaar={jaar} />
      <Erbij jaar={jaar} />
      <AlsPartners jaar={jaar} />
      <Beeld jaar={jaar} />
      {vergelijking !== undefined && <Stukken jaar={jaar} vergelijking={vergelijking} />}
      <Alleen jaar={jaar} />
    </>
  )
}
