import { describe, expect, it } from 'vitest'
import { atWork, emptyStore, everyRow, importArticle } from '../proposals/dossier-for-tests.ts'
import { segou } from '../proposals/segou-for-tests.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { historyCalls } from '../history/history-calls.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import { statementCalls } from '../meetings/statements-calls.ts'
import { linkCompletion } from '../notes/completion.ts'
import { knownNames } from '../proposals/known-names-store.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import { searchCalls } from '../search/search-calls.ts'
import type { ActorSummary, OpenActor } from '../shared/actor.ts'
import type { Handlers } from '../shared/contract.ts'
import type { MergePreview } from '../shared/merge.ts'
import type { SearchHit } from '../shared/search.ts'
import { actorCalls } from './actors-calls.ts'

function desk() {
  const store = emptyStore()
  importArticle(store, segou)
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
    search: searchCalls(store),
    history: historyCalls(store, () => 'fr'),
  }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  const work = atWork(answer)
  const { ask } = work
  const open = (id: string) => ask('actors', 'open', { id }) as Promise<OpenActor>
  const listed = async () =>
    ((await ask('actors', 'list', { asOf: '2025-05-12' })) as ActorSummary[]).map(
      ({ name }) => name,
    )
  async function create(name: string, country: string | null = null): Promise<string> {
    const made = await ask('actors', 'create', { kind: 'person', name, country })
    return (made as { id: string }).id
  }
  const position = (actorId: string, title: string, parts: object = {}) =>
    ask('actors', 'setPosition', {
      ...{ actorId, title, rank: null, organisation: null, country: 'ML' },
      ...{ heldFrom: null, heldTo: null, firstSeenOn: null, lastSeenOn: null },
      ...parts,
    }) as Promise<{ id: string }>
  const merge = (survivorId: string, mergedIds: string[], keep: object = {}) =>
    ask('actors', 'merge', { survivorId, mergedIds, keep })
  const ids = (words: string) =>
    ask('search', 'find', { words, ranked: true, limit: 20 }) as Promise<{ hits: SearchHit[] }>
  return { store, ...work, open, listed, create, position, merge, ids }
}

const namesOf = ({ names }: OpenActor) => names.map(({ name }) => name)
const titlesOf = ({ positions }: OpenActor) => positions.map(({ title }) => title).toSorted()

async function twoDembaras() {
  const work = desk()
  await work.accept('person Modibo Dembara')
  const { id: kept } = await work.actor('Modibo Dembara')
  const other = await work.create('Modibo Sékou Dembara', 'ML')
  await work.position(other, 'premier vice-président')
  return { ...work, kept, other }
}

