import { describe, expect, it } from 'vitest'
import { type Change } from '../shared/change.ts'
import { openStore, type Store } from './open-store.ts'

function emptyStore(): Store {
  let tick = 0
  return openStore({ path: ':memory:', now: () => new Date(1_760_000_000_000 + 1000 * tick++) })
}

function addNote(store: Store, id: string, title: string): void {
  store.db
    .prepare(
      `INSERT INTO notes (id, title, body, language, createdAt, updatedAt) VALUES (?, ?, '', 'fr', '', '')`,
    )
    .run(id, title)
}

function titles(store: Store): unknown[] {
  return store.db.prepare('SELECT title FROM notes ORDER BY id').pluck().all()
}

describe('operations', () => {
  it('refuse a write outside an operation', () => {
    const store = emptyStore()
    expect(() => addNote(store, 'a', 'Hors opération')).toThrow(/outside an operation/)
    expect(titles(store)).toEqual([])
  })

  it('are undone and redone in order, and a new one ends the redo', () => {
    const store = emptyStore()
    const { operations } = store
    operations.perform('createNote', 'A', () => addNote(store, 'a', 'A'))
    operations.perform('editNote', 'A', () => {
      store.db.prepare(`UPDATE notes SET title = 'A2' WHERE id = 'a'`).run()
      addNote(store, 'b', 'B')
    })
    operations.undo()
    expect(titles(store)).toEqual(['A'])
    operations.undo()
    expect(titles(store)).toEqual([])
    expect(operations.state()).toMatchObject({ undo: null, redo: { name: 'createNote' } })
    operations.redo()
    operations.redo()
    expect(titles(store)).toEqual(['A2', 'B'])
    operations.undo()
    operations.perform('createNote', 'C', () => addNote(store, 'c', 'C'))
    expect(() => operations.redo()).toThrow(/nothing to redo/)
    expect(titles(store)).toEqual(['A', 'C'])
  })

  it('take back a removal with everything that went with it', () => {
    const store = emptyStore()
    const { db, operations } = store
    operations.perform('createMeeting', 'M', () => {
      db.exec(`
        INSERT INTO meetings (id, title, agenda, outcome, distribution, createdAt, updatedAt)
          VALUES ('m', 'M', '', '', '', '', '');
        INSERT INTO actors (id, kind, name, folded, description, createdAt, updatedAt, canonicalId)
          VALUES ('p', 'person', 'P', 'p', '', '', '', 'p');
        INSERT INTO participations (id, meetingId, actorId, capacity, rankInList)
          VALUES ('x', 'm', 'p', 'chair', 0);
        INSERT INTO statements (id, actorId, meetingId, type, text, language)
          VALUES ('s', 'p', 'm', 'verbatim', 'Oui.', 'fr');`)
    })
    const before = db.prepare('SELECT * FROM participations, statements').get()
    operations.perform('removeMeeting', 'M', () => db.exec(`DELETE FROM meetings WHERE id = 'm'`))
    expect(db.prepare('SELECT meetingId FROM statements').pluck().get()).toBeNull()
    operations.undo()
    expect(db.prepare('SELECT * FROM participations, statements').get()).toEqual(before)
    operations.redo()
    expect(db.prepare('SELECT count(*) FROM participations').pluck().get()).toBe(0)
  })

  it('announce the records written, once, after the commit', () => {
    const store = emptyStore()
    const heard: Change[] = []
    store.operations.onCommit((change) => heard.push(change))
    store.operations.perform('createNote', 'A', () => addNote(store, 'a', 'A'))
    expect(() =>
      store.operations.perform('createNote', 'B', () => {
        addNote(store, 'b', 'B')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(heard).toEqual([[{ kind: 'notes', ids: ['a'] }]])
    expect(titles(store)).toEqual(['A'])
  })

  it('that wrote nothing leave no trace', () => {
    const store = emptyStore()
    store.operations.perform('editNote', 'A', () => undefined)
    expect(store.operations.list(10)).toEqual([])
  })

  it('of one row, a minute apart at most, are undone as one', () => {
    const store = emptyStore()
    const { operations, db } = store
    operations.perform('createNote', 'A', () => addNote(store, 'a', 'A'))
    for (const title of ['A1', 'A2', 'A3'])
      operations.perform(
        'editNote',
        'A',
        () => db.prepare(`UPDATE notes SET title = ? WHERE id = 'a'`).run(title),
        { row: 'a' },
      )
    expect(titles(store)).toEqual(['A3'])
    operations.undo()
    expect(titles(store)).toEqual(['A'])
  })

  it('keep the search index equal to the record, through undo too', () => {
    const store = emptyStore()
    const found = (word: string) =>
      store.db
        .prepare('SELECT count(*) FROM searchIndex WHERE searchIndex MATCH ?')
        .pluck()
        .get(word)
    store.operations.perform('createNote', 'A', () => addNote(store, 'a', 'Le cœur du Liptako'))
    expect(found('coeur')).toBe(1)
    store.operations.undo()
    expect(found('coeur')).toBe(0)
  })
})
