/** A type of schema.org: what it is a kind of, and which of its own properties are used here, each with what it may hold. */
type Type = { of: string | null; properties: Record<string, readonly string[]> }

const textual = ['Text'] as const
const dates = ['Date', 'DateTime'] as const

/**
 * Which properties of schema.org (release 30.0) the types written here may have, and what these may
 * hold. `Text`, `URL`, `Date` and `DateTime` are the vocabulary's own data types.
 */
export const schemaOrg: Record<string, Type> = {
  Thing: {
    of: null,
    properties: {
      name: textual,
      alternateName: textual,
      description: textual,
      identifier: textual,
      url: ['URL'],
      subjectOf: ['CreativeWork', 'Event'],
    },
  },
  Person: {
    of: 'Thing',
    properties: {
      nationality: ['Country'],
      hasOccupation: ['Occupation'],
      affiliation: ['Organization'],
      memberOf: ['Organization'],
      spouse: ['Person'],
    },
  },
  Organization: {
    of: 'Thing',
    properties: {
      areaServed: ['Place'],
      memberOf: ['Organization'],
      parentOrganization: ['Organization'],
    },
  },
  GovernmentOrganization: { of: 'Organization', properties: {} },
  Intangible: { of: 'Thing', properties: {} },
  Occupation: { of: 'Intangible', properties: { occupationLocation: ['AdministrativeArea'] } },
  Role: {
    of: 'Intangible',
    properties: { roleName: textual, startDate: dates, endDate: dates },
  },
  OrganizationRole: { of: 'Role', properties: {} },
  Rating: { of: 'Intangible', properties: { ratingValue: textual } },
  PostalAddress: {
    of: 'Intangible',
    properties: { addressLocality: textual, addressCountry: textual },
  },
  Place: { of: 'Thing', properties: { address: ['PostalAddress'] } },
  AdministrativeArea: { of: 'Place', properties: {} },
  Country: { of: 'AdministrativeArea', properties: {} },
  Event: {
    of: 'Thing',
    properties: {
      startDate: dates,
      endDate: dates,
      eventStatus: ['EventStatusType'],
      location: ['Place'],
      organizer: ['Organization', 'Person'],
      attendee: ['Organization', 'Person'],
      about: ['Thing'],
    },
  },
  CreativeWork: {
    of: 'Thing',
    properties: {
      text: textual,
      inLanguage: textual,
      genre: textual,
      author: ['Organization', 'Person'],
      dateCreated: dates,
      datePublished: dates,
      recordedAt: ['Event'],
      workTranslation: ['CreativeWork'],
      citation: ['CreativeWork'],
      temporalCoverage: textual,
      about: ['Thing'],
      headline: textual,
      creditText: textual,
      publisher: ['Organization'],
      sourceOrganization: ['Organization'],
      isBasedOn: ['CreativeWork'],
      isPartOf: ['CreativeWork'],
      contentRating: ['Rating'],
      associatedMedia: ['MediaObject'],
      encodingFormat: textual,
      position: textual,
    },
  },
  Quotation: { of: 'CreativeWork', properties: { spokenByCharacter: ['Organization', 'Person'] } },
  Claim: { of: 'CreativeWork', properties: { appearance: ['CreativeWork'] } },
  Article: { of: 'CreativeWork', properties: {} },
  NewsArticle: { of: 'Article', properties: { dateline: textual } },
  MediaObject: {
    of: 'CreativeWork',
    properties: { contentSize: textual, sha256: textual, uploadDate: dates },
  },
}

/** The members of the enumeration of how an event stands. */
export const eventStatuses = ['EventScheduled', 'EventPostponed', 'EventCancelled']
