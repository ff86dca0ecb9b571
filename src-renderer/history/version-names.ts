import { showDay } from '../../src-main/shared/dated-display.ts'
import type { OperationName } from '../../src-main/shared/history.ts'
import type { MessageKey } from '../../src-main/shared/messages/catalogue.ts'
import type { TextVersion } from '../../src-main/shared/text-version.ts'
import { dayOf, timeOf } from '../lib/dates.ts'
import { interfaceLanguage, t } from '../lib/i18n.svelte.ts'
import { operationName } from '../lib/operation-name.ts'

/** What is done to every text has a short name. */
const shortNames = new Map<OperationName, MessageKey>([
  ['editNote', 'history.typed'],
  ['editBriefing', 'history.typed'],
  ['createNote', 'history.created'],
  ['createBriefing', 'history.created'],
  ['removeNote', 'history.removedHere'],
  ['removeBriefing', 'history.removedHere'],
])

/** What was done in a version. */
export function versionName(version: TextVersion): string {
  const short = shortNames.get(version.name)
  return short === undefined ? operationName(version) : t(short)
}

/** When a version was made: « 14:05 », or « 14:05 – 14:32 ». */
export function versionTime({ from, to }: Pick<TextVersion, 'from' | 'to'>): string {
  const times = [from, to].map((at) => timeOf(at, interfaceLanguage()))
  const [begun = '', ended = ''] = times
  return begun === ended ? begun : t('history.span', { from: begun, to: ended })
}

/** The day a version was last gone on with. */
export function versionDay({ to }: Pick<TextVersion, 'to'>): string {
  return showDay(dayOf(to), interfaceLanguage())
}

/** A version as it is called among others: its name, or its day and hour. */
export function versionTitle(version: TextVersion): string {
  const time = timeOf(version.to, interfaceLanguage())
  const when = t('history.versionOf', { day: versionDay(version), time })
  return version.label === null ? when : `${version.label} (${when})`
}
