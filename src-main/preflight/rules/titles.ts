import type { Position } from '../../shared/actor.ts'
import { fold } from '../../shared/fold.ts'
import type { ExaminedActor } from '../examined.ts'
import type { LinkAt, ProseBlock, Stretch } from '../read-prose.ts'
import { fixIn, type Found, placeIn, type Rule } from '../rule.ts'

/** How far from a name its title may stand, in UTF-16 units. */
const reach = 120
/** Words that say that a title is not the one held then. */
const formerly =
  /(?:\bex-|\b(?:ancien(?:ne)?|alors|autrefois|futur(?:e)?|nouveau|nouvelle|prochain(?:e)?|precedent(?:e)?|former(?:ly)?|then|future|incoming|outgoing|ex|late|next))[\s-]*$/

/**
 * A title that the record gives its bearer at another time than the day of the meeting, where the record
 * knows the one held then (a document prints the title of the day).
 */
export const titleOfAnotherDay: Rule = {
  name: 'titleOfAnotherDay',
  severity: 'error',
  find: ({ sections, actors }) =>
    sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.links.flatMap((link) => {
          const actor = link.kind === 'actor' ? actors.get(link.id) : undefined
          const title = actor?.heldThen?.title ?? null
          if (actor === undefined || title === null) return []
          return wrongTitles(block, link, actor, title).map(({ stretch, written }): Found => {
            const name = block.text.slice(link.start, link.end)
            const place = placeIn(section, block, stretch)
            const values = { name, written, title }
            const words = block.text.slice(
              Math.min(link.start, stretch.start),
              Math.max(link.end, stretch.end),
            )
            return { place, words, values, fix: fixIn(block, stretch, title) }
          })
        }),
      ),
    ),
}

function wrongTitles(
  block: ProseBlock,
  link: LinkAt,
  { positions, heldThen }: ExaminedActor,
  title: string,
): { stretch: Stretch; written: string }[] {
  const others = positions
    .filter((one) => one.id !== heldThen?.id && differs(one, title))
    .flatMap((one) => one.title ?? [])
    .sort((one, two) => two.length - one.length)
  const around = { start: Math.max(0, link.start - reach), end: link.end + reach }
  for (const written of [...new Set(others)]) {
    const stretch = find(block.text, written, around, link)
    if (stretch === null) continue
    if (isOfAnother(block, link, stretch)) continue
    if (formerly.test(fold(block.text.slice(Math.max(0, stretch.start - 16), stretch.start))))
      continue
    return [{ stretch, written: block.text.slice(stretch.start, stretch.end) }]
  }
  return []
}

/** Whether another name stands between, or right behind the title that follows this one. */
function isOfAnother(block: ProseBlock, link: LinkAt, title: Stretch): boolean {
  return block.links.some((other) => {
    if (other === link) return false
    const between =
      (other.start >= link.end && other.end <= title.start) ||
      (other.start >= title.end && other.end <= link.start)
    const gap = block.text.slice(title.end, other.start)
    return between || (title.start >= link.end && other.start >= title.end && /^,? ?$/.test(gap))
  })
}

/** A title that is part of the other says the same, less or more of it. */
function differs({ title }: Position, held: string): boolean {
  if (title === null) return false
  const [one, other] = [fold(title), fold(held)]
  return !one.includes(other) && !other.includes(one)
}

/** Where a title stands near a name, no other name nor sentence between them. */
function find(text: string, title: string, around: Stretch, link: Stretch): Stretch | null {
  const near = text.slice(around.start, around.end)
  const at = sameLength(near).indexOf(sameLength(title))
  if (at === -1) return null
  const stretch = { start: around.start + at, end: around.start + at + title.length }
  const between =
    stretch.start >= link.end
      ? text.slice(link.end, stretch.start)
      : text.slice(stretch.end, link.start)
  return /[.;!?\n]/.test(between) || between.length > 60 ? null : stretch
}

/** Folded letter by letter, so that offsets stay; what would grow longer is left as it is. */
function sameLength(text: string): string {
  return [...text]
    .map((sign) => {
      const folded = fold(sign)
      return folded.length === sign.length ? folded : sign
    })
    .join('')
}
