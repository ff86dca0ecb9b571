import { readArticleHead, type GuessLanguage } from '../importing/article-head.ts'
import { solidLength } from '../importing/blocks.ts'
import { cleanText } from '../importing/decode-text.ts'
import { AppError } from '../shared/app-error.ts'
import type { Article, Reading } from '../shared/article.ts'
import type { SourcePage } from '../shared/pages.ts'
import type { Store } from '../store/open-store.ts'
import { articleOf } from './article-of.ts'
import { articlesStore } from './articles-store.ts'
import { originFinder } from './find-origin.ts'
import { shinglesOf } from './likeness.ts'
import { likenessStore } from './likeness-store.ts'
import { updatedArticle } from './updated-article.ts'
import { versionsStore } from './versions-store.ts'

/** What a person typed off the image of a page; empty when they took it back. */
export type TypedPage = { number: number; text: string }

/**
 * Puts what was typed off pages that are images into the article's text, each page in its place, and
 * finds passages and decisions again there. The head is read anew; what the analyst corrected stays.
 * Typing that goes on joins the operation, so that one undo takes it back.
 */
export function transcription(store: Store, guessLanguage: GuessLanguage) {
  const { operations } = store
  const articles = articlesStore(store)
  const versions = versionsStore(store)
  const likeness = likenessStore(store)
  const findOrigin = originFinder(store)

  /** @throws AppError invalidInput (a page that was read, or is none) */
  return function transcribe(article: Article, typed: readonly TypedPage[]): void {
    const { originalHash, textHash } = article
    const reading = articles.reading(originalHash, textHash)
    const before = articles.text(textHash)
    const read = withTyped(before, reading?.pages ?? [], typed)
    if (read.text === before) return
    const kept = solidLength(read.text)
    const setAside = reading?.setAside ?? []
    const charactersSetAside = reading?.charactersSetAside ?? 0
    const counts = { charactersRead: kept + charactersSetAside, charactersKept: kept }
    const now: Reading = { ...counts, charactersSetAside, setAside, pages: read.pages }
    const head = readArticleHead(read.text, guessLanguage)
    const { fileName } = articles.original(originalHash)
    const late = articleOf(store, { text: read.text, head }, originalHash, fileName)
    const shingles = shinglesOf(read.text)
    const like = likeness.like(shingles).filter((one) => one.article.id !== article.id)
    operations.perform(
      'transcribeArticle',
      article.title,
      () => {
        articles.keepText({ ...read, originalHash, textHash: late.textHash, reading: now })
        likeness.keep(late.textHash, shingles)
        const told = retold(article, late, before === '')
        const originId = before === '' ? findOrigin(late.textHash, like) : article.originId
        const isTyped = read.pages.some(({ words }) => words === 'transcribed')
        const transcribedAt = isTyped ? store.now().toISOString() : null
        articles.update({ ...told, originId, transcribedAt })
        versions.moveAnchors(article.id, before, read.text, read.pages)
      },
      { row: article.id },
    )
  }
}

/** The article as its new text tells it; what was read in the old text and is told no more is forgotten. */
function retold(article: Article, late: Article, wasEmpty: boolean): Article {
  const forgotten = Object.keys(article.readAt).filter((field) => field !== 'title')
  const known = { ...article, ...Object.fromEntries(forgotten.map((field) => [field, null])) }
  const updated = updatedArticle(known, late)
  const stands = ([field]: [string, unknown]) =>
    updated.readAt[field] === undefined &&
    updated[field as keyof Article] === article[field as keyof Article]
  return {
    ...updated,
    language: wasEmpty ? late.language : article.language,
    importedAt: article.importedAt,
    toldBy: {
      ...Object.fromEntries(Object.entries(article.toldBy).filter(stands)),
      ...updated.toldBy,
    },
  }
}

/** The text with typed pages in their places, and where every page stands in it. */
export function withTyped(
  text: string,
  pages: readonly SourcePage[],
  typed: readonly TypedPage[],
): { text: string; pages: SourcePage[] } {
  const byNumber = new Map(typed.map((page) => [page.number, cleanText(page.text).trim()]))
  for (const number of byNumber.keys())
    if (!pages.some((page) => page.number === number && page.words !== 'read'))
      throw new AppError('invalidInput', `page ${number} is not to be transcribed`, {
        field: 'pages',
      })
  let made = ''
  let apart = false
  const starts = pages.map(({ number, start, end, words }) => {
    const old = text.slice(start, end)
    const given = byNumber.get(number)
    const isNew = given !== undefined && given !== old.trim()
    const shown = isNew ? (given === '' ? 'missing' : 'transcribed') : words
    const own = isNew ? given : old
    if (own === '') return { number, start: null, words: shown }
    if (isNew || apart) made = made === '' ? '' : `${made.trimEnd()}\n\n`
    const at = made.length
    made += isNew || apart ? own.trimStart() : own
    apart = isNew
    return { number, start: at, words: shown }
  })
  made = made.trimEnd()
  let next = made.length
  const placed = starts.toReversed().map(({ number, start, words }) => {
    const from = start ?? next
    const page = { number, start: from, end: next, words }
    next = from
    return page
  })
  return { text: made, pages: placed.toReversed() }
}
