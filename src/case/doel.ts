/** What consent is asked for, each by itself. Bron: AVG art. 4 onder 11 and art. 7; Handreiking § 5.6, § 5.9 and § 6.3. */
export const DOELEN = ['bewaren', 'versturen', 'inzien', 'suwinet'] as const

export type Doel = (typeof DOELEN)[number]
