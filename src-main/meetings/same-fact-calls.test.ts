import { describe, expect, it } from 'vitest'
import { actorCalls } from '../actors/actors-calls.ts'
import { buildAnswer } from '../ipc/answer.ts'
import {
  atWork,
  day,
  emptyStore,
  everyRow,
  importArticle,
  proposalsOf,
  type TestArticle,
} from '../proposals/dossier-for-tests.ts'
import { proposalCalls } from '../proposals/proposals-calls.ts'
import type { Handlers } from '../shared/contract.ts'
import type { LikelyFacts, SourcedFact } from '../shared/meeting.ts'
import type { Store } from '../store/open-store.ts'
import { factCalls } from './facts-calls.ts'
import { meetingCalls } from './meetings-calls.ts'

const tellings = [
  'Une attaque contre le poste de Tabari fait onze morts.',
  'Attaque du poste de Tabari, onze morts.',
  'Onze soldats tués dans l’attaque du poste de Tabari.',
] as const

/** An article that tells of the attack on a day. */
function telling(words: string, on: string): TestArticle {
  const text = `Kéra. ${words} Le calme est revenu.`
  const value = { date: day(on), text: words }
  return {
    ...{ title: words, publishedOn: '2021-03-14', text },
    proposals: proposalsOf(text, [{ kind: 'fact', value, words }]),
  }
}

function desk(store: Store) {
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    facts: factCalls(store),
  }
  // The other groups are not called here.
  const answer = buildAnswer(handlers as unknown as Handlers, { checkAnswers: true })
  const work = atWork(answer)
  return {
    ...work,
    facts: async () => (await work.ask('facts', 'list', {})) as SourcedFact[],
    likely: async (...ids: string[]) =>
      (await work.ask('facts', 'likelySame', { ids })) as LikelyFacts[],
  }
}

async function told(days: readonly [string, string] = ['2021-03-12', '2021-03-12']) {
  const store = emptyStore()
  for (const at of [0, 1] as const) importArticle(store, telling(tellings[at], days[at]))
  const work = desk(store)
  await work.accept(`fact ${tellings[0]}`)
  return { store, ...work }
}

