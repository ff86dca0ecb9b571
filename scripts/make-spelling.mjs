/**
 * Makes the spelling dictionaries: node scripts/make-spelling.mjs FOLDER
 * Needs nothing but the lists in resources/ for names.bin (people and towns) and frequent.txt.
 * FOLDER is a node_modules folder that holds dictionary-fr 3.0.0 (MPL 2.0), dictionary-en 4.0.0 and
 * dictionary-en-gb 3.0.0 (SCOWL). Every form is written out and kept as a graph; what the licences ask
 * to go with them is in resources/spelling/ATTRIBUTION.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { hunspellForms } from './hunspell-forms.mjs'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Give the node_modules folder that holds the dictionaries')
const root = fileURLToPath(new URL('..', import.meta.url))
const load = async (name) =>
  (await runnerImport(join(root, 'src-main/spelling', name), { root, logLevel: 'error' })).module
const { buildWordGraph } = await load('build-word-graph.ts')
const { packWordGraph } = await load('word-graph.ts')

const { addNameWords } = await load('name-words.ts')
const resource = (path) => readFileSync(join(root, 'resources', path), 'utf8')

function write(name, forms) {
  const packed = packWordGraph(buildWordGraph(forms))
  writeFileSync(join(root, `resources/spelling/${name}.bin`), packed)
  console.log(`${name}: ${forms.size} forms, ${packed.length} bytes`)
}

const added = resource('spelling/added.csv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(';'))

for (const [language, packages] of [
  ['fr', ['dictionary-fr']],
  ['en', ['dictionary-en', 'dictionary-en-gb']],
]) {
  const forms = new Set()
  for (const name of packages) {
    const text = (ending) => readFileSync(join(folder, name, `index.${ending}`), 'utf8')
    for (const form of hunspellForms(text('aff'), text('dic'))) {
      // Numbers and ordinals are told by their shape; apostrophes are kept straight.
      if (!/\d/.test(form)) forms.add(form.normalize('NFC').replaceAll('’', "'"))
    }
  }
  for (const [words, of] of added)
    if (of === language || of === 'both') for (const word of words.split(' ')) forms.add(word)
  write(language, forms)
}

const names = new Set()
for (const list of ['lexicons/people-names.txt', 'gazetteers/cities.tsv'])
  for (const [name] of resource(list).matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu))
    if (/^\p{Lu}['’]?\p{Lu}?\p{Ll}/u.test(name)) addNameWords(names, name)
write('names', names)

// Which of two words is likelier: the one that our own articles of the press write.
const written = new Map()
const gold = join(root, 'e2e/evaluate/gold/dev')
for (const file of readdirSync(gold).filter((name) => name.endsWith('.txt')))
  for (const [word] of readFileSync(join(gold, file), 'utf8').matchAll(/\p{Ll}[\p{Ll}-]+/gu))
    written.set(word, (written.get(word) ?? 0) + 1)
const frequent = [...written].filter(([, times]) => times > 1).map(([word]) => word)
writeFileSync(join(root, 'resources/spelling/frequent.txt'), `${frequent.sort().join('\n')}\n`)
console.log(`frequent: ${frequent.length} words`)
