import { foldName } from '../../shared/fold.ts'
import type { Examined } from '../examined.ts'
import { fixIn, type Found, placeIn, type Rule } from '../rule.ts'

const acronym = /(?<![\p{L}\p{N}:+/-])\p{Lu}[\p{Lu}\p{N}]{1,8}(?:-\p{Lu}+)?(?![\p{L}\p{N}:+])/gu
/** Read by every reader of such a document, or no acronym at all. */
const everyday = new Set(
  `ONU UE UN EU US USA UK RU OTAN NATO URSS USSR TV PDF SMS PIB GDP OK TLP ID CFA TBC TBD CEO VIP ADN DNA SIDA AIDS
   RED AMBER STRICT GREEN CLEAR`.split(/\s+/),
)
/** Words that open a sentence before an acronym. */
const opening =
  /^(?:Les?|La|Une?|Des|Du|Au|Aux|Ce|Cette|The|An?|At|In|On|For|From|To|By|Selon|Pour|Avec|Dans)$/
const roman = /^[IVXLCDM]+$/
/** An acronym that the document never says in full. Told once, where it is first used. */
export const acronymUnexpanded: Rule = {
  name: 'acronymUnexpanded',
  severity: 'warning',
  find(examined) {
    const { sections, longForms, language } = examined
    const text = sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n')
    const seen = new Set<string>()
    return sections.flatMap((section) =>
      section.blocks.flatMap((block) =>
        [...block.text.matchAll(acronym)].flatMap(({ 0: written, index }): Found[] => {
          const stretch = { start: index, end: index + written.length }
          if (seen.has(written) || !isAcronym(written, block.text, stretch, examined)) return []
          seen.add(written)
          if (isExpanded(written, text, longForms.get(written))) return []
          const long = longForms.get(written)
          const fix = long === undefined ? null : `${long} (${written})`
          return [
            {
              place: placeIn(section, block, stretch),
              words: written,
              values: { acronym: written, long: long ?? '', language },
              // A heading or the label of a link would be torn by a long form.
              ...(fix !== null && isFree(block, stretch) && { fix: fixIn(block, stretch, fix) }),
            },
          ]
        }),
      ),
    )
  },
}

type Block = Examined['sections'][number]['blocks'][number]
type At = { start: number; end: number }

function isFree(block: Block, { start, end }: At): boolean {
  return (
    block.kind !== 'heading' && !block.links.some((link) => link.start < end && start < link.end)
  )
}

function isAcronym(written: string, text: string, { start, end }: At, examined: Examined): boolean {
  if (everyday.has(written) || roman.test(written) || !/\p{Lu}.*\p{Lu}/u.test(written)) return false
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  if (letters.length > 8 && capitals.length > letters.length * 0.7) return false
  if (examined.longForms.has(written)) return true
  // A surname in capitals follows a first name or a rank; « G5 Sahel » is the name, not its letters.
  const before = /(\p{L}[\p{Ll}’'-]+)\s+$/u.exec(text.slice(0, start))?.[1]
  const surname =
    written.length >= 4 && before !== undefined && /^\p{Lu}/u.test(before) && !opening.test(before)
  return !surname && !/^\s\p{Lu}\p{Ll}/u.test(text.slice(end)) && !isName(written, examined)
}

function isName(written: string, { actors }: Examined): boolean {
  const folded = foldName(written)
  return [...actors.values()].some(({ names, acronym: own }) =>
    own === written ? false : names.some((name) => foldName(name).split(' ').includes(folded)),
  )
}

/** « Long form (ACR) », « ACR (long form) », or the long form that the record knows anywhere. */
function isExpanded(written: string, text: string, long: string | undefined): boolean {
  if (long !== undefined && foldName(text).includes(foldName(long))) return true
  const sign = written.replace(/[-+]/g, '\\$&')
  const after = new RegExp(
    `(?<!\\p{L})${sign}\\s*(?:\\(|, (?:l[ae] |l[’']|the )?)([^(),.;]{6,90})`,
    'gu',
  )
  const before = new RegExp(`([^().;:]{4,110}?)[\\s,]*\\(\\s*${sign}\\s*[),]`, 'gu')
  const aside = new RegExp(`([^().;:,]{8,110}?),\\s*${sign}\\s*(?=[,.;)]|\\[|$)`, 'gmu')
  const most = written.length * 2 + 2
  const split = (words: string) => words.split(/[\s’'-]+/).filter((word) => word !== '')
  return (
    [...text.matchAll(after)].some(([, words = '']) =>
      hasInitials(split(words).slice(0, most), written),
    ) ||
    [...text.matchAll(before), ...text.matchAll(aside)].some(([, words = '']) =>
      hasInitials(split(words).slice(-most), written),
    )
  )
}

/** Whether the initials of words, of small ones too, make the acronym in order but for one letter in four. */
function hasInitials(words: readonly string[], written: string): boolean {
  const wanted = foldName(written).replace(/[^a-z]/g, '')
  const initials = words.map((word) => foldName(word).charAt(0))
  let row = new Array<number>(wanted.length + 1).fill(0)
  for (const initial of initials) {
    const next = [0]
    for (let at = 0; at < wanted.length; at++)
      next.push(
        wanted[at] === initial ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0),
      )
    row = next
  }
  return (row.at(-1) ?? 0) >= Math.ceil(wanted.length * 0.75)
}
