import { antwoordkaart } from '../../src/papers/antwoordkaart.ts'
import { beschikkingEenmalig } from '../../src/papers/beschikking-eenmalig.ts'
import { beschikkingPeriodiek } from '../../src/papers/beschikking-periodiek.ts'
import { beschikkingVasteTegemoetkoming } from '../../src/papers/beschikking-vast.ts'
import type { Papercontext } from '../../src/papers/context.ts'
import { folder } from '../../src/papers/folder.ts'
import { ontvangstbewijs } from '../../src/papers/ontvangstbewijs.ts'
import { PAPERTALEN, type Paper } from '../../src/papers/paper.ts'
import { stukkenlijst } from '../../src/papers/stukkenlijst.ts'
import { uitnodiging } from '../../src/papers/uitnodiging.ts'
import { verwijsbrief } from '../../src/papers/verwijsbrief.ts'

/** Every letter, draft and list that can be made of one case, in every form. */
export function briefpapieren(context: Papercontext): readonly Paper[] {
  return [
    ...([1, 2] as const).flatMap((fase) => [...PAPERTALEN.map((taal) => uitnodiging(context, { fase, taal })), folder(context, { fase })]),
    ...[true, false].map((los) => antwoordkaart(context, { los })),
    verwijsbrief(context), stukkenlijst(context),
    ontvangstbewijs({ id: 'a-1', sha256: '0'.repeat(64), moment: '2026-11-25T09:00:00.000Z' }),
    ...[beschikkingPeriodiek(context), ...(['aanvrager', 'toeslagpartner'] as const).map((voor) => beschikkingEenmalig(context, { voor })), beschikkingVasteTegemoetkoming(context)].filter((paper) => paper !== null),
  ]
}
