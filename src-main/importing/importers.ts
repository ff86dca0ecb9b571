import type { GuessLanguage } from './article-head.ts'
import { readTextFile } from './from-text.ts'
import type { FileContent, Importer } from './importer.ts'

type Read = (bytes: Uint8Array, guessLanguage: GuessLanguage) => FileContent | Promise<FileContent>

/** Every format that can be imported. What reads it is loaded when the first file of its kind comes. */
export const importers: readonly Importer[] = [
  {
    id: 'text',
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    risky: false,
    read: readTextFile,
  },
  {
    id: 'markdown',
    extensions: ['.md', '.markdown'],
    mediaTypes: ['text/markdown'],
    risky: false,
    read: later(async () => (await import('./from-markdown.ts')).readMarkdownFile),
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    risky: true,
    read: later(async () => (await import('./from-html.ts')).readHtml),
  },
  {
    id: 'mhtml',
    extensions: ['.mhtml', '.mht'],
    mediaTypes: ['multipart/related'],
    risky: true,
    read: later(async () => (await import('./from-mhtml.ts')).readMhtml),
  },
  {
    id: 'pdf',
    extensions: ['.pdf'],
    mediaTypes: ['application/pdf'],
    risky: true,
    read: later(async () => (await import('./from-pdf.ts')).readPdf),
  },
  {
    id: 'docx',
    extensions: ['.docx', '.docm'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    risky: true,
    read: later(async () => (await import('./from-docx.ts')).readDocx),
  },
  {
    id: 'odt',
    extensions: ['.odt'],
    mediaTypes: ['application/vnd.oasis.opendocument.text'],
    risky: true,
    read: later(async () => (await import('./from-odt.ts')).readOdt),
  },
  {
    id: 'rtf',
    extensions: ['.rtf'],
    mediaTypes: ['application/rtf', 'text/rtf'],
    risky: true,
    read: later(async () => (await import('./from-rtf.ts')).readRtf),
  },
  {
    id: 'epub',
    extensions: ['.epub'],
    mediaTypes: ['application/epub+zip'],
    risky: true,
    read: later(async () => (await import('./from-epub.ts')).readEpub),
  },
  {
    id: 'mail',
    extensions: ['.eml'],
    mediaTypes: ['message/rfc822'],
    risky: true,
    read: later(async () => (await import('./from-mail.ts')).readMail),
  },
  {
    id: 'ris',
    extensions: ['.ris'],
    mediaTypes: ['application/x-research-info-systems'],
    risky: true,
    read: later(async () => (await import('./from-ris.ts')).readRis),
  },
  {
    id: 'bibtex',
    extensions: ['.bib', '.bibtex'],
    mediaTypes: ['application/x-bibtex'],
    risky: true,
    read: later(async () => (await import('./from-bibtex.ts')).readBibtex),
  },
  {
    id: 'csl',
    extensions: ['.json', '.csljson'],
    mediaTypes: ['application/vnd.citationstyles.csl+json'],
    risky: true,
    read: later(async () => (await import('./from-csl.ts')).readCsl),
  },
  {
    id: 'ourOwn',
    extensions: ['.json'],
    mediaTypes: ['application/json'],
    risky: true,
    read: later(async () => (await import('./from-our-own-article.ts')).readOurOwnArticle),
  },
  {
    id: 'zip',
    extensions: ['.zip'],
    mediaTypes: ['application/zip'],
    risky: true,
    read: later(async () => (await import('./from-zip.ts')).readZip),
  },
]

/** The endings of file names that can be imported, with the point: what a file dialog offers. */
export const importableExtensions: readonly string[] = [
  ...new Set(importers.flatMap((importer) => importer.extensions)),
]

function later(load: () => Promise<Read>): Read {
  return async (bytes, guessLanguage) => (await load())(bytes, guessLanguage)
}
