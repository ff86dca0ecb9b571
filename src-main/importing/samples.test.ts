import { describe, expect, test } from 'vitest'
import type { AppError } from '../shared/app-error.ts'
import { readerHere } from './read-file.ts'
import { officeSamples } from './samples/office-samples.ts'
import { pdfSamples } from './samples/pdf-samples.ts'
import { referenceSamples } from './samples/reference-samples.ts'
import { webSamples } from './samples/web-samples.ts'

const read = readerHere((text) => (/\b(?:the|and)\b/.test(text) ? 'en' : 'fr'))
const samples = [
  ...webSamples(),
  ...officeSamples(),
  ...referenceSamples(),
  ...(await pdfSamples()),
]

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

  test.each(samples.filter((sample) => 'text' in sample))(
    '$name loses nothing: what was read is in the text or set aside',
    async (sample) => {
      const counts = (await read(sample)).article?.counts
      expect(counts?.read).toBeGreaterThan(0)
      expect((counts?.kept ?? 0) + (counts?.setAside ?? 0)).toBe(counts?.read)
    },
  )
})
