import type { Client } from '../../../src-main/shared/contract.ts'
import { countryName } from '../../../src-main/shared/country-names.ts'
import { showDate, showDay } from '../../../src-main/shared/dated-display.ts'
import { plainText } from '../../../src-main/shared/markdown/plain-text.ts'
import type { RecordLink } from '../../../src-main/shared/markdown/references.ts'
import { dayOf, shortDay } from '../../lib/dates.ts'
import { interfaceLanguage, t } from '../../lib/i18n.svelte.ts'
import { heldText } from '../../record/position-text.ts'

/** What cards of linked records are read from. */
export type CardSource = {
  client: Client
  /** The day (`YYYY-MM-DD`) that what is written is of: positions are told as of it. */
  asOf: () => string
}

/** Participants named on a card; more are told as « … ». */
const mostNamed = 6

/** How much of the beginning of a note its card shows. UTF-16 units. */
const beginningLength = 200

/** A card of the record a link leads to, filled as soon as it is read. */
export function linkCard(link: RecordLink, source: CardSource): HTMLElement {
  const card = document.createElement('div')
  card.className = 'am-source'
  const say = (className: string, text: string): void => {
    if (text === '') return
    const line = document.createElement('p')
    line.className = className
    line.textContent = text
    card.append(line)
  }
  say('am-card-name', link.label)
  void linesOf(link, source)
    .then(
      (lines) => {
        for (const line of lines) say('am-card-line', line)
      },
      () => say('am-source-state', t('editor.cardUnread')),
    )
    .finally(() => say('am-source-head', t('editor.cardOpen')))
  return card
}

async function linesOf({ kind, id }: RecordLink, { client, asOf }: CardSource): Promise<string[]> {
  switch (kind) {
    case 'actor':
      return actorLines(await client.actors.glance({ id, asOf: asOf() }), asOf())
    case 'meeting':
      return meetingLines(await client.meetings.open({ id }))
    case 'note':
      return noteLines(await client.notes.open({ id }))
    case 'article':
      return articleLines(await client.articles.summary({ id }))
  }
}

function noteLines(note: Awaited<ReturnType<Client['notes']['open']>>): string[] {
  const day = shortDay(dayOf(note.updatedAt), interfaceLanguage())
  const text = plainText(note.body.slice(0, 4 * beginningLength))
  const beginning =
    text.length > beginningLength ? `${text.slice(0, beginningLength).trimEnd()}…` : text
  return [t('editor.cardNoteOf', { day }), beginning]
}

function articleLines(article: Awaited<ReturnType<Client['articles']['summary']>>): string[] {
  const published = article.publishedOn && showDay(article.publishedOn, interfaceLanguage())
  return [[article.outlet ?? article.agency, published].filter(Boolean).join(' · ')]
}

function actorLines(
  actor: Awaited<ReturnType<Client['actors']['glance']>>,
  asOf: string,
): string[] {
  const language = interfaceLanguage()
  const held = heldText(actor, language)
  const date = shortDay(asOf, language)
  const position =
    held !== ''
      ? t('editor.cardHeldOn', { position: held, date })
      : actor.kind === 'person'
        ? t('editor.cardNoPosition', { date })
        : ''
  const about = [actor.acronym, actor.country && countryName(actor.country, language)]
  return [position, about.filter(Boolean).join(' · ')]
}

function meetingLines(meeting: Awaited<ReturnType<Client['meetings']['open']>>): string[] {
  const language = interfaceLanguage()
  const names = meeting.participations.map(({ actorName }) => actorName)
  const where = [
    meeting.date && showDate(meeting.date, language),
    meeting.place,
    meeting.country && countryName(meeting.country, language),
  ]
  const more = names.length > mostNamed ? ', …' : ''
  return [where.filter(Boolean).join(' · '), `${names.slice(0, mostNamed).join(', ')}${more}`]
}
