import { type SectionKind, sectionKind } from '../briefing.ts'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { codeRanges, isInside } from '../markdown/code-ranges.ts'
import { documentMessages } from '../messages/document.ts'
import {
  type SubjectKind,
  subjectKind,
  type TemplateProblem,
  type TemplateSection,
} from '../template.ts'
import { readLength } from './length.ts'

/** What the Markdown of a template says. */
export type ReadTemplate = {
  name: string
  language: Language
  for: 'briefing' | 'note'
  subjects: SubjectKind[]
  title: string
  form: string
  length: string
  sections: TemplateSection[]
  problems: TemplateProblem[]
}

/** The keys of the front matter, in either language. */
const keys = {
  name: ['nom', 'name'],
  language: ['langue', 'language'],
  for: ['pour', 'for'],
  subjects: ['sujets', 'sujet', 'subjects', 'subject'],
  title: ['titre', 'title'],
  form: ['forme', 'form'],
  length: ['longueur', 'length'],
} as const
type Key = keyof typeof keys

/** What a template may be for and about, in words; ids are read too. */
const purposes: Record<string, 'briefing' | 'note'> = {
  ...{ 'note de synthese': 'briefing', briefing: 'briefing', document: 'briefing', note: 'note' },
}
const subjects: Record<string, SubjectKind> = {
  ...{ aucun: 'none', none: 'none', reunion: 'meeting', meeting: 'meeting', serie: 'series' },
  ...{ series: 'series', acteur: 'actor', actor: 'actor', pays: 'country', country: 'country' },
  ...{ chronologie: 'chronology', chronology: 'chronology', articles: 'articles' },
}
const languages: Record<string, Language> = {
  ...{ fr: 'fr', francais: 'fr', french: 'fr', en: 'en', anglais: 'en', english: 'en' },
}

/**
 * Reads a template: front matter between two lines `---`, then a heading `## Title {kind}` for each
 * section, `{kind?}` for one left out while it is empty. The kind of a section is its id or its usual
 * title in either language; without one it is the analyst's. Whatever cannot be understood is told, and
 * the rest is read.
 */
export function readTemplate(text: string): ReadTemplate {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const problems: TemplateProblem[] = []
  const tell = (what: TemplateProblem['what'], words: string, line: number) =>
    problems.push({ what, words, line })
  const { values, end } = frontMatter(lines)
  if (end === 0) tell('frontMatter', '', 1)
  const said = (key: Key) => values.get(key)?.value ?? ''
  const lineOf = (key: Key) => values.get(key)?.line ?? 1
  const name = said('name')
  if (name === '') tell('name', '', lineOf('name'))
  const language = languages[fold(said('language'))]
  if (language === undefined) tell('language', said('language'), lineOf('language'))
  const purpose = purposes[fold(said('for'))]
  if (purpose === undefined) tell('for', said('for'), lineOf('for'))
  const told = said('subjects')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const about = told.flatMap((word) => {
    const kind = subjectKind.safeParse(word).data ?? subjects[fold(word)]
    if (kind === undefined) tell('subject', word, lineOf('subjects'))
    return kind ?? []
  })
  if (said('length') !== '' && readLength(said('length')) === null)
    tell('length', said('length'), lineOf('length'))
  const sections = sectionsOf(lines, end, (words, line) => tell('sectionKind', words, line))
  if (sections.length === 0) tell('sections', '', end + 1)
  return {
    name,
    language: language ?? 'fr',
    for: purpose ?? 'briefing',
    subjects: about.length === 0 ? ['none'] : [...new Set(about)],
    title: said('title'),
    form: said('form'),
    length: said('length'),
    sections,
    problems,
  }
}

function frontMatter(lines: readonly string[]) {
  const values = new Map<Key, { value: string; line: number }>()
  if (lines[0]?.trim() !== '---') return { values, end: 0 }
  const close = lines.findIndex((line, at) => at > 0 && line.trim() === '---')
  if (close === -1) return { values, end: 0 }
  for (const [at, line] of lines.slice(1, close).entries()) {
    const [, word, value] = /^\s*([^:#]+?)\s*:\s*(.*?)\s*$/.exec(line) ?? []
    const key = (Object.keys(keys) as Key[]).find((one) =>
      keys[one].some((name) => name === fold(word ?? '')),
    )
    if (key) values.set(key, { value: unquoted(value ?? ''), line: at + 2 })
  }
  return { values, end: close + 1 }
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}

function sectionsOf(
  lines: readonly string[],
  from: number,
  unknown: (words: string, line: number) => void,
): TemplateSection[] {
  const code = codeRanges(lines.join('\n'))
  let offset = 0
  const sections: (TemplateSection & { lines: string[] })[] = []
  for (const [at, line] of lines.entries()) {
    const start = offset
    offset += line.length + 1
    if (at < from) continue
    const [, heading, mark] = /^##\s+(.*?)\s*(?:\{\s*([^{}]*?)\s*\})?\s*$/.exec(line) ?? []
    if (heading === undefined || isInside(code, start)) {
      if (sections.length === 0 && line.trim() !== '')
        sections.push({ heading: '', kind: 'free', optional: false, body: '', lines: [] })
      sections.at(-1)?.lines.push(line)
      continue
    }
    const optional = mark?.endsWith('?') ?? false
    const words = (mark ?? '').replace(/\s*\?$/, '')
    const kind = words === '' ? 'free' : kindOf(words)
    if (kind === null) unknown(words, at + 1)
    sections.push({ heading, kind: kind ?? 'free', optional, body: '', lines: [] })
  }
  return sections.map(({ lines: body, ...section }) => ({
    ...section,
    body: body.join('\n').trim(),
  }))
}

/** The kind a section is marked with: its id, or what it is usually called in either language. */
function kindOf(words: string): SectionKind | null {
  const id = sectionKind.safeParse(words)
  if (id.success) return id.data
  const wanted = fold(words)
  return (
    sectionKind.options.find((kind) =>
      Object.values(documentMessages[`document.section.${kind}`]).some((title) =>
        typeof title === 'string' ? fold(title) === wanted : false,
      ),
    ) ?? null
  )
}
