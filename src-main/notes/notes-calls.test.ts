import { beforeEach, describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { articleImport } from '../articles/import-articles.ts'
import { passagesStore } from '../articles/passages-store.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { api } from '../shared/api.ts'
import type { InputOf, MethodName, OutputOf } from '../shared/contract.ts'
import { writeCitation, writeRecordLink } from '../shared/markdown/references.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { noteCalls } from './notes-calls.ts'

const unknown = '01980000-0000-7000-8000-00000000ffff'
let store: Store
let clock: number

beforeEach(() => {
  clock = Date.UTC(2026, 2, 1)
  store = openStore({ path: ':memory:', now: () => new Date((clock += 1000)) })
})

/** Calls as the window does: input and answer parsed by the contract. */
function call<M extends MethodName<'notes'>>(
  method: M,
  input: Record<string, unknown>,
): OutputOf<'notes', M> {
  const { [method]: contract } = api.notes
  // One call's schemas and handler belong together; the index type loses that.
  const parsed = contract.input.parse(input) as InputOf<'notes', M>
  const handlers = noteCalls(store, () => 'fr')
  return contract.output.parse(handlers[method](parsed)) as OutputOf<'notes', M>
}

function addArticle(text: string): string {
  const imported = articleImport(store, () => 'fr').importText(text)
  expect(imported.outcome).toBe('imported')
  return imported.articleId ?? ''
}

function addPassage(articleId: string, start: number, end: number): string {
  return store.operations.perform(
    'createPassage',
    '',
    () => passagesStore(store).anchor(articleId, start, end).id,
  )
}

function citations(): unknown[] {
  return store.db.prepare('SELECT passageId FROM citations ORDER BY rankInText').pluck().all()
}

function addActor(name: string, title: string, updatedAt: string, alias = name): string {
  const id = store.newId()
  const { db } = store
  store.operations.perform('createActor', name, () => {
    db.prepare(
      `INSERT INTO actors (id, kind, name, folded, description, createdAt, updatedAt, canonicalId)
       VALUES (?, 'person', ?, '', '', ?, ?, ?)`,
    ).run(id, name, updatedAt, updatedAt, id)
    const insertName = db.prepare(
      `INSERT INTO actorNames (id, actorId, name, kind, folded) VALUES (?, ?, ?, 'name', ?)`,
    )
    for (const one of new Set([name, alias]))
      insertName.run(
        store.newId(),
        id,
        one,
        one.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
      )
    db.prepare(
      `INSERT INTO positions (id, actorId, rank, title, country) VALUES (?, ?, NULL, ?, 'NE')`,
    ).run(store.newId(), id, title)
  })
  return id
}

describe('a note', () => {
  it('is created, saved, listed by its first words and opened again', () => {
    const { id } = call('create', { title: 'Bamako', language: 'fr' })
    call('save', { id, title: 'Bamako', body: '# Suite\n\nUn **mot**.', language: 'fr' })
    expect(call('list', {})).toMatchObject([{ id, title: 'Bamako', beginning: 'Suite Un mot.' }])
    expect(call('open', { id })).toMatchObject({ body: '# Suite\n\nUn **mot**.' })
    expect(() => call('open', { id: unknown })).toThrow(/no note/)
  })

  it('takes back a burst of typing as one step, and a save without a change leaves no trace', () => {
    const { id } = call('create', { title: 'A', language: 'fr' })
    for (const body of ['U', 'Un', 'Un mot']) call('save', { id, title: 'A', body, language: 'fr' })
    const saved = call('open', { id }).updatedAt
    expect(call('save', { id, title: 'A', body: 'Un mot', language: 'fr' })).toEqual({
      updatedAt: saved,
    })
    expect(store.operations.list(10).map((one) => one.name)).toEqual(['editNote', 'createNote'])
    store.operations.undo()
    expect(call('open', { id }).body).toBe('')
  })

  it('rests on the passages it cites, through edits, removal and undo', () => {
    const article = addArticle('Un titre\n\nLe premier fait. Le second fait.')
    const [first, second] = [addPassage(article, 10, 26), addPassage(article, 27, 42)]
    const cited = (...ids: string[]) => ids.map((id) => `Dit${writeCitation(id)}.`).join(' ')
    const { id } = call('create', { title: 'A', body: cited(second, unknown), language: 'fr' })
    expect(citations()).toEqual([second])

    const rows = () => store.db.prepare('SELECT id FROM citations').pluck().all()
    const before = rows()
    call('save', { id, title: 'A', body: `${cited(second)} Encore.`, language: 'fr' })
    expect(rows()).toEqual(before)

    call('save', { id, title: 'A', body: cited(first, second, first), language: 'fr' })
    expect(citations()).toEqual([first, second])
    expect(call('backlinks', { kind: 'article', id: article })).toEqual([
      { kind: 'note', id, title: 'A' },
    ])
    call('remove', { id })
    expect(citations()).toEqual([])
    store.operations.undo()
    expect(citations()).toEqual([first, second])
  })

  it('is found from the records it links to', () => {
    const actor = addActor('Aïssa Koné', 'ministre', '2026-01-01T00:00:00.000Z')
    const body = `Voir ${writeRecordLink({ kind: 'actor', id: actor, label: 'Aïssa Koné' })}.`
    const { id } = call('create', { title: 'Visite', body, language: 'fr' })
    call('create', { title: 'Sans lien', body: actor, language: 'fr' })
    expect(call('backlinks', { kind: 'actor', id: actor })).toEqual([
      { kind: 'note', id, title: 'Visite' },
    ])
    expect(call('backlinks', { kind: 'meeting', id: actor })).toEqual([])
  })
})

describe('completion', () => {
  it('offers first the names in which a word begins so, then the latest, with what they hold', () => {
    addActor('Salifou Modibo', 'ministre de la Défense', '2026-01-01T00:00:00.000Z')
    addActor('Ibrahim Démodé', 'préfet', '2026-01-03T00:00:00.000Z')
    addActor('Moussa Diallo', 'porte-parole', '2026-01-02T00:00:00.000Z', 'Modi')
    const offered = call('complete', { kinds: ['actor'], words: 'Mod' })
    expect(offered.map(({ label, detail }) => [label, detail])).toEqual([
      ['Moussa Diallo', 'porte-parole · Niger'],
      ['Salifou Modibo', 'ministre de la Défense · Niger'],
      ['Ibrahim Démodé', 'préfet · Niger'],
    ])
    const words = call('complete', { kinds: ['actor'], words: 'démo ibr' })
    expect(words.map(({ label }) => label)).toEqual(['Ibrahim Démodé'])
  })

  it('offers meetings with date and place, notes and articles, whatever the accents', () => {
    const date = { from: '2025-06-20', to: '2025-06-20', precision: 'day', approximate: false }
    store.operations.perform('createMeeting', 'R', () =>
      store.db
        .prepare(
          `INSERT INTO meetings (id, title, date, place, agenda, outcome, distribution, createdAt, updatedAt)
           VALUES (?, 'Réunion de l’Énergie', ?, 'Niamey', '', '', '', '', '')`,
        )
        .run(store.newId(), JSON.stringify(date)),
    )
    call('create', { title: 'Énergie : à suivre', language: 'fr' })
    addArticle('L’énergie au Sahel\n\nUn texte.')
    const kinds = ['meeting', 'note', 'article']
    const offered = call('complete', { kinds, words: 'energ' })
    expect(offered.map(({ kind, detail }) => [kind, detail]).sort()).toEqual([
      ['article', ''],
      ['meeting', '20 juin 2025 · Niamey'],
      ['note', '1er mars 2026'],
    ])
    expect(call('complete', { kinds, words: '' })).toHaveLength(3)
    expect(call('complete', { kinds, words: '"(*' })).toHaveLength(3)
    expect(call('complete', { kinds, words: 'absent' })).toEqual([])
  })

  it('offers passages holding the words, else the latest', () => {
    const article = addArticle('Un titre\n\nLe cœur du fait. La fin du texte.')
    const [heart, end] = [addPassage(article, 10, 26), addPassage(article, 27, 43)]
    const offered = (words: string) => call('completePassage', { words }).map(({ id }) => id)
    expect(offered('COEUR')).toEqual([heart])
    expect(offered('')).toEqual([end, heart])
    expect(offered('titre absent')).toEqual([])
  })
})

describe('the preview', () => {
  /** Without the places of the blocks, which preview.test.ts is about. */
  const preview = (body: string) =>
    call('preview', { body, language: 'fr' }).html.replace(/ data-at="\d+"/g, '')

  it('numbers citations in order of first use and tells their source', () => {
    const article = addArticle('Un "titre"\n\nLe premier <fait>. Le second fait.')
    const [first, second] = [addPassage(article, 12, 30), addPassage(article, 31, 46)]
    const html = preview([second, first, second, unknown].map(writeCitation).join(' '))
    expect([...html.matchAll(/<sup[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '1',
      '2',
      '1',
      '[source manquante]',
    ])
    expect(html).toContain(
      'title="Un &quot;titre&quot;\u00a0: «\u202fLe premier &lt;fait&gt;.\u202f»"',
    )
  })

  it('links to records and to addresses, and to nothing else', () => {
    expect(preview(writeRecordLink({ kind: 'actor', id: unknown, label: 'Aïssa <Koné>' }))).toBe(
      `<p><a role="link" tabindex="0" data-kind="actor" data-id="${unknown}">Aïssa &lt;Koné&gt;</a></p>\n`,
    )
    expect(preview('[ici](https://exemple.org "là")')).toContain(
      'href="https://exemple.org" title="là"',
    )
    const hostile = [
      '[a](javascript:alert(1))',
      '[a](JAVA&#x73;cript:alert(1))',
      '[a](<java\tscript:alert(1)>)',
      '[a](data:text/html,x)',
      '[a](file:///etc/passwd)',
      '![a](https://exemple.org/a.png)',
      '<javascript:alert(1)>',
      '[a]: javascript:alert(1)\n\n[a]',
    ]
    for (const text of hostile) expect(preview(text)).not.toMatch(/href|src=|<img/)
  })

  it('shows HTML instead of passing it on', () => {
    for (const text of [
      '<img src=x onerror=a()>',
      'a <b>c</b>',
      '<script>a()</script>',
      '```"><i>\n<u>\n```',
      '`<u>`',
      '<!-- a -->',
    ])
      expect(preview(text)).not.toMatch(/<(?!\/?(?:p|pre|code)\b)/)
    expect(preview('a <b>c</b>')).toBe('<p>a &lt;b&gt;c&lt;/b&gt;</p>\n')
  })

  it('shows the images of the store, and says when one has no description', () => {
    const id = 'ab'.repeat(32)
    expect(preview(`![Une carte](image:${id})`)).toBe(
      `<p><span data-kind="image"><img src="app://image/${id}" alt="Une carte"><em>Une carte</em></span></p>\n`,
    )
    expect(preview(`![](image:${id})`)).toContain('Image sans description')
    expect(preview('![a](image:../../etc)')).toBe('<p>a</p>\n')
  })

  it('shows footnotes of one’s own with their number, apart from citations', () => {
    const html = preview('Un fait[^1].\n\n[^1]: Selon *deux* témoins.\n[^b]: <u>')
    expect(html).toContain('fait<sup aria-label="Note 1">1</sup>.')
    expect(html).toContain('<sup aria-label="Note 1">1</sup> Selon <em>deux</em> témoins.</p>')
    expect(html).toContain('<sup aria-label="Note b">b</sup> &lt;u&gt;</p>')
  })

  it('takes a citation in code as code', () => {
    expect(preview(`\`${writeCitation(unknown)}\``)).toBe(`<p><code>[^${unknown}]</code></p>\n`)
  })
})

describe('mentions of an actor without a link', () => {
  it('are listed note by note, and made links as one operation that is undone as one', () => {
    const mody = addActor('Salifou Mody', 'ministre', '2026-01-01T00:00:00.000Z', 'Mody')
    const other = writeRecordLink({ kind: 'actor', id: mody, label: 'Mody' })
    const first = call('create', {
      title: 'Un',
      body: `${other} et Mody, puis *Mody*.`,
      language: 'fr',
    })
    const second = call('create', { title: 'Deux', body: 'Salifou Mody a parlé.', language: 'fr' })
    call('create', { title: 'Trois', body: 'Rien ici.', language: 'fr' })
    const found = call('unlinked', { kind: 'actor', id: mody })
    expect(found.map(({ title, text }) => [title, text])).toEqual([
      ['Deux', 'Salifou Mody'],
      ['Un', 'Mody'],
      ['Un', 'Mody'],
    ])
    const mentions = found.map(({ noteId, start, end }) => ({ noteId, start, end }))
    expect(call('linkMentions', { kind: 'actor', id: mody, mentions })).toEqual({ linked: 3 })
    expect(call('open', first).body).toBe(`${other} et ${other}, puis *${other}*.`)
    expect(call('unlinked', { kind: 'actor', id: mody })).toEqual([])
    store.operations.undo()
    expect(call('open', second).body).toBe('Salifou Mody a parlé.')
    expect(call('unlinked', { kind: 'actor', id: mody })).toHaveLength(3)
  })

  it('that are there no longer leave every note as it was', () => {
    const mody = addActor('Mody', 'ministre', '2026-01-01T00:00:00.000Z')
    const first = call('create', { title: 'Un', body: 'Mody.', language: 'fr' })
    const second = call('create', { title: 'Deux', body: 'Mody.', language: 'fr' })
    const mentions = call('unlinked', { kind: 'actor', id: mody }).map(
      ({ noteId, start, end }) => ({
        ...{ noteId, start, end },
      }),
    )
    call('save', { ...first, title: 'Un', body: 'Ah, Mody.', language: 'fr' })
    expect(() => call('linkMentions', { kind: 'actor', id: mody, mentions })).toThrow(/has changed/)
    expect(call('open', first).body).toBe('Ah, Mody.')
    expect(call('open', second).body).toBe('Mody.')
  })
})

describe('mentions of a note without a link', () => {
  it('are those of a title of several words, in other notes', () => {
    const body = 'Voir la Relève des postes avancés.'
    const target = call('create', { title: 'Relève des postes', body, language: 'fr' })
    const other = call('create', { title: 'Un', body, language: 'fr' })
    const short = call('create', { title: 'Voir', body: '', language: 'fr' })
    const found = call('unlinked', { kind: 'note', ...target })
    expect(found.map(({ noteId, text }) => [noteId, text])).toEqual([
      [other.id, 'Relève des postes'],
    ])
    expect(call('unlinked', { kind: 'note', ...short })).toEqual([])
    const mentions = found.map(({ noteId, start, end }) => ({ noteId, start, end }))
    call('linkMentions', { kind: 'note', ...target, mentions })
    expect(call('open', other).body).toBe(
      `Voir la ${writeRecordLink({ kind: 'note', ...target, label: 'Relève des postes' })} avancés.`,
    )
  })
})

describe('links to a record that is renamed', () => {
  it('are called as it is, in one operation with the new name; a label of the analyst’s stays', () => {
    const target = call('create', { title: 'Relève', body: '', language: 'fr' })
    const as = (label: string) => writeRecordLink({ kind: 'note', ...target, label })
    const text = (label: string) => `${as(label)} et ${as('celle-ci')}`
    const other = call('create', { title: 'Un', body: text('Relève'), language: 'fr' })
    call('save', { ...target, title: 'Relève des postes', body: '', language: 'fr' })
    expect(call('open', other).body).toBe(text('Relève des postes'))
    store.operations.undo()
    expect(call('open', other).body).toBe(text('Relève'))
    expect(call('open', target).title).toBe('Relève')
  })

  it('follow an actor and a meeting too', () => {
    const mody = addActor('Salifou Mody', 'ministre', '2026-01-01T00:00:00.000Z')
    const { id } = meetingCalls(store).create({ title: 'Comité' }) as { id: string }
    const text = (name: string, title: string) =>
      `${writeRecordLink({ kind: 'actor', id: mody, label: name })} au ${writeRecordLink({ kind: 'meeting', id, label: title })}`
    const note = call('create', { title: '', body: text('Salifou Mody', 'Comité'), language: 'fr' })
    const about = { acronym: null, country: null, description: '' }
    void actorCalls(store).edit({ id: mody, name: 'Salifou Modi', ...about })
    void meetingCalls(store).edit({ id, title: 'Comité de mars' })
    expect(call('open', note).body).toBe(text('Salifou Modi', 'Comité de mars'))
  })
})

describe('what is offered to link to', () => {
  it('begins with what the text links to, then what is of the meeting briefed, then what was opened lately', () => {
    const [linked, met, recent, latest] = [
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-02-01',
    ].map((day, at) => addActor(`Sorko ${'ABCD'[at]}`, 'ministre', `${day}T00:00:00.000Z`))
    const { id: meetingId } = meetingCalls(store).create({ title: 'Comité' }) as { id: string }
    void meetingCalls(store).setParticipation({
      meetingId,
      actorId: met ?? '',
      capacity: 'participant',
    })
    const offered = call('complete', {
      kinds: ['actor'],
      words: 'sorko',
      linked: [linked ?? ''],
      recent: [recent ?? ''],
      meetingId,
    })
    expect(offered.map(({ id }) => id)).toEqual([linked, met, recent, latest])
  })
})
