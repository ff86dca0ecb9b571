import type { Expression } from './likelihood/expressions.ts'
import { vocabularyFindings, type VocabularyFinding } from './likelihood/vocabulary.ts'
import { commentsIn, withoutComments } from './markdown/comments.ts'
import { withoutSpanMarks } from './markdown/bracketed-spans.ts'

/** Something to come back to in a text. Offsets are UTF-16 units of the Markdown. */
export type Remark = {
  kind: 'comment' | 'toVerify' | VocabularyFinding['kind']
  start: number
  end: number
  /** The words it is about, as they read. */
  words: string
  /** What a person said of them; empty for what the application found. */
  said: string
}

/**
 * Every comment of a text and every fault found with its words, in order. `elsewhere` are the expressions of
 * likelihood of the other texts of the same document.
 */
export function remarksOf(markdown: string, elsewhere: readonly Expression[] = []): Remark[] {
  return [
    ...commentsIn(markdown).map((comment): Remark => ({
      kind: comment.toVerify ? 'toVerify' : 'comment',
      start: comment.start,
      end: comment.end,
      words: bare(markdown.slice(comment.textStart, comment.textEnd)),
      said: comment.remark,
    })),
    ...vocabularyFindings(markdown, elsewhere).map(({ kind, start, end, text }): Remark => ({
      ...{ kind, start, end },
      words: bare(text),
      said: '',
    })),
  ].sort((one, two) => one.start - two.start || one.end - two.end)
}

/** Whether a remark is a person's own, which can be resolved. */
export function isComment({ kind }: Pick<Remark, 'kind'>): boolean {
  return kind === 'comment' || kind === 'toVerify'
}

function bare(words: string): string {
  return withoutSpanMarks(withoutComments(words))
    .replace(/\[\^[^\]\s]+\]|[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
