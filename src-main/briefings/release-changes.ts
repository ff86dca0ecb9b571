import { diffWordsWithSpace } from 'diff'
import { showDay } from '../shared/dated-display.ts'
import { plainText } from '../shared/markdown/plain-text.ts'
import type { ReleasedContent, SectionChange, WordChange } from '../shared/release.ts'

type Section = ReleasedContent['sections'][number]

/** How many words that are the same are shown on either side of a change. */
const wordsAround = 8

/** What a text says otherwise than one before it, section by section, in the order of the later. */
export function releaseChanges(before: ReleasedContent, after: ReleasedContent): SectionChange[] {
  const left = [...before.sections]
  const kept = after.sections.map((section) => {
    const at = twinOf(section, left)
    return { section, earlier: at === -1 ? null : (left.splice(at, 1)[0] ?? null) }
  })
  const told = kept.flatMap(({ section, earlier }): SectionChange[] => {
    const { heading } = section
    const words = compareWords(earlier === null ? '' : saidBy(earlier), saidBy(section))
    if (earlier === null) return [{ change: 'added', heading, words }]
    return words.some(({ change }) => change !== 'same')
      ? [{ change: 'changed', heading, words }]
      : []
  })
  const gone = left.map((section): SectionChange => ({
    ...{ change: 'removed', heading: section.heading },
    words: compareWords(saidBy(section), ''),
  }))
  const block = compareWords(titleBlock(before), titleBlock(after))
  const details: SectionChange[] = block.some(({ change }) => change !== 'same')
    ? [{ change: 'changed', heading: '', words: block }]
    : []
  return [...details, ...told, ...gone]
}

/** The section it was: of the same heading, else the first of the same kind the record writes. */
function twinOf({ heading, kind }: Section, sections: readonly Section[]): number {
  const named = sections.findIndex((one) => one.heading === heading && heading !== '')
  if (named !== -1) return named
  return sections.findIndex(
    (one) => one.kind === kind && (kind !== 'free' || one.heading === heading),
  )
}

function saidBy({ heading, body }: Section): string {
  return `${heading}\n${body
    .split(/\n{2,}/)
    .map(plainText)
    .filter(Boolean)
    .join('\n')}`
}

function titleBlock({ details }: ReleasedContent): string {
  const { title, marking, issuer, addressees, drafter, reference, documentDate, language } = details
  const date = showDay(documentDate, language)
  return [title, marking, issuer, addressees, drafter, reference, date]
    .filter((part) => part.trim() !== '')
    .join('\n')
}

/** Word by word; long stretches that are the same are cut to the words beside what changed. */
function compareWords(before: string, after: string): WordChange[] {
  const parts = diffWordsWithSpace(before, after)
  return parts.map(({ added, removed, value }, at): WordChange => {
    if (added || removed) return { change: added ? 'added' : 'removed', text: value }
    return { change: 'same', text: shortened(value, at === 0, at === parts.length - 1) }
  })
}

function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)/)
  const shown = (first ? 0 : wordsAround) + (last ? 0 : wordsAround)
  if (words.length <= shown + 1) return text
  const start = first ? '' : words.slice(0, wordsAround).join('')
  const end = last ? '' : words.slice(-wordsAround).join('')
  return `${start}… ${end}`
}
