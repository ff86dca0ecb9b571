/** Where an element keeps the style it was pasted with: as a style, the window's policy would refuse it. */
export const styleAttribute = 'data-pasted-style'

/** What the inline style of a pasted element says; empty when nothing. */
export function styleOf(element: Element): string {
  return (element.getAttribute(styleAttribute) ?? '').toLowerCase()
}

/** One property of it. */
export function styleValue(element: Element, property: string): string {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`).exec(styleOf(element))
  return found?.[1]?.trim() ?? ''
}

/** Whether it, or its tag, sets words in bold; null when it says nothing. */
export function isStrong(element: Element): boolean | null {
  const weight = styleValue(element, 'font-weight')
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) return true
  // Google Docs wraps everything in a <b> that is not bold.
  if (/^(?:normal|[1-5]00)$/.test(weight)) return false
  return /^(?:B|STRONG)$/.test(element.tagName.toUpperCase()) ? true : null
}

export function isEmphasis(element: Element): boolean | null {
  const slant = styleValue(element, 'font-style')
  if (/italic|oblique/.test(slant)) return true
  if (slant === 'normal') return false
  return /^(?:I|EM|CITE|DFN|VAR)$/.test(element.tagName.toUpperCase()) ? true : null
}

export function isStruck(element: Element): boolean | null {
  if (styleValue(element, 'text-decoration').includes('line-through')) return true
  return /^(?:S|DEL|STRIKE)$/.test(element.tagName.toUpperCase()) ? true : null
}

/** The same page, its inline styles under the name this reads; what stands between tags is untouched. */
export function keepStyles(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\sstyle\s*=/i, ` ${styleAttribute}=`),
  )
}
