import type { Language } from '../language.ts'
import { actorsMessages } from './actors.ts'
import { appMessages } from './app.ts'
import { articlesMessages } from './articles.ts'
import { assertionsMessages } from './assertions.ts'
import { briefingsMessages } from './briefings.ts'
import { commandLineMessages } from './command-line.ts'
import { documentMessages } from './document.ts'
import { editorMessages } from './editor.ts'
import { errorMessages } from './errors.ts'
import { exportMessages } from './export.ts'
import { historyMessages } from './history.ts'
import { layoutMessages } from './layout.ts'
import { lexiconMessages } from './lexicon.ts'
import { likelySameMessages } from './likely-same.ts'
import { localModelMessages } from './local-model.ts'
import { meetingsMessages } from './meetings.ts'
import { format, type Message } from './message.ts'
import { nameLanguageMessages } from './name-languages.ts'
import { nativeMessages } from './native.ts'
import { operationMessages } from './operations.ts'
import { preflightMessages } from './preflight.ts'
import { recordExportMessages } from './record-export.ts'
import { reviewMessages } from './review.ts'
import { spellingMessages } from './spelling.ts'
import { tradecraftMessages } from './tradecraft.ts'
import { templatesMessages } from './templates.ts'

/** Every text a person can read, in French and English. */
export const catalogue = {
  ...actorsMessages,
  ...appMessages,
  ...articlesMessages,
  ...assertionsMessages,
  ...briefingsMessages,
  ...commandLineMessages,
  ...documentMessages,
  ...editorMessages,
  ...errorMessages,
  ...exportMessages,
  ...historyMessages,
  ...layoutMessages,
  ...lexiconMessages,
  ...spellingMessages,
  ...likelySameMessages,
  ...localModelMessages,
  ...meetingsMessages,
  ...nameLanguageMessages,
  ...nativeMessages,
  ...operationMessages,
  ...preflightMessages,
  ...recordExportMessages,
  ...reviewMessages,
  ...tradecraftMessages,
  ...templatesMessages,
}
export type MessageKey = keyof typeof catalogue

/** The text of a key in a language, its placeholders filled; `n` chooses singular or plural. */
export function translate(
  language: Language,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  const message: Message = catalogue[key]
  return format(message, language, values)
}
