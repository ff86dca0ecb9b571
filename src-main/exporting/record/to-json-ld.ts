import { jsonArray } from './json-array.ts'
import { actorNode } from './json-ld-actors.ts'
import { articleNode, factNode, meetingNode, passageNode, statementNode } from './json-ld-events.ts'
import type { Node } from './json-ld-words.ts'
import type { RecordWriter } from './record-format.ts'
import type { WholeRecord } from './record-store.ts'

/** All terms are schema.org's, named here in full so that no reader has to fetch them. */
const context = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } }

/**
 * The record as linked data in the words of schema.org: persons, organisations and events; statements
 * as quotations and claims; articles, and the passages everything rests on. A part of the record
 * points to its passages by `subjectOf`, a saying by `appearance` or `citation`; a value that a
 * source gives is a claim of that source. Ids are `urn:uuid:` and those of the record.
 */
export const writeJsonLd: RecordWriter = function* (record, { step }) {
  const head = `{\n"@context": ${JSON.stringify(context)},\n"@graph": `
  yield* jsonArray(head, nodes(record, step), '\n}\n')
}

function* nodes(record: WholeRecord, step: () => void): Iterable<Node> {
  for (const actor of record.actors()) {
    yield actorNode(actor, record)
    step()
  }
  for (const meeting of record.meetings()) {
    yield meetingNode(meeting, record)
    step()
  }
  for (const statement of record.statements()) {
    yield statementNode(statement)
    step()
  }
  for (const fact of record.facts()) {
    yield factNode(fact)
    step()
  }
  for (const article of record.articles()) {
    yield articleNode(article)
    step()
  }
  for (const passage of record.passages()) yield passageNode(passage)
}
