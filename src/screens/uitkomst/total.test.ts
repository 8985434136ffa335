import { describe, expect, it } from 'vitest'
import { euro } from '../../units/cents.ts'
import { totaalVan } from './total.ts'

const recht = (bedrag: string) => ({ kind: 'recht', bedrag: euro(bedrag) }) as const
const tussen = (laag: string, hoog: string) => ({ kind: 'onvolledig', bereik: { laag: euro(laag), hoog: euro(hoog) } }) as const
const geenRecht = { kind: 'geenRecht' } as const
const open = { kind: 'onvolledig' } as const

describe('all years together', () => {
  it('are one amount where every year stands', () => {
    expect(totaalVan([recht('900'), geenRecht, recht('1.000,50')])).toEqual({ kind: 'vast', bedrag: euro('1.900,50') })
  })

  it('are a range while a year is one, and the years that stand count in both ends', () => {
    expect(totaalVan([recht('1.000'), tussen('0', '640'), geenRecht, tussen('100', '200')])).toEqual({ kind: 'bereik', laag: euro('1.100'), hoog: euro('1.840'), vast: 2 })
    expect(totaalVan([tussen('0', '640')])).toEqual({ kind: 'bereik', laag: euro('0'), hoog: euro('640'), vast: 0 })
  })

  it('are no more than the years that stand while nothing can be said of another', () => {
    expect(totaalVan([recht('1.000'), tussen('0', '640'), open])).toEqual({ kind: 'deel', bedrag: euro('1.000'), vast: 1 })
  })

  it('are nothing where no year gives anything that is known', () => {
    for (const none of [[], [geenRecht], [open, geenRecht], [open, tussen('0', '640')]]) expect(totaalVan(none)).toBeNull()
  })
})
