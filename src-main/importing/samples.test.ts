import { describe, expect, test } from 'vitest'
import type { AppError } from '../shared/app-error.ts'
import { readerHere } from './read-file.ts'
import { importers } from './importers.ts'
import { allSamples } from './samples/all-samples.ts'
import { sourceParagraphs } from './samples/paragraphs.ts'

const read = readerHere((text) => (/\b(?:the|and)\b/.test(text) ? 'en' : 'fr'))
const samples = await allSamples()

describe('a sample file', () => {
  test.each(samples)(
    '$name gives exactly its text, what is set aside, its pages and its head',
    async (sample) => {
      if ('error' in sample) {
        const code = await read(sample).then(
          () => 'read',
          (error: unknown) => (error as AppError).code,
        )
        expect(code).toBe(sample.error)
        return
      }
      const { article, files } = await read(sample)
      expect(files.map(({ name }) => name)).toEqual(sample.files ?? [])
      if (!('text' in sample)) {
        expect(article).toBeNull()
        return
      }
      expect(article?.text).toBe(sample.text)
      expect(article?.setAside.map(({ what, text }) => [what, text])).toEqual(sample.setAside)
      const wordless = article?.pages.filter(({ words }) => words === 'missing') ?? []
      expect(wordless.map(({ number }) => number)).toEqual(sample.wordless ?? [])
      const pages = article?.pages.filter(({ words }) => words === 'read') ?? []
      expect(pages.map(({ number }) => number)).toEqual(
        (sample.pages ?? []).map(([number]) => number),
      )
      for (const [index, [, start]] of (sample.pages ?? []).entries())
        expect(article?.text.slice(pages[index]?.start).startsWith(start)).toBe(true)
      const fields = Object.entries(article?.head.fields ?? {}).map(([field, { value }]) => [
        field,
        value,
      ])
      expect(Object.fromEntries(fields)).toMatchObject(sample.head)
    },
  )

  const texts = samples.filter((sample) => 'text' in sample)

  test.each(texts)(
    '$name loses nothing: each paragraph a person finds in it is in the text or set aside',
    async ({ name, bytes }) => {
      const { article } = await read({ name, bytes })
      const kept = squeezed([article?.text ?? ''])
      const aside = squeezed(article?.setAside.map(({ text }) => text) ?? [])
      const listed = sourceParagraphs[name]?.paragraphs ?? []
      expect(listed.length).toBeGreaterThan(0)
      const lost = listed.filter(
        (one) => !kept.includes(squeezed([one])) && !aside.includes(squeezed([one])),
      )
      expect(lost).toEqual([])
    },
  )

  test.each(texts)('$name has counts that add up', async ({ name, bytes }) => {
    const counts = (await read({ name, bytes })).article?.counts
    expect(counts?.read).toBeGreaterThan(0)
    expect((counts?.kept ?? 0) + (counts?.setAside ?? 0)).toBe(counts?.read)
  })
})

describe('the samples', () => {
  test.each(importers.map(({ id }) => id))('show %s in French and in English', async (id) => {
    const languages = new Set<string>()
    let found = 0
    for (const sample of samples) {
      if ('error' in sample) continue
      const { importer, files } = await read(sample)
      if (importer !== id) continue
      found += 1
      const listed = sourceParagraphs[sample.name]
      // Archives hold files only, named in their language.
      if (listed) languages.add(listed.language)
      else if (files.length > 0)
        languages.add(/press\.|river|waters/.test(sample.name) ? 'en' : 'fr')
    }
    expect(found).toBeGreaterThanOrEqual(2)
    expect(languages).toEqual(new Set(['fr', 'en']))
  })
})

/** Words without blanks and without the marks that headings, lists, tables and quotations add. */
function squeezed(texts: readonly string[]): string {
  return texts
    .join(' ')
    .normalize('NFC')
    .replace(/[\s*#>|\u00ad]+|^- /gmu, '')
}
