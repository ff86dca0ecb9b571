import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import { extensionOf } from '../shared/export-format.ts'
import type { Exporting } from './export-briefing.ts'
import { fileName } from './file-name.ts'

/** What the window supplies for saving a file. */
export type Saving = {
  /** Asks where to save, proposing a name; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Shows a file in the system's file manager. */
  showFile: (path: string) => void
}

/** The calls that take a briefing out of the store. */
export function outletCalls(
  exports: Exporting,
  { askPath, showFile }: Saving,
): Pick<HandlersOf<'briefings'>, 'pages' | 'export' | 'showExported'> {
  /** Where each briefing was last written, for as long as the application runs. */
  const lastPaths = new Map<string, string>()

  async function ask(id: string, extension: string): Promise<string | null> {
    const { title, date } = exports.document(id).titleBlock
    const path = await askPath(`${date} ${fileName(title)}${extension}`)
    if (path !== null) lastPaths.set(id, path)
    return path
  }

  return {
    async pages({ id }) {
      const printed = await exports.pdf(id)
      return { ...printed, bytes: new Uint8Array(printed.bytes) }
    },
    async export({ id, format }) {
      const path = await ask(id, extensionOf[format])
      if (path === null) return { path, pages: null }
      return { path, pages: (await exports.write(format, id, path)).pages }
    },
    showExported({ id }) {
      const path = lastPaths.get(id)
      if (path === undefined) throw new AppError('notFound', 'nothing was exported yet')
      showFile(path)
      return {}
    },
  }
}
