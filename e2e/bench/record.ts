import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actorCalls } from '../../src-main/actors/actors-calls.ts'
import { articlesStore } from '../../src-main/articles/articles-store.ts'
import { factCalls } from '../../src-main/meetings/facts-calls.ts'
import { meetingCalls } from '../../src-main/meetings/meetings-calls.ts'
import { historyCalls } from '../../src-main/history/history-calls.ts'
import { noteCalls } from '../../src-main/notes/notes-calls.ts'
import { searchCalls } from '../../src-main/search/search-calls.ts'
import { openStore } from '../../src-main/store/open-store.ts'
import { makeRecord } from './record/make-record.ts'

/*
 * What the pages cost in a record of 100,000 actors, 50,000 meetings and 500,000 statements (a
 * hundredth of that part for RECORD_SHARE=0.01): the calls behind each page, median and longest of
 * those asked, beside the same in a record a hundred times smaller, as ratios.
 */
const share = Number(process.env['RECORD_SHARE'] ?? 1)
// A store made before, kept for the next run.
const kept = process.env['RECORD_STORE']

type Times = Map<string, number[]>

const small = await timesIn(share / 100, undefined)
const whole = await timesIn(share, kept)
line(`${'call'.padEnd(34)} median      longest      a hundredth of the record`)
for (const [name, times] of whole) {
  const [median, before] = [middle(times), middle(small.get(name) ?? [])]
  line(
    `${name.padEnd(34)} ${told(median)}   ${told(Math.max(...times))}   ${told(before)}   × ${(median / before).toFixed(1)}`,
  )
}

async function timesIn(part: number, path: string | undefined): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'aide-bench-'))
  const file = path ?? join(folder, 'record.aide')
  const isThere = existsSync(file)
  const store = openStore({ path: file })
  try {
    if (!isThere) {
      const start = performance.now()
      makeRecord(store, {
        actors: Math.round(100_000 * part),
        meetings: Math.round(50_000 * part),
        statements: Math.round(500_000 * part),
        facts: Math.round(20_000 * part),
        articles: Math.round(20_000 * part),
      })
      line(`made in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    }
    const actors = actorCalls(store)
    const meetings = meetingCalls(store)
    const some = (table: string) =>
      store.db
        .prepare<[], string>(`SELECT id FROM ${table} ORDER BY id LIMIT 4000`)
        .pluck()
        .all()
        // The first of each thousand is known far more than the others.
        .filter((_, at) => at % 250 === 0)
    const times: Times = new Map()
    const time = async (
      name: string,
      subjects: readonly string[],
      ask: (subject: string) => unknown,
    ) => {
      const taken: number[] = []
      for (const subject of subjects) {
        const start = performance.now()
        // As it goes to the window.
        structuredClone(await ask(subject))
        taken.push(performance.now() - start)
      }
      times.set(name, taken)
    }
    const three = ['', '', '']
    await time('actors.open', some('actors'), (id) => actors.open({ id }))
    await time('meetings.open', some('meetings'), (id) => meetings.open({ id }))
    await time('actors.list', three, () => actors.list({ asOf: '2026-01-05', most: 201 }))
    await time('actors.list of a kind', three, () => actors.list({ kind: 'group', most: 201 }))
    await time('actors.list by words', ['sal', 'traoré', 'min def'], (words) =>
      actors.list({ words, most: 201 }),
    )
    await time('meetings.list', three, () => meetings.list({ order: 'latest', most: 201 }))
    await time('meetings.list by words', ['niamey', 'fleuve', 'salif'], (words) =>
      meetings.list({ order: 'latest', words, most: 201 }),
    )
    const articles = articlesStore(store)
    await time('articles.list', three, () => articles.list('', 201))
    await time('articles.list by words', ['niamey', 'relève', 'salif'], (words) =>
      articles.list(words, 201),
    )
    await time('facts.list', three, () => factCalls(store).list({ most: 201 }))
    await time('notes.list', three, () => noteCalls(store, () => 'fr').list({}))
    await time('history.list', three, () => historyCalls(store, () => 'fr').list({ limit: 200 }))
    await time('search.find', ['ministre', 'niamey relève', 'salif'], (words) =>
      searchCalls(store).find({ words, ranked: true, limit: 50 }),
    )
    const start = performance.now()
    for (let pending = true; pending;) ({ pending } = await actors.likelySame({}))
    times.set('likely duplicates of all, once', [performance.now() - start])
    await time('actors.likelySame of one', some('actors'), (id) => actors.likelySame({ id }))
    await time('actors.likelySame of all', three, () => actors.likelySame({}))
    await time('actors.create', three, () =>
      actors.create({ kind: 'person', name: 'Salif Dembara', country: 'ML' }),
    )
    await time('likelySame after a change', three, async () => {
      await actors.create({ kind: 'person', name: 'Salif Dembara', country: 'ML' })
      return actors.likelySame({})
    })
    return times
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function middle(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? NaN
}

function told(milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(8)} ms`
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
