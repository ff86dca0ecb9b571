import { actorPageStore } from '../actors/actor-page-store.ts'
import { actorStore } from '../actors/actors-store.ts'
import { positionStore } from '../actors/positions-store.ts'
import { relationStore } from '../actors/relations-store.ts'
import { articlesStore } from '../articles/articles-store.ts'
import { factStore } from '../meetings/facts-store.ts'
import { meetingPageStore } from '../meetings/meeting-page-store.ts'
import { meetingStore } from '../meetings/meetings-store.ts'
import { statementStore } from '../meetings/statements-store.ts'
import { filterExpressions } from '../record/list-filter.ts'
import type { BriefingSubject } from '../shared/briefing.ts'
import { countryName } from '../shared/country-names.ts'
import { compareDates } from '../shared/dated-display.ts'
import { foldName } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import type { OpenMeeting, SourcedFact, SourcedStatement } from '../shared/meeting.ts'
import type { Store } from '../store/open-store.ts'
import { type Material, noMaterial } from './material.ts'
import { materialStore } from './material-store.ts'
import { subjectLabels } from './subject-label.ts'

/** How many articles a search brings in at most. */
const mostFound = 200

/** Reads what the record holds about the subject of a briefing, as of a day (`YYYY-MM-DD`). */
export function gathering(store: Store): Gathering {
  // Its many statements are prepared at first use: most calls about briefings need none.
  let built: Gathering | null = null
  return { of: (...asked) => (built ??= gatheringNow(store)).of(...asked) }
}

export type Gathering = {
  /** @throws AppError notFound when the subject is not in the record */
  of: (subject: BriefingSubject, asOf: string, language: Language) => Material
}

