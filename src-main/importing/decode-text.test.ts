import { expect, test } from 'vitest'
import { decodeText, largestFile } from './decode-text.ts'
import { chooseImporter } from './choose-importer.ts'
import { readPlainText } from './from-text.ts'

const french = 'Œuvre « d’été » à l’œil : 48 € – déjà vu, naïf, garçon.'
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let index = 0; index < units.length; index++)
    view.setUint16(index * 2, units.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

test('a text is read in UTF-8 and UTF-16, with a byte order mark and without', () => {
  const utf8 = new TextEncoder().encode(french)
  const samples = [
    utf8,
    Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]),
    utf16(french, true, true),
    utf16(french, false, true),
    utf16(french, true, false),
    utf16(french, false, false),
  ]
  for (const bytes of samples) expect(decodeText(bytes)).toEqual({ text: french, warnings: [] })
})

test('what is not UTF-8 is Windows-1252, or ISO-8859-15 by its œ and its euro', () => {
  const windows = ascii('L\x92\x9cuvre d\xe9j\xe0 vue \x96 48 \x80, 1\xbd heure')
  expect(decodeText(windows).text).toBe('L’œuvre déjà vue – 48 €, 1½ heure')
  expect(decodeText(ascii("L'\xbduvre d\xe9j\xe0 vue")).text).toBe("L'œuvre déjà vue")
  expect(decodeText(ascii('d\xe9j\xe0 48 \xa4')).text).toBe('déjà 48 €')
  expect(decodeText(ascii('d\xe9j\xe0 1\xbd heure')).text).toBe('déjà 1½ heure')
})

test('line ends and composed letters become one form', () => {
  const bytes = new TextEncoder().encode('de\u0301ja\u0300\r\nvu\rencore')
  expect(decodeText(bytes).text).toBe('déjà\nvu\nencore')
})

test('bytes that no encoding explains are told', () => {
  expect(decodeText(ascii('d\xe9j\xe0 \x81 vu')).warnings).toEqual(['undecodableBytes'])
})

test('a binary file, a huge one, an empty one and an unknown one are refused by name', () => {
  const code = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return (error as { code?: string }).code
    }
    return 'accepted'
  }
  expect(code(() => decodeText(Uint8Array.from([0x89, 0x50, 0, 0, 0, 13, 10, 0, 7])))).toBe(
    'binaryFile',
  )
  expect(code(() => decodeText(new Uint8Array(largestFile + 1)))).toBe('fileTooLarge')
  expect(code(() => readPlainText(ascii(' \n\t'), () => 'fr'))).toBe('emptyText')
  const words = ascii('Des mots.')
  expect(code(() => chooseImporter('photo.PNG', words))).toBe('unsupportedFile')
  expect(chooseImporter('Dépêche du 3.12.TXT', words).importer.id).toBe('text')
  expect(chooseImporter('notes.md', words).importer.id).toBe('markdown')
})
