import { translate } from '../shared/messages/catalogue.ts'
import { type Command, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'
import { takeIn } from './take-in.ts'

/**
 * `aide import FILE… --store FOLDER [--model FOLDER] [--json]`: one line a file; with `--json` the report as it is kept,
 * one object (`importReport` in shared/import.ts).
 */
export const importArticles: Command = {
  options: ['store', 'json', 'published', 'model'],
  run(invocation) {
    const { operands, environment, options, language } = invocation
    if (operands.length === 0) throw new UsageError('cli.noFiles')
    return withStore(invocation, true, async (store) => {
      const report = await takeIn(store, invocation)
      if (options.json === true) environment.say(JSON.stringify(report))
      else
        for (const { outcome, fileName: file, title, articleId } of report.outcomes) {
          if (outcome === 'failed') continue
          const values = { file, title: title ?? '', id: articleId ?? '' }
          environment.say(translate(language, `cli.import.${outcome}`, values))
        }
      return report.failed > 0 ? 1 : 0
    })
  },
}
