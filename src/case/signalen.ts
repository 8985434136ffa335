import { aanvullingVan } from '../engine/aanvullende-bijstand.ts'
import { vragenOverHuishouden } from '../engine/feiten.ts'
import { TOESLAGEN } from '../engine/toeslagen.ts'
import { SIGNALEN, type Signaal } from '../law/signalen.ts'
import { CONTROLEPUNTEN } from '../law/stappenplan.ts'
import type { Day } from '../units/day.ts'
import type { Dossier } from './dossier.ts'
import { feitenVan } from './feiten.ts'
import { krijgtBijstand } from './stukken.ts'

/**
 * Signals that what was answered points at; the raadsman decides whether they are the matter.
 *
 * @param peildatum - the day on which it is looked at
 */
export function voorgesteldeSignalen(dossier: Dossier, peildatum: Day): readonly Signaal[] {
  return SIGNALEN.filter((signaal) => tests[signaal]?.(dossier, peildatum) === true)
}

const tests: Readonly<Partial<Record<Signaal, (dossier: Dossier, peildatum: Day) => boolean>>> = {
  aanvullendeBijstand: (dossier, peildatum) => !krijgtBijstand(dossier) && isOnderNorm(dossier, peildatum),
  toeslagenwet: (dossier, peildatum) => dossier.antwoorden['doelgroep.inkomensbron'] === 'uitkering' && isOnderNorm(dossier, peildatum),
  betalingsregeling: (dossier) => perJaar(dossier, (jaar) => TOESLAGEN.some((toeslag) => ['regeling', 'verrekend'].includes(dossier.antwoorden[`${jaar}.oordeel.${toeslag}.terugbetaling`] ?? ''))),
  ambtshalveAanslag: (dossier) => perJaar(dossier, (jaar) => dossier.antwoorden[`${jaar}.ambtshalve`] === 'ja'),
  gegevensOnjuist: (dossier) => perJaar(dossier, (jaar) => CONTROLEPUNTEN.some((punt) => dossier.antwoorden[`${jaar}.controle.${punt}`] === 'kloptNiet')),
  minimaregelingen: (dossier, peildatum) => perJaar(dossier, (jaar) => dossier.antwoorden[`${jaar}.netto.keuze`] === 'nietBovenNorm') || isOnderNorm(dossier, peildatum),
  zorgverzekering: ({ antwoorden }) => antwoorden['aanvrager.verzekerd'] === 'nee' || antwoorden['toeslagpartner.verzekerd'] === 'nee',
}

function perJaar({ jaren }: Dossier, test: (jaar: number) => boolean): boolean {
  return jaren.some(test)
}

/** In some month of a chosen year the net income that was written lies below the norm of that month. */
function isOnderNorm(dossier: Dossier, peildatum: Day): boolean {
  return dossier.jaren.some((jaar) => {
    const feiten = feitenVan(dossier, jaar, peildatum)
    return vragenOverHuishouden(feiten).length === 0 && aanvullingVan(feiten) !== null
  })
}
