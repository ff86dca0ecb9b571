import type { LinkKind } from '../../../src-main/shared/markdown/references.ts'

/** A record that does not exist yet and may be made from the words typed. */
export type NewTarget = { kind: Exclude<LinkKind, 'article'>; label: string }

/** What binds the words of a name and is written small: « de », « ag », « van ». */
const particles = new Set(
  'de du des d la le ben bin ibn ag ould al el von van der den di da dos of the'.split(' '),
)
const mostActorWords = 5
const mostMeetingWords = 8

/**
 * The record that words after a trigger could name; null when they read like the rest of a sentence, so that Enter at the
 * end of one makes nothing. Nothing is asked of the words of a note, which brackets hold together.
 */
export function newTarget(kinds: readonly LinkKind[], words: string): NewTarget | null {
  const label = words.trim()
  const parts = label.split(/[\s’'-]+/u).filter(Boolean)
  if (label === '') return null
  if (kinds.includes('note')) return { kind: 'note', label }
  const isName = /^[\p{Lu}\d]/u.test(label) && !/[.…]$/u.test(label)
  if (!isName) return null
  if (kinds.includes('meeting'))
    return parts.length <= mostMeetingWords ? { kind: 'meeting', label } : null
  const named = parts.every((part) => /^[\p{Lu}\d]/u.test(part) || particles.has(part))
  const ends = /^[\p{Lu}\d]/u.test(parts.at(-1) ?? '')
  return named && ends && parts.length <= mostActorWords ? { kind: 'actor', label } : null
}

/** Whether a name is that of an organisation rather than a person: an acronym. */
export function isAcronym(label: string): boolean {
  return /^[\p{Lu}\d]{2,}$/u.test(label)
}
