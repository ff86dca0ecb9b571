import { readFile, stat } from 'node:fs/promises'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { readTemplate } from '../shared/templates/read-template.ts'
import type { Store } from '../store/open-store.ts'
import { templateStore } from './templates-store.ts'

/** What the edge of the application supplies. */
export type TemplateCallsOptions = {
  shipped: () => ReadonlyMap<string, string>
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Asks which file to read; null when the person cancels. */
  askFile: () => Promise<string | null>
  /** Writes a file beside and puts it in place. @throws AppError cannotWriteFile, diskFull */
  writeFile: (path: string, bytes: string) => void
  language: () => Language
}

/** A template is a page or two; anything longer is another file chosen by mistake. */
const largestFile = 256 * 1024

/** The calls of the `templates` group. */
export function templateCalls(
  store: Store,
  options: TemplateCallsOptions,
): HandlersOf<'templates'> {
  const { operations } = store
  const templates = templateStore(store, options.shipped)

  return {
    list: () => templates.list(options.language()),
    open: ({ id }) => templates.open(id),
    save({ id, text }) {
      const before = templates.open(id)
      const { name, problems } = readTemplate(text)
      if (before.text === text) return { problems }
      const row = templates.record(id)?.id
      operations.perform(
        'editTemplate',
        name || before.name,
        () => templates.write(id, text),
        row === undefined ? {} : { row },
      )
      return { problems }
    },
    duplicate({ id }) {
      const { text, name, language } = templates.open(id)
      const copy = translate(language, 'templates.copyOf', { name })
      const named = text.replace(/^(\s*(?:nom|name)\s*:\s*).*$/m, (_, key: string) => key + copy)
      return { id: operations.perform('createTemplate', copy, () => templates.add(named)) }
    },
    remove({ id }) {
      const { name } = templates.open(id)
      const row = templates.record(id)
      if (row === null) throw new AppError('notFound', `${id} is as it was shipped`)
      operations.perform('removeTemplate', name, () => templates.remove(row.id))
      return {}
    },
    async importFile() {
      const path = await options.askFile()
      if (path === null) return { id: null }
      const text = await readTemplateFile(path)
      const { name } = readTemplate(text)
      return { id: operations.perform('createTemplate', name, () => templates.add(text)) }
    },
    async exportFile({ id }) {
      const { text, name } = templates.open(id)
      const path = await options.askPath(`${name.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim()}.md`)
      if (path !== null) options.writeFile(path, text)
      return { path }
    },
  }
}

async function readTemplateFile(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > largestFile) throw notATemplate(path)
  const text = new TextDecoder('utf-8').decode(await readFile(path))
  const { problems } = readTemplate(text)
  // Anything else is told in the editor, where it can be mended.
  if (problems.some(({ what }) => what === 'frontMatter' || what === 'sections'))
    throw notATemplate(path)
  return text
}

function notATemplate(path: string): AppError {
  return new AppError('invalidInput', `${path} is no template`, { field: 'template' })
}
