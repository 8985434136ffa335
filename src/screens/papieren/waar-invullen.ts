/** What papers call what the couple answers. */
const VAN_HET_PAAR = /achternaam|voornaam|geboortedatum|^postcode$|aanvrager|toeslagpartner/

/** A question of one year that is open: `… (2024)`. */
const VAN_EEN_JAAR = /\((\d{4})\)$/

/** The screen on which something open is filled in; what is not of the couple is the municipality's. */
export function waarInvullen(open: string): string {
  const [, jaar] = VAN_EEN_JAAR.exec(open) ?? []
  if (jaar !== undefined) return `uitkomst/${jaar}`
  if (open.startsWith('Mag ')) return 'ondertekenen'
  return VAN_HET_PAAR.test(open) ? 'huishouden' : 'gemeente'
}
