import { lexiconStore } from '../lexicon/lexicon-store.ts'
import type { Article } from '../shared/article.ts'
import { foldName } from '../shared/fold.ts'
import type { Store } from '../store/open-store.ts'

/** Lines of a head that an outlet's name may stand in, and how long such a line is at most. */
const longestHead = 12
const longestLine = 100

type Line = { text: string; start: number }

/**
 * The article with its outlet from the analyst's own list, when its source told none and a line of its
 * head, or a part of one between dashes, bars or commas, is the name. What was taken for the title then
 * may have been that line: the next one is the title.
 */
export function withOwnOutlet(store: Store, article: Article, text: string): Article {
  if (article.outlet !== null) return article
  const own = new Set(lexiconStore(store).outlets(article.language).map(foldName))
  if (own.size === 0) return article
  const lines = headLines(text)
  for (const [index, line] of lines.entries())
    for (const part of partsOf(line)) {
      if (!own.has(foldName(part.text))) continue
      const found = {
        ...article,
        outlet: part.text,
        readAt: { ...article.readAt, outlet: spanOf(part) },
      }
      const next = lines[index + 1]
      if (article.title !== part.text || line.text !== part.text || next === undefined) return found
      return { ...found, title: next.text, readAt: { ...found.readAt, title: spanOf(next) } }
    }
  return article
}

function headLines(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.slice(0, 4000).matchAll(/[^\n]+/g)) {
    const bare = match[0].trim()
    if (bare === '') continue
    if (bare.length <= longestLine)
      lines.push({ text: bare, start: match.index + match[0].indexOf(bare) })
    if (lines.length === longestHead) break
  }
  return lines
}

/** The line itself, then what stands between its separators. */
function partsOf({ text, start }: Line): Line[] {
  const parts = [...text.matchAll(/[^|,·•–—]+/g)].flatMap((match) => {
    const bare = match[0].trim()
    return bare === '' ? [] : [{ text: bare, start: start + match.index + match[0].indexOf(bare) }]
  })
  return [{ text, start }, ...parts]
}

function spanOf({ text, start }: Line): [number, number] {
  return [start, start + text.length]
}
