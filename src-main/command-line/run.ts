import { parseArgs } from 'node:util'
import type { Language } from '../shared/language.ts'
import { translate } from '../shared/messages/catalogue.ts'
import { type Command, type Environment, type Options, UsageError } from './command.ts'
import { reasonOf } from './reason.ts'

/** Each command is loaded when it is called: `extract` needs neither the store nor a printer. */
const commands: Record<string, () => Promise<Command>> = {
  brief: async () => (await import('./brief.ts')).brief,
  import: async () => (await import('./import.ts')).importArticles,
  search: async () => (await import('./search.ts')).search,
  export: async () => (await import('./export.ts')).exportBriefing,
  'export-record': async () => (await import('./export-record.ts')).exportWholeRecord,
  check: async () => (await import('./check.ts')).check,
  extract: async () => (await import('./extract.ts')).extractProposals,
}

const types = {
  ...{ lang: 'string', published: 'string', marking: 'string', out: 'string', store: 'string' },
  ...{
    pdf: 'string',
    md: 'string',
    html: 'string',
    docx: 'string',
    txt: 'string',
    evidence: 'string',
    model: 'string',
    json: 'boolean',
    help: 'boolean',
  },
  ...{ format: 'string', to: 'string', 'no-bom': 'boolean' },
} as const

/** Runs one command line. Never throws: answers the exit code, 0 done, 1 failed, 2 wrong usage. */
export async function run(environment: Environment): Promise<number> {
  const { complain, say } = environment
  let language = languageOf(environment.locale)
  try {
    const { values, positionals } = readLine(environment.args)
    language = chosenLanguage(values.lang) ?? language
    const [name, ...operands] = positionals
    if (values.help === true) {
      say(translate(language, 'cli.usage'))
      return 0
    }
    if (name === undefined) throw new UsageError('cli.noCommand')
    if (!Object.hasOwn(commands, name)) throw new UsageError('cli.unknownCommand', { name })
    const command = await commands[name]?.()
    if (command === undefined) throw new UsageError('cli.unknownCommand', { name })
    const { help: _help, ...options } = values
    for (const option of Object.keys(options))
      if (option !== 'lang' && !command.options.some((known) => known === option))
        throw new UsageError('cli.unknownOption', { name: `--${option}` })
    if (options.published !== undefined && !isDay(options.published))
      throw new UsageError('cli.optionValue', { name: '--published' })
    return await command.run({ environment, language, operands, options })
  } catch (error) {
    if (error instanceof UsageError) {
      const reason = translate(language, error.key, error.values)
      complain(translate(language, 'cli.wrongUsage', { reason }))
      complain('')
      complain(translate(language, 'cli.usage'))
      return 2
    }
    complain(translate(language, 'cli.failed', { reason: reasonOf(error, language) }))
    return 1
  }
}

function readLine(args: readonly string[]): {
  values: Options & { help?: boolean }
  positionals: string[]
} {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
  try {
    const short = { ...options, help: { type: 'boolean', short: 'h' } as const }
    const { values, positionals } = parseArgs({
      args: [...args],
      options: short,
      allowPositionals: true,
      strict: true,
    })
    // The names and types are those of `types`, which the computed table hides from the compiler.
    return { values, positionals }
  } catch (error) {
    const name = /'?(-[^\s',]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const unknown = error instanceof Error && 'code' in error && error.code === unknownOption
    throw new UsageError(unknown ? 'cli.unknownOption' : 'cli.optionValue', { name })
  }
}

const unknownOption = 'ERR_PARSE_ARGS_UNKNOWN_OPTION'

function chosenLanguage(given: string | undefined): Language | null {
  if (given === undefined) return null
  if (given === 'fr' || given === 'en') return given
  throw new UsageError('cli.optionValue', { name: '--lang' })
}

/** French unless the system is set to English. */
function languageOf(locale: string): Language {
  return /^en/i.test(locale) ? 'en' : 'fr'
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
