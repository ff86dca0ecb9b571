import type { RecordKind } from '../shared/identity.ts'

/** Tells the records of one kind among those a decision wrote. */
export function isRecord(wanted: RecordKind): (record: { kind: string }) => boolean {
  return ({ kind }) => kind === wanted
}
