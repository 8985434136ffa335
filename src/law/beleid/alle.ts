import type { Beleid } from './beleid.ts'
import { handreiking } from './handreiking.ts'
import { hoorn } from './hoorn.ts'
import { horstAanDeMaas } from './horst-aan-de-maas.ts'

/** The policies that come with the app; the guide first, which holds where nobody chose. */
export const ALLE_BELEID: readonly Beleid[] = [handreiking, horstAanDeMaas, hoorn]
