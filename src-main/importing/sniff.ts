import { exportedFormat } from '../shared/exported-article.ts'
import { fileNames, isZip } from './zip-entries.ts'

/** How much of a file is looked at to tell what it is, in bytes. */
const sample = 8192

/** A format known by what it holds; `sure` when nothing else starts like this. */
export type Sniffed = { id: string; sure: boolean }

/**
 * Tells the format of a file by its first bytes; null when they say nothing. An old Word file is
 * « oldWord », a Word file under a password « encrypted »: neither has an importer.
 */
export function sniff(bytes: Uint8Array): Sniffed | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, sample))
  if (isZip(bytes)) return { id: zipped(bytes), sure: true }
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(start)) return { id: 'pdf', sure: start.startsWith('%PDF-') }
  if (/^\s*\{\\rtf/.test(start)) return { id: 'rtf', sure: true }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) {
    const all = new TextDecoder('latin1').decode(bytes)
    const locked = all.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    return { id: locked ? 'encrypted' : 'oldWord', sure: true }
  }
  const words = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(words))
    return { id: 'html', sure: true }
  if (/^(?:<\?xml[^>]*\?>\s*)(?:<!doctype\s+html|<html[\s>])/i.test(words))
    return { id: 'html', sure: true }
  if (isMail(words))
    return {
      id:
        /^content-type:\s*multipart\/related/im.test(words) &&
        /^(?:snapshot-content-location|mime-version)/im.test(words) &&
        !/^(?:to|received):/im.test(words)
          ? 'mhtml'
          : 'mail',
      sure: true,
    }
  if (words.slice(0, 200).includes(`"${exportedFormat}"`) && words.startsWith('{'))
    return { id: 'ourOwn', sure: true }
  if (/^TY {2}- ?\w+\r?\n/.test(words)) return { id: 'ris', sure: true }
  if (/^(?:%[^\n]*\n\s*)*@\w+\s*\{\s*[^\s,{}]+\s*,/.test(words)) return { id: 'bibtex', sure: true }
  return null
}

/** At least two headers of a mail, and an empty line after them. */
function isMail(words: string): boolean {
  const head = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t]+[^\n]*\r?\n)*){2,}\r?\n/.exec(words)?.[0]
  if (!head) return false
  const names = head.match(
    /^(?:from|to|subject|date|message-id|mime-version|received|content-type|return-path)(?=:)/gim,
  )
  const known = new Set((names ?? []).map((name) => name.toLowerCase()))
  return (known.has('mime-version') || known.has('from')) && known.size >= 3
}

function zipped(bytes: Uint8Array): string {
  const names = fileNames(bytes)
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('META-INF/container.xml')) return 'epub'
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt'
  if (names.includes('xl/workbook.xml') || names.includes('ppt/presentation.xml'))
    return 'otherOffice'
  return 'zip'
}
