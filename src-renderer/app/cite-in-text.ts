import { writeCitation } from '../../src-main/shared/markdown/references.ts'
import type { Notices } from '../lib/notices.svelte.ts'
import type { TwoPanes } from './two-panes.svelte.ts'

/** Cites what is selected in the article read, else the passage in view, where the person last wrote. */
export async function citeInText(panes: TwoPanes, notices: Notices): Promise<void> {
  const texts = panes.texts().filter((text) => text !== null)
  const [text] = texts.sort((one, other) => other.caret.turn - one.caret.turn)
  if (!text) return notices.tell('tradecraft.citeNowhere')
  const passage = await panes.reading?.passageToCite()
  if (!passage) return
  text.insert(writeCitation(passage.id))
  notices.tell('tradecraft.cited', { title: text.name })
}
