import { daysAfter, type Day } from '../units/day.ts'

/** Where a dossier is on its way; the vault knows the same four words. */
type Bewaarstand = 'draft' | 'final' | 'sent' | 'discarded'

type Bewaartermijn = {
  /** The day from which is counted. */
  readonly vanaf: 'laatsteWijziging' | 'ontvangst' | 'weggegooid'
  readonly dagen: number
  readonly reden: string
}

/**
 * How long a dossier is kept on the device where no municipality has said otherwise. No law names these terms: AVG art. 5 lid 1 onder e
 * says no longer than needed, and the reasons here say what it is needed for.
 */
export const bewaartermijnen: Readonly<Record<Bewaarstand, Bewaartermijn>> = {
  draft: { vanaf: 'laatsteWijziging', dagen: 365, reden: 'Een gesprek kan stilliggen tot de jaaropgave of de definitieve beschikking er is. Ook gemeenten bewaren een jaar wat werd afgebroken.' },
  final: { vanaf: 'laatsteWijziging', dagen: 365, reden: 'Wat is vastgesteld en nog niet verstuurd, staat nergens anders: het mag niet eerder weg dan een gesprek dat loopt.' },
  sent: { vanaf: 'ontvangst', dagen: 30, reden: 'De gemeente heeft het. In deze weken kan zij er nog naar vragen.' },
  discarded: { vanaf: 'weggegooid', dagen: 7, reden: 'Lang genoeg om een vergissing te merken, kort genoeg om weg te zijn.' },
}

/**
 * The first day on which a dossier need not be kept any longer.
 *
 * @param vanaf - the day that `bewaartermijnen` counts from
 */
export function bewaarTot(stand: Bewaarstand, vanaf: Day): Day {
  return daysAfter(vanaf, bewaartermijnen[stand].dagen)
}
