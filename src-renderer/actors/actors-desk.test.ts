import { expect, it } from 'vitest'
import type { ActorSummary } from '../../src-main/shared/actor.ts'
import type { Client, InputOf } from '../../src-main/shared/contract.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { ActorsDesk } from './actors-desk.svelte.ts'

const at = '2026-11-23T10:00:00.000Z'
const actor = (name: string, rest: Partial<ActorSummary> = {}): ActorSummary => ({
  id: name,
  kind: 'person',
  name,
  acronym: null,
  country: null,
  description: '',
  createdAt: at,
  updatedAt: at,
  position: null,
  doubt: null,
  names: [],
  mentions: 0,
  ...rest,
})

function desk(count: number) {
  const asked: InputOf<'actors', 'list'>[] = []
  const all = Array.from({ length: count }, (_, at) => actor(`Awa ${at}`))
  const client = {
    actors: {
      list: (input: InputOf<'actors', 'list'>) => {
        asked.push(input)
        return Promise.resolve(all.slice(0, input.most))
      },
    },
    // Only what the desk calls stands here.
  } as unknown as Client
  const notices = new Notices(() => undefined)
  const tools = { client, onChange: () => () => undefined, notices }
  return { asked, desk: new ActorsDesk(tools, () => '2026-11-23') }
}

it('asks for the first actors of a kind that words are found in, as they are on the day', async () => {
  const { asked, desk: actors } = desk(3)
  await actors.reload()
  expect(actors.hasMore).toBe(false)
  actors.words = 'tra hel'
  actors.kind = 'person'
  await expect.poll(() => asked.length).toBe(3)
  expect(asked).toEqual([
    { asOf: '2026-11-23', words: '', most: 201 },
    { asOf: '2026-11-23', words: 'tra hel', most: 201 },
    { asOf: '2026-11-23', words: 'tra hel', most: 201, kind: 'person' },
  ])
})

it('lists more as the end is reached, and starts anew with other words', async () => {
  const { asked, desk: actors } = desk(450)
  await actors.reload()
  expect([actors.list?.length, actors.hasMore]).toEqual([200, true])
  await actors.listMore()
  await actors.listMore()
  expect([actors.list?.length, actors.hasMore]).toEqual([450, false])
  await actors.listMore()
  actors.words = 'awa'
  await expect.poll(() => actors.list?.length).toBe(200)
  expect(asked.map(({ most }) => most)).toEqual([201, 401, 601, 201])
})
