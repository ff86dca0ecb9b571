import type { Mention } from './reading.ts'
import type { Span } from './tokens.ts'

const BESIDE =
  /(?:(?<!\p{L})(?:par|avec|devant|recevra|reçoit|reçu|with|by)|délégations?[^\S\n](?:de|du|des)|mission[^\S\n](?:de|du))[^\S\n]?(?:la[^\S\n]|le[^\S\n]|l[’']|les[^\S\n]|the[^\S\n])?(?:délégation|mission|bureau|délégation)?[^\S\n]?(?:de[^\S\n]|du[^\S\n])?(?:la[^\S\n]|l[’'])?$/iu
const OPENS = /^[^\S\n]*(?:(?:l[ae]|les|the)[^\S\n]|l[’'])?$/iu

/**
 * Organisations that take part in a meeting as such: what the part of the sentence opens with before the verb, and
 * who is named after « avec », « par » or « une délégation de ».
 */
export function bodiesOf(
  words: string,
  sentence: Span,
  around: readonly Mention[],
  verb: number | undefined,
): string[] {
  return around.flatMap((each) => {
    if (each.kind !== 'organisation') return []
    const at = each.start - sentence.start
    const before = words.slice(0, at)
    const subject = verb !== undefined && at < verb && OPENS.test(before)
    return subject || BESIDE.test(before.slice(-60)) ? [each.value.name] : []
  })
}
