import { briefingStore } from '../briefings/briefings-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { showDay } from '../shared/dated-display.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { OneText, Recovery, TextMoment } from '../shared/text-version.ts'
import type { Store } from '../store/open-store.ts'
import { putBackOf, type Taken, takenWith } from '../store/put-back.ts'
import { groupVersions } from './group-versions.ts'
import { removedStore } from './removed-store.ts'
import { restoring } from './restore-version.ts'
import { versionsStore } from './versions-store.ts'

/**
 * The calls about what was done: undo and redo, the versions of texts and what was removed are
 * readings of the journal. `language` is that of the interface; `recovery`
 * tells what was found at the start.
 */
export function historyCalls(
  store: Store,
  language: () => Language,
  recovery: Recovery = { cutOff: false, last: null, recovered: [] },
): HandlersOf<'history'> {
  const { db, operations, newId } = store
  const versions = versionsStore(db)
  const removed = removedStore(db)
  const restore = restoring(store)
  const back = putBackOf(db)
  const briefings = briefingStore(db)
  const subjectOf = db
    .prepare<[number], string>('SELECT subject FROM operations WHERE id = ?')
    .pluck()
  const now = () => store.now().toISOString()

  function copyTitle(moment: TextMoment): (title: string) => string {
    const entry = versions.entries(moment).findLast((one) => one.entry <= moment.entry)
    const day = showDay((entry?.at ?? now()).slice(0, 10), language())
    return (title) => translate(language(), 'history.copyTitle', { title, day })
  }

  /** Puts rows back as one operation; what cannot stand any more is a conflict. */
  function putBack(subject: string, taken: readonly Taken[], after?: () => void): void {
    try {
      operations.perform('putBack', subject, () => {
        back.write(taken)
        after?.()
      })
    } catch (error) {
      if (!isConstraint(error)) throw error
      throw new AppError('conflict', `what was removed cannot stand any more: ${error.message}`)
    }
  }

  /** The briefings whose sections come back are changed now. */
  function touchBriefings(texts: readonly OneText[]): void {
    for (const { kind, id } of texts) {
      if (kind !== 'briefingSections') continue
      const { briefingId } = briefings.section(id)
      briefings.touch(briefingId, now())
    }
  }

  return {
    state: () => operations.state(),
    list: ({ limit }) => operations.list(limit),
    recovery: () => recovery,
    undo: () => operations.undo(),
    redo: () => operations.redo(),
    versions: (text) => groupVersions(versions.entries(text)),
    saves: (asked) => versions.saves(asked),
    textAt: (moment) => ({ parts: versions.parts(moment) }),
    nameVersion({ name: given, ...moment }) {
      const name = given.trim()
      const label = versions.label(moment)
      if (versions.image(moment) === null)
        throw new AppError('notFound', `${moment.kind} ${moment.id} was not there`)
      operations.perform('nameVersion', name || (label?.name ?? ''), () => {
        if (label !== null && name === '') versions.removeLabel(label.id)
        else if (label !== null) versions.renameLabel(label.id, name)
        else if (name !== '') versions.addLabel(moment, newId(), name, now())
      })
      return {}
    },
    restoreVersion(moment) {
      restore.inPlace(moment)
      return {}
    },
    copyVersion: (moment) => restore.asCopy(moment, copyTitle(moment)),
    removed: () => removed.list(),
    putBack({ texts }) {
      const taken = texts.flatMap((text) => {
        const operation = removed.removal(text)
        if (operation === null)
          throw new AppError('notFound', `${text.kind} ${text.id} was not removed`)
        return takenWith(back.taken(operation), [text.id])
      })
      const ids = new Set(texts.map(({ id }) => id))
      const titles = taken
        .filter(({ rowId }) => ids.has(rowId))
        .map(({ before }) => String(before?.['title'] ?? before?.['heading'] ?? ''))
      const subject = titles.slice(0, 3).join(', ') + (titles.length > 3 ? '…' : '')
      putBack(subject, taken, () => touchBriefings(texts))
      return {}
    },
    putBackOperation({ id }) {
      const subject = subjectOf.get(id)
      if (subject === undefined) throw new AppError('notFound', `no operation ${id}`)
      const taken = back.taken(id)
      const removed = taken.filter(({ after }) => after === null).map(({ rowId }) => rowId)
      putBack(subject, takenWith(taken, removed))
      return {}
    },
  }
}

function isConstraint(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).includes('CONSTRAINT')
}
