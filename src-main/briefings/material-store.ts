import type { Store } from '../store/open-store.ts'

/** The SQL that finds what of the record a subject takes in. Reads only. */
export function materialStore({ db }: Store) {
  const ids = (sql: string) => db.prepare<[string], string>(sql).pluck()
  const supported = (kind: 'meetings' | 'statements' | 'facts' | 'actors') =>
    ids(`SELECT DISTINCT e.recordId FROM passages p
         CROSS JOIN evidence e ON e.passageId = p.id AND e.recordKind = '${kind}'
         WHERE p.articleId IN (SELECT value FROM json_each(?))`)
  const byArticles = {
    meetings: supported('meetings'),
    statements: supported('statements'),
    facts: supported('facts'),
    actors: supported('actors'),
  }
  const ofActor = ids(
    `SELECT p.meetingId FROM actors a JOIN participations p ON p.actorId = a.id
     WHERE a.canonicalId = ?`,
  )
  const saidBy = ids(
    `SELECT s.id FROM statements s JOIN actors a ON a.id = s.actorId
     WHERE a.canonicalId IN (SELECT value FROM json_each(?))`,
  )
  const inCountry = db
    .prepare<{ country: string }, string>(
      `SELECT id FROM meetings WHERE country = @country
       UNION SELECT p.meetingId FROM participations p JOIN actors a ON a.id = p.actorId
       WHERE a.country = @country
         OR EXISTS (SELECT 1 FROM positions h WHERE h.actorId = a.id AND h.country = @country)`,
    )
    .pluck()
  const officials = db
    .prepare<{ country: string }, string>(
      `SELECT DISTINCT a.canonicalId FROM positions p JOIN actors a ON a.id = p.actorId
       JOIN actors s ON s.id = a.canonicalId WHERE p.country = @country AND s.kind = 'person'`,
    )
    .pluck()
  const states = db
    .prepare<{ country: string }, string>(
      `SELECT id FROM actors WHERE id = canonicalId AND kind = 'state' AND country = @country`,
    )
    .pluck()
  const between = db
    .prepare<{ from: string; to: string }, string>(
      `SELECT id FROM meetings WHERE listedOn >= @from AND listedOn <= @to`,
    )
    .pluck()
  // The words of every telling, so that a fact is found by whichever names the subject.
  const naming = ids(
    `SELECT f.id FROM facts f WHERE f.mergedInto IS NULL AND EXISTS (
       SELECT 1 FROM json_each(?) n WHERE instr(' ' || foldName(f.text || ' ' || ifnull(
         (SELECT group_concat(t.text, ' ') FROM facts t WHERE t.mergedInto = f.id), '')) || ' ',
         ' ' || n.value || ' ') > 0)`,
  )
  const ofMeetings = ids(
    `SELECT DISTINCT ifnull(mergedInto, id) FROM facts
     WHERE meetingId IN (SELECT value FROM json_each(?))`,
  )
  const standing = ids(
    'SELECT DISTINCT ifnull(mergedInto, id) FROM facts WHERE id IN (SELECT value FROM json_each(?))',
  )
  const people = ids(
    `SELECT DISTINCT s.id FROM actors a JOIN actors s ON s.id = a.canonicalId
     WHERE a.id IN (SELECT value FROM json_each(?)) AND s.kind = 'person' ORDER BY s.folded`,
  )
  const found = db
    .prepare<[string, number], string>(
      `SELECT d.recordId FROM searchIndex CROSS JOIN searchDocuments d ON d.id = searchIndex.rowid
       WHERE searchIndex MATCH ? AND d.kind = 'articles' ORDER BY searchIndex.rowid DESC LIMIT ?`,
    )
    .pluck()

  return {
    /** The records of a kind that rest on passages of some articles. */
    fromArticles: (kind: keyof typeof byArticles, articleIds: readonly string[]): string[] =>
      byArticles[kind].all(JSON.stringify(articleIds)),
    meetingsOf: (actorId: string): string[] => ofActor.all(actorId),
    statementsBy: (actorIds: readonly string[]): string[] => saidBy.all(JSON.stringify(actorIds)),
    /** Meetings held in a country, or where someone of it took part. */
    meetingsIn: (country: string): string[] => inCountry.all({ country }),
    /** People who hold or held office in a country. */
    officials: (country: string): string[] => officials.all({ country }),
    /** The actors that are the state of a country. */
    states: (country: string): string[] => states.all({ country }),
    meetingsBetween: (from: string, to: string): string[] => between.all({ from, to }),
    /** Facts told with one of these names, folded as names are compared. */
    factsNaming: (names: readonly string[]): string[] => naming.all(JSON.stringify(names)),
    factsOfMeetings: (meetingIds: readonly string[]): string[] =>
      ofMeetings.all(JSON.stringify(meetingIds)),
    /** The facts that stand for these. */
    standingFacts: (ids: readonly string[]): string[] => standing.all(JSON.stringify(ids)),
    /** Those who are people, in alphabetical order; whoever stands for a merged one. */
    people: (actorIds: readonly string[]): string[] => people.all(JSON.stringify(actorIds)),
    /** The newest articles that a full-text expression finds. */
    articles: (expression: string, most: number): string[] => found.all(expression, most),
  }
}