describe('a merge', () => {
  it('is one actor everywhere: lists, pages, search, completion, names to recognise', async () => {
    const { store, kept, other, merge, open, listed, ids } = await twoDembaras()
    await merge(kept, [other])
    expect(await listed()).toEqual(['Modibo Dembara'])
    const page = await open(kept)
    expect(await open(other)).toEqual(page)
    expect(namesOf(page)).toEqual(['Modibo Dembara', 'Modibo Sékou Dembara'])
    expect(titlesOf(page)).toEqual(['ministre de la Sécurité', 'premier vice-président'])
    expect(page.merged).toMatchObject([
      { id: other, name: 'Modibo Sékou Dembara', into: { id: kept }, memberIds: [other] },
    ])
    for (const words of ['Sékou Dembara', 'premier vice-président'])
      expect((await ids(words)).hits.filter(({ kind }) => kind === 'actors')).toMatchObject([
        { id: kept, title: { text: 'Modibo Dembara' } },
      ])
    const asked = { kinds: ['actor'], linked: [], recent: [], meetingId: null } as const
    expect(linkCompletion(store, () => 'fr')({ ...asked, words: 'sékou' })).toMatchObject([
      { id: kept },
    ])
    expect(
      knownNames(store, 'Sékou Dembara, Modibo Sékou Dembara').filter(
        ({ kind }) => kind === 'person',
      ),
    ).toMatchObject([{ name: 'Modibo Dembara', aliases: ['Modibo Sékou Dembara'] }])
  })

  it('is told beforehand, side by side, and changes nothing until it is made', async () => {
    const { store, ask, kept, other } = await twoDembaras()
    const before = everyRow(store)
    const preview = (await ask('actors', 'previewMerge', {
      ids: [other, kept],
      survivorId: other,
    })) as MergePreview
    expect(everyRow(store)).toEqual(before)
    expect(preview.sides.map(({ name, mentions }) => [name, mentions])).toEqual([
      ['Modibo Sékou Dembara', 0],
      ['Modibo Dembara', 3],
    ])
    expect(preview.differences).toEqual([
      {
        field: 'name',
        values: [
          { value: 'Modibo Sékou Dembara', actorIds: [other] },
          { value: 'Modibo Dembara', actorIds: [kept] },
        ],
        proposed: 'Modibo Sékou Dembara',
      },
    ])
    expect(preview.together).toMatchObject({ positions: [{}, {}], mentions: 3, statements: 0 })
  })

  it('counts beforehand relations said by both once, and none between the two', async () => {
    const { ask, kept, other } = await twoDembaras()
    const council = (await ask('actors', 'create', {
      ...{ kind: 'organisation', name: 'Conseil de la relève', country: null },
    })) as { id: string }
    const relate = (fromId: string, toId: string, kind: string) =>
      ask('actors', 'setRelation', {
        ...{ fromId, toId, kind, words: null, heldFrom: null, heldTo: null },
      })
    await relate(kept, council.id, 'memberOf')
    await relate(other, council.id, 'memberOf')
    await relate(council.id, other, 'opposes')
    await relate(kept, other, 'reportsTo')
    const preview = (await ask('actors', 'previewMerge', {
      ...{ ids: [other, kept], survivorId: kept },
    })) as MergePreview
    expect(preview.sides.map(({ relations }) => relations.length)).toEqual([2, 3])
    expect(preview.together.relations).toBe(2)
  })

  it('takes the values chosen, and gives them back when taken apart unless they changed since', async () => {
    const { ask, kept, other, merge, open } = await twoDembaras()
    const before = await open(kept)
    const keep = { name: 'Modibo Sékou Dembara', description: 'Général malien.' }
    await merge(kept, [other], keep)
    expect(await open(kept)).toMatchObject(keep)
    await ask('actors', 'edit', {
      ...{ id: kept, name: 'Modibo Sékou Dembara', acronym: null, country: 'ML' },
      description: 'Général malien, ancien préfet.',
    })
    await ask('actors', 'unmerge', { mergedId: other })
    const after = await open(kept)
    expect(after).toMatchObject({
      name: 'Modibo Dembara',
      description: 'Général malien, ancien préfet.',
      names: before.names,
      positions: before.positions,
      merged: [],
    })
    expect(namesOf(await open(other))).toEqual(['Modibo Sékou Dembara'])
  })

  it('can be of merged actors, each taken apart in any order', async () => {
    const { ask, create, merge, open, listed } = desk()
    const [a, b, c] = [await create('A. Ba'), await create('Awa Ba'), await create('Awa Bâ')]
    await merge(b, [c], { country: 'SN' })
    await merge(a, [b], { name: 'Awa Ba', country: 'SN' })
    expect(await listed()).toEqual(['Awa Ba'])
    expect((await open(c)).merged.map(({ name, into }) => [name, into.name])).toEqual([
      ['Awa Ba', 'Awa Ba'],
      ['Awa Bâ', 'Awa Ba'],
    ])
    await ask('actors', 'unmerge', { mergedId: b })
    expect(await open(a)).toMatchObject({ id: a, name: 'A. Ba', country: null, merged: [] })
    expect(await open(c)).toMatchObject({ id: b, country: 'SN', merged: [{ id: c }] })
    await ask('actors', 'unmerge', { mergedId: c })
    expect(await open(b)).toMatchObject({ name: 'Awa Ba', country: null, merged: [] })
  })

  it('gives a value back through a later merge that replaced it', async () => {
    const { ask, create, merge, open } = desk()
    const [a, b, c] = [await create('A. Ba'), await create('Awa Ba'), await create('Awa Diop Ba')]
    await merge(a, [b], { name: 'Awa Ba' })
    await merge(a, [c], { name: 'Awa Diop Ba' })
    await ask('actors', 'unmerge', { mergedId: b })
    expect((await open(a)).name).toBe('Awa Diop Ba')
    await ask('actors', 'unmerge', { mergedId: c })
    expect(await open(a)).toMatchObject({ name: 'A. Ba', names: [{ name: 'A. Ba' }] })
  })

  it('is refused between a person and a state, with itself, and of those told apart until confirmed', async () => {
    const { ask, kept, other, merge, accept, actor, open } = await twoDembaras()
    await accept('place Mali')
    const state = (await actor('Mali')).id
    await expect(merge(kept, [state])).rejects.toThrow('actorsOfDifferentKinds')
    await expect(merge(kept, [kept])).rejects.toThrow('nothingToMerge')
    await ask('actors', 'markDistinct', { ids: [other, kept] })
    expect((await open(kept)).distinctFrom).toMatchObject([{ id: other }])
    await expect(merge(kept, [other])).rejects.toThrow('actorsToldApart')
    const asked = { survivorId: kept, mergedIds: [other], keep: {}, despiteToldApart: true }
    await ask('actors', 'merge', asked)
    expect((await open(kept)).distinctFrom).toEqual([])
    await ask('actors', 'unmerge', { mergedId: other })
    expect((await open(other)).distinctFrom).toMatchObject([{ id: kept }])
    await ask('actors', 'unmarkDistinct', { ids: [kept, other] })
    expect((await open(other)).distinctFrom).toEqual([])
  })

  it('is removed whole, and comes back whole', async () => {
    const { store, ask, kept, other, merge } = await twoDembaras()
    await merge(kept, [other])
    const merged = everyRow(store)
    await ask('actors', 'remove', { id: other })
    const { actors, actorNames, positions, merges } = everyRow(store)
    expect({ actors, actorNames, positions, merges }).toEqual({
      ...{ actors: [], actorNames: [], positions: [], merges: [] },
    })
    store.operations.undo()
    expect(everyRow(store)).toEqual(merged)
  })

  it('is named in the journal while it stands, for it to be taken back there', async () => {
    const { store, ask, kept, other, merge, create } = await twoDembaras()
    await merge(kept, [other])
    const operationId = store.operations.latest()
    await create('Élise Ba')
    expect(await ask('actors', 'merges', {})).toEqual([
      { operationId, mergedId: other, name: 'Modibo Sékou Dembara' },
    ])
    await ask('actors', 'unmerge', { mergedId: other })
    expect(await ask('actors', 'merges', {})).toEqual([])
    store.operations.undo()
    expect(await ask('actors', 'merges', {})).toMatchObject([{ mergedId: other }])
  })
})

