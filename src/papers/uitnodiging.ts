import { ingevuld } from '../case/gemeentegegevens.ts'
import { krijgtBijstand } from '../case/stukken.ts'
import { geboortejaarUitbetalingHeffingskorting } from '../law/bijstand.ts'
import { valueIfKnown, valueOn } from '../law/parameter.ts'
import { vasteTegemoetkoming } from '../law/vaste-tegemoetkoming.ts'
import { vermogensgrensZorgtoeslag } from '../law/zorgtoeslag.ts'
import { firstDayOfYear } from '../units/day.ts'
import { alinea, als, briefhoofd, groet, kop, lijst, voet, vragen } from './brief.ts'
import type { Papercontext } from './context.ts'
import { jarenVan, tekortjaren, terugvorderingsjaren, type Fase } from './fase.ts'
import { formatCents, formatDay } from './format.ts'
import { gemeenteveld } from './gemeenteveld.ts'
import type { Blok, Paper, Papertaal, Tekst } from './paper.ts'
import { vulIn } from './sjabloon.ts'
import { nl } from './uitnodiging/nl.ts'
import { vertolk, type Zin } from './uitnodiging/talen.ts'
import { opsomming } from './vaste-zinnen.ts'

type Brief = { readonly context: Papercontext; readonly fase: Fase; readonly taal: Papertaal; readonly jaren: readonly number[]; readonly metBijstand: boolean; readonly zin: Zin }

/**
 * The invitation of the municipality: brief 2 for who gets aanvullende bijstand, brief 3 for who does not; from 2025 on about the vaste tegemoetkoming.
 *
 * In another language it is a translation, which says so, and holds nothing that the municipality wrote itself.
 *
 * Bron: Handreiking bijlage 3, brief 2 and 3; Pw art. 78gg.
 */
export function uitnodiging(context: Papercontext, { fase, taal = 'nl' }: { readonly fase: Fase; readonly taal?: Papertaal }): Paper {
  const brief = { context, fase, taal, jaren: jarenVan(context, fase), metBijstand: krijgtBijstand(context.dossier), zin: vertolk(context, taal) }
  const { zin } = brief
  return {
    version: 1, soort: 'uitnodiging', taal,
    titel: tekstVan(zin('titel')),
    briefhoofd: taal === 'nl' ? briefhoofd(context) : [zin('gemeente'), [formatDay(context.dag, taal)]],
    blokken: [
      ...vertaalkader(brief),
      ...alinea(zin('aanhef')),
      ...alinea(zin(brief.metBijstand ? 'bijstand' : 'zonderBijstand')),
      ...watErIs(brief), ...wanneer(brief), ...waarover(brief), ...waarom(brief), ...watWijKunnen(brief),
      ...als(!brief.metBijstand, ...geenRecht(brief)),
      ...watUDoet(brief),
      ...als(!brief.metBijstand, ...hulp(brief)),
      ...(taal === 'nl' ? [...vragen(context), ...groet(context)] : []),
    ],
    voet: voet(fase === 1 ? `brief ${brief.metBijstand ? '2' : '3'}` : 'brief 2 en 3, aangepast voor de vaste tegemoetkoming', context),
  }
}

function tekstVan(tekst: Tekst): string {
  return tekst.filter((deel) => typeof deel === 'string').join('')
}

function kopje(zin: Tekst): Blok {
  return kop(tekstVan(zin))
}

/** In its own language and in Dutch, so that whoever gets it to read knows what it is. */
function vertaalkader({ taal, zin }: Brief): readonly Blok[] {
  if (taal === 'nl') return []
  return [{ kind: 'kader', titel: tekstVan(zin('vertalingTitel')), blokken: [...alinea(zin('vertaling')), ...alinea('Dit is een vertaling, zonder rechtskracht. Alleen de Nederlandse tekst geldt.')] }]
}

function watErIs({ fase, zin }: Brief): readonly Blok[] {
  return [kopje(zin('watKop')), ...alinea(zin('wat'), zin('watToeslagen'), ...als(fase === 1, zin('watTerugbetalen'))), ...alinea(zin('watOorzaak'))]
}

function wanneer({ metBijstand, zin }: Brief): readonly Blok[] {
  return [
    kopje(zin('wanneerKop')), ...alinea(zin('wanneer')),
    lijst([...als(!metBijstand, zin('wanneerPartner')), zin('wanneerUitkering'), zin('wanneerAnder'), ...als(metBijstand, zin('wanneerBijstand'))]),
  ]
}

function waarover(brief: Brief): readonly Blok[] {
  const { context, fase, taal, jaren, zin } = brief
  if (fase === 2) {
    const bedragen = jaren.flatMap((jaar) => {
      const bedrag = valueIfKnown(vasteTegemoetkoming, firstDayOfYear(jaar))
      return bedrag === undefined ? [] : [zin('vastJaar', { jaar: String(jaar), bedrag: formatCents(bedrag.value, taal) })]
    })
    return [kopje(zin('vastKop')), ...alinea(zin('vast')), lijst(bedragen)]
  }
  const [tekort, terug] = [tekortjaren(context, jaren), terugvorderingsjaren(context, jaren)]
  return [
    kopje(zin('toeslagenKop')),
    lijst([...als(tekort.length > 0, zin('tekort', { jaren: jaartallen(brief, tekort) })), ...als(terug.length > 0, zin('terugbetaling', { jaren: jaartallen(brief, terug) }))]),
  ]
}

