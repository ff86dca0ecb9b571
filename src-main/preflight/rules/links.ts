import { codeRanges, isInside } from '../../shared/markdown/code-ranges.ts'
import { references } from '../../shared/markdown/references.ts'
import type { Rule } from '../rule.ts'

/** What a camera or a programme calls a file describes nothing. */
const fileName = /^[^\s]{1,80}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?)$/i
const webLink = /\[[^\]\n]*\]\((?!(?:actor|meeting|note|article|image):)([^)\n]*)\)/g

/** A link to a record that is no more, or an address that is none. */
export const brokenLink: Rule = {
  name: 'brokenLink',
  severity: 'warning',
  find: ({ sections, holds }) =>
    sections.flatMap(({ id: sectionId, body }) => [
      ...references(body).flatMap((one) =>
        one.type === 'citation' || holds(one.kind, one.id)
          ? []
          : [{ ...at(sectionId, one), words: one.label, values: { link: one.label } }],
      ),
      ...[...body.matchAll(webLink)]
        .filter(
          ({ 1: address = '', index }) => !isAddress(address) && !isInside(codeRanges(body), index),
        )
        .map(({ 0: words, 1: address = '', index }) => ({
          ...at(sectionId, { start: index, end: index + words.length }),
          words,
          values: { link: address },
        })),
    ]),
}

/** An image that a reader cannot see is read out by its description (WCAG 2.2, 1.1.1; PDF/UA-1, 7.3). */
export const imageWithoutDescription: Rule = {
  name: 'imageWithoutDescription',
  severity: 'warning',
  find: ({ sections }) =>
    sections.flatMap(({ id, blocks, body }) =>
      blocks
        .flatMap(({ images }) => images)
        .filter(({ description }) => description.trim() === '' || fileName.test(description.trim()))
        .map((image) => ({ ...at(id, image), words: body.slice(image.start, image.end) })),
    ),
}

function at(sectionId: string, { start, end }: { start: number; end: number }) {
  return { place: { sectionId, start, end } }
}

function isAddress(written: string): boolean {
  const address = written.trim().replace(/\s+["'(].*$/, '')
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(address)) return true
  if (!/^https?:/i.test(address) || /\s/.test(address)) return false
  return URL.canParse(address) && new URL(address).hostname.includes('.')
}
