import { z } from 'zod'
import { language } from '../shared/language.ts'
import { extracted } from '../shared/proposal.ts'

/** What `aide extract --json` prints for one file. */
export const printedProposals = z.object({
  /** The file as named on the command line; only when several are, and then first. */
  file: z.string().optional(),
  language,
  /** The whole text, NFC, lines ended by `\n`. */
  text: z.string(),
  proposals: z.array(extracted),
})

const descriptions = {
  file: 'The file as named on the command line; printed, first, when several files are named.',
  language: 'Language of the text: as given by --lang, told by the file, or guessed.',
  text: 'The whole text: Unicode NFC, lines ended by a line feed. Offsets are UTF-16 units into it.',
  proposals: 'What extraction suggests, in the order of the text; nothing is accepted.',
}

/**
 * The JSON schema (draft 2020-12) of what `aide extract --json` prints, made from the types the
 * program itself uses. `resources/proposals.schema.json` is its copy for readers.
 */
export function proposalsSchema(): Record<string, unknown> {
  const described = printedProposals.extend({
    file: printedProposals.shape.file.describe(descriptions.file),
    language: language.describe(descriptions.language),
    text: printedProposals.shape.text.describe(descriptions.text),
    proposals: printedProposals.shape.proposals.describe(descriptions.proposals),
  })
  return {
    ...z.toJSONSchema(described, { target: 'draft-2020-12' }),
    title: 'aide extract --json',
    description:
      'One JSON object for one file; for several files, one object a line. Every proposal is anchored: text is exactly the characters from start to end.',
  }
}
