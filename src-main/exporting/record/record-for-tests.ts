import { actorCalls } from '../../actors/actors-calls.ts'
import { buildAnswer } from '../../ipc/answer.ts'
import { meetingCalls } from '../../meetings/meetings-calls.ts'
import { statementCalls } from '../../meetings/statements-calls.ts'
import { atWork, emptyStore, importArticle } from '../../proposals/dossier-for-tests.ts'
import { proposalCalls } from '../../proposals/proposals-calls.ts'
import { segou } from '../../proposals/segou-for-tests.ts'
import type { Handlers } from '../../shared/contract.ts'
import type { DatedRange } from '../../shared/dated.ts'
import type { Store } from '../../store/open-store.ts'

const september: DatedRange = {
  from: '2023-09-01',
  to: '2023-09-30',
  precision: 'month',
  approximate: false,
  asWritten: 'septembre 2023',
}
const open: DatedRange = { from: null, to: '2024-12-31', precision: 'year', approximate: true }

/**
 * A record drawn from an article by accepting everything, with what only an analyst adds: a state, a
 * group, names that look like formulas, positions in known bodies, absentees, a translation.
 */
export async function sampleRecord(): Promise<Store> {
  const store = emptyStore()
  const articleId = importArticle(store, segou)
  const handlers = {
    proposals: proposalCalls(store, () => undefined),
    actors: actorCalls(store),
    meetings: meetingCalls(store),
    statements: statementCalls(store),
  }
  // The other groups are not called here.
  const { ask, queue, actor, meeting } = atWork(buildAnswer(handlers as unknown as Handlers))
  for (let waiting = await queue(); waiting[0]; waiting = await queue())
    await ask('proposals', 'accept', { id: waiting[0].id })

  const create = async (kind: string, name: string, country: string | null) =>
    // The contract answers the id of what was made.
    ((await ask('actors', 'create', { kind, name, country })) as { id: string }).id
  const mali = await create('state', 'République du Mali', 'ML')
  await create('group', 'les ministres de la Sécurité du bassin', null)
  const commission = await actor('Commission du bassin du Liptako')
  const dembara = await actor('Modibo Dembara')
  await ask('actors', 'addName', { actorId: dembara.id, name: '=HYPERLINK("http://x", "Dembara")' })
  await ask('actors', 'addName', { actorId: dembara.id, name: 'Modibo "le Sphinx", dit Dembara' })
  const empty = { rank: null, firstSeenOn: null, lastSeenOn: null, heldFrom: null, heldTo: null }
  await ask('actors', 'setPosition', {
    ...{ ...empty, actorId: dembara.id, title: 'président', organisation: 'CBL', country: null },
    ...{ heldFrom: september, heldTo: open },
  })
  await ask('actors', 'setPosition', {
    ...{ ...empty, actorId: dembara.id, title: null, organisation: null, country: null },
  })
  await ask('actors', 'setPosition', {
    ...{ ...empty, actorId: commission.id, title: 'médiatrice', organisation: null, country: null },
  })
  const sorko = await actor('Aminata Sorko')
  const relate = (kind: string, fromId: string, toId: string, words: string | null = null) =>
    ask('actors', 'setRelation', {
      ...{ kind, fromId, toId, words, heldFrom: september, heldTo: kind === 'other' ? open : null },
    })
  await relate('memberOf', mali, commission.id)
  await relate('memberOf', dembara.id, commission.id)
  await relate('partOf', commission.id, mali)
  await relate('spouseOf', dembara.id, sorko.id)
  await relate('other', sorko.id, mali, '=conseille')
  const held = await meeting('Réunion des ministres de la Sécurité du bassin')
  await ask('meetings', 'edit', {
    ...{ id: held.id, organiser: 'CBL', agenda: 'Partage\nde l’information', status: 'held' },
  })
  const absent = { meetingId: held.id, actorId: sorko.id, capacity: 'absent' }
  await ask('meetings', 'setParticipation', absent)
  await ask('meetings', 'addDocument', { meetingId: held.id, articleId })
  await ask('meetings', 'setItem', {
    ...{ meetingId: held.id, kind: 'commitment', text: '=Les relevés, chaque mois', kept: 'open' },
    ...{ ownerId: dembara.id, deadline: september },
  })
  await ask('statements', 'set', {
    ...{
      actorId: null,
      meetingId: null,
      type: 'paraphrase',
      text: '@veille : les experts partent',
    },
    ...{ language: 'fr', translation: 'The experts are leaving', saidOn: null },
  })
  return store
}
