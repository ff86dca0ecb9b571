import type { Trigger } from './meeting-triggers.ts'
import type { Mention } from './reading.ts'
import type { Span } from './tokens.ts'

const BESIDE =
  /(?:(?<!\p{L})(?:par|avec|devant|auprès de|recevra|reçoit|reçu|rencontré|rencontrera|vu|entre|with|by|before|between|to)|(?<!\p{L})(?:délégations?|mission|représentant\p{L}*)[^\S\n](?:(?:[\p{Ll}-]+[^\S\n]){0,3}?)(?:de|du|des)|delegations?[^\S\n](?:of|from)|mission[^\S\n](?:of|from)|(?:égide|auspices|initiative|invitation)[^\S\n](?:de|du|des|of))[^\S\n]?(?:la[^\S\n]|le[^\S\n]|l[’']|les[^\S\n]|the[^\S\n])?(?:(?:délégation|mission|bureau|commissaires|membres)[^\S\n](?:de[^\S\n]|du[^\S\n]))?[^\S\n]?(?:la[^\S\n]|l[’'])?$/iu
/** What may stand before the subject of a sentence: a dateline, « Mardi, ». */
const OPENS =
  /^(?:[^–—]{2,80}[–—][^\S\n])?[^\S\n]*(?:[^,.;:–—]{0,40},[^\S\n])?(?:(?:l[ae]|les|the)[^\S\n]|l[’'])?$/iu
/** « Réunion du », « sommet extraordinaire de la », “session of the”: the body whose meeting it is. */
const MEETING_OF =
  /(?<!\p{L})(?:réunion|sommet|session|séance|conseil|assemblée|plénière|meeting|summit|session)(?:[^\S\n](?:[\p{L}-]+(?:el|elle|aire|ale?|iel|ielle|inaire|al|ive|if))){0,2}[^\S\n]?(?:de[^\S\n]|du[^\S\n]|des[^\S\n]|d[’']|of[^\S\n]|UE-|EU-)?(?:la[^\S\n]|l[’']|the[^\S\n])?$/iu

/**
 * Organisations that take part in a meeting as such: the subject of a verb of meeting, those whose meeting it is, and
 * who is named after « avec », « par », « devant » or « une délégation de ».
 */
export function bodiesOf(
  words: string,
  part: Span,
  around: readonly Mention[],
  triggers: readonly Trigger[],
): string[] {
  const verb = triggers.find(({ kind }) => kind !== 'noun' && kind !== 'another')
  return around.flatMap((each) => {
    if (each.kind !== 'organisation') return []
    const at = each.start - part.start
    const before = words.slice(Math.max(0, at - 90), at)
    const subject = verb !== undefined && at < verb.start && at < 90 && OPENS.test(before)
    return subject || BESIDE.test(before) || MEETING_OF.test(before) ? [each.value.name] : []
  })
}
