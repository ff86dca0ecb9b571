import { AppError } from '../shared/app-error.ts'
import { readArticleHead, type GuessLanguage } from './article-head.ts'
import { solidLength } from './blocks.ts'
import { decodeText } from './decode-text.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import type { FileContent, ImportedHead } from './importer.ts'
import { limits } from './limits.ts'
import { readVaultMarks } from './vault-marks.ts'

/** Keys that note-taking programs with vaults write at the top of a note. */
const vaultKeys = ['aliases', 'alias', 'tags', 'cssclasses']

/**
 * A Markdown file: kept as written, but for what a vault of notes adds to Markdown (`readVaultMarks`). A
 * note of a vault is called by its file's name unless its head says otherwise. A briefing that
 * Aide-Mémoire exported is refused: what is drawn from sources must not become one.
 * @throws AppError emptyText, binaryFile, tooComplex, ownBriefing
 */
export function readMarkdownFile(bytes: Uint8Array, guessLanguage: GuessLanguage): FileContent {
  const { text: written, warnings } = decodeText(bytes)
  if (written.length > limits.textLength)
    throw new AppError('tooComplex', `a text of ${written.length} units`)
  const frontMatter = readFrontMatter(written)
  if (frontMatter && isOurOwn(frontMatter))
    throw new AppError('ownBriefing', 'a briefing that Aide-Mémoire exported')
  const top = frontMatter?.end ?? 0
  const body = readVaultMarks(written.slice(top))
  const text = written.slice(0, top) + body.text
  if (text.trim() === '') throw new AppError('emptyText', 'nothing but spaces')
  const head = readArticleHead(text, guessLanguage)
  const ofVault = body.marks > 0 || vaultKeys.some((key) => frontMatter?.fields.has(key) ?? false)
  const setAside = body.setAside
  return {
    article: {
      text,
      head: {
        ...(ofVault ? calledByItsFile(head, text, top) : head),
        warnings: [...warnings, ...head.warnings],
      },
      setAside,
      counts: {
        read: solidLength(written) - body.marks,
        kept: solidLength(text) - body.shownAgain,
        setAside: setAside.reduce((sum, one) => sum + solidLength(one.text), 0),
      },
      pages: [],
    },
    files: [],
  }
}

/** Without a title that was only guessed from the first words. */
function calledByItsFile(head: ImportedHead, text: string, top: number): ImportedHead {
  const { title, ...fields } = head.fields
  const told = title !== undefined && 'start' in title && title.start < top
  const isHeading = /^\s*#{1,2}[ \t]+\S/.test(text.slice(top))
  return told || isHeading ? head : { ...head, fields, namedByFile: true }
}

/** What `exporting/front-matter.ts` writes. */
function isOurOwn({ fields }: FrontMatter): boolean {
  return fields.get('generator')?.[0]?.value === 'Aide-Mémoire' && fields.has('reviewed')
}
