import { jsonArray } from './json-array.ts'
import type { RecordWriter } from './record-format.ts'
import type { WholeRecord } from './record-store.ts'
import { producer, stixId, type StixObject } from './stix-objects.ts'
import { stixRecord } from './stix-record.ts'

/**
 * The record as a STIX 2.1 bundle of standard objects alone: identities, locations, a grouping for each
 * meeting, relationships for who took part and for positions in known bodies, notes for statements,
 * facts, positions and other names, reports for articles. Sources are external references, with the
 * passage, the grade and the hash of the original. An object's `modified` is when the record changed
 * last, since an object is drawn from many rows: a receiver never sees two contents under one version.
 */
export const writeStix: RecordWriter = function* (record, { at, step }) {
  const modifiedAt = record.changedAt() ?? at.toISOString()
  const id = stixId('bundle', `bundle:${modifiedAt}`)
  const head = `{\n"type": "bundle",\n"id": ${JSON.stringify(id)},\n"objects": `
  yield* jsonArray(head, objects(record, modifiedAt, step), '\n}\n')
}

function* objects(record: WholeRecord, modifiedAt: string, step: () => void): Iterable<StixObject> {
  const parts = stixRecord(record, modifiedAt)
  yield producer
  for (const actor of record.actors()) {
    yield* parts.ofActor(actor)
    step()
  }
  for (const meeting of record.meetings()) {
    yield* parts.ofMeeting(meeting)
    step()
  }
  for (const statement of record.statements()) {
    yield parts.ofStatement(statement)
    step()
  }
  for (const fact of record.facts()) {
    yield parts.ofFact(fact)
    step()
  }
  for (const article of record.articles()) {
    yield parts.ofArticle(article)
    step()
  }
}
