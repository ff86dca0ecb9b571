/** A figure to reach: of a set, of a measure; `least` in percent. */
export interface Goal {
  what: string
  set: string
  measure: string
  least: number
  /** Where it is missed today, and what was tried; printed beside it as long as it is. */
  missed?: string
}

const goal = (
  what: string,
  set: string,
  measure: string,
  least: number,
  missed?: string,
): Goal => ({ ...{ what, set, measure, least }, ...(missed !== undefined && { missed }) })

/** What extraction is asked to reach; other sets of the same kinds are kept by those who ask. */
export const GOALS: readonly Goal[] = [
  goal('French reports: people, F1 by overlap', 'textmine', 'person.overlap.f1', 95),
  goal('French reports: places, F1 by overlap', 'textmine', 'place.overlap.f1', 92),
  goal('French reports: organisations, F1 by overlap', 'textmine', 'organisation.overlap.f1', 82),
  goal('French encyclopaedia: names, strict F1', 'wikineural-fr', 'name.strict.f1', 78),
  goal('Calendar dates of reports: recall', 'textmine', 'date.overlap.recall', 99),
  goal('Calendar dates of reports: precision', 'textmine', 'date.overlap.precision', 98),
  goal('Dates of French press: recall', 'dev-fr', 'date.overlap.recall', 99),
  goal('Dates of French press: precision', 'dev-fr', 'date.overlap.precision', 98),
  goal('Dates of French press: right value', 'dev-fr', 'date.value', 98),
  goal('Conversational French dates: first day', 'expressions-fr', 'date.start', 80),
  goal(
    'Role of a named person: recall',
    'textmine',
    'role.recall',
    80,
    'on functions of daily life (a driver, a tenant) and on those told a sentence away from the name (“The artist of Venezuelan nationality …”); read are titles before the name, appositions, what follows a verb of being or naming, signature lines, and the office of a group whose member is named later',
  ),
  goal('Role of a named person: precision', 'textmine', 'role.precision', 90),
  goal('Role in French press: recall', 'dev-fr', 'role.recall', 80),
  goal('Role in French press: precision', 'dev-fr', 'role.precision', 90),
  goal('English quotations: found', 'polnear', 'quotation.found', 98),
  goal(
    'English quotations: attributed',
    'polnear',
    'quotation.attributed',
    82,
    'on words of one to five in the middle of a sentence, and on what a memo, a book or “the commission” says; tried: subjects by description, pronouns, names no list has, speakers carried on from the sentence before',
  ),
  goal('English quotations: speaker precision', 'polnear', 'speaker.precision', 93),
  goal('French statements found and attributed', 'dev-fr', 'statement.attributed', 90),
  goal(
    'French statements, articles written later',
    'dev2-fr',
    'statement.attributed',
    90,
    'on a pronoun or a demonym far from the name, and on words held at arm’s length in an editorial that nobody says; tried: answers of interviews without names, countries told in brackets, offices shared by a group',
  ),
  goal('French speaker precision', 'dev-fr', 'speaker.precision', 95),
  goal('Meetings: date right', 'dev-fr', 'meeting.date', 85),
  goal('Meetings: place right', 'dev-fr', 'meeting.place', 85),
  goal(
    'Meetings: date, articles written later',
    'dev2-fr',
    'meeting.date',
    85,
    'on meetings told over several paragraphs (an inauguration, “it lasted two days”) and on days that only bound them; tried: heads of minutes, first and last days told apart, towns in -é that made a date past',
  ),
  goal(
    'Meetings: country right',
    'dev-fr',
    'meeting.country',
    85,
    'on meetings told without a place and on small towns that no list has; tried: the country of the host, of the body that hears, of all who meet, of the nearest place of the sentence, and of the article',
  ),
  goal(
    'Meetings: participants, recall',
    'dev-fr',
    'participant.recall',
    85,
    'on those told in another sentence than the meeting (a pronoun, “the two officials”, a list of speakers) and on committees told by description; tried: speakers at the only meeting, lists of those present, those who meet again, unnamed groups (proposed, not counted)',
  ),
  goal(
    'Articles without an invented meeting',
    'dev-fr',
    'meeting.none-invented',
    95,
    'on three articles of 52',
  ),
  goal('Agenda, decisions and commitments, F1', 'dev-fr', 'item.f1', 85),
  goal('Agenda, decisions, commitments, later articles', 'dev2-fr', 'item.f1', 85),
  goal('West African names: recall', 'african-names', 'person.overlap.recall', 99),
  goal('Event to date', 'textmine', 'event.date', 94),
  goal('Event to place', 'textmine', 'event.place', 96, 'on events told with two places'),
  goal('Sentence boundaries, F1', 'sequoia', 'boundary.f1', 99.3),
]

/** Names in capitals may lose this many points of F1 against the same names as written. */
export const MOST_LOST_IN_CAPITALS = 1
/** Milliseconds an article of 3,000 words may take. */
export const MOST_MILLISECONDS = 500
