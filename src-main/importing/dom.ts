import { DOMParser, parseHTML } from 'linkedom'
import { AppError } from '../shared/app-error.ts'
import { damaged } from './damaged.ts'
import { limits } from './limits.ts'

/** What importers use of a parsed page or XML part; main has no DOM types of its own. */
export type DomNode = {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}
export type DomElement = DomNode & {
  readonly localName: string
  readonly tagName: string
  readonly children: Iterable<DomElement>
  readonly parentElement: DomElement | null
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  querySelector: (selector: string) => DomElement | null
  querySelectorAll: (selector: string) => Iterable<DomElement>
  append: (...nodes: (DomNode | string)[]) => void
  replaceWith: (...nodes: DomNode[]) => void
}
export type DomDocument = {
  readonly documentElement: DomElement
  readonly body: DomElement
  createElement: (name: string) => DomElement
  querySelector: (selector: string) => DomElement | null
  querySelectorAll: (selector: string) => Iterable<DomElement>
}

export const elementNode = 1
export const textNode = 3
const cdataNode = 4

/**
 * A page of HTML. Nothing in it runs and nothing is fetched. Its `html`, `head` and `body` tags are
 * replaced by ours, so that what stands outside them, or after a second one, is not lost.
 * @throws AppError tooComplex, damagedFile
 */
export function parseHtml(html: string): DomDocument {
  const language = /<html[^>]*\slang\s*=\s*["']?([\w-]{2,20})/i.exec(html.slice(0, 5000))?.[1] ?? ''
  const inner = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?=[\s>/])[^>]*>/gi, '')
  const page = `<!doctype html><html lang="${language}"><head></head><body>${inner}</body></html>`
  // linkedom's types need the DOM library; this is the part used.
  const { document: parsed } = library(
    () => parseHTML(page) as unknown as { document: DomDocument },
  )
  checkSize(parsed.documentElement)
  return parsed
}

/**
 * A part written in XML. Entities beyond the five of XML are not expanded and no document type is
 * read, so nothing outside the part is reached.
 * @throws AppError tooComplex, damagedFile
 */
export function parseXml(xml: string): DomElement {
  const plain = xml.replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/i, '')
  const parsed = library(
    () => new DOMParser().parseFromString(plain, 'text/xml') as unknown as DomDocument, // As above.
  )
  const root = parsed.documentElement as DomElement | null
  if (!root) throw new AppError('damagedFile', 'XML without an element')
  checkSize(root)
  return root
}

/** The element children of a node, in order. */
export function elementsOf(node: DomNode): DomElement[] {
  return [...node.childNodes].filter(isElement)
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === elementNode
}

export function isText(node: DomNode): boolean {
  return node.nodeType === textNode || node.nodeType === cdataNode
}

/** Every element below, in document order, whose name without prefix is `name`. */
export function descendants(root: DomElement, name: string): DomElement[] {
  const found: DomElement[] = []
  const walk = (element: DomElement) => {
    for (const child of elementsOf(element)) {
      if (plainName(child) === name) found.push(child)
      walk(child)
    }
  }
  walk(root)
  return found
}

/** The name of an element without its prefix, in lower case: « text:p » is « p ». */
export function plainName(element: DomElement): string {
  return element.localName.replace(/^.*:/, '').toLowerCase()
}

/** Goes down without recursion: this is what keeps the walks that follow within the stack. */
function checkSize(root: DomElement): void {
  let elements = 0
  const waiting: [DomElement, number][] = [[root, 1]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next
    elements += 1
    if (depth > limits.nesting || elements > limits.elements)
      throw new AppError('tooComplex', `${elements} elements, ${depth} inside one another`)
    for (const child of elementsOf(element)) waiting.push([child, depth + 1])
  }
}

function library<Value>(parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    throw damaged('linkedom', error)
  }
}
