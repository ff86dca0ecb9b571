import { createHash } from 'node:crypto'
import { exportedFormat, exportedVersion } from '../../shared/exported-article.ts'
import type { Language } from '../../shared/language.ts'
import { type Sample, utf8 } from './sample.ts'

const french = [
  'Le fleuve, un bien commun',
  'Niamey, 18 février 2026 (AFS) – Les ministres de trois pays ont signé un accord sur l’eau, a indiqué le secrétariat.',
  '« Nous n’avons qu’un fleuve », a rappelé la ministre ; son cœur est à 10 € près.',
]
const english = [
  'One river for three countries',
  'NIAMEY, Feb 18 2026 – Ministers of three countries signed an agreement on water, the secretariat said.',
  '“We have but one river”, the minister said.',
]
/** The bytes of the euro sign and the ligature œ in two encodings of Western Europe. */
const windows: Record<string, number> = { '€': 0x80, '’': 0x92, '–': 0x96, œ: 0x9c }
const latin9: Record<string, number> = { '€': 0xa4, œ: 0xbd, '’': 0x27, '–': 0x2d }

function encoded(text: string, special: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0))
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer)
}

const clipped =
  '---\ntitle: Le barrage sera partagé\nsource: https://courrier.invalid/barrage\nauthor:\n  - "[[Awa Sy]]"\npublished: 2026-02-18\ntags: [eau, niger]\n---\n'
const vaultBody =
  '> [!info] À lire\n> Le [[Pays/Niger|Niger]] a signé.\n\nLa réunion de [[Niamey]] était prévue. %%À vérifier.%%\n\n![[carte.png]]\n\nSuite #eau.'

/** Plain text in the encodings of Western Europe, Markdown and notes of a vault, French and English. */
export function textSamples(): Sample[] {
  const head = { title: french[0] ?? '', datelinePlace: 'Niamey', publishedOn: '2026-02-18' }
  const text = french.join('\n\n')
  return [
    { name: 'fleuve.txt', bytes: utf8(text), text, setAside: [], head },
    {
      name: 'fleuve-utf16.txt',
      bytes: utf16(text.replaceAll('\n', '\r\n')),
      text,
      setAside: [],
      head,
    },
    { name: 'fleuve-1252.txt', bytes: encoded(text, windows), text, setAside: [], head },
    {
      name: 'fleuve-8859-15.txt',
      bytes: encoded(text, latin9),
      text: text.replaceAll('’', "'").replace('–', '-'),
      setAside: [],
      head,
    },
    {
      name: 'river.txt',
      bytes: utf8(english.join('\r\n\r\n')),
      text: english.join('\n\n'),
      setAside: [],
      head: { title: english[0] ?? '', publishedOn: '2026-02-18' },
    },
    {
      name: 'barrage.md',
      bytes: utf8(clipped + vaultBody),
      text: `${clipped}> À lire\n> Le Niger a signé.\n\nLa réunion de Niamey était prévue. \n\nSuite #eau.`,
      setAside: [
        ['linkTarget', 'Pays/Niger'],
        ['comment', 'À vérifier.'],
        ['embedded', 'carte.png'],
      ],
      head: {
        title: 'Le barrage sera partagé',
        author: 'Awa Sy',
        address: 'https://courrier.invalid/barrage',
        publishedOn: '2026-02-18',
      },
    },
    {
      name: 'river.md',
      bytes: utf8(
        `# ${english[0]}\n\n${english[1]}\n\n- a **list**\n- [of links](https://gulf.invalid)`,
      ),
      text: `# ${english[0]}\n\n${english[1]}\n\n- a **list**\n- [of links](https://gulf.invalid)`,
      setAside: [],
      head: { title: english[0] ?? '' },
    },
    ourOwn('fleuve.article.json', 'fr', french),
    ourOwn('river.article.json', 'en', english),
  ]
}

function ourOwn(name: string, language: Language, paragraphs: readonly string[]): Sample {
  const text = paragraphs.join('\n\n')
  const bytes = utf8(`${text}\n\nMenu`)
  const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
  const [quote = ''] = paragraphs
  const id = '0197a000-0000-7000-8000-000000000001'
  const anchored = { start: 0, end: quote.length, quote, before: '', after: '' }
  const exported = {
    ...{ format: exportedFormat, version: exportedVersion },
    article: {
      ...{ id, title: quote, outlet: 'Le Courrier', author: null, agency: null, address: null },
      ...{ datelinePlace: null, publishedOn: '2026-02-18', accessedOn: null, language },
      ...{ sourceReliability: 'B', informationCredibility: 2, sourceAccess: null },
      ...{ sourceBias: null, sourceCompleteness: null, sourceAge: null, originId: null },
      ...{ textHash: hash(text), originalHash: hash(bytes), transcribedAt: null },
      ...{ importedAt: '2026-02-19T08:00:00.000Z', readAt: {}, toldBy: {} },
    },
    text,
    original: {
      ...{ fileName: 'page.txt', mediaType: 'text/plain', byteLength: bytes.byteLength },
      base64: Buffer.from(bytes).toString('base64'),
    },
    reading: {
      ...{ charactersRead: solid(text) + 4, charactersKept: solid(text), charactersSetAside: 4 },
      ...{ setAside: [{ what: 'menu', text: 'Menu' }], pages: [] },
    },
    passages: [
      {
        ...{ id: '0197b000-0000-7000-8000-000000000001', articleId: id, ...anchored },
        ...{ state: 'exact', firstPage: null, lastPage: null },
      },
    ],
  }
  return {
    name,
    bytes: utf8(JSON.stringify(exported)),
    text,
    setAside: [['menu', 'Menu']],
    head: {},
  }
}

function solid(text: string): number {
  return text.replace(/\s/g, '').length
}
