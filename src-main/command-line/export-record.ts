import { resolve } from 'node:path'
import { exportRecord } from '../exporting/record/export-record.ts'
import { recordFormat } from '../shared/record-export.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type Command, UsageError } from './command.ts'
import { withStore } from './open-folder.ts'

/**
 * `aide export-record --store FOLDER --format csv|jsonld|ftm|stix --to FILE [--no-bom]`: the whole record
 * in a standard form.
 */
export const exportWholeRecord: Command = {
  options: ['store', 'format', 'to', 'no-bom'],
  run(invocation) {
    const { operands, environment, language, options } = invocation
    const [extra] = operands
    if (extra !== undefined) throw new UsageError('cli.unknownOption', { name: extra })
    for (const name of ['format', 'to'] as const)
      if (options[name] === undefined || options[name] === '')
        throw new UsageError('cli.missingOption', { name: `--${name}` })
    const format = recordFormat.safeParse(options.format).data
    if (format === undefined) throw new UsageError('cli.optionValue', { name: '--format' })
    const path = resolve(environment.folder, options.to ?? '')
    return withStore(invocation, false, (store) => {
      const byteOrderMark = options['no-bom'] !== true
      const total = exportRecord(store.db, { format, path, at: environment.now(), byteOrderMark })
      environment.say(translate(language, 'cli.writtenParts', { path, n: total }))
      return 0
    })
  },
}
