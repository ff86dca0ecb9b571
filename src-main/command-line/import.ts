import { translate } from '../shared/messages/catalogue.ts'
import { type Command, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'
import { takeIn } from './take-in.ts'

/** `aide import FILE… --store FOLDER [--json]`: one line a file, a JSON object with `--json`. */
export const importArticles: Command = {
  options: ['store', 'json', 'published'],
  run(invocation) {
    const { operands, environment, options, language } = invocation
    if (operands.length === 0) throw new UsageError('cli.noFiles')
    return withStore(invocation, true, async (store) => {
      const taken = await takeIn(store, invocation)
      for (const { file, outcome } of taken) {
        if (options.json === true) {
          environment.say(JSON.stringify({ file, ...outcome }))
        } else if (outcome.outcome !== 'failed') {
          const values = { file, title: outcome.title ?? '', id: outcome.articleId ?? '' }
          environment.say(translate(language, `cli.import.${outcome.outcome}`, values))
        }
      }
      return taken.some(({ outcome }) => outcome.outcome === 'failed') ? 1 : 0
    })
  },
}
