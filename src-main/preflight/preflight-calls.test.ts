import { beforeEach, describe, expect, it } from 'vitest'
import { articleImport } from '../articles/import-articles.ts'
import { passagesStore } from '../articles/passages-store.ts'
import { briefingStore } from '../briefings/briefings-store.ts'
import { documentMaker } from '../briefings/create-briefing.ts'
import { gathering } from '../briefings/gather-material.ts'
import { shippedTemplates } from '../templates/shipped-templates.ts'
import { templateStore } from '../templates/templates-store.ts'
import { buildAnswer } from '../ipc/answer.ts'
import type { Handlers, OutputOf } from '../shared/contract.ts'
import { writeCitation } from '../shared/markdown/references.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { examine } from './examine.ts'
import { examinedStore } from './examined-store.ts'
import { preflightCalls } from './preflight-calls.ts'

const text = 'Niamey, le 18 février 2026. Le ministre a promis 300 soldats à la frontière du nord.'
let store: Store
let id: string
let section: string

/** As the worker does, in this thread. */
function examineHere(briefingId: string) {
  return Promise.resolve(examine(examinedStore(store.db, () => []).read(briefingId)))
}

/** Calls by name through the contract, as the window does; a failure is thrown by its code. */
async function ask<T = object>(method: string, input: object): Promise<T> {
  // The other groups are not called in these tests.
  const handlers = { preflight: preflightCalls(store, examineHere) } as unknown as Handlers
  const reply = await buildAnswer(handlers, { checkAnswers: true })('preflight', method, {
    id,
    ...input,
  })
  if (!reply.ok) throw new Error(reply.error.code)
  // Parsed by the contract just before; the caller names the type it has there.
  return reply.value as T
}

async function findings() {
  return (await ask<OutputOf<'preflight', 'examine'>>('examine', {})).findings
}

function write(body: string): void {
  store.operations.perform('editBriefing', '', () =>
    briefingStore(store.db).replaceSection(section, 'L’essentiel', body),
  )
}

beforeEach(async () => {
  let clock = Date.UTC(2026, 2, 1)
  store = openStore({ path: ':memory:', now: () => new Date((clock += 1000)) })
  const importing = articleImport(store, () => 'fr')
  const { articleId } = importing.importText(text)
  const quote = 'Le ministre a promis 300 soldats'
  const start = text.indexOf(quote)
  let passage = ''
  store.operations.perform('createPassage', '', () => {
    passage = passagesStore(store).anchor(articleId ?? '', start, start + quote.length).id
  })
  const templates = templateStore(store, shippedTemplates('resources'))
  id = documentMaker(store, templates, gathering(store)).createBriefing({
    ...{ template: null, subject: { kind: 'none' }, language: 'fr' },
  })
  section = briefingStore(store.db).sections(id)[0]?.id ?? ''
  write(`Il a dit : « Le ministre a promis 400 soldats »${writeCitation(passage)}.`)
})

describe('the check of a briefing before its release', () => {
  it('reads the record and tells what it found, the gravest first', async () => {
    const found = await findings()
    expect(found.map(({ rule, words }) => [rule, words]).slice(0, 4)).toEqual([
      ['missingDetail', 'drafter'],
      ['missingDetail', 'addressees'],
      ['quotationDiffers', 'Le ministre a promis 400 soldats'],
      ['figureDiffers', '400'],
    ])
  })

  it('mends with the words of the passage, as one operation that can be undone', async () => {
    const before = briefingStore(store.db).section(section).body
    const [wrong] = (await findings()).filter(({ rule }) => rule === 'quotationDiffers')
    await ask('fix', { key: wrong?.key })
    expect(briefingStore(store.db).section(section).body).toContain(
      '« Le ministre a promis 300 soldats »',
    )
    expect((await findings()).map(({ rule }) => rule)).not.toContain('quotationDiffers')
    await expect(ask('fix', { key: wrong?.key })).rejects.toThrow('findingGone')
    store.operations.undo()
    expect(briefingStore(store.db).section(section).body).toBe(before)
  })

  it('lets a finding stand with its reason until the words change, and can be undone', async () => {
    const wrong = (await findings()).find(({ rule }) => rule === 'figureDiffers')
    await expect(ask('waive', { key: wrong?.key, reason: ' ' })).rejects.toThrow('invalidInput')
    await ask('waive', { key: wrong?.key, reason: 'Dit de vive voix.' })
    const again = async () => (await findings()).find(({ rule }) => rule === 'figureDiffers')
    expect((await again())?.waived?.reason).toBe('Dit de vive voix.')
    await ask('unwaive', { key: wrong?.key })
    expect((await again())?.waived).toBeNull()
    store.operations.undo()
    expect((await again())?.waived?.reason).toBe('Dit de vive voix.')
    write(briefingStore(store.db).section(section).body.replace('400', '500'))
    expect((await again())?.waived).toBeNull()
  })
})
