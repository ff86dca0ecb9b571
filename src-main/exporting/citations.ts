import { originOf } from '../articles/origins-store.ts'
import type { Article } from '../shared/article.ts'
import type { Endnote, Inline, Source } from './document.ts'
import type { CitedArticle, CitedPassage } from './export-store.ts'

export type CitationNumbers = {
  /** The inline piece for a citation, numbering its passage at first use. */
  cite: (passageId: string) => Inline
  endnotes: Endnote[]
  sources: Source[]
}

/**
 * Numbers citations in order of first use, and sources likewise. Passages that are the same span of
 * the same article share a note. `passages` are those the record holds, by id.
 */
export function numberCitations(passages: ReadonlyMap<string, CitedPassage>): CitationNumbers {
  const endnotes: Endnote[] = []
  const sources: Source[] = []
  const bySpan = new Map<string, Endnote>()

  function sourceOf(article: CitedArticle): Source {
    const known = sources.find(({ articleId }) => articleId === article.id)
    if (known) return known
    const { id, title, outlet, author, agency, address, publishedOn, accessedOn, language } =
      article
    const source: Source = {
      number: sources.length + 1,
      articleId: id,
      originId: originOf(article),
      ...{ title, outlet, author, agency, address, publishedOn, accessedOn, language },
      grade: gradeOf(article),
      originalHash: article.originalHash,
      originalName: article.originalName,
      transcribedAt: article.transcribedAt,
      notes: [],
      pages: [],
    }
    sources.push(source)
    return source
  }

  function endnoteOf(passage: CitedPassage): Endnote {
    const span = `${passage.article.id} ${passage.start} ${passage.end}`
    const known = bySpan.get(span)
    if (known) return known
    const source = sourceOf(passage.article)
    const pages = { firstPage: passage.firstPage, lastPage: passage.lastPage }
    const endnote: Endnote = {
      number: endnotes.length + 1,
      passageId: passage.id,
      quote: passage.quote.replace(/\s+/g, ' ').trim(),
      orphan: passage.state === 'orphan',
      ...pages,
      source,
      uses: 0,
    }
    source.notes.push(endnote.number)
    source.pages.push(pages)
    endnotes.push(endnote)
    bySpan.set(span, endnote)
    return endnote
  }

  return {
    cite(passageId) {
      const passage = passages.get(passageId)
      if (!passage) return { kind: 'missingCitation' }
      const endnote = endnoteOf(passage)
      endnote.uses += 1
      return { kind: 'citation', note: endnote.number, use: endnote.uses }
    },
    endnotes,
    sources,
  }
}

/** The Admiralty grade as printed: `B2`, `B–` when only one half is known. */
export function gradeOf(
  article: Pick<Article, 'sourceReliability' | 'informationCredibility'>,
): string | null {
  const { sourceReliability, informationCredibility } = article
  if (sourceReliability === null && informationCredibility === null) return null
  return `${sourceReliability ?? '–'}${informationCredibility ?? '–'}`
}
