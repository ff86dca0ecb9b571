import { articlesStore } from '../articles/articles-store.ts'
import { lexiconStore } from '../lexicon/lexicon-store.ts'
import { dayOf } from '../record/dated-column.ts'
import { settingsStore } from '../settings/settings-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { OperationName } from '../shared/history.ts'
import type { RecordKind } from '../shared/identity.ts'
import type { Extracted } from '../shared/proposal.ts'
import type { Decision, PlannedChange } from '../shared/review.ts'
import type { Store } from '../store/open-store.ts'
import { groupProposals, type ProposalGroup } from './group-proposals.ts'
import { mainMeeting } from './main-meeting.ts'
import { planLinks } from './plan-links.ts'
import { type PlanContext, recordStores, type Step } from './plan.ts'
import { planAcceptance } from './plan-acceptance.ts'
import { type IsShipped, planLearning } from './plan-learning.ts'
import { type Correction, parseCorrection } from './correction.ts'

/** Kinds that are accepted without a person's look, in this order; loose dates and towns are not. */
const acceptedUnreviewed: readonly Extracted['kind'][] = [
  'meeting',
  'person',
  'organisation',
  'group',
  'item',
  'relation',
  'statement',
  'fact',
  'place',
]

export type Decisions = ReturnType<typeof decisions>

/**
 * Decides proposals. What accepting would change is planned and then carried out by the same steps. A
 * correction also adds to the analyst's word lists what those shipped lack, as `isShipped` tells.
 */
export function decisions(store: Store, isShipped: IsShipped = () => false) {
  const { operations, now, newId } = store
  const lexicon = lexiconStore(store)
  const records = recordStores(store)
  const articles = articlesStore(store)
  const { proposals } = records
  const preferences = settingsStore(store.db)

  function contextOf(articleId: string): PlanContext {
    const article = articles.read(articleId)
    if (article === null) throw new AppError('notFound', `no article ${articleId}`)
    const groups = groupProposals(proposals.ofArticle(articleId))
    const day = article.publishedOn ?? dayOf(mainMeeting(article, groups)?.value.date)
    const { language } = preferences.read()
    return { records, article, groups, day, language, newActors: new Map() }
  }

  function find(id: string): { context: PlanContext; group: ProposalGroup } {
    const one = proposals.find(id)
    if (one === null) throw new AppError('notFound', `no proposal ${id}`)
    const context = contextOf(one.articleId)
    const group = context.groups.find(({ members }) => members.some((member) => member.id === id))
    if (group === undefined) throw new Error(`proposal ${id} is in no group`)
    return { context, group }
  }

  /** @throws AppError notFound, conflict */
  function findUndecided(id: string) {
    const found = find(id)
    if (found.group.leader.status !== 'proposed')
      throw new AppError('conflict', `proposal ${id} is decided`)
    return found
  }

  /** The steps of accepting, as proposed or with another value. @throws AppError invalidInput */
  function planDecision({ context, group }: ReturnType<typeof find>, correction?: Correction) {
    const proposed = group.leader.proposal
    const text = () => articles.text(context.article.textHash)
    const corrected = correction === undefined ? null : parseCorrection(proposed, correction, text)
    const steps = planAcceptance(context, group, corrected ?? proposed, corrected !== null)
    if (corrected !== null) {
      const { article, language } = context
      const learning = { lexicon, newId, isShipped, article, language }
      steps.push(...planLearning(learning, proposed, corrected))
    }
    return { group, corrected, steps }
  }

  function carryOut(
    name: OperationName,
    group: ProposalGroup,
    steps: readonly Step[],
    status: Decision['status'],
    correctedValue: unknown,
  ): Decision {
    const touched = recordsOf(steps, group.leader.proposal.kind)
    operations.perform(name, subjectOf(group.leader.proposal), () => {
      for (const { write } of steps) write()
      proposals.decide(
        group.members.map(({ id }) => id),
        { status, correctedValue, decidedAt: now().toISOString(), records: touched },
      )
    })
    return { id: group.id, status, changes: changesOf(steps), records: touched }
  }

  function accept(id: string, correction?: Correction): Decision {
    const { group, corrected, steps } = planDecision(findUndecided(id), correction)
    if (corrected === null) return carryOut('acceptProposal', group, steps, 'accepted', null)
    return carryOut('correctProposal', group, steps, 'corrected', corrected.value)
  }

  /** Rejects; when that makes another meeting the article's main one, its statements are linked. */
  function reject(id: string): Decision {
    const { context, group } = findUndecided(id)
    const groups = context.groups.filter((one) => one !== group)
    const main =
      group.leader.proposal.kind === 'meeting' ? mainMeeting(context.article, groups) : null
    const meeting = main?.meetingId == null ? null : records.meetings.find(main.meetingId)
    const steps =
      meeting === null || main === null
        ? []
        : planLinks(
            { ...context, groups },
            { ...meeting, present: records.meetings.participations(meeting.id) },
            new Set(),
            main.value.participants.length,
          )
    return carryOut('rejectProposal', group, steps, 'rejected', null)
  }

  return {
    /** What accepting would change. @throws AppError notFound, invalidInput */
    plan: (id: string, correction?: Correction): PlannedChange[] =>
      changesOf(planDecision(find(id), correction).steps),
    /** @throws AppError notFound, invalidInput, conflict (already decided) */
    accept,
    reject,
    /**
     * Accepts what is undecided of an article without review, as one operation: meetings, persons,
     * organisations, groups, items, relations, statements, facts and states; towns and loose dates stay undecided.
     */
    acceptAll(articleId: string): Decision[] {
      const { article, groups } = contextOf(articleId)
      const chosen = groups.filter(
        ({ leader: { status, proposal } }) =>
          status === 'proposed' &&
          acceptedUnreviewed.includes(proposal.kind) &&
          (proposal.kind !== 'place' || proposal.rule === 'place.country'),
      )
      return operations.perform('acceptAll', article.title, () =>
        chosen.map(({ leader }) => accept(leader.id)),
      )
    },
  }
}

function changesOf(steps: readonly Step[]): PlannedChange[] {
  return steps.flatMap(({ change }) => (change === null ? [] : [change]))
}

/** Each record once, what the proposal is about first. */
function recordsOf(steps: readonly Step[], kind: Extracted['kind']): Decision['records'] {
  const primary = primaryRecord[kind]
  const once = new Map(steps.map(({ record }) => [`${record.kind} ${record.id}`, record]))
  return [...once.values()].toSorted(
    (left, right) => Number(right.kind === primary) - Number(left.kind === primary),
  )
}

const primaryRecord: Record<Extracted['kind'], RecordKind> = {
  person: 'actors',
  organisation: 'actors',
  group: 'actors',
  place: 'actors',
  date: 'facts',
  meeting: 'meetings',
  statement: 'statements',
  fact: 'facts',
  item: 'meetingItems',
  relation: 'relations',
}

/** What the undo list calls it: a name, a title or the first words. */
function subjectOf({ kind, value, text }: Extracted): string {
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'group':
    case 'place':
      return value.name
    case 'meeting':
      return value.title
    case 'relation':
      return `${value.from.name} – ${value.to.name}`
    case 'statement':
    case 'fact':
    case 'item':
    case 'date':
      return text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`
  }
}
