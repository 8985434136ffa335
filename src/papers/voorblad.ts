import type { Uitkomst } from '../engine/uitkomst.ts'
import type { Papercontext } from './context.ts'
import { formatCents, formatDay } from './format.ts'
import type { Blok, Paper } from './paper.ts'
import { vulIn } from './sjabloon.ts'

type Inhoud = { readonly naam: string; readonly open: readonly string[] }

/** What lies on top of the other papers: whom it is about, what came out for each year, what is in the packet and what is still to be filled in. */
export function voorblad({ dossier, uitkomsten, beleid, gemeente, dag, opsteller }: Papercontext, inhoud: readonly Inhoud[]): Paper {
  const naam = (wie: 'aanvrager' | 'toeslagpartner') => vulIn('{naam}', { naam: { waarde: dossier.antwoorden[`${wie}.naam`], naam: `naam van de ${wie}` } })
  return {
    version: 1, soort: 'voorblad', taal: 'nl', titel: 'Voorblad bij uw papieren',
    briefhoofd: [vulIn('{gemeente}', { gemeente: { waarde: gemeente.gemeente, naam: 'gemeente' } }), [formatDay(dag, 'nl')]],
    blokken: [
      { kind: 'alinea', tekst: ['Dit zijn de papieren die samen met u zijn gemaakt. Bewaar ze goed.'] },
      {
        kind: 'gegevens',
        regels: [
          { label: 'Aanvrager', waarde: naam('aanvrager') },
          { label: 'Toeslagpartner', waarde: naam('toeslagpartner') },
          ...(opsteller.trim() === '' ? [] : [{ label: 'Gemaakt door', waarde: [opsteller.trim()] }]),
        ],
      },
      { kind: 'kop', niveau: 2, tekst: 'Wat eruit kwam' },
      { kind: 'tabel', bijschrift: 'De uitkomst per jaar', koppen: ['Jaar', 'Uitkomst', 'Bedrag'], bedragen: [2], rijen: uitkomsten.map(({ jaar, uitkomst }) => [String(jaar), ...rijVan(uitkomst)]) },
      ...inhoudsblokken(inhoud),
    ],
    voet: `Keukentafel. Gemaakt met de regels: ${beleid.name}.`,
  }
}

function rijVan(uitkomst: Uitkomst): readonly [uitkomst: string, bedrag: string] {
  switch (uitkomst.kind) {
    case 'recht': return ['U kunt geld aanvragen', formatCents(uitkomst.bedrag, 'nl')]
    case 'geenRecht': return ['Geen recht op geld', '–']
    case 'onvolledig': return ['Nog niet bekend', '–']
  }
}

function inhoudsblokken(inhoud: readonly Inhoud[]): readonly Blok[] {
  const metOpen = inhoud.filter(({ open }) => open.length > 0)
  return [
    ...(inhoud.length === 0 ? [] : [{ kind: 'kop', niveau: 2, tekst: 'Wat erbij zit' }, { kind: 'lijst', items: inhoud.map(({ naam }) => [naam]) }] as const),
    ...(metOpen.length === 0 ? [] : [{ kind: 'kop', niveau: 2, tekst: 'Wat nog moet worden ingevuld' }, { kind: 'gegevens', regels: metOpen.map(({ naam, open }) => ({ label: naam, waarde: [open.join(', ')] })) }] as const),
  ]
}
