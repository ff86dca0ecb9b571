import { expect, it } from 'vitest'
import type { Client } from '../../src-main/shared/contract.ts'
import type { MergePreview } from '../../src-main/shared/merge.ts'
import { Notices } from '../lib/notices.svelte.ts'
import { Merging } from './merging.svelte.ts'

const side = (id: string, mentions: number) =>
  // Only what the class looks at stands here.
  ({ id, name: id, mentions }) as unknown as MergePreview['sides'][number]

function looking(toldApart: MergePreview['toldApart'] = []) {
  const asked: unknown[] = []
  const sides = [side('Awa Ba', 1), side('A. Ba', 7)]
  const client = {
    actors: {
      previewMerge: ({ survivorId }: { survivorId: string }) => {
        const ordered = sides.toSorted((left) => (left.id === survivorId ? -1 : 1))
        const values = ordered.map(({ name, id }) => ({ value: name, actorIds: [id] }))
        const differences = [{ field: 'name', values, proposed: survivorId }]
        return Promise.resolve({ survivorId, sides: ordered, differences, toldApart })
      },
      merge: (input: unknown) => {
        asked.push(input)
        return Promise.resolve({ id: 'A. Ba' })
      },
      markDistinct: (input: unknown) => {
        asked.push(input)
        return Promise.resolve({})
      },
    },
    // Only what the class calls stands here.
  } as unknown as Client
  const notices = new Notices(() => undefined)
  return {
    asked,
    notices,
    merging: new Merging({ client, notices, onChange: () => () => undefined }),
  }
}

it('proposes that the actor named most often survives, and takes another and other values', async () => {
  const { merging, asked, notices } = looking()
  await merging.ask(['Awa Ba', 'A. Ba'])
  expect(merging.preview?.survivorId).toBe('A. Ba')
  expect(merging.name).toBe('A. Ba')
  await merging.survive('Awa Ba')
  expect(merging.name).toBe('Awa Ba')
  merging.choose('name', 'A. Ba')
  await merging.merge()
  expect(asked).toEqual([
    {
      survivorId: 'Awa Ba',
      mergedIds: ['A. Ba'],
      keep: { name: 'A. Ba' },
      despiteToldApart: false,
    },
  ])
  expect(merging.preview).toBeNull()
  expect(notices.shown).toMatchObject([{ key: 'actors.mergedInto', undoable: true }])
})

it('merges those told apart only once that is confirmed, for the merge looked at alone', async () => {
  const one = (id: string) => ({ id, name: id })
  const { merging, asked } = looking([
    { first: one('Awa Ba'), second: one('A. Ba'), decidedAt: '2026-01-01T00:00:00.000Z' },
  ])
  await merging.ask(['Awa Ba', 'A. Ba'])
  expect(await merging.merge()).toBeUndefined()
  expect(asked).toEqual([])
  merging.despite = true
  expect(await merging.merge()).toBe('A. Ba')
  await merging.ask(['Awa Ba', 'A. Ba'])
  expect(merging.ready).toBe(false)
})

it('remembers that two are not the same', async () => {
  const { merging, asked } = looking()
  await merging.ask(['Awa Ba', 'A. Ba'])
  await merging.tellApart()
  expect(asked).toEqual([{ ids: ['A. Ba', 'Awa Ba'] }])
  expect(merging.preview).toBeNull()
})
