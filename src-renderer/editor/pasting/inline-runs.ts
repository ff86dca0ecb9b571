import { escapeMarkdown, escapeTarget } from '../../../src-main/shared/markdown/escape.ts'

/** Some words and how they are set. `raw` is Markdown already. */
export type Run = {
  text: string
  raw?: boolean
  strong?: boolean
  emphasis?: boolean
  struck?: boolean
  code?: boolean
  address?: string | undefined
}

type Setting = 'address' | 'strong' | 'emphasis' | 'struck' | 'code'
const settings: readonly Setting[] = ['address', 'strong', 'emphasis', 'struck', 'code']
const around = { strong: '**', emphasis: '*', struck: '~~' } as const

/** Runs as one piece of Markdown; what is set alike and stands together gets one pair of marks. */
export function writeRuns(runs: readonly Run[]): string {
  return writeSet(runs, settings)
    .replace(/[ \t]+(\\\n|\n)[ \t]*/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^(?:\s|\\\n)+|(?:[^\S\u00a0\u202f]|\\\n)+$/g, '')
}

function writeSet(runs: readonly Run[], left: readonly Setting[]): string {
  const [setting, ...others] = left
  if (setting === undefined)
    return runs.map(({ text, raw }) => (raw === true ? text : escapeMarkdown(text))).join('')
  return alike(runs, setting)
    .map((group) => {
      const value = group[0]?.[setting]
      if (value === undefined || value === false) return writeSet(group, others)
      if (setting === 'code') return codeSpan(group.map(({ text }) => text).join(''))
      const inner = writeSet(group, others)
      // Marks stand against the words; spaces go outside.
      const [, before = '', words = '', after = ''] =
        /^((?:\s|\\\n)*)([\s\S]*?)((?:\s|\\\n)*)$/.exec(inner) ?? []
      if (words === '') return inner
      if (setting === 'address')
        return `${before}[${words}](${escapeTarget(String(value))})${after}`
      return before + around[setting] + words + around[setting] + after
    })
    .join('')
}

/** Neighbours that have the same value of a setting. */
function alike(runs: readonly Run[], setting: Setting): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && (last[0]?.[setting] || undefined) === (run[setting] || undefined)) last.push(run)
    else groups.push([run])
  }
  return groups
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return text.trim() === '' ? text : `${fence}${space}${text}${space}${fence}`
}
