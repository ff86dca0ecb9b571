import { zipSync } from 'fflate/browser'
import { afterAll, describe, expect, test } from 'vitest'
import { shinglesOf } from '../articles/likeness.ts'
import { importJob } from '../jobs/import-job.ts'
import type { AppError } from '../shared/app-error.ts'
import type { InnerFile } from './importer.ts'
import { limits } from './limits.ts'
import { readerHere, type ReadFile } from './read-file.ts'
import { makeDocx, makeEpub, makeOdt, wordParagraph, zipOf } from './samples/office-samples.ts'
import { makePdf } from './samples/make-pdf.ts'
import { utf8 } from './samples/sample.ts'
import { frenchPage } from './samples/web-samples.ts'

const here = readerHere(() => 'fr')

async function outcome(read: ReadFile, file: InnerFile): Promise<string> {
  return read(file).then(
    ({ importer }) => importer,
    (error: unknown) => (error as AppError).code,
  )
}

/** An archive of one entry whose list says `size` where the entry unpacks to more. */
function lyingZip(size: number): Uint8Array {
  const zip = zipSync({ 'a.txt': [new Uint8Array(200_000), { level: 9 }] })
  const view = new DataView(zip.buffer)
  const list = view.getUint32(zip.length - 6, true)
  view.setUint32(list + 24, size, true)
  return zip
}

function symlinkZip(): Uint8Array {
  return zipSync({ 'lien.txt': [utf8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
}

describe('a hostile file', () => {
  test.each([
    ['a bomb by its ratio', zipSync({ 'a.txt': new Uint8Array(60_000_000) }), 'archiveUnsafe'],
    ['a bomb that lies about its size', lyingZip(10), 'archiveUnsafe'],
    ['a path that leads outside', zipOf({ '../a.txt': 'x' }), 'archiveUnsafe'],
    ['an absolute path', zipOf({ '/etc/a.txt': 'x' }), 'archiveUnsafe'],
    ['a path of Windows', zipOf({ 'C:\\a.txt': 'x' }), 'archiveUnsafe'],
    ['a symbolic link', symlinkZip(), 'archiveUnsafe'],
    ['an archive cut short', zipOf({ 'a.txt': 'x'.repeat(999) }).slice(0, 60), 'damagedFile'],
  ])('is refused in an archive: %s', async (_, bytes, code) => {
    expect(await outcome(here, { name: 'a.zip', bytes })).toBe(code)
  })

  test('cannot swell a Word document', async () => {
    const body = wordParagraph('a'.repeat(8_000_000))
    expect(await outcome(here, { name: 'a.docx', bytes: makeDocx(body) })).toBe('archiveUnsafe')
  })

  test.each([
    ['page.html', utf8('<div>'.repeat(5000) + 'x')],
    ['page.html', utf8(`<p>${'<b>x'.repeat(3000)}`)],
    ['a.odt', makeOdt(`${'<text:p>'.repeat(1000)}x${'</text:p>'.repeat(1000)}`)],
    ['a.epub', makeEpub('', ['<div>'.repeat(1000)])],
    ['a.rtf', utf8(String.raw`{\rtf1 ${'{'.repeat(5000)}x`)],
  ])('nests too deep in %s, and is told so', async (name, bytes) => {
    expect(await outcome(here, { name, bytes })).toBe('tooComplex')
  })

  test('cannot reach a file through an entity', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f "ffff">]>'
    const content = `<?xml version="1.0"?>${entity}<o><office:text xmlns:office="o"><text:p>Avant &e;&f; après</text:p></office:text></o>`
    const { article } = await here({
      name: 'a.odt',
      bytes: makeOdt('', { 'content.xml': content }),
    })
    expect(article?.text).toMatch(/^Avant .*après$/)
    expect(article?.text).not.toMatch(/root:|ffff/)
  })

  test('leaves no script, handler or remote address in the text', async () => {
    const page = `${frenchPage}<script>track()</script><iframe src="https://x.invalid">in a frame</iframe><svg><script>x()</script></svg><style>p{}</style>`
    const { article } = await here({ name: 'a.html', bytes: utf8(page) })
    const everything = JSON.stringify([article?.text, article?.setAside])
    expect(everything).not.toMatch(/track|alert|write|tracker|x\(\)|p\{/)
  })

  test('is read by its content when its name lies, and that is told', async () => {
    const pdf = await makePdf([[{ text: 'Un texte assez long pour être lu.', x: 60, y: 80 }]])
    const read = await here({ name: 'article.docx', bytes: pdf })
    expect([read.importer, read.article?.head.warnings[0]]).toEqual(['pdf', 'notAsNamed'])
    expect(await outcome(here, { name: 'a.txt', bytes: utf8(frenchPage) })).toBe('html')
    expect(await outcome(here, { name: 'a.pdf', bytes: utf8('Du texte.') })).toBe('damagedFile')
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])
    expect(await outcome(here, { name: 'a.txt', bytes: picture })).toBe('binaryFile')
    const oldWord = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    expect(await outcome(here, { name: 'a.docx', bytes: oldWord })).toBe('unsupportedFile')
  })

  test('is refused by its size before it is read', async () => {
    const bytes = new Uint8Array(limits.fileBytes + 1)
    expect(await outcome(here, { name: 'a.txt', bytes })).toBe('fileTooLarge')
    expect(await outcome(here, { name: 'a.html', bytes })).toBe('fileTooLarge')
  })

  test('under a password is told so', async () => {
    const locked = zipOf({ 'a.txt': 'secret' })
    const view = new DataView(locked.buffer)
    const list = view.getUint32(locked.length - 6, true)
    view.setUint16(list + 8, view.getUint16(list + 8, true) | 1, true)
    expect(await outcome(here, { name: 'a.zip', bytes: locked })).toBe('encrypted')
  })

  test('cut short anywhere gives an article or a declared error', async () => {
    const whole = makeDocx(wordParagraph('Un accord.'))
    for (let length = 0; length < whole.length; length += 97)
      expect(['damagedFile', 'unsupportedFile', 'emptyText', 'binaryFile']).toContain(
        await outcome(here, { name: 'a.docx', bytes: whole.slice(0, length) }),
      )
  })
})

