import { zipSync } from 'fflate/browser'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeDocx } from '../../../src-main/importing/samples/office-samples.ts'
import { type Draw, drawFrom } from './draw.ts'
import { encode, type Encoding } from './encode.ts'
import { type Story, story, updated, wire } from './stories.ts'
import { type Format, formats, type PressFile, writeStory } from './write-story.ts'

/** What importing the files into an empty store gives, counted in outcomes. */
export type Expected = { imported: number; duplicate: number; updated: number; failed: number }

export type Press = { files: readonly PressFile[]; expected: Expected }

/** Formats weighed as an analyst receives them. */
const received: readonly Format[] = [
  ...formats,
  ...(['txt', 'txt', 'txt', 'html', 'html', 'html', 'md', 'pdf', 'pdf', 'docx', 'eml'] as const),
]
const encodings: readonly Encoding[] = [
  ...(['utf-8', 'utf-8', 'utf-8 with mark', 'utf-16', 'windows-1252', 'iso-8859-15'] as const),
]
/** Formats that keep the web address, by which an update is known. */
const addressed: readonly Format[] = ['md', 'html', 'mhtml']

/**
 * The press of some weeks, made up: articles in every format and several encodings, French and English,
 * and among ten files one that was sent twice, one wire carried by two papers, an update, a broken
 * file or an archive. The same seed gives the same articles on every machine.
 */
export async function makePress(seed: number, count: number): Promise<Press> {
  const draw = drawFrom(seed)
  const files: PressFile[] = []
  const expected = { imported: 0, duplicate: 0, updated: 0, failed: 0 }
  const whole: PressFile[] = []
  let stories = 0

  const next = (): Story => story(draw, draw.number(10) < 7 ? 'fr' : 'en', ++stories)
  const place = () => `${2025 + draw.number(2)}/${String(1 + draw.number(12)).padStart(2, '0')}`
  const name = () => `${place()}/${String(files.length).padStart(5, '0')}`
  const write = (told: Story, format: Format) =>
    writeStory(
      told,
      format,
      name(),
      format === 'txt' || format === 'html' ? draw.one(encodings) : 'utf-8',
    )

  async function article(): Promise<void> {
    const file = await write(next(), draw.one(received))
    files.push(file)
    whole.push(file)
    expected.imported += 1
  }

  function sentTwice(): void {
    const { name: first, bytes } = draw.one(whole)
    files.push({ name: `${place()}/copie de ${first.replaceAll('/', ' ')}`, bytes })
    expected.duplicate += 1
  }

  async function carried(): Promise<void> {
    const [one, other] = [next(), next()]
    const told = wire(draw, one.language)
    files.push(await write({ ...one, paragraphs: told }, draw.one(received)))
    const cut = { ...other, language: one.language, paragraphs: told.slice(0, -1) }
    files.push(await write(cut, draw.one(received)))
    expected.imported += 2
  }

  async function rewritten(): Promise<void> {
    const earlier = next()
    const format = draw.one(addressed)
    files.push(await write(earlier, format))
    files.push(await write(updated(draw, earlier), format))
    expected.imported += 1
    expected.updated += 1
  }

  async function archive(): Promise<void> {
    const inside: Record<string, Uint8Array> = {}
    for (const format of ['txt', 'html', 'docx'] as const) {
      const { name: path, bytes } = await writeStory(next(), format, `lot/${format}`)
      inside[path] = bytes
    }
    files.push({ name: `${name()}.zip`, bytes: zipSync(inside) })
    expected.imported += 3
  }

  if (count > 0) await article()
  while (files.length < count) {
    const chance = draw.number(20)
    const room = count - files.length
    if (chance === 0) files.push(broken(draw, name(), () => void (expected.failed += 1)))
    else if (chance === 1) sentTwice()
    else if (chance === 2 && room > 1) await carried()
    else if (chance === 3 && room > 1) await rewritten()
    else if (chance === 4) await archive()
    else await article()
  }
  return { files, expected }
}

/** Writes the files below a folder. */
export function writePress(folder: string, { files }: Press): void {
  for (const { name, bytes } of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

/** A file nothing can be read from. */
function broken(draw: Draw, name: string, count: () => void): PressFile {
  count()
  const noise = Uint8Array.from({ length: 2000 }, () => draw.number(256))
  const whole = makeDocx('')
  return draw.one<PressFile>([
    { name: `${name}.txt`, bytes: encode('  \n \n', 'utf-8') },
    { name: `${name}.txt`, bytes: Uint8Array.from([0, 1, 2, 0, ...noise]) },
    { name: `${name}.pdf`, bytes: encode('%PDF-1.7\n%%EOF', 'utf-8') },
    { name: `${name}.docx`, bytes: whole.slice(0, whole.length / 2) },
    { name: `${name}.html`, bytes: encode('<!doctype html><html><body></body></html>', 'utf-8') },
    { name: `${name}.xyz`, bytes: noise },
  ])
}
