/** Points of 1/72 inch: A4, and what is left of it between the margins. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, top: 54, bottom: 74 } as const
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.left
export const CONTENT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom

export const SIZES = { title: 19, heading2: 13.5, heading3: 11.5, text: 10.5, table: 9.5, tableLeast: 7, foot: 8 } as const
export const LINE = 1.42
export const GAP = { heading2: 18, heading3: 13, paragraph: 8, item: 3.5, block: 10 } as const

/** The light palette of the screens; all of it also tells apart in grey. */
export const COLOURS = {
  ink: '#1c2b33', soft: '#52626b', line: '#c9c2b6', edge: '#6f7f87', brand: '#0b5563', wash: '#eef4f5', open: '#fff4d6', openEdge: '#b27c00', owed: '#c2410c', stripe: '#fdf0e7', received: '#728d97',
} as const
