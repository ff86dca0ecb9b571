import { meetingStore } from '../meetings/meetings-store.ts'
import { citationStore } from '../notes/citations-store.ts'
import { noteStore } from '../notes/notes-store.ts'
import { settingsStore } from '../settings/settings-store.ts'
import type { Briefing, BriefingSubject } from '../shared/briefing.ts'
import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import type { Store } from '../store/open-store.ts'
import type { TemplateStore } from '../templates/templates-store.ts'
import { assembledBlockStore } from './assembled-blocks-store.ts'
import { briefingStore } from './briefings-store.ts'
import { type Draft, draftDocument } from './draft-document.ts'
import type { Gathering } from './gather-material.ts'
import { subjectFields } from './subject-fields.ts'

export type BriefingRequest = {
  /** Null for a blank document: one section without a heading. */
  template: string | null
  subject: BriefingSubject
  /** Of a document without a template; else the template's. */
  language: Language
  /** False when the facts come from proposals nobody reviewed; the document then says so. */
  reviewed?: boolean
}

/** Makes documents from templates and the record. */
export function documentMaker(store: Store, templates: TemplateStore, gather: Gathering) {
  const briefings = briefingStore(store.db)
  const blocks = assembledBlockStore(store)
  const citations = citationStore(store)
  const meetings = meetingStore(store)
  const settings = settingsStore(store.db)

  function drafted({ template, subject, ...request }: BriefingRequest) {
    const form = template === null ? blank : templates.open(template)
    const language = 'language' in form ? form.language : request.language
    const day = localDay(store.now())
    const material = gather.of(subject, day, language)
    const values = subjectFields(material, language)
    return {
      language,
      form,
      day,
      values,
      draft: (more = values) => draftDocument(form, material, more, language),
    }
  }

  return {
    /**
     * Starts a briefing with the marking, issuer and drafter of the preferences, as one operation.
     * Returns its id. @throws AppError notFound (no such template or subject)
     */
    createBriefing(request: BriefingRequest): string {
      const { subject } = request
      const { language, form, day, draft } = drafted(request)
      const { title, sections } = draft()
      const meeting = subject.kind === 'meeting' ? meetings.get(subject.id) : null
      const preferred = settings.read()
      const at = store.now().toISOString()
      const briefing: Briefing = {
        id: store.newId(),
        template: request.template ?? '',
        ...{ title, language, subject, meetingId: meeting?.id ?? null },
        marking: preferred.marking,
        issuer: preferred.issuer,
        addressees: meeting?.distribution ?? '',
        drafter: meeting?.drafter ?? preferred.author,
        ...{ documentDate: day, reference: '', reviewed: request.reviewed ?? true },
        ...{ form: form.form, lengthLimit: form.length },
        ...{ paper: 'A4', contents: 'auto', watermark: 'none' },
        ...{ createdAt: at, updatedAt: at },
      }
      store.operations.perform('createBriefing', title, () => {
        briefings.add(briefing)
        for (const [rankInBriefing, { blocks: assembled, ...section }] of sections.entries()) {
          const id = store.newId()
          briefings.addSection({ ...section, id, briefingId: briefing.id, rankInBriefing })
          blocks.replace(id, assembled)
          citations.rewrite('briefingSections', id, section.body)
        }
      })
      return briefing.id
    },
    /** Starts a note: the sections one after the other under their headings. Returns its id. */
    createNote(request: BriefingRequest): string {
      const { language, day, values, draft } = drafted(request)
      const own = { date: showDay(day, language), drafter: settings.read().author }
      const { title, sections } = draft({ ...values, ...own })
      const body = noteText(sections)
      const id = store.newId()
      const at = store.now().toISOString()
      store.operations.perform('createNote', title, () => {
        noteStore(store.db).add({ id, title, body, language, createdAt: at, updatedAt: at })
        citations.rewrite('notes', id, body)
      })
      return id
    },
  }
}

const blank = {
  title: '{{subject}}',
  form: '',
  length: '',
  sections: [{ kind: 'free' as const, heading: '', optional: false, body: '' }],
}

function noteText(sections: Draft['sections']): string {
  return sections
    .map(({ heading, body }) =>
      [heading === '' ? '' : `## ${heading}`, body].filter(Boolean).join('\n\n'),
    )
    .join('\n\n')
}

/** The calendar day where the analyst is, `YYYY-MM-DD`. */
function localDay(at: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}