describe('what merged actors say alike', () => {
  it('is shown once, seen from the first to the last day, changed and removed for all', async () => {
    const { ask, create, position, merge, open } = desk()
    const [a, b] = [await create('A. Ba'), await create('Awa Ba')]
    await position(a, 'ministre de l’Eau', { firstSeenOn: '2023-01-10', lastSeenOn: '2023-01-10' })
    await position(b, 'Ministre de l’eau', { firstSeenOn: '2025-03-02', lastSeenOn: '2025-03-02' })
    await merge(a, [b])
    const [shown] = (await open(a)).positions
    expect((await open(a)).positions).toMatchObject([
      { firstSeenOn: '2023-01-10', lastSeenOn: '2025-03-02', origins: [a, b] },
    ])
    const { origins: _origins, evidence: _evidence, ...edited } = shown ?? {}
    await ask('actors', 'setPosition', { ...edited, rank: 'colonelle' })
    expect((await open(a)).positions).toMatchObject([{ rank: 'colonelle', origins: [a, b] }])
    await ask('actors', 'unmerge', { mergedId: b })
    expect((await open(b)).positions).toMatchObject([
      { rank: 'colonelle', title: 'Ministre de l’eau', firstSeenOn: '2025-03-02' },
    ])
  })

  it('at one meeting is one participant in both capacities', async () => {
    const { ask, create, merge } = desk()
    const [a, b] = [await create('A. Ba'), await create('Awa Ba')]
    const { id: meetingId } = (await ask('meetings', 'create', { title: 'Sommet' })) as {
      id: string
    }
    await ask('meetings', 'setParticipation', { meetingId, actorId: a, capacity: 'participant' })
    await ask('meetings', 'setParticipation', { meetingId, actorId: b, capacity: 'host' })
    await merge(a, [b])
    const open = () => ask('meetings', 'open', { id: meetingId })
    expect(await open()).toMatchObject({
      participations: [{ actorId: a, actorName: 'A. Ba', capacity: 'host', alsoAs: [] }],
    })
    expect(await ask('meetings', 'list', {})).toMatchObject([{ participants: ['A. Ba'] }])
    await ask('actors', 'unmerge', { mergedId: b })
    expect(await open()).toMatchObject({
      participations: [
        { actorId: a, capacity: 'participant' },
        { actorId: b, capacity: 'host' },
      ],
    })
  })

  it('is confirmed, not created, when another article says it', async () => {
    const { store, ask, accept, create, actor, merge, open, queue } = desk()
    await accept('person Modibo Dembara')
    const { id: accepted } = await actor('Modibo Dembara')
    const survivor = await create('Mamadou Dembara', 'ML')
    await merge(survivor, [accepted])
    importArticle(store, {
      ...segou,
      text: ` ${segou.text}`,
      title: 'Encore',
      proposals: segou.proposals.map((one) => ({ ...one, start: one.start + 1, end: one.end + 1 })),
    })
    const item = (await queue()).find(
      ({ articleTitle, proposal }) =>
        articleTitle === 'Encore' &&
        proposal.kind === 'person' &&
        proposal.value.name === 'Modibo Dembara',
    )
    expect(await ask('proposals', 'plan', { id: item?.id })).toMatchObject([
      { action: 'confirm', record: 'actor', recordId: survivor, label: 'Mamadou Dembara' },
      { action: 'confirm', record: 'position' },
    ])
    await ask('proposals', 'accept', { id: item?.id })
    await ask('actors', 'unmerge', { mergedId: accepted })
    expect((await open(accepted)).mentions).toHaveLength(6)
    // Its country alone is said of who stood for it then.
    expect((await open(survivor)).names.flatMap(({ evidence }) => evidence)).toEqual([])
  })

  it('keeps its own speaker when a statement is edited, and takes the one chosen instead', async () => {
    const { store, ask, create, merge } = desk()
    const [a, b, c] = [await create('A. Ba'), await create('Awa Ba'), await create('Issa Sow')]
    const said = {
      meetingId: null,
      type: 'verbatim',
      language: 'fr',
      translation: null,
      saidOn: null,
    }
    const { id } = (await ask('statements', 'set', { ...said, actorId: b, text: 'Oui.' })) as {
      id: string
    }
    await merge(a, [b])
    const speaker = () => store.db.prepare('SELECT actorId FROM statements').pluck().get()
    await ask('statements', 'set', { ...said, id, actorId: a, text: 'Oui !' })
    expect(speaker()).toBe(b)
    await ask('statements', 'set', { ...said, id, actorId: c, text: 'Oui !' })
    expect(speaker()).toBe(c)
  })
})

