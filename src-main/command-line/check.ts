import { translate, type MessageKey } from '../shared/messages/catalogue.ts'
import { checkStore, type Finding } from './check-store.ts'
import { type Command, CommandFailure, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'

const labels: Record<Finding['what'], MessageKey> = {
  database: 'cli.check.database',
  references: 'cli.check.references',
  search: 'cli.check.search',
  originals: 'cli.check.originals',
  images: 'cli.check.images',
  texts: 'cli.check.texts',
  passages: 'cli.check.passages',
  journal: 'cli.check.journal',
}

/** `aide check --store FOLDER`: everything that can be verified of a store, each on a line. */
export const check: Command = {
  options: ['store'],
  run(invocation) {
    const { operands, environment, language } = invocation
    const [extra] = operands
    if (extra !== undefined) throw new UsageError('cli.unknownOption', { name: extra })
    return withStore(invocation, false, (store, folder) => {
      const findings = checkStore(store.db)
      for (const { what, count, problems } of findings) {
        const verdict =
          problems.length === 0
            ? translate(language, 'cli.check.sound')
            : translate(language, 'cli.check.damaged', { what: problems.slice(0, 5).join(' ; ') })
        environment.say(`${translate(language, labels[what], { n: count })} : ${verdict}`)
      }
      if (findings.some(({ problems }) => problems.length > 0))
        throw new CommandFailure('cli.check.failed', { folder })
      return 0
    })
  },
}
