import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { proposalStore } from '../proposals/proposals-store.ts'
import { AppError } from '../shared/app-error.ts'
import type { HandlersOf } from '../shared/contract.ts'
import type { Language } from '../shared/language.ts'
import type { LexiconEntry, LexiconGiven } from '../shared/lexicon.ts'
import { lexiconWords } from '../shared/lexicon.ts'
import type { Extracted } from '../shared/proposal.ts'
import { translate } from '../shared/messages/catalogue.ts'
import type { Store } from '../store/open-store.ts'
import { lexiconStore } from './lexicon-store.ts'
import { readLexiconTable, writeLexiconTable } from './lexicon-table.ts'

/** What the edge of the application supplies. */
export type LexiconCallsOptions = {
  /** Asks where to save a file; null when the person cancels. */
  askPath: (proposedName: string) => Promise<string | null>
  /** Asks which table to read; null when the person cancels. */
  askFile: () => Promise<string | null>
  language: () => Language
  /** Reads an article again; what it writes is to join `operation`. */
  extract: (articleId: string, operation: number | null) => void
}

/** Tables of word lists are small; anything longer is another file chosen by mistake. */
const largestTable = 4 * 1024 * 1024

/** The calls of the `lexicon` group: the analyst's own word lists, looked at, edited, saved and read. */
export function lexiconCalls(store: Store, options: LexiconCallsOptions): HandlersOf<'lexicon'> {
  const { operations, newId } = store
  const lexicon = lexiconStore(store)
  const proposals = proposalStore(store)

  function existing(id: string): LexiconEntry {
    const entry = lexicon.find(id)
    if (entry === null) throw new AppError('notFound', `no entry ${id}`)
    return entry
  }

  return {
    list: () => lexicon.all(),
    add(given) {
      const known = lexicon.idOf(given.list, given.words)
      if (known !== null) return { id: known, added: false }
      const id = newId()
      operations.perform('addWord', given.words, () =>
        lexicon.add({ ...given, id, origin: 'hand', articleId: null }),
      )
      return { id, added: true }
    },
    edit({ id, ...given }) {
      existing(id)
      const known = lexicon.idOf(given.list, given.words)
      if (known !== null && known !== id)
        throw new AppError('invalidInput', `${given.words} is there already`, {
          field: given.words,
        })
      operations.perform('editWord', given.words, () => lexicon.update({ ...given, id }))
      return {}
    },
    remove({ id }) {
      const { words } = existing(id)
      operations.perform('removeWord', words, () => lexicon.remove(id))
      return {}
    },
    neverPropose({ proposalId }) {
      const stored = proposals.find(proposalId)
      if (stored === null) throw new AppError('notFound', `no proposal ${proposalId}`)
      const { articleId, proposal } = stored
      const name = isName(proposal) ? lexiconWords.safeParse(proposal.value.name).data : undefined
      if (name === undefined) throw new AppError('invalidInput', 'no name', { field: 'name' })
      if (lexicon.idOf('notName', name) !== null) return { name }
      const entry = { list: 'notName', words: name, language: null, country: null } as const
      operations.perform('addWord', name, () =>
        lexicon.add({ ...entry, id: newId(), origin: 'correction', articleId }),
      )
      options.extract(articleId, operations.latest())
      return { name }
    },
    async exportFile() {
      const name = `${translate(options.language(), 'lexicon.fileName')}.csv`
      const path = await options.askPath(name)
      if (path === null) return { path }
      try {
        await writeFile(path, writeLexiconTable(lexicon.all()))
      } catch (error) {
        throw new AppError('cannotWriteFile', String(error), { path })
      }
      return { path }
    },
    async importFile() {
      const path = await options.askFile()
      if (path === null) return { fileName: null, added: 0, known: 0, problems: [] }
      const fileName = basename(path)
      const { entries, problems } = readLexiconTable(await readTable(path, fileName))
      if (problems.length > 0) return { fileName, added: 0, known: 0, problems }
      let added = 0
      operations.perform('importWords', fileName, () => {
        for (const given of entries) if (addFromFile(given)) added += 1
      })
      return { fileName, added, known: entries.length - added, problems: [] }
    },
  }

  function addFromFile(given: LexiconGiven): boolean {
    if (lexicon.idOf(given.list, given.words) !== null) return false
    lexicon.add({ ...given, id: newId(), origin: 'file', articleId: null })
    return true
  }
}

type Name = Extract<Extracted, { kind: 'person' | 'organisation' | 'place' }>

function isName(proposal: Extracted): proposal is Name {
  return ['person', 'organisation', 'place'].includes(proposal.kind)
}

/** @throws AppError fileUnreadable, fileTooLarge, binaryFile */
async function readTable(path: string, fileName: string): Promise<string> {
  let bytes: Uint8Array
  try {
    if ((await stat(path)).size > largestTable)
      throw new AppError('fileTooLarge', path, { fileName, limit: '4' })
    bytes = await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('fileUnreadable', String(error), { fileName })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new AppError('binaryFile', String(error), { fileName })
  }
}
