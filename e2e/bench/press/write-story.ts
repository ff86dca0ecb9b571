import { column, makePdf, type PrintedLine } from '../../../src-main/importing/samples/make-pdf.ts'
import {
  makeDocx,
  makeEpub,
  makeOdt,
  wordParagraph,
} from '../../../src-main/importing/samples/office-samples.ts'
import { encode, type Encoding } from './encode.ts'
import type { Story } from './stories.ts'

/** A file of the made-up press. */
export type PressFile = { name: string; bytes: Uint8Array }

export const formats = [
  ...(['txt', 'md', 'html', 'mhtml', 'docx', 'odt', 'rtf', 'epub', 'pdf', 'eml'] as const),
]
export type Format = (typeof formats)[number]

/** Writes a story as a file of a format; `name` is without ending. */
export async function writeStory(
  story: Story,
  format: Format,
  name: string,
  encoding: Encoding = 'utf-8',
): Promise<PressFile> {
  return { name: `${name}.${format}`, bytes: await bytesOf(story, format, encoding) }
}

async function bytesOf(told: Story, format: Format, encoding: Encoding): Promise<Uint8Array> {
  const { language, title, outlet, author, day, address, paragraphs } = told
  const head = [title, `${outlet}, ${writtenDay(told)}`]
  switch (format) {
    case 'txt':
      return encode(`${head.join('\n')}\n\n${paragraphs.join('\n\n')}\n`, encoding)
    case 'md': {
      const matter = [
        `title: "${title}"`,
        `date: ${day}`,
        `author: ${author}`,
        `source: ${address}`,
      ]
      return encode(`---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`, 'utf-8')
    }
    case 'html':
      return encode(pageOf(told, encoding), encoding)
    case 'mhtml':
      return savedPage(told)
    case 'docx':
      return makeDocx(
        wordParagraph(escaped(title), 'Titre1') +
          [head[1] ?? '', ...paragraphs].map((text) => wordParagraph(escaped(text))).join(''),
      )
    case 'odt':
      return makeOdt(
        `<text:h text:outline-level="1">${escaped(title)}</text:h>` +
          [head[1] ?? '', ...paragraphs].map((one) => `<text:p>${escaped(one)}</text:p>`).join(''),
      )
    case 'rtf':
      return encode(
        `{\\rtf1\\ansi\\ansicpg1252 ${[...head, ...paragraphs].map(rich).join('\\par\n')}\\par}`,
        'utf-8',
      )
    case 'epub':
      return makeEpub(
        `<dc:title>${escaped(title)}</dc:title><dc:creator>${author}</dc:creator>` +
          `<dc:language>${language}</dc:language><dc:date>${day}</dc:date>`,
        [paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('')],
      )
    case 'pdf':
      return makePdf(printed([...head, ...paragraphs]), { title, author })
    case 'eml':
      return mail(told)
  }
}

/** « 18 février 2026 », « 18 February 2026 ». */
function writtenDay({ day, language }: Story): string {
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day))
}

function pageOf(
  { language, title, outlet, author, day, address, paragraphs }: Story,
  charset: string,
) {
  const linked = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    author: [{ name: author }],
  }
  const menu = ['Monde', 'Afrique', 'Économie', 'Culture', 'Sport'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="${charset.split(' ')[0] ?? ''}">
<title>${escaped(title)} - ${outlet}</title><meta property="og:site_name" content="${outlet}">
<meta property="og:url" content="${address}"><script type="application/ld+json">${JSON.stringify(linked)}</script>
<script>window.dataLayer=[]</script></head><body><header><nav><ul>${menu.join('')}</ul></nav></header>
<main><article><h1>${escaped(title)}</h1><p class="byline">${author}</p>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</article><aside><ul>${menu.join('')}</ul></aside></main><footer><p>© ${outlet}</p></footer></body></html>`
}

function savedPage(told: Story): Uint8Array {
  return lines(
    ...['From: <Saved by a browser>', `Snapshot-Content-Location: ${told.address}`],
    ...['Subject: page', 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/related; type="text/html"; boundary="part"', '', '--part'],
    ...['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    ...base64(pageOf(told, 'utf-8')),
    '--part--',
  )
}

function mail({ title, author, day, paragraphs }: Story): Uint8Array {
  const subject = `=?UTF-8?B?${Buffer.from(title).toString('base64')}?=`
  const from = `=?UTF-8?B?${Buffer.from(author).toString('base64')}?=`
  return lines(
    ...[`From: ${from} <redaction@presse.invalid>`, 'To: cellule@ministere.invalid'],
    ...[`Subject: ${subject}`, `Date: ${new Date(`${day}T08:30:00Z`).toUTCString()}`],
    ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
    ...['Content-Transfer-Encoding: base64', ''],
    ...base64(paragraphs.join('\n\n')),
  )
}

function base64(text: string): string[] {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  )
}

function lines(...written: string[]): Uint8Array {
  return new TextEncoder().encode(`${written.join('\r\n')}\r\n`)
}

/** Paragraphs set in lines of 90 characters, 48 lines a page, each page with its number. */
function printed(paragraphs: readonly string[]): PrintedLine[][] {
  const set = paragraphs.flatMap((text) => [
    ...(text.match(/.{1,90}(?:\s|$)/g) ?? []).map((line) => line.trim()),
    '',
  ])
  const pages = Array.from({ length: Math.ceil(set.length / 48) }, (_, page) =>
    set.slice(page * 48, (page + 1) * 48),
  )
  return pages.map((page, at) => [
    ...column(70, 80, page).filter(({ text }) => text !== ''),
    { text: String(at + 1), x: 290, y: 800, size: 9 },
  ])
}

function rich(text: string): string {
  const escapedText = text.replace(/[\\{}]/g, (mark) => `\\${mark}`)
  return escapedText.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0)}?`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
