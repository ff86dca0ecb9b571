import type { Imported, OurOwn } from '../importing/importer.ts'
import type { Article, ImportOutcome, Reading } from '../shared/article.ts'
import { foldName } from '../shared/fold.ts'
import type { OperationName } from '../shared/history.ts'
import type { Joining } from '../store/operations.ts'
import type { Store } from '../store/open-store.ts'
import { addressKey } from './address-key.ts'
import { articleOf, sha256 } from './article-of.ts'
import { articlesStore } from './articles-store.ts'
import { originFinder } from './find-origin.ts'
import { ourOwnStore } from './our-own-store.ts'
import { isNearlyTheSame, type Shingles, shinglesOf } from './likeness.ts'
import { likenessStore } from './likeness-store.ts'
import { withOwnOutlet } from './own-outlet.ts'
import type { Prepared } from './prepare-files.ts'
import { updatedArticle } from './updated-article.ts'
import { versionsStore } from './versions-store.ts'

/** How an import is written. */
export type Keep = {
  /** The operation the import is part of; its own when absent. */
  operation?: { name: OperationName; subject: string; joining?: Joining }
  /** Told of each article whose text is new, and of the operation that wrote it. */
  extract?: (articleId: string, operation: number | null) => void
}

/**
 * Writes what was read of a file: a new article; a new version of the article it updates (the same
 * address, or nearly the same text under the same title in the same outlet); nothing for a
 * duplicate. A new article that carries the wire of another is put with it under one origin, unless
 * the analyst told them apart.
 */
export function articleKeeping(store: Store) {
  const { operations } = store
  const articles = articlesStore(store)
  const versions = versionsStore(store)
  const likeness = likenessStore(store)
  const findOrigin = originFinder(store)
  const ourOwns = ourOwnStore(store)

  /** The article that this one is another version of. */
  function other(article: Article, like: ReturnType<typeof likeness.like>): Article | null {
    const key = addressKey(article.address)
    const there = key === null ? null : articles.atAddress(key)
    if (there !== null) return articles.read(there)
    const found = like.find(
      (one) =>
        isNearlyTheSame(one.likeness) &&
        article.outlet !== null &&
        foldName(one.article.outlet ?? '') === foldName(article.outlet) &&
        foldName(one.article.title) === foldName(article.title),
    )
    return found === undefined ? null : articles.read(found.article.id)
  }

  /** Files the article under the one it is a version of; the later of the two is shown. */
  function update(known: Article, late: Article, { text, pages }: Imported): void {
    if (known.publishedOn !== null && late.publishedOn !== null)
      if (late.publishedOn < known.publishedOn) return versions.add(known.id, late)
    versions.add(known.id, known)
    articles.update(updatedArticle(known, late))
    versions.moveAnchors(known.id, articles.text(known.textHash), text, pages)
  }

  function insert(article: Article, like: ReturnType<typeof likeness.like>, ours?: OurOwn): void {
    const found = findOrigin(article.textHash, like)
    articles.insert({ ...article, originId: ours ? ourOwns.originOf(ours, found) : found })
  }

  function write(prepared: Exclude<Prepared, { error: unknown }>, article: Article): string {
    const { imported, bytes, fileName, mediaType, ours } = prepared
    const { textHash, originalHash } = article
    const shingles: Shingles = prepared.shingles ?? shinglesOf(imported.text)
    const like = likeness.like(shingles)
    const reading = readingOf(imported)
    const kept = { textHash, text: imported.text, originalHash, fileName, mediaType, bytes }
    articles.keep({ ...kept, reading })
    likeness.keep(textHash, shingles)
    const known = (ours && articles.read(ours.article.id)) ?? other(article, like)
    if (known) update(known, article, imported)
    else insert(article, like, ours)
    if (ours && !known) ourOwns.addPassages(article.id, ours)
    return known?.id ?? article.id
  }

  return function keep(prepared: Prepared, { operation, extract }: Keep = {}): ImportOutcome {
    const { fileName } = prepared
    const nothing = {
      ...{ fileName, articleId: null, title: null, error: null, warnings: [] },
      pagesWithoutText: [],
    }
    if ('error' in prepared) {
      const { code, detail } = prepared.error
      const error = { code, detail: { ...detail, fileName } }
      return { ...nothing, outcome: 'failed', error, characters: null }
    }
    const { imported, bytes } = prepared
    const { warnings } = imported.head
    const characters = { kept: imported.counts.kept, setAside: imported.counts.setAside }
    const pagesWithoutText = imported.pages.flatMap(({ number, words }) =>
      words === 'missing' ? [number] : [],
    )
    const read = { warnings, characters, pagesWithoutText }
    const { ours } = prepared
    const article = ours
      ? ourOwns.articleOf(ours)
      : withOwnOutlet(store, articleOf(store, imported, sha256(bytes), fileName), imported.text)
    // Scans have no text yet: that is nothing they have in common.
    const twin = articles.twin(article.originalHash, imported.text === '' ? '' : article.textHash)
    const known = twin && ours ? articles.read(twin.id) : null
    const telling = ours && known && ourOwns.canTell(known, ours) ? { known, ours } : null
    if (twin && !telling) {
      const { id: articleId, title } = twin
      return { ...nothing, outcome: 'duplicate', articleId, title, ...read }
    }
    const { name, subject, joining } = operation ?? {
      name: 'importArticle',
      subject: article.title,
    }
    const { id, at } = operations.perform(
      name,
      subject,
      () => ({
        id: telling ? ourOwns.tell(telling.known, telling.ours) : write(prepared, article),
        at: operations.latest(),
      }),
      joining,
    )
    extract?.(id, at)
    const outcome = id === article.id ? 'imported' : 'updated'
    const version = outcome === 'updated' && !telling ? { originalHash: article.originalHash } : {}
    return { ...nothing, outcome, articleId: id, title: article.title, ...version, ...read }
  }
}

function readingOf({ counts, setAside, pages }: Imported): Reading {
  return {
    ...{ charactersRead: counts.read, charactersKept: counts.kept },
    charactersSetAside: counts.setAside,
    setAside: [...setAside],
    pages: [...pages],
  }
}
