/**
 * Makes the lists of ordinary words and of names of people: node scripts/make-word-lists.mjs FOLDER
 * FOLDER is a node_modules folder that holds an-array-of-french-words 2.0.0 and an-array-of-english-words 2.0.0 (MIT), and
 * @faker-js/faker (MIT). The words are kept as bits (words-fr.bin, words-en.bin), the names one a line with their kind.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the node_modules folder that holds the word lists')
const root = fileURLToPath(new URL('..', import.meta.url))
const load = async (name) =>
  (await runnerImport(join(root, 'src-main/extracting', name), { root, logLevel: 'error' })).module
const { addWord, FILTER_BITS } = await load('word-filter.ts')
const { fold } = await load('tokens.ts')

for (const [language, name] of [
  ['fr', 'french'],
  ['en', 'english'],
]) {
  const words = JSON.parse(
    readFileSync(join(folder, `an-array-of-${name}-words/index.json`), 'utf8'),
  )
  const filter = new Uint8Array(FILTER_BITS / 8)
  for (const word of words) addWord(filter, fold(word))
  writeFileSync(join(root, `resources/lexicons/words-${language}.bin`), filter)
  console.log(`${language}: ${words.length} words`)
}

const LATIN = /^[\p{Script=Latin}\p{M}'’ -]+$/u
const { allLocales } = await import(pathToFileURL(join(folder, '@faker-js/faker/dist/index.js')))
const firsts = new Set()
const lasts = new Set()
for (const { person = {} } of Object.values(allLocales)) {
  for (const [field, into] of [
    ['first_name', firsts],
    ['last_name', lasts],
  ]) {
    for (const names of Object.values(person[field] ?? {})) {
      for (const name of names ?? []) {
        if (
          typeof name === 'string' &&
          name.length > 2 &&
          LATIN.test(name) &&
          /^\p{Lu}/u.test(name)
        )
          into.add(name)
      }
    }
  }
}
const listed = (names) => [...names].sort((a, b) => (a < b ? -1 : 1)).join('|')
writeFileSync(
  join(root, 'resources/lexicons/people-names.txt'),
  `# first names, then surnames, of many languages; from @faker-js/faker (MIT), see ATTRIBUTION.md\n${listed(firsts)}\n${listed(lasts)}\n`,
)
console.log(`${firsts.size} first names, ${lasts.size} surnames`)
