import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { articlesStore } from '../articles/articles-store.ts'
import { buildAnswer } from '../ipc/answer.ts'
import { factCalls } from '../meetings/facts-calls.ts'
import { meetingCalls } from '../meetings/meetings-calls.ts'
import type { Handlers } from '../shared/contract.ts'
import { knownName } from '../shared/proposal.ts'
import {
  atWork,
  day,
  emptyStore,
  everyRow,
  importArticle,
  nameOf,
  proposalsOf,
  type TestArticle,
} from './dossier-for-tests.ts'
import { decisions } from './decide.ts'
import { knownNames } from './known-names-store.ts'
import { proposalCalls } from './proposals-calls.ts'
import { storeProposals } from './proposals-store.ts'
import { segou } from './segou-for-tests.ts'

function reviewing(...articles: TestArticle[]) {
  const store = emptyStore()
  const ids = articles.map((article) => importArticle(store, article))
  /** Articles read again, each with the operation to join. */
  const readAgain: [string, number | null][] = []
  const handlers = {
    proposals: proposalCalls(store, (...one) => readAgain.push(one)),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    facts: factCalls(store),
  }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  return { store, ids, readAgain, ...atWork(answer) }
}

const words = 'Nous partagerons'

describe('the review queue', () => {
  it('asks once for what is said several times, and in the order of importance', async () => {
    const { queue, ask } = reviewing(segou)
    const items = await queue()
    expect(items.map(nameOf)).toEqual([
      'meeting Réunion des ministres de la Sécurité du bassin',
      'meeting Réunion des experts',
      'person Modibo Dembara',
      'person Aminata Sorko',
      'person Paul Tiendré',
      'organisation Commission du bassin du Liptako',
      expect.stringContaining('statement Nous partagerons'),
      'statement L’alerte n’attend pas',
      'fact Le Burkina Faso cesse de transmettre ses relevés.',
      'place Niger',
      'place Mali',
      'place Ségou',
      'date 2017',
    ])
    expect(await ask('proposals', 'waiting', {})).toMatchObject({
      ...{ count: items.length, articles: [{ title: items[0]?.articleTitle ?? '' }] },
    })
  })

  it('shows a group by its richest mention and lists the others', async () => {
    const { item } = reviewing(segou)
    const person = await item('Dembara')
    expect(person.proposal).toMatchObject({ text: 'MODIBO DEMBARA', value: { country: 'ML' } })
    expect(person.mentions).toHaveLength(3)
  })
})

