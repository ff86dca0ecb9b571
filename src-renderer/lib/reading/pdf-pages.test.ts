import { describe, expect, it } from 'vitest'
import { drawingLimits, drawnSize } from './pdf-pages.ts'

describe('a page drawn', () => {
  it('is as wide as asked, sharp on a dense screen', () => {
    const drawn = drawnSize({ width: 595, height: 842 }, 1190, 2)
    expect(drawn.scale).toBeCloseTo(4)
    expect([drawn.width, drawn.height].map(Math.round)).toEqual([1190, 1684])
  })
  it('keeps within the limits however large or thin the page says it is', () => {
    for (const page of [
      { width: 14_400, height: 14_400 },
      { width: 1, height: 1_000_000 },
      { width: 0, height: 0 },
    ]) {
      const { scale } = drawnSize(page, 4_000, 3)
      const [width, height] = [Math.max(page.width, 1) * scale, Math.max(page.height, 1) * scale]
      expect(Math.max(width, height)).toBeLessThanOrEqual(drawingLimits.sidePixels + 1)
      expect(width * height).toBeLessThanOrEqual(drawingLimits.pagePixels + 1)
    }
  })
})
