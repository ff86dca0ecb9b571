import type { InputOf } from '../../src-main/shared/contract.ts'
import type { Language } from '../../src-main/shared/language.ts'
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
    return (
      (await this.tools.notices.attempt(() => this.tools.client.meetings.edit(meeting))) !==
      undefined
    )
  }

  async remove({ id, title }: { id: string; title: string }): Promise<void> {
    const removed = await this.tools.notices.attempt(() =>
      this.tools.client.meetings.remove({ id }),
    )
    if (removed) this.tools.notices.tellDone('meetings.removed', { title })
  }

  async setParticipation(meetingId: string, actorId: string, capacity: Capacity): Promise<boolean> {
    const set = await this.tools.notices.attempt(() =>
      this.tools.client.meetings.setParticipation({ meetingId, actorId, capacity }),
    )
    return set !== undefined
  }

  async removeParticipation(id: string): Promise<void> {
    await this.tools.notices.attempt(() => this.tools.client.meetings.removeParticipation({ id }))
  }

  async setStatement(statement: InputOf<'statements', 'set'>): Promise<boolean> {
    return (
      (await this.tools.notices.attempt(() => this.tools.client.statements.set(statement))) !==
      undefined
    )
  }

  async removeStatement(id: string): Promise<void> {
    const removed = await this.tools.notices.attempt(() =>
      this.tools.client.statements.remove({ id }),
    )
    if (removed) this.tools.notices.tellDone('meetings.statementRemoved')
  }

  /** Assembles a briefing from the meeting; answers its id, or null when it failed. */
  async draftBriefing(meetingId: string, language: Language): Promise<string | null> {
    const created = await this.tools.notices.attempt(() =>
      this.tools.client.briefings.create({ template: 'meeting', meetingId, language }),
    )
    return created?.id ?? null
  }
}
