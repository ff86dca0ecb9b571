import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { articleImport } from '../articles/import-articles.ts'
import { readSampleDossier } from '../articles/sample-dossier.ts'
import { api } from '../shared/api.ts'
import type { Highlighted, SearchKind } from '../shared/search.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { searchCalls } from './search-calls.ts'

let store: Store

beforeEach(() => {
  let tick = 0
  store = openStore({
    path: ':memory:',
    now: () => new Date(Date.UTC(2026, 4, 1) + 1000 * tick++),
  })
})

function addArticle(text: string): void {
  const { outcome } = articleImport(store, () => 'fr').importText(text)
  expect(outcome).toBe('imported')
}

async function find(
  words: string,
  options: { ranked?: boolean; kinds?: SearchKind[]; limit?: number } = {},
) {
  const input = api.search.find.input.parse({ words, ...options })
  return api.search.find.output.parse(await searchCalls(store).find(input))
}

async function titles(words: string, options: Parameters<typeof find>[1] = {}) {
  return (await find(words, options)).hits.map(({ title }) => title.text)
}

const marked = ({ text, matches }: Highlighted) =>
  matches.map(([start, end]) => text.slice(start, end))

describe('search finds', () => {
  test('words whatever their accents, case, ligatures and apostrophes, and marks them as written', async () => {
    addArticle('Un titre\n\nLe cœur de l’œuvre : l’ÉTÉ à Ségou, et L’ÆQUO déjà vu.')
    const cases: [string, string[]][] = [
      ['coeur ', ['cœur']],
      ['CŒUR ', ['cœur']],
      ['ete ', ['ÉTÉ']],
      ["l'oeuvre segou ", ['œuvre', 'Ségou']],
      ['l’œuv', ['œuvre']],
      ['aequo ', ['ÆQUO']],
      ['« été à Ségou »', ['ÉTÉ à Ségou']],
      ['"oeuvre : l\'été"', ['œuvre : l’ÉTÉ']],
    ]
    for (const [words, expected] of cases) {
      const { hits } = await find(words)
      expect([words, ...hits.map(({ extract }) => marked(extract))]).toEqual([words, expected])
    }
  })

  test('every word, quoted words in their order, and the last word by its beginning', async () => {
    addArticle('Premier\n\nLa brigade des ouvrages garde les barrages.')
    addArticle('Second\n\nLes ouvrages de la brigade sont gardés.')
    expect(await titles('brigade ouvr')).toEqual(['Second', 'Premier'])
    expect(await titles('brigade ouvr ')).toEqual([])
    expect(await titles('"brigade des ouvrages"')).toEqual(['Premier'])
    expect(await titles('"brigade des ouv')).toEqual(['Premier'])
    expect(await titles('brigade barrages')).toEqual(['Premier'])
    expect(await titles('brigade absent')).toEqual([])
  })

  test('nothing for marks alone, and never a syntax error', async () => {
    addArticle('Un titre\n\nAND OR NOT NEAR title body (texte) * ^ : 100 %')
    for (const words of ['', '   ', '"', '""', '*', "'", '- ( ) :', '«»'])
      expect(await titles(words)).toEqual([])
    for (const words of [
      'AND',
      'title:',
      'NEAR(texte',
      '"texte',
      'texte*',
      '^texte',
      '100%',
      "l'",
      '-texte',
    ])
      expect([words, (await find(words)).hits.length <= 1]).toEqual([words, true])
    expect(await titles('NOT AND')).toEqual(['Un titre'])
  })

  test('in notes, actors, meetings and briefings, each with its day', async () => {
    store.operations.perform('createNote', 'essai', () =>
      store.db.exec(`
        INSERT INTO notes VALUES ('0197d5a0-0000-7000-8000-000000000001', 'Une note',
          '## Suivi\n\nVoir [@Awa Sy](actor:0197d5a0-0000-7000-8000-000000000002) sur le *Liptako*[^0198c0de-0000-7000-8000-000000000001].', 'fr',
          '2026-05-01T00:00:00.000Z', '2026-05-02T00:00:00.000Z');
        INSERT INTO actors VALUES ('0197d5a0-0000-7000-8000-000000000002', 'person', 'Awa Sy', 'awa sy', NULL, 'NE',
          '', '2026-05-01T00:00:00.000Z', '2026-05-03T00:00:00.000Z', NULL, '0197d5a0-0000-7000-8000-000000000002');
        INSERT INTO positions (id, actorId, rank, title)
          VALUES ('0197d5a0-0000-7000-8000-000000000003', '0197d5a0-0000-7000-8000-000000000002', 'colonelle', 'ministre du Liptako');
        INSERT INTO meetings (id, title, date, place, agenda, outcome, distribution, createdAt, updatedAt)
          VALUES ('0197d5a0-0000-7000-8000-000000000004', 'Réunion du Liptako', '{"from":"2026-02-18"}', 'Niamey',
          'Eau', '', '', '', '');
        INSERT INTO briefings (id, template, title, language, marking, issuer, addressees, drafter, documentDate, reference, meetingId, reviewed, createdAt, updatedAt) VALUES ('0197d5a0-0000-7000-8000-000000000005', 'blank', 'Note de synthèse', 'fr', '', '',
          '', '', '2026-05-22', '', NULL, 1, '2026-05-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z');
        INSERT INTO briefingSections VALUES ('0197d5a0-0000-7000-8000-000000000006',
          '0197d5a0-0000-7000-8000-000000000005', 'free', 'Essentiel', 'Accord sur le Liptako.', 1);
      `),
    )
    const { hits } = await find('liptako')
    expect(hits.map(({ kind, day }) => [kind, day])).toEqual([
      ['briefings', '2026-05-22'],
      ['meetings', '2026-02-18'],
      ['actors', '2026-05-03'],
      ['notes', '2026-05-02'],
    ])
    expect(hits.at(-1)?.extract.text).toBe('Suivi Voir Awa Sy sur le Liptako.')
    expect(hits[2]?.extract.text).toBe('colonelle ministre du Liptako')
    expect(await titles('liptako', { kinds: ['meetings', 'notes'] })).toEqual([
      'Réunion du Liptako',
      'Une note',
    ])
  })
})

