import type { Paper } from '../shared/briefing.ts'
import type { Marking } from '../shared/markings.ts'
import type { DocumentTree } from './document.ts'
import { cssString } from './html.ts'

/** Text colours of TLP 2.0 labels (FIRST, Traffic Light Protocol 2.0), on black. */
export const tlpColours: Record<string, string> = {
  'TLP:RED': '#ff2b2b',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:AMBER': '#ffc000',
  'TLP:GREEN': '#33ff00',
  'TLP:CLEAR': '#ffffff',
}

const longestRunningTitle = 64
/** Width of the text, in millimetres: about 72 signs a line. */
const textWidth = 138

/** A sheet and its margins, in millimetres; CSS knows it by its name. */
type Sheet = { width: number; height: number; top: number; side: number; bottom: number }
export const sheets: Record<Paper, Sheet> = {
  A4: { width: 210, height: 297, top: 27, side: 36, bottom: 26 },
  letter: { width: 215.9, height: 279.4, top: 25, side: 38.95, bottom: 24 },
}
/** The margin at the left and right of a page that is turned for a wide table. */
export const turnedSide = 24

/**
 * The page's margins, in CSS: marking at the head and foot of every page (a TLP label at the right,
 * a free mention in the middle), page number « n / N », from the second page the running title.
 */
export function pageRules({ marking, mention, titleBlock, layout }: DocumentTree): string {
  const { top, side, bottom } = sheets[layout.paper]
  const free = marking?.kind === 'free'
  const inMiddle = free ? marking : mention
  const titleWidth = inMiddle ? (textWidth - boxWidth(inMiddle.text)) / 2 - 6 : 96
  // Beside a free mention the title has two short lines, at about 1.5 mm a sign.
  const title = cssString(
    shortened(titleBlock.title, inMiddle ? Math.floor(titleWidth * 1.2) : undefined),
  )
  const head = [marking, mention].map((one) => (one ? markingBox(one, 'top') : '')).join('')
  const foot = marking === null ? '' : markingBox(marking, 'bottom')
  const numberBox = marking?.kind === 'tlp' ? '@bottom-center' : '@bottom-right'
  const reference = titleBlock.reference === '' ? '' : cssString(titleBlock.reference)
  return `@page{size:${layout.paper};margin:${top}mm ${side}mm ${bottom}mm;
${head}${foot}
@top-left{content:${title};${quiet}text-align:left;width:${titleWidth}mm;margin-bottom:9mm;vertical-align:bottom}
${numberBox}{content:counter(page) "\\00a0/\\00a0" counter(pages);${quiet}${numberBox === '@bottom-center' ? 'width:20mm;text-align:center;' : `width:${free ? titleWidth : 30}mm;text-align:right;`}vertical-align:top;margin-top:9mm}
${reference === '' ? '' : `@bottom-left{content:${reference};${quiet}width:${free ? titleWidth : 38}mm;text-align:left;vertical-align:top;margin-top:9mm}`}
}
@page:first{@top-left{content:""}}
@page turned{size:${layout.paper} landscape;margin:${top}mm ${turnedSide}mm ${bottom}mm}`
}

const quiet =
  "font:400 8pt/1.3 'Document Sans',sans-serif;color:#444;font-variant-numeric:lining-nums;"

function markingBox({ kind, text }: Marking, edge: 'top' | 'bottom'): string {
  const place = edge === 'top' ? 'margin:auto 0 8.5mm auto' : 'margin:8.5mm 0 auto auto'
  if (kind === 'tlp') {
    const width = text === 'TLP:AMBER+STRICT' ? 36 : 24
    return `@${edge}-right{content:${cssString(text)};font:700 9pt/5.4mm 'Document Sans',sans-serif;color:${tlpColours[text] ?? '#ffffff'};background:#000;width:${width}mm;height:5.4mm;${place};text-align:center;vertical-align:middle}`
  }
  const middle = edge === 'top' ? 'margin:auto auto 8mm' : 'margin:8mm auto auto'
  return `@${edge}-center{content:${cssString(text.toLocaleUpperCase('fr'))};font:650 9pt/1.2 'Document Sans',sans-serif;letter-spacing:.06em;color:#a3161d;border:.6pt solid #a3161d;padding:1.2mm 2.5mm;${middle};text-align:center;vertical-align:middle;height:4mm;width:${boxWidth(text)}mm;white-space:nowrap}`
}

/** Room for a free mention set in capitals, in millimetres, its frame not counted. */
function boxWidth(text: string): number {
  return Math.min(90, Math.round(text.length * 2.35) + 2)
}

/** The title cut at a word when it is longer than the head of a page holds. */
export function shortened(title: string, longest = longestRunningTitle): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–-]+$/u, '')}…`
}
