import { foldName } from '../../shared/fold.ts'
import { isoDate, isoInterval } from './iso-dates.ts'
import {
  claims,
  days,
  type Node,
  organisation,
  passagesOf,
  place,
  reference,
  urn,
} from './json-ld-words.ts'
import {
  gradeOf,
  pagesOf,
  type RecordArticle,
  type RecordFact,
  type RecordMeeting,
  type RecordParticipation,
  type RecordPassage,
  type RecordStatement,
} from './record-parts.ts'
import { webAddress } from './web-address.ts'
import type { WholeRecord } from './record-store.ts'

/** An event that is scheduled “is taking place or has taken place”, says schema.org. */
const eventStatus: Record<NonNullable<RecordMeeting['status']>, string> = {
  announced: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

export function meetingNode(meeting: RecordMeeting, record: WholeRecord): Node {
  const { organiser, status } = meeting
  const known = organiser === null ? null : record.bodyNamed(foldName(organiser))
  const absent = meeting.participations.filter(({ capacity }) => capacity === 'absent')
  const present = meeting.participations.filter(({ capacity }) => capacity !== 'absent')
  return {
    '@type': 'Event',
    '@id': urn(meeting.id),
    name: meeting.title,
    description: [meeting.agenda, meeting.outcome].filter((part) => part !== '').join('\n\n'),
    ...days(meeting.date),
    eventStatus: status && { '@id': `https://schema.org/${eventStatus[status]}` },
    location: place(meeting.place, meeting.country),
    organizer:
      organiser === null
        ? null
        : known === null
          ? { '@type': 'Organization', name: organiser }
          : reference(known),
    attendee: present.map((one) => participation(one, 'attendee')),
    // Nobody attends by being absent.
    about: absent.map((one) => participation(one, 'about')),
    subjectOf: [...passagesOf(meeting.sources), ...claims(meeting.sources)],
  }
}

function participation(one: RecordParticipation, property: 'attendee' | 'about'): Node {
  return {
    '@type': 'Role',
    '@id': urn(one.id),
    roleName: one.capacity,
    [property]: reference(one.actorId),
    subjectOf: passagesOf(one.sources),
  }
}

export function statementNode(statement: RecordStatement): Node {
  const { actorId, meetingId, translation } = statement
  const speaker = actorId === null ? null : reference(actorId)
  const verbatim = statement.type === 'verbatim'
  return {
    '@type': verbatim ? 'Quotation' : 'Claim',
    '@id': urn(statement.id),
    text: statement.text,
    inLanguage: statement.language,
    genre: statement.type,
    ...(verbatim ? { spokenByCharacter: speaker } : { author: speaker }),
    dateCreated: isoDate(statement.saidOn),
    recordedAt: meetingId === null ? null : reference(meetingId),
    workTranslation:
      translation === null
        ? null
        : { '@type': verbatim ? 'Quotation' : 'Claim', text: translation },
    [verbatim ? 'citation' : 'appearance']: passagesOf(statement.sources),
  }
}

export function factNode(fact: RecordFact): Node {
  return {
    '@type': 'Claim',
    '@id': urn(fact.id),
    text: fact.text,
    genre: 'fact',
    temporalCoverage: isoInterval(fact.date),
    about: fact.meetingId === null ? null : reference(fact.meetingId),
    appearance: passagesOf(fact.sources),
  }
}

export function articleNode(article: RecordArticle): Node {
  const grade = gradeOf(article)
  return {
    '@type': 'NewsArticle',
    '@id': urn(article.id),
    headline: article.title,
    creditText: article.author,
    publisher: organisation(article.outlet),
    sourceOrganization: organisation(article.agency),
    dateline: article.datelinePlace,
    datePublished: article.publishedOn,
    inLanguage: article.language,
    url: webAddress(article.address),
    isBasedOn: article.originId === article.id ? null : reference(article.originId),
    contentRating:
      grade === null ? null : { '@type': 'Rating', name: 'Admiralty', ratingValue: grade },
    associatedMedia: {
      '@type': 'MediaObject',
      name: article.fileName,
      encodingFormat: article.mediaType,
      contentSize: `${article.byteLength} B`,
      sha256: article.originalHash,
      uploadDate: article.importedAt,
    },
  }
}

export function passageNode(passage: RecordPassage): Node {
  return {
    '@type': 'Quotation',
    '@id': urn(passage.id),
    text: passage.quote,
    // Of its pages: only whole articles have a pagination.
    position: pagesOf(passage),
    isPartOf: reference(passage.articleId),
  }
}