describe('accepting', () => {
  it('does what the plan said, nothing before', async () => {
    const { store, ask, item, accept } = reviewing(segou)
    const before = everyRow(store)
    const plan = await ask('proposals', 'plan', { id: (await item('person Modibo Dembara')).id })
    expect(everyRow(store)).toEqual(before)
    expect(plan).toMatchObject([
      { action: 'create', record: 'actor', label: 'Modibo Dembara', because: 'noneLikeIt' },
      {
        action: 'create',
        record: 'position',
        detail: 'général, ministre de la Sécurité (Mali)',
      },
    ])
    const decision = await accept('person Modibo Dembara')
    expect(decision.changes).toEqual(plan)
    expect(decision).toMatchObject({ status: 'accepted', records: [{ kind: 'actors' }, {}] })
  })

  it('anchors a person to the sentences that name them', async () => {
    const { accept, actor } = reviewing(segou)
    await accept('person Modibo Dembara')
    const dembara = await actor('Modibo Dembara')
    expect(dembara).toMatchObject({
      country: 'ML',
      names: [{ name: 'Modibo Dembara', kind: 'name' }],
      positions: [{ rank: 'général', firstSeenOn: '2025-05-13', lastSeenOn: '2025-05-13' }],
    })
    expect(dembara.mentions.map(({ quote }) => quote)).toEqual([
      'Le général Modibo Dembara et Aminata Sorko, ministre de la Sécurité du Niger, ont ouvert la séance.',
      'GÉNÉRAL MODIBO DEMBARA, Ministre de la Sécurité – Mali',
      'Dembara n’a pas répondu.',
    ])
    expect(dembara.positions[0]?.evidence.map(({ quote }) => quote)).toEqual([
      'GÉNÉRAL MODIBO DEMBARA, Ministre de la Sécurité – Mali',
    ])
  })

  it('makes a meeting with its participants, saying which actors it creates', async () => {
    const { accept, meeting } = reviewing(segou)
    await accept('person Modibo Dembara')
    const { changes } = await accept('meeting Réunion des ministres')
    const told = changes.map(({ action, record, label }) => `${action} ${record} ${label}`)
    expect(told).toEqual([
      'create meeting Réunion des ministres de la Sécurité du bassin',
      'confirm actor Modibo Dembara',
      'confirm position Modibo Dembara',
      'create participation Modibo Dembara',
      'create actor Aminata Sorko',
      'create position Aminata Sorko',
      'create participation Aminata Sorko',
    ])
    const opened = await meeting('Réunion des ministres de la Sécurité du bassin')
    expect(opened).toMatchObject({
      place: 'Ségou',
      participations: [
        { actorName: 'Modibo Dembara', doubt: null, position: { rank: 'général' } },
        { actorName: 'Aminata Sorko', position: { country: 'NE' } },
      ],
    })
    expect(opened.evidence[0]?.quote).toMatch(/^Les ministres .* \(CBL\)\.$/)
  })

  it('gives a statement its speaker, its words in full and the meeting of the article', async () => {
    const { accept, meeting } = reviewing(segou)
    await accept('meeting Réunion des experts')
    await accept('meeting Réunion des ministres')
    await accept(words)
    await accept('statement L’alerte')
    const { statements, participations } = await meeting(
      'Réunion des ministres de la Sécurité du bassin',
    )
    expect(statements).toMatchObject([
      { actorName: 'Modibo Dembara', saidOn: { from: '2025-05-12' } },
      { actorName: 'Paul Tiendré', text: 'L’alerte n’attend pas' },
    ])
    expect(statements[0]?.evidence[0]?.quote).toBe(statements[0]?.text)
    expect(participations.map(({ actorName }) => actorName)).toEqual([
      'Modibo Dembara',
      'Aminata Sorko',
      'Paul Tiendré',
    ])
  })

  it('lets an organisation speak as an organisation, without seating it at the meeting', async () => {
    const spoken = 'Le bassin est sous tension'
    const text = `${segou.text}\nSelon la CBL, « ${spoken} ».`
    const start = text.indexOf(spoken)
    const { accept, meeting, ask } = reviewing({
      ...segou,
      text,
      proposals: [
        ...segou.proposals,
        {
          ...{ kind: 'statement', start, end: start + spoken.length, text: spoken },
          ...{ confidence: 0.9, rule: 'statement.according-to', reason: 'test' },
          value: { speaker: { name: 'CBL' }, type: 'verbatim', text: spoken },
        },
      ],
    })
    for (const order of ['meeting Réunion des ministres', `statement ${spoken}`])
      await accept(order)
    const opened = await meeting('Réunion des ministres de la Sécurité du bassin')
    expect(opened.statements).toMatchObject([{ actorName: 'Commission du bassin du Liptako' }])
    expect(opened.participations.map(({ actorName }) => actorName)).not.toContain(
      'Commission du bassin du Liptako',
    )
    expect(await ask('actors', 'list', { kind: 'person' })).not.toContainEqual(
      expect.objectContaining({ name: 'CBL' }),
    )
  })

  it('makes a state of a country, a place of a town, and a fact of a loose date', async () => {
    const { accept, ask, store } = reviewing(segou)
    await accept('place Mali')
    await accept('place Ségou')
    await accept('date 2017')
    expect(await ask('actors', 'list', { kind: 'state' })).toMatchObject([
      { name: 'Mali', country: 'ML', mentions: 2 },
    ])
    expect(store.db.prepare('SELECT name, country FROM places').all()).toEqual([
      { name: 'Ségou', country: 'ML' },
    ])
    expect(await ask('facts', 'list', {})).toMatchObject([
      { text: 'La CBL est née en 2017.', date: { from: '2017-01-01' } },
    ])
  })

  it('gives the same record in whatever order', async () => {
    const four = ['Modibo Dembara', 'meeting Réunion des ministres', words, 'statement L’alerte']
    const records = new Set<string>()
    const { store, accept } = reviewing(segou)
    for (const order of permutations(four)) {
      for (const one of order) await accept(one)
      records.add(JSON.stringify(withoutIds(everyRow(store))))
      while (store.operations.state().undo?.name === 'acceptProposal') store.operations.undo()
    }
    expect(records.size).toBe(1)
  })

  it('refuses what is decided already', async () => {
    const { item, accept, ask } = reviewing(segou)
    const { id } = await item('Dembara')
    await accept('Dembara')
    await expect(ask('proposals', 'reject', { id })).rejects.toThrow('conflict')
    await expect(ask('proposals', 'accept', { id })).rejects.toThrow('conflict')
  })

  it('takes a corrected value, when it has the shape of its kind', async () => {
    const { accept, actor, queue } = reviewing(segou)
    await expect(accept('Paul Tiendré', { name: '' })).rejects.toThrow('invalidInput')
    await accept('Paul Tiendré', { name: 'Paul Wendé Tiendré', country: 'BF' })
    const { names, positions } = await actor('Paul Wendé Tiendré')
    expect(names.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'name Paul Wendé Tiendré',
      'variant Paul Tiendré',
    ])
    expect(positions).toEqual([])
    const decided = (await queue(undefined, true)).find(({ status }) => status === 'corrected')
    expect(decided?.correctedValue).toEqual({ name: 'Paul Wendé Tiendré', country: 'BF' })
  })
})

