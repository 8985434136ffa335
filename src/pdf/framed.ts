import { COLOURS, GAP, SIZES } from './look.ts'
import { part, type Frame, type Sheet } from './sheet.ts'
import { plain } from './spans.ts'
import type { Tag } from './tag.ts'
import { artifactGround } from './rule.ts'
import { textUnits } from './text-units.ts'
import { kept, withGap, type Unit } from './unit.ts'

const PADDING = 12
const EDGE = 3

/** Blocks on a ground with a bar beside them. It goes on over the end of a page. */
export function frameUnits(sheet: Sheet, titel: string, frame: Frame, tag: Tag, blocks: (inner: Frame, div: Tag) => readonly Unit[]): readonly Unit[] {
  const inner = part(sheet, frame, PADDING + EDGE, frame.width - 2 * PADDING - EDGE)
  const div = tag.tag('Sect')
  const title = kept(textUnits(sheet, [plain(titel, true)], inner, div.tag('P'), { size: SIZES.heading3 }), true)
  const units = [...title, ...blocks(inner, div)]
  return withGap(units.map((unit, index) => onGround(sheet, unit, frame, index === 0 ? PADDING : unit.gap, index === units.length - 1 ? PADDING : 0)), GAP.block + 4)
}

/** The white around a unit becomes part of it, so that the ground has no stripes. */
function onGround(sheet: Sheet, unit: Unit, frame: Frame, above: number, below: number): Unit {
  const height = above + unit.height + below
  return {
    ...unit,
    height,
    gap: 0,
    draw: (top) => {
      // A hair more, so that no light shines between two of them.
      artifactGround(sheet, frame, top, height + (below === 0 ? 0.3 : 0), COLOURS.wash)
      artifactGround(sheet, part(sheet, frame, 0, EDGE), top, height + (below === 0 ? 0.3 : 0), COLOURS.brand)
      unit.draw(top + above)
    },
    ...(unit.repeat === undefined ? {} : { repeat: onGround(sheet, unit.repeat, frame, PADDING, 0) }),
  }
}
