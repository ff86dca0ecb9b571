import type { Rule } from './rule.ts'
import { acronymUnexpanded } from './rules/acronyms.ts'
import { citationLost, citationMoved } from './rules/citations.ts'
import { dateDiffers } from './rules/dates.ts'
import { emptySection, missingDetail, unfilledField } from './rules/details.ts'
import { figureDiffers } from './rules/figures.ts'
import { brokenLink, imageWithoutDescription } from './rules/links.ts'
import { nameSpeltTwoWays } from './rules/names.ts'
import { quotationDiffers } from './rules/quotations.ts'
import { oneSource, unsourced } from './rules/sourcing.ts'
import { titleOfAnotherDay } from './rules/titles.ts'
import { typography } from './rules/typography.ts'

/** Everything a document is checked for, the gravest first. */
export const rules: readonly Rule[] = [
  missingDetail,
  unfilledField,
  citationLost,
  quotationDiffers,
  figureDiffers,
  dateDiffers,
  titleOfAnotherDay,
  unsourced,
  oneSource,
  citationMoved,
  emptySection,
  acronymUnexpanded,
  nameSpeltTwoWays,
  brokenLink,
  imageWithoutDescription,
  typography,
]
