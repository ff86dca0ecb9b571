import { actorStore } from '../actors/actors-store.ts'
import { positionStore } from '../actors/positions-store.ts'
import { assembleChronology } from '../briefings/assemble-facts.ts'
import { assembleStatements } from '../briefings/assemble-statements.ts'
import { briefingStore } from '../briefings/briefings-store.ts'
import { createBriefing } from '../briefings/create-briefing.ts'
import { factStore } from '../meetings/facts-store.ts'
import { statementStore } from '../meetings/statements-store.ts'
import { citationStore } from '../notes/citations-store.ts'
import { evidenceStore } from '../record/evidence-store.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting, SourcedFact, SourcedStatement } from '../shared/meeting.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Store } from '../store/open-store.ts'

/**
 * A briefing of articles that tell of no meeting: their statements and the chronology of their facts.
 * `records` are those accepting made. Returns its id; null when there is neither statement nor fact.
 */
export function briefWithoutMeeting(
  store: Store,
  found: { title: string; day: string; records: readonly { kind: string; id: string }[] },
  language: Language,
): string | null {
  const idsOf = (kind: string) => [
    ...new Set(found.records.filter((one) => one.kind === kind).map(({ id }) => id)),
  ]
  const told = setting(found.title, store)
  const facts = factStore(store)
  const factIds = new Set(idsOf('facts'))
  const isTold = ({ id, tellings }: SourcedFact) =>
    [id, ...tellings.map((telling) => telling.id)].some((one) => factIds.has(one))
  const chronology = assembleChronology({ ...told, facts: facts.list({}).filter(isTold) }, language)
  const positions = positionStore(store.db)
  const statements = assembleStatements(
    { ...told, statements: statementsOf(store, idsOf('statements')) },
    (actorId) => positions.heldOn(actorId, found.day).position,
    language,
  )
  if (chronology === '' && statements === '') return null
  const id = createBriefing(store, {
    template: 'blank',
    meetingId: null,
    language,
    reviewed: false,
  })
  const briefings = briefingStore(store.db)
  const citations = citationStore(store)
  store.operations.perform('editBriefing', found.title, () => {
    const updatedAt = store.now().toISOString()
    briefings.replaceDetails({ ...briefings.get(id), title: found.title, updatedAt })
    for (const [kind, body] of [
      ['statements', statements],
      ['chronology', chronology],
    ] as const) {
      if (body === '') continue
      const section = { id: store.newId(), briefingId: id, kind, body }
      const rankInBriefing = briefings.sections(id).length
      const heading = translate(language, `document.section.${kind}`)
      briefings.addSection({ ...section, heading, rankInBriefing })
      citations.rewrite('briefingSections', section.id, body)
    }
  })
  return id
}

function statementsOf(store: Store, ids: readonly string[]): SourcedStatement[] {
  const statements = statementStore(store)
  const actors = actorStore(store)
  const evidence = evidenceStore(store).of('statements', [...ids])
  return ids.map((id) => {
    const statement = statements.get(id)
    const { actorId } = statement
    const actorName = actorId === null ? null : actors.get(actorId).name
    return { ...statement, actorName, evidence: evidence.get(id) ?? [] }
  })
}

/** What the assembling functions ask of a meeting, where there is none. */
function setting(title: string, store: Store): OpenMeeting {
  const at = store.now().toISOString()
  return {
    ...{ id: store.newId(), title, status: null, date: null, place: null, country: null },
    ...{
      kind: null,
      series: null,
      finalAt: null,
      items: [],
      gaps: [],
      inSeries: null,
      organiser: null,
    },
    ...{ agenda: '', outcome: '', drafter: null, draftedOn: null, distribution: '' },
    ...{ createdAt: at, updatedAt: at, evidence: [], participations: [], statements: [] },
    ...{ facts: [], notes: [], briefings: [], documents: [] },
  }
}
