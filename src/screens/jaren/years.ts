import { statusVan } from '../../engine/jaar.ts'
import { handreiking } from '../../law/beleid/handreiking.ts'

/** People ask about all of these years; the ones that are not computed get a reason, not an amount. */
export const ASKED_YEARS: readonly number[] = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]

export const COMPUTED_YEARS = ASKED_YEARS.filter((jaar) => statusVan(jaar, handreiking).kind !== 'geweigerd')
