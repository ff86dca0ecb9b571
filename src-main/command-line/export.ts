import { resolve } from 'node:path'
import { evidencePacks } from '../exporting/evidence/evidence-pack.ts'
import { writePack } from '../exporting/evidence/write-pack.ts'
import { exporting } from '../exporting/export-briefing.ts'
import { AppError } from '../shared/app-error.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type Command, CommandFailure, type Invocation, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'

/** `aide export ID --store FOLDER [--pdf FILE] [--docx FILE] [--md FILE] [--html FILE] [--txt FILE] [--evidence FILE.zip|FOLDER]`: a briefing as files. */
export const exportBriefing: Command = {
  options: ['store', 'pdf', 'docx', 'md', 'html', 'txt', 'evidence'],
  run(invocation) {
    const { operands, environment, options, language } = invocation
    const [id, ...more] = operands
    if (id === undefined || more.length > 0) throw new UsageError('cli.oneId')
    const { pdf, docx, md, html, txt, evidence } = options
    if ([pdf, docx, md, html, txt, evidence].every((path) => path === undefined))
      throw new UsageError('cli.pdfOrMarkdown')
    const print = (pdf ?? evidence) === undefined ? null : printerOf(invocation)
    return withStore(invocation, false, async (store) => {
      const exports = exporting(store, {
        print: print ?? (() => Promise.reject(new CommandFailure('cli.noPrinter'))),
        resources: environment.resources,
      })
      try {
        exports.document(id)
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound')
          throw new CommandFailure('cli.noBriefing', { id })
        throw error
      }
      if (pdf !== undefined) {
        const path = resolve(environment.folder, pdf)
        const { pages } = await exports.writePdf(id, path)
        environment.say(translate(language, 'cli.writtenPages', { path, n: pages }))
      }
      const others = [
        [docx, exports.writeDocx],
        [md, exports.writeMarkdown],
        [html, exports.writeHtml],
        [txt, exports.writeText],
      ] as const
      for (const [given, write] of others) {
        if (given === undefined) continue
        const path = resolve(environment.folder, given)
        await write(id, path)
        environment.say(translate(language, 'cli.written', { path }))
      }
      if (evidence !== undefined) {
        const path = resolve(environment.folder, evidence)
        const making = { onProgress: () => undefined, cancelled: () => false }
        await writePack(path, evidencePacks(store, exports)(id, making), environment.now())
        environment.say(translate(language, 'cli.written', { path }))
      }
      return 0
    })
  },
}

/** The printer of this process. @throws CommandFailure where there is none */
export function printerOf({ environment }: Invocation): (html: string) => Promise<Uint8Array> {
  if (environment.print === null) throw new CommandFailure('cli.noPrinter')
  return environment.print
}
