import { AppError } from '../shared/app-error.ts'
import { briefingDetails } from '../shared/briefing.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Finding } from '../shared/preflight.ts'
import { blocking, type ReleasedContent, type ReleasedFinding } from '../shared/release.ts'
import type { Store } from '../store/open-store.ts'
import { briefingStore } from './briefings-store.ts'
import { releaseChanges } from './release-changes.ts'
import { hashOf, releaseStore } from './releases-store.ts'

/** What the edge of the application supplies. */
export type ReleaseTools = {
  /** What the check finds of a briefing as it is on disk, with what was let stand. */
  examine: (briefingId: string) => Promise<readonly Finding[]>
  /** Prints a briefing as it is. @throws AppError printFailed */
  print: (briefingId: string) => Promise<{ bytes: Uint8Array; pages: number }>
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Writes a file whole or not at all. @throws AppError cannotWriteFile, diskFull */
  writeFile: (path: string, bytes: Uint8Array) => void
}

/** The calls about versions of a briefing that went out. */
export function releaseCalls(
  store: Store,
  tools: ReleaseTools,
): Pick<
  HandlersOf<'briefings'>,
  'releases' | 'draftRelease' | 'release' | 'exportRelease' | 'releasedPdf' | 'verifyRelease'
> {
  const briefings = briefingStore(store.db)
  const releases = releaseStore(store)

  /** What the briefing says now. */
  function content(id: string): ReleasedContent {
    return {
      details: briefingDetails.parse(briefings.get(id)),
      sections: briefings.sections(id).map(({ kind, heading, body }) => ({ kind, heading, body })),
    }
  }

  /** What the check finds now, worded so that it can be read when rules and document have changed. */
  async function examined(id: string): Promise<ReleasedFinding[]> {
    const { language } = briefings.get(id)
    const headings = new Map(briefings.sections(id).map((one) => [one.id, one.heading]))
    return (await tools.examine(id)).map(({ place, fix: _fix, ...told }) => ({
      ...told,
      heading: 'sectionId' in place ? (headings.get(place.sectionId) ?? '') : null,
      source: translate(language, `preflight.source.${told.rule}`),
    }))
  }

  const nextNumber = (id: string) => (releases.of(id)[0]?.number ?? 0) + 1

  return {
    releases: ({ id }) => releases.of(id),
    async draftRelease({ id }) {
      const { drafter, addressees } = briefings.get(id)
      const [last] = releases.of(id)
      const examination = await examined(id)
      const named = addressees.split('\n').map((line) => line.trim())
      return {
        number: nextNumber(id),
        drafter,
        copies: named
          .filter((addressee) => addressee !== '')
          .map((addressee, at) => ({ number: at + 1, addressee })),
        changes: last === undefined ? null : releaseChanges(releases.content(last.id), content(id)),
        examination,
        sinceExamination: compared(last?.examination ?? null, examination),
      }
    },
    async release({ id, drafter, copies, despite }) {
      const said = content(id)
      const examination = await examined(id)
      if (!despite && blocking(examination).length > 0)
        throw new AppError('findingsLeft', `${blocking(examination).length} grave findings`)
      const { bytes, pages } = await tools.print(id)
      // What was printed is what is kept: words written meanwhile are not in the PDF.
      if (JSON.stringify(content(id)) !== JSON.stringify(said))
        throw new AppError('conflict', 'the briefing was written to while it was printed')
      const releaseId = store.newId()
      store.operations.perform('releaseBriefing', said.details.title, () =>
        releases.add(
          {
            ...{ id: releaseId, briefingId: id, number: nextNumber(id), drafter, copies, pages },
            releasedAt: store.now().toISOString(),
            examination,
          },
          said,
          bytes,
        ),
      )
      return { id: releaseId }
    },
    async exportRelease({ id }) {
      const release = releases.get(id)
      const { title, documentDate } = releases.content(id).details
      const name = title
        .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 80)
      const path = await tools.askPath(`${documentDate} ${name} (v${release.number}).pdf`)
      if (path !== null) tools.writeFile(path, releases.pdf(release))
      return { path }
    },
    releasedPdf: ({ id }) => ({ bytes: new Uint8Array(releases.pdf(releases.get(id))) }),
    verifyRelease({ id }) {
      const release = releases.get(id)
      return {
        content: releases.contentHash(id) === release.contentHash,
        pdf: hashOf(releases.pdf(release)) === release.pdfHash,
        examination: releases.examinationIntact(id),
      }
    },
  }
}

/** What became of the findings of the version before. */
function compared(
  before: readonly ReleasedFinding[] | null,
  now: readonly ReleasedFinding[],
): { gone: number; appeared: number } | null {
  if (before === null) return null
  const [then, still] = [before, now].map((all) => new Set(all.map(({ key }) => key)))
  const missing = (of: readonly ReleasedFinding[], among: ReadonlySet<string> | undefined) =>
    of.filter(({ key }) => !among?.has(key)).length
  return { gone: missing(before, still), appeared: missing(now, then) }
}
