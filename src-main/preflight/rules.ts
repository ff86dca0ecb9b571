import type { Rule } from './rule.ts'
import { acronymUnexpanded } from './rules/acronyms.ts'
import { citationLost, citationMoved } from './rules/citations.ts'
import { dateDiffers } from './rules/dates.ts'
import { emptySection, missingDetail, unfilledField } from './rules/details.ts'
import { figureDiffers } from './rules/figures.ts'
import { overLength } from './rules/length.ts'
import { brokenLink, imageWithoutDescription } from './rules/links.ts'
import { nameSpeltTwoWays } from './rules/names.ts'
import { quotationDiffers } from './rules/quotations.ts'
import {
  commentLeft,
  likelihoodWithConfidence,
  markingAbove,
  mixedScales,
} from './rules/remarks.ts'
import { oneSource, unsourced } from './rules/sourcing.ts'
import { spelling } from './rules/spelling.ts'
import { titleOfAnotherDay } from './rules/titles.ts'
import { typography } from './rules/typography.ts'

/** Everything a document is checked for, the gravest first. */
export const rules: readonly Rule[] = [
  missingDetail,
  unfilledField,
  commentLeft,
  markingAbove,
  citationLost,
  quotationDiffers,
  figureDiffers,
  dateDiffers,
  titleOfAnotherDay,
  likelihoodWithConfidence,
  unsourced,
  oneSource,
  mixedScales,
  citationMoved,
  overLength,
  emptySection,
  acronymUnexpanded,
  nameSpeltTwoWays,
  brokenLink,
  imageWithoutDescription,
  spelling,
  typography,
]
