import type { OperationName } from '../shared/history.ts'
import type { TextVersion } from '../shared/text-version.ts'

/** An entry of the journal about a text, with the operation that wrote it. */
export type TextEntry = {
  entry: number
  operationId: number
  name: OperationName
  subject: string
  author: string
  at: string
  /** The text was not there any more. */
  gone: boolean
  label: string | null
}

/** What is done by typing: several without a long pause are one version. */
const typing: ReadonlySet<OperationName> = new Set(['editNote', 'editBriefing'])

/** A pause of more minutes than this ends a version, and so does having gone on for longer than that. */
const pause = 5 * 60_000
const longest = 30 * 60_000

/**
 * The versions of a text, latest first, from its entries, oldest first. Entries of one operation are one
 * version; so is typing by one author without a pause of five minutes, for half an hour at most. A
 * version that has a name is never drawn into a later one.
 */
export function groupVersions(entries: readonly TextEntry[]): TextVersion[] {
  const versions: (TextVersion & { operationId: number })[] = []
  for (const entry of entries) {
    const last = versions.at(-1)
    if (last !== undefined && goesOn(last, entry)) {
      last.entry = entry.entry
      last.to = entry.at
      last.saves += 1
      last.gone = entry.gone
      last.label = entry.label
      last.subject = entry.subject
      last.operationId = entry.operationId
      continue
    }
    const { operationId, entry: first, at, name, subject, author, gone, label } = entry
    const version = { name, subject, author, gone, label, operationId, saves: 1 }
    versions.push({ ...version, entry: first, firstEntry: first, from: at, to: at })
  }
  return versions.map(({ operationId: _, ...version }) => version).toReversed()
}

function goesOn(last: TextVersion & { operationId: number }, next: TextEntry): boolean {
  if (last.label !== null) return false
  if (last.operationId === next.operationId) return true
  const at = Date.parse(next.at)
  return (
    typing.has(last.name) &&
    last.name === next.name &&
    last.author === next.author &&
    at - Date.parse(last.to) <= pause &&
    at - Date.parse(last.from) <= longest
  )
}