describe('search orders', () => {
  test('newest first, and says when there is more', async () => {
    for (const name of ['Un', 'Deux', 'Trois'])
      addArticle(`Titre ${name}\n\nLe fleuve monte, dit ${name}.`)
    const { hits, more } = await find('fleuve', { limit: 2 })
    expect(hits.map(({ title }) => title.text)).toEqual(['Titre Trois', 'Titre Deux'])
    expect(more).toBe(true)
    expect((await find('fleuve', { limit: 3 })).more).toBe(false)
  })

  test('by weight when asked: the title first, then the text that speaks of it most', async () => {
    addArticle('Le fleuve en crue\n\nLes riverains attendent.')
    addArticle('Deuxième\n\nLe fleuve, encore le fleuve, toujours le fleuve.')
    addArticle('Troisième\n\nOn traverse le fleuve une fois.')
    expect(await titles('fleuve', { ranked: true })).toEqual([
      'Le fleuve en crue',
      'Deuxième',
      'Troisième',
    ])
  })
})

describe('an extract', () => {
  test('shows the paragraph with most of the words, cut around the first, offsets right', async () => {
    const filler = 'Les délégations ont longuement débattu des relevés hydrologiques du bassin… '
    addArticle(
      `Un titre\n\nLa brigade existe.\n\n${filler.repeat(6)}Le cœur de la brigade siège à Dori. ${filler.repeat(6)}`,
    )
    const { hits } = await find('coeur brigade dori')
    const extract = hits[0]?.extract ?? { text: '', matches: [] }
    expect(marked(extract)).toEqual(['cœur', 'brigade', 'Dori'])
    expect(extract.text).toMatch(/^… .* …$/)
    expect(extract.text.length).toBeLessThan(260)
  })

  test('is the beginning when only the title or the outlet matches', async () => {
    addArticle('Un accord attendu\n\nLe texte parle d’autre chose.')
    const { hits } = await find('attendu')
    expect(marked(hits[0]?.title ?? { text: '', matches: [] })).toEqual(['attendu'])
  })

  test('follows the record: a removed article is found no more, and again after undo', async () => {
    const files = readSampleDossier(
      fileURLToPath(new URL('../../resources/sample-dossier', import.meta.url)),
    )
    const { importFile } = articleImport(store, () => 'fr')
    for (const file of files) await importFile(file)
    expect((await find('liptako')).hits).toHaveLength(8)
    expect(await titles('meridian')).toEqual([
      'Mali agrees to join Liptako water brigade in policy shift',
    ])
    store.operations.perform('removeArticle', 'tous', () => store.db.exec('DELETE FROM articles'))
    expect(await titles('liptako')).toEqual([])
    store.operations.undo()
    expect((await find('liptako')).hits).toHaveLength(8)
  })
})