describe('a fact that another article tells again', () => {
  it('joins the one on record when accepted, as the review says before; each keeps its source', async () => {
    const { ask, item, accept, facts } = await told()
    const { id } = await item(`fact ${tellings[1]}`)
    expect(await ask('proposals', 'plan', { id })).toMatchObject([
      { action: 'confirm', record: 'fact', label: tellings[0], because: 'sameFact' },
    ])
    await accept(`fact ${tellings[1]}`)
    const [fact, ...others] = await facts()
    expect(others).toEqual([])
    expect(fact).toMatchObject({ text: tellings[0], tellings: [{ text: tellings[1] }] })
    expect(fact?.evidence.map(({ quote }) => quote)).toEqual([tellings[0], tellings[1]])
    expect(fact?.tellings[0]?.evidence.map(({ quote }) => quote)).toEqual([tellings[1]])
  })

  it('is found by the words of any telling', async () => {
    const { ask, accept } = await told()
    await accept(`fact ${tellings[1]}`)
    const found = await ask('facts', 'list', { words: 'attaque du' })
    expect(found).toMatchObject([{ text: tellings[0] }])
    expect(await ask('facts', 'list', { words: 'attaque pont' })).toEqual([])
  })

  it('is taken apart for good', async () => {
    const { accept, facts, ask, likely } = await told()
    await accept(`fact ${tellings[1]}`)
    const [joined] = await facts()
    const again = joined?.tellings[0]?.id ?? ''
    await ask('facts', 'separate', { id: again })
    expect((await facts()).map(({ text }) => text)).toEqual([tellings[0], tellings[1]])
    expect(await likely(again)).toEqual([])
  })

  it('is only proposed when the days differ, and by nobody once told apart', async () => {
    const { accept, facts, ask, likely } = await told(['2021-03-12', '2021-03-13'])
    await accept(`fact ${tellings[1]}`)
    const [one, other] = await facts()
    if (one === undefined || other === undefined) throw new Error('two facts were awaited')
    expect(await likely(other.id)).toMatchObject([
      {
        one: { id: one.id },
        other: { id: other.id },
        reasons: ['nearDate', 'sameNames', 'sameWords'],
      },
    ])
    await ask('facts', 'tellApart', { ids: [one.id, other.id] })
    expect(await likely(one.id, other.id)).toEqual([])
    // Joined by the analyst all the same, the two are one.
    await ask('facts', 'merge', { ids: [other.id, one.id] })
    expect(await facts()).toMatchObject([{ id: one.id, tellings: [{ id: other.id }] }])
  })

  it('stands with the shorter time, and goes with its tellings', async () => {
    const store = emptyStore()
    const { ask, facts } = desk(store)
    const month = { from: '2021-03-01', to: '2021-03-31', precision: 'month', approximate: false }
    const set = async (date: unknown, text: string) =>
      ((await ask('facts', 'set', { date, text, meetingId: null })) as { id: string }).id
    const wide = await set(month, tellings[1])
    const exact = await set(day('2021-03-12'), tellings[0])
    expect(await ask('facts', 'merge', { ids: [wide, exact] })).toEqual({ id: exact })
    await ask('facts', 'remove', { id: exact })
    expect(await facts()).toEqual([])
    store.operations.undo()
    expect(await facts()).toMatchObject([{ id: exact, tellings: [{ id: wide }] }])
  })

  it('is told on the page of a meeting linked to any telling', async () => {
    const { ask, accept, facts, meeting } = await told()
    await accept(`fact ${tellings[1]}`)
    const [fact] = await facts()
    const { id } = (await ask('meetings', 'create', { title: 'Réunion de crise' })) as {
      id: string
    }
    const again = fact?.tellings[0]
    const { text, date } = again ?? { text: '', date: null }
    await ask('facts', 'set', { id: again?.id, text, date, meetingId: id })
    expect((await meeting('Réunion de crise')).facts).toMatchObject([{ id: fact?.id }])
  })

  it('loses nothing to any sequence of joining, parting and undoing', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const store = emptyStore()
      tellings.forEach((words) => importArticle(store, telling(words, '2021-03-12')))
      const { queue, ask } = desk(store)
      const before = everyRow(store)
      const next = numbersFrom(seed)
      let written = 0
      const ids = () =>
        store.db.prepare<[], string>('SELECT id FROM facts ORDER BY id').pluck().all()
      const texts = () =>
        store.db.prepare<[], string>('SELECT text FROM facts ORDER BY id').pluck().all()
      for (const { id } of await queue()) {
        await ask('proposals', 'accept', { id })
        written += 1
      }
      const known = texts()
      for (let step = 0; step < 20; step++) {
        const [one, other] = [ids()[next(3)] ?? '', ids()[next(3)] ?? '']
        const last = lastOperation(store)
        if (next(4) === 0) await ask('facts', 'separate', { id: one })
        else if (one !== other)
          await ask('facts', next(3) === 0 ? 'tellApart' : 'merge', { ids: [one, other] })
        if (lastOperation(store) > last) written += 1
        expect(texts()).toEqual(known)
        // What stands for another never tells a third.
        expect(
          store.db
            .prepare(
              'SELECT f.id FROM facts f JOIN facts t ON t.id = f.mergedInto WHERE t.mergedInto IS NOT NULL',
            )
            .all(),
        ).toEqual([])
      }
      for (; written > 0; written--) store.operations.undo()
      expect(everyRow(store)).toEqual(before)
    }
  })
})

function lastOperation(store: Store): number {
  return store.db.prepare<[], number>('SELECT max(id) FROM operations').pluck().get() ?? 0
}

/** The same numbers below a limit for the same seed (a linear congruence, its high bits). */
function numbersFrom(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) % 4294967296
  return (limit) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * limit)
  }
}
