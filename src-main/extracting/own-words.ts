import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import type { Extracted, OwnWords } from '../shared/proposal.ts'
import { formsOf, type Lexicons } from './lexicons.ts'
import { hasPhrase, withPhrases } from './phrases.ts'
import { ownVerbs, type OwnVerbs } from './own-verbs.ts'
import type { Mention } from './reading.ts'

type ToldList = 'title' | 'rank' | 'organisation' | 'verb'

/** The analyst's own word lists, laid over those shipped. */
export interface OwnLexicon {
  lexicons: Lexicons
  verbs: OwnVerbs
  /** Folded. */
  notNames: ReadonlySet<string>
  /** What only the analyst's lists have, folded, each as written there. */
  titles: readonly [string, string][]
  ranks: ReadonlyMap<string, string>
  organisations: ReadonlyMap<string, string>
}

const NONE: OwnWords = { title: [], rank: [], organisation: [], attributionVerb: [], notName: [] }

let latest: { base: Lexicons; key: string; own: OwnLexicon } | undefined

/** Lays the analyst's lists over the shipped ones, which stay as they are; the latest answer is kept. */
export function withOwnWords(
  base: Lexicons,
  words: OwnWords | undefined,
  language: Language,
): OwnLexicon {
  const key = language + JSON.stringify(words ?? null)
  if (latest?.base !== base || latest.key !== key)
    latest = { base, key, own: layOver(base, words ?? NONE, language) }
  return latest.own
}

function layOver(base: Lexicons, words: OwnWords, language: Language): OwnLexicon {
  const titles = words.title.filter((title) => !hasPhrase(base.offices, title))
  const ranks = words.rank.filter((rank) => !hasPhrase(base.ranks, rank))
  const organisations = words.organisation.filter(
    ({ name }) => !hasPhrase(base.organisations, name),
  )
  return {
    lexicons: {
      ...base,
      offices: withPhrases(base.offices, titles.flatMap(formsOf)),
      ranks: withPhrases(
        base.ranks,
        ranks.flatMap((rank) =>
          formsOf(rank)
            .slice(0, 2)
            .map(([form]) => [form, { normal: rank, kind: 'rank' as const }] as const),
        ),
      ),
      organisations: withPhrases(
        base.organisations,
        organisations.map(({ name, country = '' }) => [
          name,
          { acronym: '', french: name, english: name, country },
        ]),
      ),
    },
    verbs: ownVerbs(words.attributionVerb, language),
    notNames: new Set(words.notName.map(foldName)),
    titles: titles.map((title) => [foldName(title), title]),
    ranks: new Map(ranks.map((rank) => [foldName(rank), rank])),
    organisations: new Map(organisations.map(({ name }) => [foldName(name), name])),
  }
}

function isNotName({ notNames }: OwnLexicon, name: string): boolean {
  return notNames.size > 0 && notNames.has(foldName(name))
}

/** The mentions whose name is one; groups of people are told by what they do, not by a name. */
export function withoutNotNames(own: OwnLexicon, mentions: Mention[]): Mention[] {
  if (own.notNames.size === 0) return mentions
  return mentions.filter((mention) => !isNotName(own, mention.value.name))
}

const LISTS: Record<ToldList, readonly [string, string]> = {
  title: ['fonction', 'position'],
  rank: ['grade ou titre', 'rank or style'],
  organisation: ['organisation', 'organisation'],
  verb: ['verbe de parole', 'verb of speech'],
}

/** What never is a name neither speaks nor takes part. */
function withoutSpeakers(own: OwnLexicon, proposal: Extracted): Extracted {
  if (own.notNames.size === 0) return proposal
  if (proposal.kind === 'statement') {
    const { speaker } = proposal.value
    if (speaker === null || !isNotName(own, speaker.name)) return proposal
    return { ...proposal, value: { ...proposal.value, speaker: null } }
  }
  if (proposal.kind !== 'meeting') return proposal
  const participants = proposal.value.participants.filter(({ name }) => !isNotName(own, name))
  return { ...proposal, value: { ...proposal.value, participants } }
}

/**
 * A proposal without what the analyst never wants proposed; one that rests on an own word says so, in
 * the name of its rule and in its reason. `verbNear` is the own verb of speech beside it.
 */
export function tellOwnWords(
  own: OwnLexicon,
  found: Extracted,
  verbNear: string | undefined,
  language: Language,
): Extracted {
  const proposal = withoutSpeakers(own, found)
  const source = sourceOf(own, proposal, verbNear)
  if (source === null) return proposal
  const [list, words] = source
  const told =
    language === 'fr'
      ? `, d’après votre lexique : ${LISTS[list][0]} «\u00a0${words}\u00a0»`
      : `, from your word lists: ${LISTS[list][1]} “${words}”`
  return { ...proposal, rule: `${proposal.rule}+own-words`, reason: proposal.reason + told }
}

function sourceOf(
  own: OwnLexicon,
  proposal: Extracted,
  verbNear: string | undefined,
): [ToldList, string] | null {
  if (proposal.kind === 'organisation') {
    const name = own.organisations.get(foldName(proposal.value.name))
    return name === undefined ? null : ['organisation', name]
  }
  if (proposal.kind === 'statement')
    return verbNear === undefined || proposal.value.speaker === null ? null : ['verb', verbNear]
  if (proposal.kind !== 'person') return null
  const { rank, portfolio, organisation } = proposal.value
  const ownRank = rank === undefined ? undefined : own.ranks.get(foldName(rank))
  if (ownRank !== undefined) return ['rank', ownRank]
  const office = portfolio === undefined ? '' : `${foldName(portfolio)} `
  const title = own.titles.find(([folded]) => ` ${office}`.includes(` ${folded} `))
  if (title !== undefined) return ['title', title[1]]
  const holder =
    organisation === undefined ? undefined : own.organisations.get(foldName(organisation))
  return holder === undefined ? null : ['organisation', holder]
}
