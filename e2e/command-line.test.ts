import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test as base } from 'playwright/test'
import { z } from 'zod'
import { importReport } from '../src-main/shared/import.ts'
import { readPdf } from './read-pdf.ts'

const projectFolder = join(import.meta.dirname, '..')
const samples = join(projectFolder, 'resources', 'sample-dossier')
const savane = join(samples, '03-canal-savane.txt')
const dispatch = join(samples, '01-depeche-niamey.txt')

type Ended = { code: number | null; output: string; errors: string }

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-cli-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
  },
})

test('brief writes a PDF and a Markdown file that say they were not reviewed', async ({
  folder,
}) => {
  const out = join(folder, 'out')
  const { code, output, errors } = await aide(
    ...['brief', savane, dispatch, '--out', out, '--lang', 'fr', '--marking', 'TLP:GREEN'],
  )
  expect(code, errors).toBe(0)
  expect(output).toContain('briefing.pdf')
  expect(errors).toContain('sans relecture')

  const { pages, tagged, language, outline } = await readPdf(join(out, 'briefing.pdf'))
  const text = pages.join(' ')
  for (const words of ['Issa Harouna Tankari', 'colonel-major', 'Propositions non relues'])
    expect(text).toContain(words)
  for (const page of pages) expect(page).toContain('TLP:GREEN')
  expect({ tagged, language }).toEqual({ tagged: true, language: 'fr' })
  expect(outline).toContain('Sources')

  const file = join(out, 'briefing.md')
  const markdown = readFileSync(file, 'utf8')
  expect(markdown).toMatch(/^---\n/)
  expect(markdown).toContain('Propositions non relues')
  const originals = [...markdown.matchAll(/\[Original\]\(<?([^)>]+)>?\)/g)].map(([, target]) =>
    readFileSync(join(dirname(file), decodeURIComponent(target ?? '')), 'utf8'),
  )
  expect(originals.toSorted()).toEqual(
    [savane, dispatch].map((path) => readFileSync(path, 'utf8')).toSorted(),
  )
})

test('a store is filled, searched, checked and exported from', async ({ folder }) => {
  const store = join(folder, 'store')
  const outcome = async () => {
    const { output } = await aide('import', savane, '--store', store, '--json')
    const { outcomes } = importReport.parse(JSON.parse(output))
    return outcomes.map(({ outcome: one }) => one)
  }
  expect(await outcome()).toEqual(['imported'])
  expect(await outcome()).toEqual(['duplicate'])

  const search = await aide('search', 'FORAGES', 'proteger', '--store', store, '--json')
  expect(search.code).toBe(0)
  expect(JSON.parse(search.output)).toMatchObject({
    hits: [{ kind: 'articles', title: { text: expect.stringContaining('Niamey') } }],
  })

  const check = await aide('check', '--store', store)
  expect(check.code, check.output + check.errors).toBe(0)

  const brief = await aide('brief', savane, '--store', store, '--out', join(folder, 'out'))
  expect(brief.code, brief.errors).toBe(0)
  const found = await aide('search', 'ministres', '--store', store, '--json')
  const { hits } = z
    .object({ hits: z.array(z.object({ kind: z.string(), id: z.string() })) })
    .parse(JSON.parse(found.output))
  const briefing = hits.find(({ kind }) => kind === 'briefings')
  const file = join(folder, 'export.md')
  const exported = await aide('export', briefing?.id ?? '', '--store', store, '--md', file)
  expect(exported.code, exported.errors).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain('Issa Harouna Tankari')

  const pack = join(folder, 'preuves')
  const packed = await aide('export', briefing?.id ?? '', '--store', store, '--evidence', pack)
  expect(packed.code, packed.errors).toBe(0)
  expect(
    execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: pack }).toString().match(/: OK$/gm),
  ).toHaveLength(readdirSync(pack).length - 2 + readdirSync(join(pack, 'originaux')).length)
  expect(await readPdf(join(pack, 'note.pdf'))).toMatchObject({ tagged: true })
})

test('extract prints what the published schema says: one object, or one a line', async () => {
  const published = readFileSync(join(projectFolder, 'resources', 'proposals.schema.json'), 'utf8')
  const schema = z.fromJSONSchema(JSON.parse(published) as Record<string, unknown>)
  const one = await aide('extract', savane, '--json')
  expect(one.code, one.errors).toBe(0)
  const extraction: unknown = JSON.parse(one.output)
  expect(schema.safeParse(extraction)).toMatchObject({ success: true })
  expect(Object.keys(extraction as object)).toEqual(['language', 'text', 'proposals'])

  const files = readdirSync(samples)
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => join(samples, name))
  const several = await aide('extract', ...files, '--json')
  const lines = several.output.trim().split('\n')
  expect(lines).toHaveLength(files.length)
  lines.forEach((line, index) => {
    const printed = JSON.parse(line) as {
      file: string
      text: string
      proposals: { start: number; end: number; text: string }[]
    }
    expect(schema.safeParse(printed)).toMatchObject({ success: true })
    expect(Object.keys(printed)[0]).toBe('file')
    expect(printed.file).toBe(files[index])
    expect(printed.proposals.length).toBeGreaterThan(0)
    for (const { start, end, text } of printed.proposals)
      expect(printed.text.slice(start, end)).toBe(text)
  })
})

test('wrong usage says how it is used and ends with 2; a failure is one line and ends with 1', async ({
  folder,
}) => {
  for (const line of [
    [],
    ['nonsense'],
    ['brief', savane],
    ['extract', savane, '--colour', 'red'],
  ]) {
    const { code, output, errors } = await aide(...line)
    expect({ line, code, output }).toEqual({ line, code: 2, output: '' })
    expect(errors).toContain('aide brief')
  }
  const missing = await aide('extract', join(folder, 'missing.txt'), '--json')
  expect(missing).toMatchObject({ code: 1, output: '' })
  expect(missing.errors.trim().split('\n')).toHaveLength(1)
  expect(missing.errors).toContain('missing.txt')
  expect(existsSync(join(folder, 'missing.txt'))).toBe(false)
})

/** Runs the command line as `npm run aide` does. */
function aide(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectFolder, 'scripts', 'aide.mjs'), ...args], {
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
  })
  const ended = { output: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.errors += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...ended })))
}
