import { withoutComments } from '../../shared/markdown/comments.ts'
import { isUnwritten } from '../../shared/markdown/prompt.ts'
import { translate } from '../../shared/messages/catalogue.ts'
import { countWords, readLength } from '../../shared/templates/length.ts'
import type { Examined } from '../examined.ts'
import { readProse } from '../read-prose.ts'
import type { Rule } from '../rule.ts'

/** A document longer than its template, or the analyst, lets it be. */
export const overLength: Rule = {
  name: 'overLength',
  severity: 'warning',
  find(examined) {
    const { briefing, language } = examined
    const limit = readLength(briefing.lengthLimit)
    if (limit === null) return []
    const length = limit.unit === 'words' ? wordsPrinted(examined) : examined.pages
    if (length === null || length <= limit.count) return []
    const told = (n: number) => translate(language, `preflight.length.${limit.unit}`, { n })
    return [
      {
        place: { detail: 'lengthLimit' },
        // Not how long it is: what was let stand stays so while a word more or less is written.
        words: briefing.lengthLimit,
        values: { length: told(length), limit: told(limit.count) },
      },
    ]
  },
}

/** Of the sections that are printed, with their headings; comments, notes and sources do not count. */
function wordsPrinted({ sections }: Examined): number {
  return sections
    .map(({ heading, body }) => ({ heading, body: withoutComments(body) }))
    .filter(({ body }) => !isUnwritten(body))
    .flatMap(({ heading, body }) => [heading, ...readProse(body).map(({ text }) => text)])
    .reduce((sum, text) => sum + countWords(text), 0)
}
