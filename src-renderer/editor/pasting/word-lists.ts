import { styleOf } from './pasted-style.ts'

/** The item that a paragraph of Word is: its depth from 1 and its mark in Markdown; null when it is none. */
export function wordListItem(paragraph: Element): { level: number; mark: string } | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/.exec(styleOf(paragraph))?.[1]
  if (level === undefined) return null
  const sign = [...paragraph.querySelectorAll('*')].find(wordListMark)?.textContent.trim() ?? ''
  const number = /^\(?(\d+)[.)]/.exec(sign)?.[1]
  const lettered = /^\(?[a-z]{1,4}[.)]/i.test(sign)
  return { level: Number(level), mark: number !== undefined ? `${number}.` : lettered ? '1.' : '-' }
}

/** Whether an element only holds the sign that Word draws before an item. */
export function wordListMark(node: Element): boolean {
  return /mso-list\s*:\s*ignore/.test(styleOf(node))
}
