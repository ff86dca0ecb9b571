import { fold } from './tokens.ts'

/** Members of groupings whose membership is settled and small enough to be meant one by one. */
const MEMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:aes|alliance des etats du sahel|alliance of sahel states)$/, ['ML', 'BF', 'NE']],
  [/(?<!\p{L})g7(?!\p{L})/u, ['US', 'CA', 'FR', 'DE', 'IT', 'GB', 'JP']],
  [
    /(?<!\p{L})(?:pays baltes|etats baltes|baltic states|baltic countries)(?!\p{L})/u,
    ['EE', 'LV', 'LT'],
  ],
  [/^(?:benelux)$/, ['BE', 'NL', 'LU']],
  [/^(?:uma|union du maghreb arabe|arab maghreb union)$/, ['DZ', 'LY', 'MA', 'MR', 'TN']],
  // « UFM » alone is as a rule the Union for the Mediterranean, which has more than forty members.
  [/^(?:mru|union du fleuve mano|mano river union)$/, ['CI', 'GN', 'LR', 'SL']],
  [
    /^(?:uemoa|union economique et monetaire ouest-africaine)$/,
    ['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'],
  ],
  [
    /^(?:cemac|communaute economique et monetaire de l'afrique centrale)$/,
    ['CM', 'CF', 'CG', 'GA', 'GQ', 'TD'],
  ],
]

/** ISO codes of the members of a grouping named by its acronym or in words; none when it is not a settled one. */
export function membersOf(name: string): readonly string[] {
  const folded = fold(name)
  return MEMBERS.find(([form]) => form.test(folded))?.[1] ?? []
}
