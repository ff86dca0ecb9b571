import { describe, expect, it } from 'vitest'
import { keepInStep, type ScrollingText } from './in-step.ts'

/** A pane 100 high at the top of the window over blocks that begin at these heights, the last being the end. */
function pane(heights: readonly number[]) {
  let scrollTop = 0
  let heard = (): void => undefined
  const most = (heights.at(-1) ?? 0) - 100
  const element = {
    get scrollTop() {
      return scrollTop
    },
    set scrollTop(wanted: number) {
      const before = scrollTop
      scrollTop = Math.min(most, Math.max(0, wanted))
      // As in a page, where the event comes after what set it off.
      if (scrollTop !== before) queueMicrotask(() => heard())
    },
    getBoundingClientRect: () => ({ top: 0 }),
    addEventListener: (_name: string, listener: () => void) => (heard = listener),
    removeEventListener: () => (heard = () => undefined),
  }
  const text: ScrollingText = {
    pane: element as unknown as HTMLElement,
    topOf: (block) => (heights[block] ?? 0) - scrollTop,
  }
  return { element, text }
}

/** All events are over. */
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
}

describe('two texts in step', () => {
  const editor = pane([20, 120, 320, 1000])
  const preview = pane([0, 50, 450, 800])
  const end = keepInStep(editor.text, preview.text, () => 3)

  it('show the same part of the same block at the top, whichever is scrolled', async () => {
    editor.element.scrollTop = 220
    await settled()
    expect(preview.element.scrollTop).toBe(250)
    preview.element.scrollTop = 50
    await settled()
    expect(editor.element.scrollTop).toBe(120)
  })

  it('both stand at their beginning above the first block', async () => {
    editor.element.scrollTop = 10
    await settled()
    expect(preview.element.scrollTop).toBe(0)
  })

  it('go their own ways once it has ended', async () => {
    end()
    editor.element.scrollTop = 400
    await settled()
    expect(preview.element.scrollTop).toBe(0)
  })
})
