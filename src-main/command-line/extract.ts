import { prepareFile } from '../articles/prepare-files.ts'
import type { Imported } from '../importing/importer.ts'
import type { ReadFile } from '../importing/read-file.ts'
import { importJob } from '../jobs/import-job.ts'
import { AppError } from '../shared/app-error.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Extracted, ExtractOptions } from '../shared/proposal.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { languageOfText, readGivenFile } from './read-files.ts'
import { modelOf, type Extracting } from './model.ts'
import { reasonOf } from './reason.ts'

/** What is printed for one file with `--json`: `resources/proposals.schema.json` describes it. */
export type Printed = {
  file?: string
  language: string
  text: string
  proposals: Extracted[]
}

/**
 * `aide extract FILE… [--published DATE] [--lang fr|en] [--model FOLDER] [--json]`: what would be proposed, nothing
 * kept. One object for one file; for several, one object a line with its file first. A file that
 * fails is told on standard error and the others go on.
 */
export const extractProposals: Command = {
  options: ['published', 'model', 'json'],
  async run(invocation) {
    const { operands, environment, options, language } = invocation
    if (operands.length === 0) throw new UsageError('cli.noFiles')
    const reading = importJob(languageOfText)
    const extract = await modelOf(invocation)
    let failed = 0
    const fail = (file: string, error: unknown) => {
      failed += 1
      const reason = reasonOf(error, language)
      environment.complain(translate(language, 'cli.failedFile', { file, reason }))
    }
    try {
      for (const file of operands) {
        for (const found of await articlesIn(file, reading.read, invocation, fail)) {
          const read = await proposalsOf(found.imported, invocation, extract)
          const printed =
            operands.length === 1 && found.alone ? read : { file: found.file, ...read }
          if (options.json === true) environment.say(JSON.stringify(printed))
          else showToPeople(printed, environment.say)
        }
      }
    } finally {
      reading.stop()
    }
    return failed === 0 ? 0 : 1
  },
}

type Found = { file: string; imported: Imported; alone: boolean }

/** The articles of a file: one, or those an archive or a mail holds, named after it. */
async function articlesIn(
  file: string,
  read: ReadFile,
  { environment }: Invocation,
  fail: (file: string, error: unknown) => void,
): Promise<Found[]> {
  try {
    const prepared = await prepareFile(read, readGivenFile(environment.folder, file))
    const alone = prepared.length === 1
    return prepared.flatMap((each) => {
      const name = alone ? file : `${file}/${each.fileName}`
      if ('imported' in each) return [{ file: name, imported: each.imported, alone }]
      const { code, message, detail } = each.error
      fail(name, new AppError(code, message, { ...detail, fileName: each.fileName }))
      return []
    })
  } catch (error) {
    fail(file, error)
    return []
  }
}

async function proposalsOf(
  { text, head }: Imported,
  { options, language }: Invocation,
  extract: Extracting,
): Promise<Printed> {
  const publishedOn = options.published ?? head.fields.publishedOn?.value
  const told: ExtractOptions = {
    language: options.lang === undefined ? head.language : language,
    reasonLanguage: language,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  }
  const extraction = await extract(text, told)
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
