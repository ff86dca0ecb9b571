import type { ActorSummary } from '../../src-main/shared/actor.ts'
import type { SourcedPassage } from '../../src-main/shared/article.ts'
import type { InputOf } from '../../src-main/shared/contract.ts'
import { usualTemplate } from '../../src-main/shared/template.ts'
import type { Language } from '../../src-main/shared/language.ts'
import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import type { Capacity, MeetingSummary, OpenMeeting } from '../../src-main/shared/meeting.ts'
import { RecordDesk, type DeskTools } from '../record/record-desk.svelte.ts'

/** The meetings of the record by date, latest first, and the page of the one opened. */
export class MeetingsDesk extends RecordDesk<MeetingSummary, OpenMeeting> {
  constructor(tools: DeskTools) {
    super(tools, {
      list: (part) => tools.client.meetings.list(part),
      open: (id) => tools.client.meetings.open({ id }),
      kinds: [
        'meetings',
        'participations',
        'meetingItems',
        'meetingDocuments',
        'statements',
        'facts',
        'actors',
        'positions',
        'evidence',
        'notes',
        'briefings',
        'articles',
      ],
    })
  }

  async create(title: string): Promise<boolean> {
    const created = await this.tools.notices.attempt(() =>
      this.tools.client.meetings.create({ title }),
    )
    if (created) await this.open(created.id)
    return created !== undefined
  }

  async edit(meeting: InputOf<'meetings', 'edit'>): Promise<boolean> {
    return this.#write(() => this.tools.client.meetings.edit(meeting))
  }

  /** The names of the series there are. */
  async series(): Promise<readonly string[]> {
    return (await this.tools.notices.attempt(() => this.tools.client.meetings.series({}))) ?? []
  }

  /** Calls a meeting final or opens it again; answers whether main agreed. */
  async setFinal({ id, title }: { id: string; title: string }, final: boolean): Promise<boolean> {
    const set = await this.tools.notices.attempt(() =>
      this.tools.client.meetings.setFinal({ id, final }),
    )
    if (set)
      this.tools.notices.tellDone(final ? 'meetings.madeFinal' : 'meetings.reopened', { title })
    return set !== undefined
  }

  /** Does what changes the meeting opened, and says when it is no longer final for that; otherwise what was done. */
  async #write(work: () => Promise<unknown>, told?: MessageKey): Promise<boolean> {
    const wasFinal = this.opened?.finalAt != null
    const done = await this.tools.notices.attempt(work)
    if (done === undefined) return false
    const news = wasFinal ? 'meetings.noLongerFinal' : told
    if (news !== undefined) this.tools.notices.tellDone(news)
    return true
  }

  async remove({ id, title }: { id: string; title: string }): Promise<void> {
    const removed = await this.tools.notices.attempt(() =>
      this.tools.client.meetings.remove({ id }),
    )
    if (removed) this.tools.notices.tellDone('meetings.removed', { title })
  }

  async setParticipation(meetingId: string, actorId: string, capacity: Capacity): Promise<boolean> {
    return this.#write(() =>
      this.tools.client.meetings.setParticipation({ meetingId, actorId, capacity }),
    )
  }

  async removeParticipation(id: string): Promise<void> {
    await this.#write(() => this.tools.client.meetings.removeParticipation({ id }))
  }

  /** People and organisations in whose names every one of some words begins a word, by name. */
  async actorsNamed(words: string): Promise<readonly ActorSummary[]> {
    const found = await this.tools.notices.attempt(() =>
      this.tools.client.actors.list({ words, most: 20 }),
    )
    return found ?? []
  }

  /** The passages that an item of the meeting can rest on. */
  async passages(id: string): Promise<readonly SourcedPassage[]> {
    return (
      (await this.tools.notices.attempt(() => this.tools.client.meetings.passages({ id }))) ?? []
    )
  }

  async setItem(item: InputOf<'meetings', 'setItem'>): Promise<boolean> {
    return this.#write(() => this.tools.client.meetings.setItem(item))
  }

  async moveItem(id: string, by: -1 | 1): Promise<void> {
    await this.#write(() => this.tools.client.meetings.moveItem({ id, by }))
  }

  async removeItem(id: string): Promise<boolean> {
    return this.#write(() => this.tools.client.meetings.removeItem({ id }), 'meetings.itemRemoved')
  }

  async addDocument(meetingId: string, articleId: string): Promise<boolean> {
    return this.#write(() => this.tools.client.meetings.addDocument({ meetingId, articleId }))
  }

  async removeDocument(id: string): Promise<boolean> {
    return this.#write(
      () => this.tools.client.meetings.removeDocument({ id }),
      'meetings.documentRemoved',
    )
  }

  async setStatement(statement: InputOf<'statements', 'set'>): Promise<boolean> {
    return this.#write(() => this.tools.client.statements.set(statement))
  }

  async removeStatement(id: string): Promise<void> {
    await this.#write(
      () => this.tools.client.statements.remove({ id }),
      'meetings.statementRemoved',
    )
  }

  /** Assembles a briefing from the meeting; answers its id, or null when it failed. */
  async draftBriefing(meetingId: string, language: Language): Promise<string | null> {
    const created = await this.tools.notices.attempt(() =>
      this.tools.client.briefings.create({
        template: usualTemplate[language],
        subject: { kind: 'meeting', id: meetingId },
        language,
      }),
    )
    return created?.id ?? null
  }
}
