import { beforeEach, describe, expect, it } from 'vitest'
import { gathering } from './gather-material.ts'
import { documentMaker } from './create-briefing.ts'
import { releaseCalls } from './release-calls.ts'
import type { Finding } from '../shared/preflight.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { shippedTemplates } from '../templates/shipped-templates.ts'
import { templateStore } from '../templates/templates-store.ts'
import { briefingStore } from './briefings-store.ts'

let store: Store
let id: string
let found: Finding[]

const grave: Finding = {
  ...{ key: 'one', rule: 'missingDetail', severity: 'error', words: 'drafter' },
  ...{ place: { detail: 'drafter' }, values: { detail: 'drafter' }, fix: null, waived: null },
}
const calls = () =>
  releaseCalls(store, {
    examine: () => Promise.resolve(found),
    print: () => Promise.resolve({ bytes: new Uint8Array([1, 2, 3]), pages: 1 }),
    askPath: () => Promise.resolve(null),
    writeFile: () => undefined,
  })
const release = (despite: boolean) => calls().release({ id, drafter: 'A. Sy', copies: [], despite })

beforeEach(() => {
  store = openStore({ path: ':memory:' })
  const templates = templateStore(store, shippedTemplates('resources'))
  id = documentMaker(store, templates, gathering(store)).createBriefing({
    ...{ template: 'fiche-pays', subject: { kind: 'country', country: 'NE' }, language: 'fr' },
  })
  found = [grave]
})

describe('a release', () => {
  it('is refused while grave findings are left, and says them once the person goes on', async () => {
    await expect(release(false)).rejects.toMatchObject({ code: 'findingsLeft' })
    expect(calls().releases({ id })).toEqual([])
    await release(true)
    expect(calls().releases({ id })).toMatchObject([
      {
        examination: [
          {
            ...{ key: 'one', rule: 'missingDetail', heading: null, waived: null },
            source: 'Un document porte son objet, son rédacteur, sa date et ses destinataires.',
          },
        ],
      },
    ])
  })

  it('keeps what was let stand with the reason, and goes out without more being said', async () => {
    const waived = { reason: 'Signé ailleurs', by: 'A. Sy', at: '2026-03-01T12:00:00.000Z' }
    found = [{ ...grave, waived }]
    await release(false)
    expect(calls().releases({ id })).toMatchObject([{ examination: [{ waived }] }])
  })

  it('tells what became of the findings since the version before', async () => {
    expect(await calls().draftRelease({ id })).toMatchObject({ sinceExamination: null })
    await release(true)
    found = [
      { ...grave, key: 'two' },
      { ...grave, key: 'three' },
    ]
    const { sinceExamination } = await calls().draftRelease({ id })
    expect(sinceExamination).toEqual({ gone: 1, appeared: 2 })
  })

  it('is told damaged when what the check found was changed in the file', async () => {
    const { id: released } = await release(true)
    expect(calls().verifyRelease({ id: released })).toMatchObject({ examination: true })
    store.db.exec('DROP TRIGGER releasesStay')
    store.operations.perform('editBriefing', '', () =>
      store.db.exec("UPDATE releases SET examination = '[]'"),
    )
    expect(calls().verifyRelease({ id: released })).toMatchObject({ examination: false })
  })
})

it('a document is called as its template says, and may be as long as it says', () => {
  expect(briefingStore(store.db).get(id)).toMatchObject({
    ...{ form: 'Fiche pays', lengthLimit: '1500 mots' },
  })
})