function jaartallen({ zin }: Brief, jaren: readonly number[]): string {
  return opsomming(jaren.map(String), tekstVan(zin('en')))
}

function waarom({ context, fase, jaren, metBijstand, zin }: Brief): readonly Blok[] {
  const eerder = jaren.some((jaar) => context.beleid.jaren[jaar]?.ambtshalve.value === 'eerderToegekend')
  const reden = metBijstand ? zin('waaromBijstand') : zin('waaromLijst')
  return [
    kopje(zin('waaromKop')),
    ...(fase === 1 ? alinea(reden) : [...alinea(zin('waaromVast')), ...alinea(zin('vastLijst'), ...als(eerder, zin('vastEerder')))]),
  ]
}

function watWijKunnen(brief: Brief): readonly Blok[] {
  const { context, fase, jaren, zin } = brief
  const terug = terugvorderingsjaren(context, jaren)
  return [
    kopje(zin('kunnenKop')),
    ...alinea(zin('kunnen')),
    ...(fase === 2 ? alinea(zin('kunnenVast')) : alinea(
      ...als(tekortjaren(context, jaren).length > 0, zin('kunnenBijstand')), ...als(terug.length > 0, zin('kunnenTerugbetaling', { jaren: jaartallen(brief, terug) })), zin('kunnenExtra'),
    )),
  ]
}

/** Who need not answer, so that nobody does so in vain. */
function geenRecht({ context, jaren, taal, zin }: Brief): readonly Blok[] {
  const laatste = Math.max(...jaren)
  return [
    kopje(zin('geenKop')), ...alinea(zin('geen')),
    lijst([
      zin('geenWerk'), ...vermogen(context, jaren, taal, zin), zin('geenAow'),
      zin('geenGeboren', { geboortejaar: String(valueOn(geboortejaarUitbetalingHeffingskorting, firstDayOfYear(laatste)).value) }), zin('geenPartners', { jaar: String(laatste) }),
    ]),
  ]
}

/** The limit of the policy, of each year; else that of the municipality. */
function vermogen({ beleid, gemeente }: Papercontext, jaren: readonly number[], taal: Papertaal, zin: Zin): readonly Tekst[] {
  const metGrens = jaren.filter((jaar) => beleid.jaren[jaar]?.vermogensgrens.value === 'zorgtoeslag')
  if (metGrens.length > 0) return metGrens.map((jaar) => zin('geenVermogenJaar', { jaar: String(jaar), grens: formatCents(valueOn(vermogensgrensZorgtoeslag.metPartner, firstDayOfYear(jaar)).value, taal) }))
  const eigen = ingevuld(gemeente.vermogensgrens)
  return [zin('geenVermogen', { grens: eigen === undefined ? undefined : `€\u00a0${eigen.replace(/^€\s*/, '')}` })]
}

function watUDoet(brief: Brief): readonly Blok[] {
  const { context, taal, zin } = brief
  const toelichting = ingevuld(context.gemeente.contactToelichting)
  const kaart = als(context.gemeente.antwoordkaart === 'ja', zin('doenKaart'))
  const nederlands = () => [
    vulIn(nl.doenBericht, { bericht: gemeenteveld(context, 'bericht') }), ...kaart, ...(toelichting === undefined ? [] : [[toelichting]]),
    vulIn(nl.doenTermijn, { reactietermijn: gemeenteveld(context, 'reactietermijn') }),
  ]
  return [
    kopje(zin('doenKop')), ...alinea(zin('doen')),
    ...alinea(...(taal === 'nl' ? nederlands() : [zin('doenContact'), ...kaart])),
    ...alinea(...termijnen(brief), zin('doenVerhuisd')),
  ]
}

/** Years with the same last day together. */
function termijnen(brief: Brief): readonly Tekst[] {
  const { context: { beleid }, jaren, taal, zin } = brief
  const dagen = [...new Set(jaren.flatMap((jaar) => beleid.jaren[jaar]?.aanvraagTotEnMet.value ?? []))]
  return dagen.map((dag) => zin('doenDag', { jaren: jaartallen(brief, jaren.filter((jaar) => beleid.jaren[jaar]?.aanvraagTotEnMet.value === dag)), dag: formatDay(dag, taal) }))
}

function hulp({ context, taal, zin }: Brief): readonly Blok[] {
  const contact = taal === 'nl' ? [vulIn(nl.hulpContact, { hulp: gemeenteveld(context, 'hulpBijGeldzaken'), website: gemeenteveld(context, 'website') })] : []
  return [kopje(zin('hulpKop')), ...alinea(zin('hulp'), ...contact)]
}