describe('undo', () => {
  it('takes back each decision to the last row', async () => {
    const { store, queue, ask } = reviewing(segou)
    for (const { id } of await queue()) {
      const before = everyRow(store)
      await ask('proposals', 'accept', { id })
      const after = everyRow(store)
      store.operations.undo()
      expect(everyRow(store)).toEqual(before)
      store.operations.redo()
      expect(everyRow(store)).toEqual(after)
    }
    expect(await queue()).toEqual([])
  })

  it('takes back accepting everything unreviewed at once', async () => {
    const { store, ids, queue, meeting } = reviewing(segou)
    const before = everyRow(store)
    decisions(store).acceptAll(ids[0] ?? '')
    expect((await queue()).map(nameOf)).toEqual(['place Ségou', 'date 2017'])
    expect(await meeting('Réunion des ministres de la Sécurité du bassin')).toMatchObject({
      participations: [{}, {}, { actorName: 'Paul Tiendré' }],
      statements: [{}, {}],
      facts: [{ text: 'Le Burkina Faso cesse de transmettre ses relevés.' }],
    })
    store.operations.undo()
    expect(everyRow(store)).toEqual(before)
  })
})

describe('a rejected proposal', () => {
  it('stays rejected when the article is read again', async () => {
    const { store, ids, queue, reject } = reviewing(segou)
    await reject('Dembara')
    await reject('fact Le Burkina')
    const left = (await queue()).map(nameOf)
    storeProposals(store, ids[0] ?? '', { language: 'fr', proposals: segou.proposals })
    expect((await queue()).map(nameOf)).toEqual(left)
  })

  it('stays rejected when the article is removed and imported again', async () => {
    const { store, ids, queue, reject } = reviewing(segou)
    await reject('Dembara')
    store.operations.perform('removeArticle', segou.title, () =>
      articlesStore(store).remove(ids[0] ?? ''),
    )
    importArticle(store, segou)
    expect((await queue()).some((one) => nameOf(one).includes('Dembara'))).toBe(false)
  })

  it('that was the main meeting leaves its statements to the other', async () => {
    const { accept, reject, meeting } = reviewing(segou)
    await accept('meeting Réunion des experts')
    await accept(words)
    const { changes } = await reject('meeting Réunion des ministres')
    expect(changes).toMatchObject([
      { action: 'enrich', record: 'statement', detail: 'Réunion des experts' },
      { action: 'create', record: 'participation', label: 'Modibo Dembara' },
    ])
    expect((await meeting('Réunion des experts')).statements).toHaveLength(1)
  })
})

