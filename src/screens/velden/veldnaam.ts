import { maandVanRij, type Reeks, type Veld, type Wie } from '../../case/dossier.ts'
import type { Doelgroepvraag } from '../../engine/begrippen.ts'
import type { Toeslag } from '../../law/beleid/beleid.ts'
import type { Stuksoort } from '../../law/stukken.ts'
import { monthsOf } from '../../units/day.ts'
import { nameOf, roleOf } from '../app/names.ts'
import { toeslagName } from '../app/open-questions.ts'
import { beleid, dossier } from '../app/state.ts'
import { doelgroepvraag } from '../doelgroep/doelgroepvraag.ts'
import { formatMonth } from '../../papers/format.ts'
import { stukNaam } from '../stukken/stuk-names.ts'
import { language, t, type TextKey } from '../texts/i18n.ts'

type Namer = readonly [field: RegExp, name: (...parts: string[]) => string]

const about = (wie: string, text: TextKey) => `${nameOf(wie as Wie)}: ${t(text)}`
const toeslag = (name: string) => toeslagName(name as Toeslag)

/** The question behind each answer, for where it stands among others: in the summary, in the history, on the button that takes it back. */
const namers: readonly Namer[] = [
  [/^plan\.stap\.(\d+)$/, (nummer) => t('plan.groep', { nummer, titel: t(`plan.stap.${nummer}` as TextKey) })],
  [/^plan\.minuten\.(\d+)$/, (nummer) => t('uren.minuten', { nummer })],
  [/^plan\.toegang\.(\w+)$/, (wie) => t('toegang.vraag', { naam: nameOf(wie as Wie) })],
  [/^plan\.(aanwezig|toestemming)$/, (vraag) => t(`toegang.${vraag}` as TextKey)],
  [/^toestemming\.(\w+)\.(\w+)$/, (doel, wie) => t('toestemming.veld', { naam: nameOf(wie as Wie), vraag: t(`toestemming.${doel}` as TextKey) })],
  [/^plan\.bijstand$/, () => t('stukken.bijstand')],
  [/^(?:(\d+)\.)?stuk\.(\w+)(?:\.(.+))?$/, (jaar, soort, wie) => stukNaam(soort as Stuksoort, jaar, wie as Wie | undefined)],
  [/^(\d+)\.teruggevorderd$/, (jaar) => t('teruggevorderd.vraag', { jaar })],
  [/^\d+\.controle\.(toetsingsinkomen|toeslagpartner|medebewoners|huur|uitzonderingen)$/, (punt) => `Mijn toeslagen: ${t(`controle.${punt}` as TextKey)}`],
  [/^signaal\.(\w+)$/, (signaal) => t(`signaal.${signaal}` as TextKey)],
  [/^signaal\.(\w+)\.notitie$/, (signaal) => t('signalen.notitie', { signaal: t(`signaal.${signaal}` as TextKey) })],
  [/^afspraak\.(\w+)$/, (part) => `${t('afspraak.titel')}: ${t(`afspraak.${part}` as TextKey)}`],
  [/^notitie\.tekst$/, () => t('notitie.label')],
  [/^doelgroep\.(\w+)$/, (vraag) => doelgroepvraag(vraag as Doelgroepvraag)],
  [/^(.+)\.naam$/, (wie) => `${roleOf(wie as Wie)}: ${t('voornaam')}`],
  [/^(.+)\.achternaam$/, (wie) => about(wie, 'achternaam')],
  [/^(.+)\.geboortedatum$/, (wie) => about(wie, 'geboortedatum')],
  [/^(.+)\.verzekerd$/, (wie) => about(wie, 'huishouden.verzekerd')],
  [/^samen\.klopt\.(\w+)$/, (code) => `${t('aandacht.titel')}: ${t(`aandacht.${code}.kort` as TextKey)}`],
  [/^(\d+)\.klopt\.(\w+)$/, (jaar, code) => `${t('aandacht.titel')} (${jaar}): ${t(`aandacht.${code}.kort` as TextKey)}`],
  [/^samen\.postcode$/, () => t('postcode')],
  [/^samen\.gemeente$/, () => t('gemeente.vraag')],
  [/^samen\.woontInGemeente$/, () => t('gemeente.woont', { gemeente: beleid.value.gemeente ?? '' })],
  [/^samen\.briefadres$/, () => t('gemeente.briefadres')],
  [/^samen\.(altijd|einde|overledene|blijft)$/, (part) => t(`samenTijd.${part}` as TextKey)],
  [/^partners\.(\w+)$/, (vraag) => t(`partners.vraag.${vraag}` as TextKey)],
  [/^\d+\.verloop\.rijen$/, () => t('verloop.rijen')],
  [/^\d+\.verloop\.(\d+)\.(\w+)$/, (rij, part) => t('verloop.rij', { nummer: Number(rij) + 1, wat: t(`verloop.${part}` as TextKey) })],
  [/^\d+\.nieuw\.(\w+)$/, (part) => t('verloop.nogNiet', { wat: t(`verloop.${part}` as TextKey) })],
  [/^samen\.vanaf$/, () => t('huishouden.samenVanaf')],
  [/^samen\.tot$/, () => t('huishouden.samenTot')],
  [/^(inwonende\.[^.]+)\.relatie$/, (wie) => about(wie, 'huishouden.relatie')],
  [/^(inwonende\.[^.]+)\.vanaf$/, (wie) => about(wie, 'huishouden.komtWonen')],
  [/^(inwonende\.[^.]+)\.tot$/, (wie) => about(wie, 'huishouden.vertrekt')],
  [/^(inwonende\.[^.]+)\.student$/, (wie) => about(wie, 'huishouden.student')],
  [/^(inwonende\.[^.]+)\.kinderbijslag$/, (wie) => about(wie, 'huishouden.kinderbijslag')],
  [/^\d+\.huurwoning$/, () => t('wonen.huurwoning')],
  [/^\d+\.aangepasteWoning$/, () => t('wonen.aangepast')],
  [/^\d+\.eerderRecht$/, () => t('wonen.eerderRecht')],
  [/^\d+\.servicekosten\.(\w+)$/, (post) => t(`servicekosten.${post}` as TextKey)],
  [/^\d+\.maatstaf$/, () => t('inkomen.maatstaf')],
  [/^(\d+)\.inkomen\.(.+)$/, (jaar, wie) => t('inkomen.van', { naam: nameOf(wie as Wie), jaar })],
  [/^\d+\.samenstelling\.(.+)$/, (wie) => about(wie, 'bronnen.samenstelling')],
  [/^\d+\.bronnen\.(\w+)\.rijen$/, (wie) => about(wie, 'bronnen.rijen')],
  [/^\d+\.bronnen\.(\w+)\.(\d+)\.(\w+)$/, (wie, rij, part) => `${nameOf(wie as Wie)}, ${t('bronnen.bron', { nummer: Number(rij) + 1 })}: ${t(`bronnen.${part === 'bruto' ? 'brutoJaar' : part}` as TextKey)}`],
  [/^(\d+)\.ambtshalve$/, (jaar) => t('ambtshalve.vraag', { jaar })],
  [/^\d+\.aanvulling\.(.+)$/, (wie) => t('eerst.aanvulling', { naam: nameOf(wie as Wie) })],
  [/^(\d+)\.controle\.dagtekening$/, (jaar) => t('bezwaar.dagtekening', { jaar })],
  [/^(\d+)\.netto\.keuze$/, (jaar) => t('inkomen.netto', { jaar })],
  [/^\d+\.bron$/, () => t('toeslagen.bron')],
  [/^(\d+)\.kinderopvang\.grond$/, (jaar) => t('kinderopvang.vraag', { jaar })],
  [/^\d+\.beschikking\.(\w+)\.(\w+)\.wijze$/, (welke, soort) => t('beschikking.wijze', { toeslag: toeslag(welke), soort: t(`beschikking.${soort}.kort` as TextKey) })],
  [/^(\d+)\.beschikking\.(\w+)\.(\w+)\.jaarbedrag$/, (jaar, welke, soort) => `${t(`beschikking.${soort}` as TextKey, { toeslag: toeslag(welke) })}, ${t('heleJaar', { jaar })}`],
  [/^\d+\.oordeel\.(\w+)\.deel$/, (welke) => `${toeslag(welke)}: ${t('oordeel.vraag')}`],
  [/^\d+\.oordeel\.(\w+)\.andereOorzaak$/, (welke) => `${toeslag(welke)}: ${t('oordeel.andereOorzaak')}`],
  [/^\d+\.oordeel\.(\w+)\.oorzaak$/, (welke) => `${toeslag(welke)}: ${t('oordeel.oorzaak')}`],
  [/^\d+\.oordeel\.(\w+)\.terugbetaling$/, (welke) => `${toeslag(welke)}: ${t('terugbetaling.vraag')}`],
  [/^(\d+)\.vermogen\.keuze$/, (jaar) => t('vermogen.kort', { jaar })],
  [/^(\d+)\.vermogen\.(.+)$/, (jaar, wie) => t('vermogen.van', { naam: nameOf(wie as Wie), jaar })],
  [/^(\d+\..+)\.(\d+)\.bedrag$/, (reeks, rij) => nameOfAmount(reeks as Reeks, Number(rij))],
  [/^(\d+\..+)\.\d+\.vanaf$/, (reeks) => `${nameOfSeries(reeks as Reeks)}: ${t('vanafMaand')}`],
  [/^(\d+\..+)\.rijen$/, (reeks) => `${nameOfSeries(reeks as Reeks)}: ${t('veld.rijen')}`],
]

export function veldnaam(veld: Veld): string {
  for (const [field, name] of namers) {
    const match = field.exec(veld)
    if (match !== null) return name(...match.slice(1))
  }
  return t('veld.onbekend')
}

/** With the month from which it holds, as the same question stands there for every change of the amount. */
function nameOfAmount(reeks: Reeks, rij: number): string {
  const vraag = nameOfSeries(reeks)
  const maand = monthsOf(Number(reeks.slice(0, 4)))[Number(maandVanRij(dossier.value, reeks, rij)) - 1]
  return maand === undefined ? vraag : t('samenvatting.vanaf', { vraag, maand: formatMonth(maand, language.value) })
}

function nameOfSeries(reeks: Reeks): string {
  const [jaar = '', soort = '', welke = '', ...rest] = reeks.split('.')
  switch (soort) {
    case 'huur': return t('wonen.huur')
    case 'netto': return t('inkomen.nettoBedrag')
    case 'kinderopvang': return t('kinderopvang.metBijstand')
    case 'schatting': return `${nameOf([welke, ...rest].join('.') as Wie)}: ${t('inkomen.schatting', { jaar })}`
    default: return t(`beschikking.${rest[0] ?? ''}` as TextKey, { toeslag: toeslag(welke) })
  }
}
