import { describe, expect, it } from 'vitest'
import { Visits } from './visits.svelte.ts'

describe('the places visited', () => {
  it('are gone back to and forward again', () => {
    const visits = new Visits()
    visits.leave({ view: 'articles', id: 'a' }, { view: 'actors' })
    expect(visits.step(-1, { view: 'actors' })).toEqual({ view: 'articles', id: 'a' })
    expect(visits.canGoBack).toBe(false)
    expect(visits.step(1, { view: 'articles', id: 'a' })).toEqual({ view: 'actors' })
    expect(visits.step(1, { view: 'actors' })).toBeNull()
  })
  it('lose what lay ahead when going elsewhere', () => {
    const visits = new Visits()
    visits.leave({ view: 'articles' }, { view: 'actors' })
    visits.step(-1, { view: 'actors' })
    visits.leave({ view: 'articles' }, { view: 'notes' })
    expect(visits.canGoForward).toBe(false)
  })
  it('do not count staying where one is', () => {
    const visits = new Visits()
    visits.leave({ view: 'articles', id: 'a' }, { view: 'articles', id: 'a' })
    expect(visits.canGoBack).toBe(false)
  })
})