describe('a second article', () => {
  const text = `Le général M. Dembara, ministre de la Sécurité du Mali, a reçu la CBL à Ségou le 12 mai 2025. Le colonel Modibo Dembara a salué ses hôtes.`
  const second: TestArticle = {
    title: 'La CBL à Ségou',
    publishedOn: '2025-06-02',
    text,
    proposals: proposalsOf(text, [
      {
        kind: 'person',
        words: 'M. Dembara',
        value: {
          ...{ name: 'M. Dembara', rank: 'colonel', country: 'ML' },
          portfolio: 'Ministre de la sécurité',
        },
      },
      { kind: 'organisation', words: 'CBL', value: { name: 'CBL' } },
      {
        kind: 'meeting',
        words: 'a reçu la CBL à Ségou le 12 mai 2025',
        value: {
          title: 'Audience de Ségou',
          date: day('2025-05-12'),
          place: 'Segou',
          participants: [{ name: 'CBL' }],
        },
      },
    ]),
  }

  it('confirms the position, widens the days it was seen on, and keeps what contradicts it', async () => {
    const { store, accept, actor } = reviewing(segou, second)
    await accept('person Modibo Dembara')
    const { changes } = await accept('person M. Dembara')
    expect(changes).toMatchObject([
      { action: 'confirm', record: 'actor', because: 'sameSurnameAndCountry' },
      { action: 'create', record: 'name', detail: 'M. Dembara' },
      { action: 'confirm', record: 'position', because: 'sameText' },
    ])
    expect((await actor('Modibo Dembara')).positions).toMatchObject([
      { rank: 'général', firstSeenOn: '2025-05-13', lastSeenOn: '2025-06-02' },
    ])
    const kept = store.db.prepare(`SELECT value FROM evidence WHERE attribute = 'rank'`)
    expect(kept.pluck().all()).toEqual(['"général"', '"colonel"'])
  })

  it('completes a position of which only the rank was known', async () => {
    const { accept, actor } = reviewing(segou, second)
    await accept('person Modibo', { name: 'Modibo Dembara', rank: 'Colonel', country: 'ML' })
    expect((await accept('person M. Dembara')).changes.at(-1)).toMatchObject({
      ...{ action: 'enrich', record: 'position' },
      detail: 'Colonel, Ministre de la sécurité (Mali)',
    })
    expect((await actor('Modibo Dembara')).positions).toMatchObject([
      { rank: 'Colonel', title: 'Ministre de la sécurité', firstSeenOn: '2025-05-13' },
    ])
  })

  it('adds a position of another title beside the first', async () => {
    const { accept, actor } = reviewing(segou, second)
    await accept('person Modibo')
    await accept('person M. Dembara', {
      ...{ name: 'Modibo Dembara', portfolio: 'Premier ministre', country: 'ML' },
    })
    expect((await actor('Modibo Dembara')).positions).toMatchObject([
      { title: 'Premier ministre', firstSeenOn: '2025-06-02' },
      { title: 'ministre de la Sécurité', lastSeenOn: '2025-05-13' },
    ])
  })

  it('recognises an organisation by its acronym, and a meeting by its day and place', async () => {
    const { accept } = reviewing(segou, second)
    await accept('organisation Commission')
    await accept('meeting Réunion des ministres')
    expect((await accept('organisation CBL')).changes).toMatchObject([
      { action: 'confirm', label: 'Commission du bassin du Liptako', because: 'sameAcronym' },
    ])
    expect((await accept('meeting Audience')).changes).toMatchObject([
      { action: 'confirm', record: 'meeting', because: 'sameDateAndPlace' },
      { record: 'actor', action: 'confirm' },
      { record: 'participation', action: 'create', label: 'Commission du bassin du Liptako' },
    ])
  })

  it('takes the long form as the name of an organisation known by its acronym', async () => {
    const { accept, actor } = reviewing(second, segou)
    await accept('organisation CBL')
    await accept('organisation Commission')
    expect(await actor('Commission du bassin du Liptako')).toMatchObject({
      acronym: 'CBL',
      names: [
        { name: 'CBL', kind: 'acronym' },
        { name: 'Commission du bassin du Liptako', kind: 'name' },
      ],
    })
  })

  it('is read with the names that the record knows', async () => {
    const { store, accept } = reviewing(segou)
    await accept('organisation Commission')
    await accept('place Mali')
    const known = knownNames(store, segou.text)
    expect(known.map((one) => knownName.parse(one))).toEqual([
      {
        ...{ kind: 'organisation', name: 'Commission du bassin du Liptako' },
        ...{ aliases: ['CBL'], acronym: 'CBL' },
      },
      { kind: 'place', name: 'Mali', aliases: [], country: 'ML' },
    ])
  })
})

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  )
}

/** The rows with ids replaced by what they stand for, without the times of writing, sorted. */
function withoutIds(tables: Record<string, unknown[]>): Record<string, string[]> {
  const rows = tables as Record<string, Record<string, unknown>[]>
  const names = new Map<string, string>()
  for (const table of ['articles', 'passages', 'actors', 'meetings', 'statements'])
    for (const row of rows[table] ?? [])
      names.set(
        String(row['id']),
        String(row['quote'] ?? row['name'] ?? row['title'] ?? row['text']),
      )
  const byRow = (table: string, key: string) =>
    (rows[table] ?? []).forEach((row) => {
      const own = JSON.stringify([row['title'], row['name']])
      names.set(String(row['id']), `${table} of ${names.get(String(row[key])) ?? ''} ${own}`)
    })
  byRow('positions', 'actorId')
  byRow('actorNames', 'actorId')
  byRow('participations', 'actorId')
  const skipped = ['id', 'createdAt', 'updatedAt', 'decidedAt', 'importedAt', 'records']
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list
        .map((row) =>
          JSON.stringify(
            Object.entries(row)
              .filter(([column]) => !skipped.includes(column))
              .map(([column, value]) => [column, names.get(String(value)) ?? value]),
          ),
        )
        .toSorted(),
    ]),
  )
}

