import { type LinkKind, references, writeRecordLink } from './references.ts'

/**
 * The text with the links to a record that are called as it was now called as it is. A label that the
 * analyst wrote otherwise stays.
 */
export function renameLinks(
  markdown: string,
  { kind, id }: { kind: LinkKind; id: string },
  from: string,
  to: string,
): string {
  const called = from.replace(/\s*\n\s*/g, ' ')
  return references(markdown)
    .filter((one) => one.type === 'link' && one.kind === kind && one.id === id)
    .filter((one) => one.type === 'link' && one.label === called)
    .toReversed()
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + writeRecordLink({ kind, id, label: to }) + text.slice(end),
      markdown,
    )
}