function gatheringNow(store: Store): Gathering {
  const find = materialStore(store)
  const pages = meetingPageStore(store)
  const meetings = meetingStore(store)
  const actorPages = actorPageStore(store)
  const actors = actorStore(store)
  const positions = positionStore(store.db)
  const relations = relationStore(store)
  const facts = factStore(store)
  const statements = statementStore(store)
  const articles = articlesStore(store)
  const labelOf = subjectLabels(store.db)

  const opened = (ids: readonly string[]): OpenMeeting[] =>
    [...new Set(ids)].map((id) => pages.open(id)).toSorted(byDate)
  const told = (ids: readonly string[]): SourcedFact[] =>
    facts.sourced([...new Set(ids)]).toSorted((one, other) => compareDates(one.date, other.date))
  const said = (ids: readonly string[]): SourcedStatement[] =>
    statements
      .sourced([...new Set(ids)])
      .map((one) => ({ ...one, saidOn: one.saidOn ?? dayOfMeeting(one.meetingId) }))
      .toSorted((one, other) => compareDates(one.saidOn, other.saidOn))
  const dayOfMeeting = (id: string | null) =>
    id === null ? null : (meetings.find(id)?.date ?? null)
  const heldAsOf = (asOf: string) => (actorId: string) => positions.heldOn(actorId, asOf).position

  /** What a name is looked for by: too short a one is found everywhere. */
  const namesOf = (actorId: string): string[] =>
    actors
      .names(actorId)
      .map(({ folded }) => folded)
      .filter((name) => name.length > 2)
  const namesOfCountry = (country: string): string[] => [
    ...new Set([
      foldName(countryName(country, 'fr')),
      foldName(countryName(country, 'en')),
      ...find.states(country).flatMap(namesOf),
    ]),
  ]

  /** Of a meeting: what was held on its day, and by those who spoke without having taken part. */
  function ofMeeting(id: string, asOf: string): Material {
    const meeting = pages.open(id)
    const day = meeting.date?.from ?? meeting.date?.to ?? asOf
    const present = new Map(meeting.participations.map((one) => [one.actorId, one.position]))
    return {
      ...noMaterial(asOf),
      subject: { kind: 'meeting', id },
      label: meeting.title,
      meetings: [meeting],
      statements: meeting.statements,
      facts: meeting.facts,
      positionOf: (actorId) => present.get(actorId) ?? heldAsOf(day)(actorId),
    }
  }

  function ofSeries(name: string, asOf: string): Material {
    const held = opened(meetings.ofSeries(name).map(({ id }) => id))
    return {
      ...noMaterial(asOf),
      subject: { kind: 'series', name },
      label: name,
      meetings: held,
      statements: held.flatMap((one) => one.statements),
      facts: told(held.flatMap((one) => one.facts.map(({ id }) => id))),
      positionOf: heldAsOf(asOf),
    }
  }

  function ofActor(id: string, asOf: string): Material {
    const page = actorPages.open(id)
    return {
      ...noMaterial(asOf),
      subject: { kind: 'actor', id: page.id },
      label: page.name,
      actor: {
        page,
        held: positions.heldOn(page.id, asOf),
        relations: relations.of(page.id, asOf),
      },
      meetings: opened(find.meetingsOf(page.id)),
      statements: said(find.statementsBy([page.id])),
      facts: told(find.factsNaming(namesOf(page.id))),
      positionOf: heldAsOf(asOf),
    }
  }

  function ofCountry(country: string, asOf: string, language: Language): Material {
    const people = find.officials(country)
    const held = positions.heldOnOfAll(people, asOf)
    const inOffice = people
      .map((id) => ({
        ...{ id, name: actors.get(id).name },
        ...(held.get(id) ?? { position: null, doubt: null }),
      }))
      .filter(({ position }) => position?.country === country)
      .toSorted((one, other) => (foldName(one.name) < foldName(other.name) ? -1 : 1))
    const met = opened(find.meetingsIn(country))
    const [state] = find.states(country)
    const page = state === undefined ? null : actorPages.open(state)
    return {
      ...noMaterial(asOf),
      subject: { kind: 'country', country },
      label: countryName(country, language),
      actor: page && {
        page,
        held: { position: null, doubt: null },
        relations: relations.of(page.id, asOf),
      },
      people: inOffice,
      meetings: met,
      statements: said(find.statementsBy([...people, ...find.states(country)])),
      facts: told([
        ...find.factsNaming(namesOfCountry(country)),
        ...find.factsOfMeetings(met.map(({ id }) => id)),
      ]),
      positionOf: heldAsOf(asOf),
    }
  }

  function ofChronology(
    subject: Extract<BriefingSubject, { kind: 'chronology' }>,
    asOf: string,
    language: Language,
  ): Material {
    const { from, to, actorId, country } = subject
    const within = ({ date }: { date: SourcedFact['date'] | null }): boolean => {
      const [first, last] = [date?.from ?? date?.to, date?.to ?? date?.from]
      if (first == null || last == null) return false
      return (from === null || last >= from) && (to === null || first <= to)
    }
    const named = (ids: readonly string[]) => new Set(ids)
    const ofActors = actorId === null ? null : named(find.factsNaming(namesOf(actorId)))
    const ofCountries = country === null ? null : named(find.factsNaming(namesOfCountry(country)))
    const met = [
      find.meetingsBetween(from ?? '0000-01-01', to ?? '9999-12-31'),
      ...(actorId === null ? [] : [find.meetingsOf(actors.get(actorId).id)]),
      ...(country === null ? [] : [find.meetingsIn(country)]),
    ].map(named)
    const [inDays, ...others] = met
    return {
      ...noMaterial(asOf),
      ...{ subject, label: labelOf(subject, language) },
      meetings: opened(
        [...(inDays ?? [])].filter((id) => others.every((set) => set.has(id))),
      ).filter(within),
      facts: facts
        .list({})
        .filter(
          (fact) =>
            within(fact) && (ofActors?.has(fact.id) ?? true) && (ofCountries?.has(fact.id) ?? true),
        )
        .toSorted((one, other) => compareDates(one.date, other.date)),
      positionOf: heldAsOf(asOf),
    }
  }

  function ofArticles(
    subject: Extract<BriefingSubject, { kind: 'articles' }>,
    asOf: string,
    language: Language,
  ): Material {
    const expression = filterExpressions(subject.words).join(' AND ')
    const found = expression === '' ? [] : find.articles(expression, mostFound)
    const read = [...new Set([...subject.ids, ...found])].flatMap((id) => articles.read(id) ?? [])
    const ids = read.map(({ id }) => id)
    const people = find.people(find.fromArticles('actors', ids))
    const held = positions.heldOnOfAll(people, asOf)
    return {
      ...noMaterial(asOf),
      ...{ subject, label: labelOf(subject, language) },
      articles: read.toSorted((one, other) =>
        (one.publishedOn ?? '9999') < (other.publishedOn ?? '9999') ? -1 : 1,
      ),
      people: people.map((id) => ({
        ...{ id, name: actors.get(id).name },
        ...(held.get(id) ?? { position: null, doubt: null }),
      })),
      meetings: opened(find.fromArticles('meetings', ids)),
      statements: said(find.fromArticles('statements', ids)),
      facts: told(find.standingFacts(find.fromArticles('facts', ids))),
      positionOf: heldAsOf(asOf),
    }
  }

  return {
    of(subject, asOf, language) {
      switch (subject.kind) {
        case 'none':
          return noMaterial(asOf)
        case 'meeting':
          return ofMeeting(subject.id, asOf)
        case 'series':
          return ofSeries(subject.name, asOf)
        case 'actor':
          return ofActor(subject.id, asOf)
        case 'country':
          return ofCountry(subject.country, asOf, language)
        case 'chronology':
          return ofChronology(subject, asOf, language)
        case 'articles':
          return ofArticles(subject, asOf, language)
      }
    },
  }
}

function byDate(one: OpenMeeting, other: OpenMeeting): number {
  return compareDates(one.date, other.date)
}
