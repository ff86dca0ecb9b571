import { foldName } from '../shared/fold.ts'
import type { Mention, PlanContext, Step } from './plan.ts'

/**
 * The names that an actor is not known under yet, each told and added. `taken` are those that come
 * with another step.
 */
export function planNames(
  { records, article }: PlanContext,
  actor: { id: string; name: string },
  names: readonly string[],
  taken: readonly string[],
): Step[] {
  const known = new Set(records.actors.names(actor.id).map((one) => one.folded))
  for (const name of taken) known.add(foldName(name))
  return names.flatMap((name) => {
    const folded = foldName(name)
    if (folded === '' || known.has(folded)) return []
    known.add(folded)
    const step: Step = {
      change: {
        action: 'create',
        record: 'name',
        recordId: null,
        label: actor.name,
        detail: name,
        because: 'sameArticle',
      },
      record: { kind: 'actors', id: actor.id },
      write: () =>
        void records.actors.addName(actor.id, {
          ...{ name, kind: 'variant', language: article.language },
        }),
    }
    return [step]
  })
}

/**
 * Anchors an actor's names to the sentences that write them: each mention supports the name written
 * there, or the full name when it is written short.
 */
export function anchorNames(
  { records: { actors, evidence }, article }: PlanContext,
  actorId: string,
  name: string,
  mentions: readonly Mention[],
): Step {
  return {
    change: null,
    record: { kind: 'actors', id: actorId },
    write() {
      const { language } = article
      const own = actors.addName(actorId, { name, kind: 'variant', language })
      // Of merged actors' names that are the same, the one known longest.
      const known = actors.names(actorId).toReversed()
      const names = new Map(known.map((one) => [one.folded, one]))
      for (const mention of mentions) {
        const found = names.get(foldName(mention.text))
        const id = found?.id ?? own
        if (found?.language === null) actors.setNameLanguage(id, language)
        evidence.add({ kind: 'actorNames', id }, evidence.sentencePassageAt(article.id, mention))
      }
    },
  }
}