describe('the reading process', { timeout: 60_000 }, () => {
  const usual = importJob(() => 'fr')
  afterAll(() => usual.stop())

  test('is ended when a file takes too long, and the next file is read by a new one', async () => {
    const slow = { name: 'a.html', bytes: utf8('<p><i>x</i> '.repeat(20_000)) }
    const none = importJob(() => 'fr', 0.001)
    expect(await outcome(none.read, slow)).toBe('tooComplex')
    none.stop()
    expect(await outcome(usual.read, { name: 'a.html', bytes: utf8(frenchPage) })).toBe('html')
  })

  test('is ended when a file makes it swell, and the next file is read by a new one', async () => {
    const swelling = { name: 'a.html', bytes: utf8('<p>x'.repeat(4_000_000)) }
    expect(await outcome(usual.read, swelling)).toBe('tooComplex')
    expect(await outcome(usual.read, { name: 'a.html', bytes: utf8(frenchPage) })).toBe('html')
  })

  test('gives what reading here gives, errors and inner files included', async () => {
    const page = { name: 'a.html', bytes: utf8(frenchPage) }
    const { shingles, ...read } = await usual.read(page)
    expect(read).toEqual(await here(page))
    expect(shingles).toEqual(shinglesOf(read.article?.text ?? ''))
    const zip = { name: 'a.zip', bytes: zipOf({ 'd/a.txt': 'Un texte.' }) }
    expect((await usual.read(zip)).files.map(({ name }) => name)).toEqual(['d/a.txt'])
    expect(await outcome(usual.read, { name: 'a.zip', bytes: zipOf({ '../a': 'x' }) })).toBe(
      'archiveUnsafe',
    )
    expect(await outcome(usual.read, { name: 'a.txt', bytes: utf8('Du texte.') })).toBe('text')
  })
})