describe('a split', () => {
  it('gives what is chosen to a new actor told apart, with its sources, and is undone whole', async () => {
    const { store, ask, accept, actor, open } = desk()
    await accept('person Modibo Dembara')
    const { id } = await actor('Modibo Dembara')
    const before = everyRow(store)
    const page = await open(id)
    const [mention] = page.mentions
    const parts = {
      ...{ names: [], meetings: [], statements: [], relations: [] },
      positions: page.positions.map((one) => one.id),
      mentions: [mention?.id],
    }
    const { id: made } = (await ask('actors', 'split', {
      ...{ id, name: 'Modibo Dembara (père)', parts },
    })) as { id: string }
    const [left, right] = [await open(id), await open(made)]
    expect(left).toMatchObject({ positions: [], distinctFrom: [{ id: made }] })
    expect(left.mentions.map((one) => one.id)).toEqual(page.mentions.slice(1).map((one) => one.id))
    expect(right).toMatchObject({ name: 'Modibo Dembara (père)', distinctFrom: [{ id }] })
    expect(right.positions).toEqual(
      page.positions.map((one) => ({ ...one, actorId: made, origins: [made] })),
    )
    expect(right.mentions).toEqual([{ ...mention, origins: [made] }])
    expect(namesOf(right)).toEqual(['Modibo Dembara (père)', 'Modibo Dembara'])
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })

  it('needs something of the actor itself', async () => {
    const { ask, kept, other, open } = await twoDembaras()
    const none = {
      ...{ names: [], positions: [], relations: [], meetings: [], statements: [], mentions: [] },
    }
    await expect(ask('actors', 'split', { id: kept, name: 'X', parts: none })).rejects.toThrow(
      'nothingToSplit',
    )
    const positions = (await open(other)).positions.map(({ id }) => id)
    await expect(
      ask('actors', 'split', { id: kept, name: 'X', parts: { ...none, positions } }),
    ).rejects.toThrow('notFound')
  })

  it('gives relations at whichever end the actor stands, those of merged actors too', async () => {
    const { store, ask, kept, other } = await twoDembaras()
    const wife = await made('Aïcha Dembara')
    const chief = await made('Sékou Camara')
    const relate = async (kind: string, fromId: string, toId: string) => {
      const relation = { kind, fromId, toId, words: null, heldFrom: null, heldTo: null }
      return ((await ask('actors', 'setRelation', relation)) as { id: string }).id
    }
    const married = await relate('spouseOf', wife, other)
    const reports = await relate('reportsTo', kept, chief)
    await ask('actors', 'merge', { survivorId: kept, mergedIds: [other], keep: {} })
    const before = everyRow(store)
    const relations = [married, reports]
    const parts = {
      ...{ names: [], positions: [], meetings: [], statements: [], mentions: [] },
      relations,
    }
    const { id } = (await ask('actors', 'split', { id: kept, name: 'M. Dembara', parts })) as {
      id: string
    }
    expect(await ask('actors', 'relations', { id: kept })).toEqual([])
    expect(await ask('actors', 'relations', { id })).toMatchObject([
      { id: reports, fromId: id, toId: chief, origins: [id], outward: true },
      { id: married, fromId: wife, toId: id, origins: [id], outward: false },
    ])
    await expect(ask('actors', 'split', { id: kept, name: 'X', parts })).rejects.toThrow('notFound')
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)

    async function made(name: string): Promise<string> {
      const created = await ask('actors', 'create', { kind: 'person', name, country: null })
      return (created as { id: string }).id
    }
  })
})
