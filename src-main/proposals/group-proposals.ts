import { sameDays } from '../record/dated-column.ts'
import { foldName } from '../shared/fold.ts'
import type { Extracted, ProposalKind } from '../shared/proposal.ts'
import type { ProposalStatus } from '../shared/review.ts'

/** A proposal as the store keeps it. */
export type StoredProposal = {
  id: string
  articleId: string
  groupKey: string
  status: ProposalStatus
  /** What was accepted instead; null when accepted as proposed or undecided. */
  correctedValue: unknown
  records: { kind: string; id: string }[]
  proposal: Extracted
}

/** Proposals of one article that say the same and are decided together. */
export type ProposalGroup = {
  /** Of its oldest member: a later reading of the article keeps it. */
  id: string
  /** The most telling one, whose value is proposed. */
  leader: StoredProposal
  /** Every one of the leader's kind, in the order of the text. */
  mentions: StoredProposal[]
  /** The mentions, and the dates that the leader's own words cover. */
  members: StoredProposal[]
}

const order: readonly ProposalKind[] = [
  'meeting',
  'person',
  'organisation',
  'group',
  'item',
  'relation',
  'statement',
  'fact',
  'place',
  'date',
]

/**
 * What a proposal says, whatever its span: a decision on it stands for every later proposal of the
 * same article that says the same. Dates say something only where they stand.
 */
export function meaningOf(proposal: Extracted): string {
  switch (proposal.kind) {
    case 'person':
    case 'organisation':
    case 'group':
    case 'place':
      return `${proposal.kind}:${foldName(proposal.value.name)}`
    case 'meeting':
      return `meeting:${foldName(proposal.value.title)}:${proposal.value.date?.from ?? ''}`
    case 'statement':
      return `statement:${foldName(proposal.value.text)}`
    case 'fact':
      return `fact:${foldName(proposal.value.text)}:${proposal.value.date.from ?? ''}`
    case 'item':
      return `item:${proposal.value.item}:${foldName(proposal.value.text)}`
    case 'relation': {
      const { from, relation, to } = proposal.value
      return `relation:${foldName(from.name)}:${relation}:${foldName(to.name)}`
    }
    case 'date':
      return `date:${proposal.start}`
  }
}

/**
 * The key of each proposal's group, in the order given. Persons, organisations, groups and places group by
 * folded name; every meeting, statement and fact is its own group; a date within the words of a
 * meeting or fact belongs to that one's group, for it is decided with it, and so does the day of a
 * meeting wherever the article repeats it.
 */
export function groupKeys(proposals: readonly Extracted[]): string[] {
  const events = proposals.filter(({ kind }) => kind === 'meeting' || kind === 'fact')
  return proposals.map((proposal) => {
    if (proposal.kind !== 'date') return ownKey(proposal)
    const covering =
      events.find(({ start, end }) => start <= proposal.start && proposal.end <= end) ??
      events.find(({ kind, value }) => kind === 'meeting' && sameDays(value.date, proposal.value))
    return ownKey(covering ?? proposal)
  })
}

function ownKey(proposal: Extracted): string {
  const named = ['person', 'organisation', 'group', 'place'].includes(proposal.kind)
  const meaning = meaningOf(proposal)
  return named ? meaning : `${meaning}@${proposal.start}`
}

/** Gathers the proposals of one or several articles into groups, in the order of the queue. */
export function groupProposals(proposals: readonly StoredProposal[]): ProposalGroup[] {
  const byKey = new Map<string, StoredProposal[]>()
  for (const one of proposals) {
    const key = `${one.articleId} ${one.groupKey}`
    const members = byKey.get(key)
    if (members === undefined) byKey.set(key, [one])
    else members.push(one)
  }
  const articles = [...new Set(proposals.map((one) => one.articleId))]
  const rankInList = new Map(articles.map((id, index) => [id, index]))
  const articleRank = ({ leader }: ProposalGroup) => rankInList.get(leader.articleId) ?? 0
  return [...byKey.values()]
    .map(toGroup)
    .toSorted(
      (left, right) =>
        articleRank(left) - articleRank(right) ||
        rankOf(left) - rankOf(right) ||
        firstStart(left) - firstStart(right),
    )
}

function toGroup(members: StoredProposal[]): ProposalGroup {
  const own = members.filter(({ groupKey, proposal }) => groupKey.startsWith(`${proposal.kind}:`))
  const mentions = (own.length > 0 ? own : members).toSorted(
    (left, right) => left.proposal.start - right.proposal.start,
  )
  const leader = mentions.reduce((best, one) => (tellsMore(one, best) ? one : best))
  // Ids are made in the order of time.
  const id = members.reduce((oldest, one) => (one.id < oldest ? one.id : oldest), leader.id)
  return { id, leader, mentions, members }
}

function tellsMore({ proposal: one }: StoredProposal, { proposal: other }: StoredProposal) {
  const difference = richness(one) - richness(other)
  return difference > 0 || (difference === 0 && one.confidence > other.confidence)
}

/** How many attributes the value gives. */
function richness({ value }: Extracted): number {
  return Object.values(value).filter((part) => part !== undefined && part !== null).length
}

function rankOf({ leader: { proposal } }: ProposalGroup): number {
  const rank = order.indexOf(proposal.kind)
  return proposal.kind === 'place' && proposal.rule !== 'place.country' ? rank + 0.5 : rank
}

function firstStart({ mentions, leader }: ProposalGroup): number {
  return (mentions[0] ?? leader).proposal.start
}
