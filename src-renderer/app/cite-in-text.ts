import type { Reader } from '../articles/reader.svelte.ts'
import { writeCitation } from '../../src-main/shared/markdown/references.ts'
import type { Notices } from '../lib/notices.svelte.ts'

/** A text under the person's hands; the one written in last has the highest turn. */
type Written = { name: string; caret: { turn: number }; insert: (words: string) => void }

/** Cites what is selected in the article read, else the passage in view, where the person last wrote. */
export async function citeInText(
  reader: Reader,
  texts: readonly (Written | null)[],
  notices: Notices,
): Promise<void> {
  const [text] = texts
    .filter((one) => one !== null)
    .toSorted((one, other) => other.caret.turn - one.caret.turn)
  if (text === undefined) return notices.tell('tradecraft.citeNowhere')
  const passage = await reader.passageToCite()
  if (!passage) return
  text.insert(writeCitation(passage.id))
  notices.tell('tradecraft.cited', { title: text.name })
}
