import { searchCalls } from '../search/search-calls.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type Command, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'

const limit = 50

/** `aide search WORDS --store FOLDER [--json]`: the best matches first. */
export const search: Command = {
  options: ['store', 'json'],
  run(invocation) {
    const { operands, environment, options, language } = invocation
    const words = operands.join(' ').trim()
    if (words === '') throw new UsageError('cli.noWords')
    return withStore(invocation, false, async (store) => {
      const { hits, more } = await searchCalls(store).find({ words, ranked: true, limit })
      if (options.json === true) {
        environment.say(JSON.stringify({ hits, more }))
        return 0
      }
      if (hits.length === 0) environment.say(translate(language, 'cli.search.none'))
      for (const { kind, id, day, title, extract } of hits) {
        environment.say(`${kind}\t${id}\t${day ?? '–'}\t${title.text}`)
        environment.say(`\t${extract.text.replace(/\s+/g, ' ')}`)
      }
      if (more) environment.say(translate(language, 'cli.search.more'))
      return 0
    })
  },
}
