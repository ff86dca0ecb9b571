import { beforeEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../src-main/shared/layout.ts'
import { type Place, type Side, Workspace } from './workspace.svelte.ts'

const note = (n: number): Tab => ({ view: 'notes', id: `note-${n}` })
const article = (n: number): Tab => ({ view: 'articles', id: `article-${n}` })

class FakePlace implements Place {
  tab: Tab | null = null
  /** Its words cannot be written. */
  stuck = false
  shown = (): Tab | null => this.tab
  show = (tab: Tab): void => {
    this.tab = tab
  }
  clear = (): Promise<boolean> => {
    if (!this.stuck) this.tab = null
    return Promise.resolve(!this.stuck)
  }
}

let main: FakePlace
let beside: FakePlace
let work: Workspace
beforeEach(() => {
  main = new FakePlace()
  beside = new FakePlace()
  work = new Workspace({ main, beside })
})

function choose(tab: Tab): void {
  main.show(tab)
}
function shownAs(side: Side): string[] {
  return work.tabs(side).map(({ id, passing }) => (passing ? `(${id})` : id))
}

describe('tabs', () => {
  it('pass with the next record chosen from a list, unless they are kept', () => {
    choose(note(1))
    expect(shownAs('main')).toEqual(['(note-1)'])
    choose(note(2))
    work.keep('main', note(2))
    choose(note(3))
    expect(shownAs('main')).toEqual(['note-2', '(note-3)'])
  })

  it('are gone through round and round, and moved among each other', async () => {
    for (const tab of [note(1), article(1), note(2)]) work.keep('main', tab)
    choose(note(2))
    await work.step(1)
    expect(main.tab).toEqual(note(1))
    await work.step(-1)
    expect(main.tab).toEqual(note(2))
    work.shift(-1)
    expect(shownAs('main')).toEqual(['note-1', 'note-2', 'article-1'])
    work.place('main', article(1), 0)
    expect(shownAs('main')).toEqual(['article-1', 'note-1', 'note-2'])
  })

  it('close to their neighbour, and are opened again in the reverse order', async () => {
    for (const tab of [note(1), note(2), note(3)]) work.keep('main', tab)
    choose(note(2))
    await work.close()
    expect(main.tab).toEqual(note(3))
    await work.close()
    expect(main.tab).toEqual(note(1))
    await work.reopen()
    await work.reopen()
    expect(main.tab).toEqual(note(2))
    expect(shownAs('main')).toEqual(['note-1', 'note-3', 'note-2'])
    expect(work.canReopen).toBe(false)
  })

  it('stay while their words cannot be written', async () => {
    work.keep('main', note(1))
    choose(note(1))
    main.stuck = true
    await work.close()
    await work.move()
    expect(shownAs('main')).toEqual(['note-1'])
    expect(work.isSplit).toBe(false)
  })
})

describe('two panes', () => {
  it('come with the first tab moved to the other side and go with the last', async () => {
    choose(article(1))
    await work.move()
    expect(main.tab).toBeNull()
    expect(beside.tab).toEqual(article(1))
    expect(work.focusWanted).toEqual({ side: 'beside', tab: article(1) })
    choose(note(1))
    work.listHidden = true
    await work.close('beside')
    expect(work.isSplit).toBe(false)
    expect(work.listHidden).toBe(false)
    expect(work.focused).toBe('main')
  })

  it('never show one text twice: it is shown where it is open', async () => {
    work.keep('beside', note(1))
    beside.show(note(1))
    await work.select('main', note(1))
    expect(main.tab).toBeNull()
    expect(work.focusWanted?.side).toBe('beside')
    expect(work.reveal(note(1))).toBe(true)
    expect(work.reveal(note(2))).toBe(false)
    await work.select('main', article(1))
    await work.select('beside', article(1))
    expect([main.tab, beside.tab]).toEqual([article(1), article(1)])
  })

  it('are opened again as they were, without what was removed since', async () => {
    work.keep('main', note(1))
    work.keep('beside', article(1))
    work.keep('beside', article(2))
    beside.show(article(2))
    const { layout } = work
    const [again, there] = [new FakePlace(), new FakePlace()]
    const restored = new Workspace({ main: again, beside: there })
    await restored.restore(layout)
    expect(restored.layout).toEqual(layout)
    restored.name(
      [note(1), article(1), article(2)],
      [
        { ...note(1), title: 'Une note' },
        { ...article(1), title: 'Un article' },
      ],
    )
    expect(restored.tabs('beside').map(({ title }) => title)).toEqual(['Un article'])
    expect(there.tab).toEqual(article(1))
    restored.name([article(1)], [])
    expect(restored.isSplit).toBe(false)
    expect(there.tab).toBeNull()
  })
})
