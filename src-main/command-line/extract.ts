import { extract } from '../extracting/extract.ts'
import { importerFor } from '../importing/importers.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Extracted, ExtractOptions } from '../shared/proposal.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { languageOfText, readGivenFile } from './read-files.ts'
import { reasonOf } from './reason.ts'

/** What is printed for one file with `--json`: `resources/proposals.schema.json` describes it. */
export type Printed = {
  file?: string
  language: string
  text: string
  proposals: Extracted[]
}

/**
 * `aide extract FILE… [--published DATE] [--lang fr|en] [--json]`: what would be proposed, nothing
 * kept. One object for one file; for several, one object a line with its file first. A file that
 * fails is told on standard error and the others go on.
 */
export const extractProposals: Command = {
  options: ['published', 'json'],
  run(invocation) {
    const { operands, environment, options, language } = invocation
    if (operands.length === 0) throw new UsageError('cli.noFiles')
    let failed = 0
    for (const file of operands) {
      try {
        const found = read(file, invocation)
        const printed = operands.length === 1 ? found : { file, ...found }
        if (options.json === true) environment.say(JSON.stringify(printed))
        else showToPeople(printed, environment.say)
      } catch (error) {
        failed += 1
        const reason = reasonOf(error, language)
        environment.complain(translate(language, 'cli.failedFile', { file, reason }))
      }
    }
    return failed === 0 ? 0 : 1
  },
}

function read(file: string, { environment, options, language }: Invocation): Printed {
  const { name, bytes } = readGivenFile(environment.folder, file)
  const { text, head } = importerFor(name).read(bytes, languageOfText)
  const publishedOn = options.published ?? head.fields.publishedOn?.value
  const told: ExtractOptions = {
    language: options.lang === undefined ? head.language : language,
    reasonLanguage: language,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  }
  const extraction = extract(text, told)
  return { language: extraction.language, text, proposals: extraction.proposals.map(inOrder) }
}

/** The fields in the order the format names them. */
function inOrder(proposal: Extracted): Extracted {
  const { kind, start, end, text, value, confidence, reason, rule } = proposal
  // The union is taken apart and put together unchanged, which the compiler cannot follow.
  return { kind, start, end, text, value, confidence, reason, rule } as Extracted
}

function showToPeople(printed: Printed, say: (line: string) => void): void {
  if (printed.file !== undefined) say(printed.file)
  for (const { kind, start, end, text, confidence, reason } of printed.proposals) {
    const shown = text.replace(/\s+/g, ' ')
    say(`${kind}\t${start}–${end}\t${confidence.toFixed(2)}\t${shown}\t${reason}`)
  }
}
