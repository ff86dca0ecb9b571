import type { Extracted, ExtractOptions, Extraction } from '../shared/proposal.ts'
import { findAgencies } from './agencies.ts'
import { findDatelines } from './datelines.ts'
import { readDates } from './dates.ts'
import { readWholeDocument } from './document-pass.ts'
import { findFacts } from './facts.ts'
import { findGroups } from './groups.ts'
import { findKnownNames } from './known-names.ts'
import { guessLanguage } from './language.ts'
import { findResources, loadLexicons, type Lexicons } from './lexicons.ts'
import { claimModelNames } from './local-model/claim-model-names.ts'
import type { NamesOfModel } from './local-model/local-model.ts'
import { findLooseAcronyms } from './loose-acronyms.ts'
import { findItems } from './meeting-items.ts'
import { findMeetings } from './meetings.ts'
import { findForeignOrganisations, findTeams } from './foreign-organisations.ts'
import { findHeadedOrganisations } from './headed-organisations.ts'
import { findAcronymPairs, findListedOrganisations } from './organisations.ts'
import { readOwnVerbs, verbNear } from './own-verbs.ts'
import { tellOwnWords, withOwnWords, withoutNotNames } from './own-words.ts'
import { findAppositions, findBylines, findFirstNamed, findTitledPeople } from './people.ts'
import { findCities, findCountries, findHeadedPlaces, findPrepositionPlaces } from './places.ts'
import { markMetonymy } from './metonymy.ts'
import { noClaims, type Claims, type Reading } from './reading.ts'
import { reasonFor } from './reasons.ts'
import { splitParagraphs, splitSentences } from './sentences.ts'
import { findRelations } from './relations.ts'
import { findSpeakerLines, type SpeakerLine } from './speaker-lines.ts'
import { findStatements } from './statements.ts'
import { findTaggedNames } from './tagger.ts'
import { shareOffices } from './told-beside.ts'
import { tokenise } from './tokens.ts'

let shared: Lexicons | undefined

/** The application's own word lists, read at the first use. */
function defaultLexicons(): Lexicons {
  shared ??= loadLexicons(findResources(import.meta.dirname))
  return shared
}

/** Names, layer after layer: the first to claim a span keeps it. */
function readNames(reading: Reading, claims: Claims, ofModel: NamesOfModel | null): SpeakerLine[] {
  const { lexicons } = reading
  findKnownNames(reading, claims)
  findDatelines(reading, claims)
  findAgencies(reading, claims)
  const lines = findSpeakerLines(reading, claims)
  findAcronymPairs(reading, claims)
  findTitledPeople(reading, claims)
  findAppositions(reading, claims)
  findBylines(reading, claims)
  findListedOrganisations(reading, claims)
  findHeadedOrganisations(reading, claims)
  findForeignOrganisations(reading, claims)
  findTeams(reading, claims)
  findFirstNamed(reading, claims)
  findCountries(reading, claims)
  findHeadedPlaces(reading, claims)
  findCities(reading, claims)
  findLooseAcronyms(reading, claims)
  if (ofModel) claimModelNames(reading, claims, ofModel)
  if (lexicons.tagger) findTaggedNames(reading, claims, lexicons.tagger)
  findPrepositionPlaces(reading, claims)
  readWholeDocument(reading, claims)
  markMetonymy(reading, claims)
  return lines
}

/**
 * What a text says, as proposals with offsets into it: people, organisations, places, dates, meetings, statements and facts.
 * Pure and deterministic: the same text and options give the same answer, whatever the day. Word lists are the
 * application's own unless given; `ofModel` holds what the optional local model found in the same text.
 */
export function extract(
  text: string,
  options: ExtractOptions,
  lexicons: Lexicons = defaultLexicons(),
  ofModel: NamesOfModel | null = null,
): Extraction {
  const words = tokenise(text)
  const language = options.language ?? guessLanguage(words)
  const own = withOwnWords(lexicons, options.words, language)
  const { tokens, seen } = readOwnVerbs(words, own.verbs)
  const sentences = splitSentences(text)
  const reading: Reading = {
    text,
    language,
    tokens,
    sentences,
    paragraphs: splitParagraphs(text),
    lexicons: own.lexicons,
    options,
  }
  const dates = readDates(text, language, sentences, options.publishedOn)
  const claims = noClaims(text)
  for (const date of dates) claims.covered.fill(1, date.start, date.end)
  const lines = readNames(reading, claims, ofModel)
  claims.mentions = withoutNotNames(own, claims.mentions)
  const groups = findGroups(reading, claims.mentions)
  shareOffices(groups, claims.mentions)
  const statements = findStatements(reading, claims.mentions, lines)
  const meetings = findMeetings(reading, claims.mentions, dates, statements, groups)
  const items = findItems(reading, claims.mentions, dates, statements, meetings)
  const facts = findFacts(reading, claims.mentions, dates, meetings, statements)
  const found = [
    ...claims.mentions,
    ...groups.map((each) => ({ kind: 'group' as const, ...each })),
    ...dates.map((each) => ({ kind: 'date' as const, ...each })),
    ...meetings.map((each) => ({ kind: 'meeting' as const, ...each })),
    ...statements.map((each) => ({ kind: 'statement' as const, ...each })),
    ...items.map((each) => ({ kind: 'item' as const, ...each })),
    ...findRelations(reading, claims.mentions).map((each) => ({
      kind: 'relation' as const,
      ...each,
    })),
    ...facts.map((each) => ({ kind: 'fact' as const, ...each })),
  ]
  const reasonLanguage = options.reasonLanguage ?? 'fr'
  const proposals = found.map((each): Extracted => {
    const reason = reasonFor(each.rule, reasonLanguage)
    const proposal = { ...each, text: text.slice(each.start, each.end), reason }
    return tellOwnWords(own, proposal, verbNear(text, proposal, seen), reasonLanguage)
  })
  proposals.sort((a, b) => a.start - b.start || b.end - a.end)
  return { language, proposals }
}
