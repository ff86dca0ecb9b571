import { writeFile } from 'node:fs/promises'
import { AppError } from '../shared/app-error.ts'
import type { Article, ArticleHeader, ImportOutcome } from '../shared/article.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Store } from '../store/open-store.ts'
import type { GuessLanguage } from '../importing/article-head.ts'
import type { ReadFile } from '../importing/read-file.ts'
import { linkLabelStore } from '../notes/link-labels-store.ts'
import { articlesStore } from './articles-store.ts'
import { articleImport } from './import-articles.ts'
import { type ImportFile, prepareFile } from './prepare-files.ts'
import { learnOutlet } from './learn-outlet.ts'
import { originsStore } from './origins-store.ts'
import { passagesStore } from './passages-store.ts'
import { transcription } from './transcribe.ts'
import { versionsStore } from './versions-store.ts'

/** What the edge of the application supplies. */
export type ArticleCallsOptions = {
  guessLanguage: GuessLanguage
  /** Reads a file of any kind, out of harm's way. */
  readFile: ReadFile
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** The files of the sample dossier. */
  sampleFiles: () => readonly ImportFile[]
  /**
   * Starts extraction of an article that is new or whose date or language changed. What it writes
   * is to join `operation`, so that one undo takes back both.
   */
  extract: (articleId: string, operation: number | null) => void
}

/** Header fields that extraction depends on. */
const readByExtraction: readonly (keyof ArticleHeader)[] = ['publishedOn', 'language']

/** The calls of the `articles` group. */
export function articlesCalls(store: Store, options: ArticleCallsOptions): HandlersOf<'articles'> {
  const { operations } = store
  const articles = articlesStore(store)
  const passages = passagesStore(store)
  const versions = versionsStore(store)
  const origins = originsStore(store)
  const labels = linkLabelStore(store.db)
  const { readFile, guessLanguage } = options
  const { importText, keep } = articleImport(store, guessLanguage, readFile)
  const transcribe = transcription(store, guessLanguage)
  const extract = (articleId: string) => options.extract(articleId, operations.latest())

  function existing(id: string): Article {
    const article = articles.read(id)
    if (!article) throw new AppError('notFound', `no article ${id}`)
    return article
  }

  /** All or nothing, undone as one; extraction starts once everything is on disk. */
  async function importSample(): Promise<ImportOutcome[]> {
    const added = new Map<string, number | null>()
    const read = await Promise.all(options.sampleFiles().map((file) => prepareFile(readFile, file)))
    const outcomes = operations.perform('importSample', '', () =>
      read
        .flat()
        .map((prepared) =>
          keep(prepared, { extract: (id, operation) => added.set(id, operation) }),
        ),
    )
    for (const [id, operation] of added) options.extract(id, operation)
    return outcomes
  }

  return {
    list: ({ words, most }) => articles.list(words, most),
    summary({ id }) {
      const summary = articles.summary(id)
      if (!summary) throw new AppError('notFound', `no article ${id}`)
      return summary
    },
    open({ id }) {
      const article = existing(id)
      return {
        ...article,
        text: articles.text(article.textHash),
        original: articles.original(article.originalHash),
        passages: passages.ofArticle(id),
        carriers: articles.carriers(article),
        versions: versions.ofArticle(id),
        reading: articles.reading(article.originalHash, article.textHash),
      }
    },
    version({ id }) {
      const found = versions.find(id)
      if (!found) throw new AppError('notFound', `no version ${id}`)
      return { ...found.version, text: articles.text(found.textHash) }
    },
    async saveOriginal({ id }) {
      const { originalHash } = existing(id)
      const path = await options.askPath(articles.original(originalHash).fileName)
      const bytes = articles.originalBytes(originalHash)
      if (path === null || bytes === null) return { path: null }
      try {
        await writeFile(path, bytes)
      } catch (error) {
        throw new AppError('cannotWriteFile', String(error), { path })
      }
      return { path }
    },
    originalPdf({ id }) {
      const { originalHash } = existing(id)
      const { mediaType, fileName } = articles.original(originalHash)
      const bytes = articles.originalBytes(originalHash)
      if (bytes === null || mediaType !== 'application/pdf')
        throw new AppError('unsupportedFile', mediaType, { fileName })
      return { bytes: new Uint8Array(bytes) }
    },
    transcribe({ id, pages, finished }) {
      transcribe(existing(id), pages)
      if (finished) extract(id)
      return {}
    },
    importText: ({ text }) => importText(text, options),
    importSample,
    correct({ id, header }) {
      const article = existing(id)
      const corrected = correctedArticle(article, header)
      operations.perform('correctArticle', article.title, () => {
        articles.update(corrected)
        labels.rename('article', id, article.title, corrected.title)
        if (corrected.outlet !== article.outlet) learnOutlet(store, corrected)
      })
      if (readByExtraction.some((field) => corrected[field] !== article[field])) extract(id)
      return {}
    },
    separate({ id }) {
      const article = existing(id)
      operations.perform('separateArticle', article.title, () => origins.separate(article))
      return {}
    },
    join({ id, otherId }) {
      const [article, other] = [existing(id), existing(otherId)]
      operations.perform('joinArticle', article.title, () => origins.join(article, other))
      return {}
    },
    remove({ id }) {
      const { title } = existing(id)
      operations.perform('removeArticle', title, () => articles.remove(id))
      return {}
    },
    createPassage({ articleId, start, end }) {
      const { title, textHash } = existing(articleId)
      const span = withoutBlankEnds(articles.text(textHash), start, end)
      return operations.perform('createPassage', title, () =>
        passages.anchor(articleId, span.start, span.end),
      )
    },
    passages: ({ ids }) => passages.sourced(ids),
  }
}

/** A corrected value was not read in the text: the place it was read at is forgotten. */
function correctedArticle(
  article: Article,
  header: { [Field in keyof ArticleHeader]?: ArticleHeader[Field] | undefined },
): Article {
  const given = Object.fromEntries(
    Object.entries(header).filter(([, value]) => value !== undefined),
  ) as Partial<ArticleHeader> // fromEntries forgets the names; the values come from `header` unchanged.
  const corrected = { ...article, ...given }
  const stands = ([field]: [string, unknown]) =>
    corrected[field as keyof ArticleHeader] === article[field as keyof ArticleHeader]
  const readAt = Object.fromEntries(Object.entries(article.readAt).filter(stands))
  const toldBy = Object.fromEntries(Object.entries(article.toldBy).filter(stands))
  return { ...corrected, readAt, toldBy }
}

/** A selection made by hand often takes a space too many. */
function withoutBlankEnds(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const selected = text.slice(start, end)
  const from = start + (selected.length - selected.trimStart().length)
  return { start: from, end: from + selected.trim().length }
}
