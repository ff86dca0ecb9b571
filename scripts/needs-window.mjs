/**
 * Whether a command line of `aide` prints a PDF and so needs a (hidden) window: `brief`, and `export`
 * with `--pdf` or `--evidence`; never when only help is asked for.
 * @param {readonly string[]} args what follows `aide`
 */
export function needsWindow(args) {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  if (options.includes('--help') || options.includes('-h')) return false
  const command = args.find((argument) => !argument.startsWith('-'))
  if (command === 'brief') return true
  if (command !== 'export') return false
  return options.some((option) => /^--(?:pdf|evidence)(?:=|$)/.test(option))
}