describe('a correction', () => {
  const corrected = {
    name: 'Modibo Dembara',
    rank: 'colonel',
    portfolio: 'ministre',
    country: 'ML',
  }

  it('has the rest of the article read again, within the same operation', async () => {
    const { store, ids, readAgain, accept, item } = reviewing(segou)
    await accept('person Aminata Sorko')
    expect(readAgain).toEqual([])
    await accept('person Modibo Dembara', corrected)
    expect(readAgain).toEqual([[ids[0], store.operations.latest()]])
    const [[articleId, operation] = ['', null]] = readAgain
    storeProposals(store, articleId, { language: 'fr', proposals: segou.proposals }, operation)

    const statement = await item(`statement ${words}`)
    expect(statement.proposal.value).toMatchObject({ speaker: corrected })
    const meeting = await item('meeting Réunion des ministres')
    expect(meeting.proposal.value).toMatchObject({
      participants: [{ name: 'Modibo Dembara', portfolio: 'ministre' }, { name: 'Aminata Sorko' }],
    })
    store.operations.undo()
    expect((await item(`statement ${words}`)).proposal.value).toMatchObject({
      speaker: { rank: 'général' },
    })
    expect((await item('person Modibo Dembara')).status).toBe('proposed')
  })

  it('leaves what is found again in its place in the queue', async () => {
    const { store, ids, queue, accept } = reviewing(segou)
    await accept('person Modibo Dembara', corrected)
    const before = (await queue()).map(({ id }) => id)
    storeProposals(store, ids[0] ?? '', { language: 'fr', proposals: segou.proposals })
    expect((await queue()).map(({ id }) => id)).toEqual(before)
  })

  it('keeps the id of one whose words now begin with the rank', async () => {
    const { store, ids, item } = reviewing(segou)
    const { id, proposal } = await item('person Aminata Sorko')
    const { start, end } = proposal
    const before = segou.text.lastIndexOf(' ', start - 2) + 1
    const wider = segou.proposals.map((one) =>
      one.kind === 'person' && one.start === start
        ? { ...one, start: before, text: segou.text.slice(before, end) }
        : one,
    )
    storeProposals(store, ids[0] ?? '', { language: 'fr', proposals: wider })
    const now = await item('person Aminata Sorko')
    expect(now.id).toBe(id)
    expect(now.mentions[0]).toEqual({ start: before, end })
    expect(now.proposal.text).toBe(segou.text.slice(before, end))
    store.operations.undo()
    expect((await item('person Aminata Sorko')).proposal).toEqual(proposal)
  })

  it('does not ask again about the name it gave', async () => {
    const { store, ids, queue, accept } = reviewing(segou)
    await accept('person Paul Tiendré', { name: 'Paul Tiendrébéogo' })
    const again = proposalsOf(segou.text, [
      { kind: 'person', words: 'Tiendré', value: { name: 'Paul Tiendrébéogo' } },
    ])
    storeProposals(store, ids[0] ?? '', { language: 'fr', proposals: again })
    expect(await queue()).toEqual([])
  })

  it('may move the bounds of the words, where the evidence then stands', async () => {
    const { ask, item, actor } = reviewing(segou)
    const { id, proposal } = await item('statement L’alerte')
    const { start } = proposal
    const end = segou.text.indexOf(', ministre de la Sécurité du Burkina Faso')
    await ask('proposals', 'accept', { id, value: proposal.value, span: { start, end } })
    const [said] = (await actor('Paul Tiendré')).statements
    expect(said?.evidence.map(({ quote }) => quote)).toEqual([
      '« L’alerte n’attend pas », a résumé Paul Tiendré',
    ])
  })

  it.each([
    ['nothing', 10, 10],
    ['beyond the text', 10, 1e6],
  ])('cannot set the bounds to %s', async (_, start, end) => {
    const { ask, item } = reviewing(segou)
    const { id } = await item('person Paul Tiendré')
    const value = { name: 'Paul Tiendré' }
    await expect(ask('proposals', 'accept', { id, value, span: { start, end } })).rejects.toThrow(
      'invalidInput',
    )
  })
})
