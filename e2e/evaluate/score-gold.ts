import { extract } from '../../src-main/extracting/extract.ts'
import type { Language } from '../../src-main/shared/language.ts'
import { readGold, type GoldItem, type GoldSplit } from './gold.ts'
import { scoreArticle } from './score-article.ts'
import { newSheet, type Sheet } from './sheet.ts'

/** Runs the application's extraction over one language of a split of the project's own gold. */
export function scoreGold(split: GoldSplit, language: Language): Sheet {
  const sheet = newSheet()
  for (const item of readGold(split)) if (item.gold.language === language) scoreItem(sheet, item)
  return sheet
}

function scoreItem(sheet: Sheet, item: GoldItem): void {
  const options = { publishedOn: item.gold.published }
  scoreArticle(sheet, item, extract(item.text, options))
}
