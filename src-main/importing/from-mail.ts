import PostalMime, { type Email, type Mailbox } from 'postal-mime'
import { AppError } from '../shared/app-error.ts'
import type { GuessLanguage } from './article-head.ts'
import { assemble, type Block, solidLength } from './blocks.ts'
import { inLibrary } from './damaged.ts'
import { allBlocks } from './from-html.ts'
import type { FileContent, InnerFile } from './importer.ts'
import { presentFields, type SourceHead, toImported, told, toldDay } from './imported.ts'
import { limits } from './limits.ts'

/** The plain version of a mail stands for the formatted one unless it says much less. */
const fullShare = 0.8

/**
 * A mail: its body, plain where that says as much as the formatted version; subject, sender and day as
 * the head; attached files as files of their own. What only the other version says is set aside.
 * @throws AppError damagedFile, emptyText, tooComplex
 */
export async function readMail(
  bytes: Uint8Array,
  guessLanguage: GuessLanguage,
): Promise<FileContent> {
  const mail = await parseMail(bytes)
  const files = mail.attachments.flatMap(attachedFile)
  const plain = (mail.text ?? '')
    .split(/\r?\n[ \t]*\r?\n/)
    .map((text): Block => ({ text, aside: null }))
  const formatted = mail.html ? allBlocks(mail.html) : { blocks: [], read: 0 }
  const plainLength = plain.reduce((sum, { text }) => sum + solidLength(text), 0)
  const [body, other] =
    plainLength > 0 && plainLength >= formatted.read * fullShare
      ? [plain, formatted.blocks]
      : [formatted.blocks, plain]
  const blocks = [...body, ...onlyIn(other, body)]
  if (blocks.every(({ text }) => text.trim() === '')) {
    if (files.length > 0) return { article: null, files }
    throw new AppError('emptyText', 'a mail without words')
  }
  const read = blocks.reduce((sum, { text, source }) => sum + solidLength(source ?? text), 0)
  return { article: toImported(assemble(blocks, read), headOf(mail), guessLanguage), files }
}

/** A message in MIME form. @throws AppError damagedFile */
export function parseMail(bytes: Uint8Array): Promise<Email> {
  return inLibrary('postal-mime', () =>
    PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: limits.nesting }),
  )
}

/** Pictures and style sheets shown inside the mail are not files somebody sent. */
function attachedFile(attachment: Email['attachments'][number], index: number): InnerFile[] {
  const { filename, mimeType, content, disposition, related } = attachment
  if (related || (disposition === 'inline' && mimeType.startsWith('image/'))) return []
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const ending = mimeType === 'message/rfc822' ? '.eml' : mimeType === 'text/html' ? '.html' : ''
  return [{ name: filename ?? `${index + 1}${ending}`, bytes }]
}

/** Paragraphs of the other version whose words the body does not hold. */
function onlyIn(other: readonly Block[], body: readonly Block[]): Block[] {
  const said = body.map(({ text, source }) => solid(source ?? text)).join('')
  return other
    .filter(({ text, source }) => {
      const words = solid(source ?? text)
      return words !== '' && !said.includes(words)
    })
    .map((block) => ({ ...block, aside: block.aside ?? 'alternative' }))
}

function solid(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s>*_|#-]+/g, '')
    .toLowerCase()
}

function headOf(mail: Email): SourceHead {
  const written = mail.headers.find(({ key }) => key === 'date')?.value
  return {
    fields: presentFields({
      title: told(mail.subject, 'mailHeader'),
      author: told(nameOf(mail.from), 'mailHeader'),
      publishedOn: told(toldDay(written ?? mail.date), 'mailHeader'),
    }),
  }
}

function nameOf(from: Email['from']): string | undefined {
  const sender: Mailbox | undefined = from?.group ? from.group[0] : from
  return sender?.name || sender?.address
}
