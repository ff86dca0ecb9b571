import type { SourcedPassage } from './article.ts'

/**
 * How many independent sources passages come from: two passages of one article are one, and so are
 * two articles that carry the same agency wire.
 */
export function independentSources(passages: readonly Pick<SourcedPassage, 'originId'>[]): number {
  return new Set(passages.map(({ originId }) => originId)).size
}
