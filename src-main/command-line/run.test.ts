import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeEach, describe, expect, it } from 'vitest'
import { importsStore } from '../articles/imports-store.ts'
import { importReport } from '../shared/import.ts'
import { openStore } from '../store/open-store.ts'
import { printedProposals, proposalsSchema } from './proposals-schema.ts'
import { run } from './run.ts'

const resources = join(import.meta.dirname, '../../resources')
const dossier = join(resources, 'sample-dossier')
const dispatch = join(dossier, '01-depeche-niamey.txt')
const meeting = join(dossier, '03-canal-savane.txt')
const other = join(dossier, '02-le-courrier-du-liptako.txt')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-cli-'))
})

/** Prints one page, whatever it is given. */
async function printOnePage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

async function aide(...args: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await run({
    ...{ args, locale: 'fr_FR.UTF-8', folder, resources, print: printOnePage },
    now: () => new Date('2025-06-24T08:00:00Z'),
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, said, complained }
}

describe('the command line', () => {
  it('gives help in the language asked for, and ends well', async () => {
    expect(await aide('--help', '--lang', 'en')).toMatchObject({ code: 0, complained: [] })
    expect((await aide('brief', '-h')).said[0]).toContain('des articles aux notes de synthèse')
  })

  it.each([
    [[], 'indiquez une commande'],
    [['fly'], 'commande inconnue : fly'],
    [['brief', 'a.txt'], 'il manque --out'],
    [['import', 'a.txt'], 'il manque --store'],
    [['extract'], 'indiquez au moins un fichier'],
    [['extract', 'a.txt', '--pdf', 'b'], 'option inconnue : --pdf'],
    [['extract', 'a.txt', '--loud'], 'option inconnue : --loud'],
    [['extract', 'a.txt', '--published', '2025-13-45'], 'l’option --published'],
    [['search', 'x', '--lang', 'de'], 'l’option --lang'],
    [['export', 'x', '--store', 's'], 'indiquez --pdf, --docx, --md, --html ou --txt'],
    [['export-record', '--store', 's', '--to', 'f'], 'il manque --format'],
    [['export-record', '--store', 's', '--format', 'csv'], 'il manque --to'],
    [['export-record', '--store', 's', '--format', 'xls', '--to', 'f'], 'l’option --format'],
  ])('answers wrong usage %j with 2, the reason and the help', async (args, reason) => {
    const { code, said, complained } = await aide(...args)
    expect({ code, said }).toEqual({ code: 2, said: [] })
    expect(complained[0]?.replaceAll('\u00a0', ' ')).toContain(reason)
    expect(complained.at(-1)).toContain('Codes de sortie')
  })

  it('says in one line why it failed, with 1', async () => {
    for (const args of [
      ['extract', 'absent.txt', '--json'],
      ['search', 'x', '--store', 'nowhere'],
      ['check', '--store', 'nowhere'],
    ]) {
      const { code, complained } = await aide(...args)
      expect(code).toBe(1)
      expect(complained).toHaveLength(1)
      expect(complained[0]).toMatch(/^aide/)
      expect(complained[0]).not.toContain('\n')
    }
  })
})

describe('aide extract --json', () => {
  it('prints one object for one file, each proposal anchored exactly', async () => {
    const { code, said } = await aide('extract', dispatch, '--json')
    const found = printedProposals.parse(JSON.parse(said.join('\n')))
    expect(code).toBe(0)
    expect(Object.keys(JSON.parse(said[0] ?? '') as object)).toEqual([
      'language',
      'text',
      'proposals',
    ])
    expect(found.proposals.length).toBeGreaterThan(5)
    for (const { start, end, text } of found.proposals)
      expect(found.text.slice(start, end)).toBe(text)
  })

  it('prints one object a line for several, its file first, and goes on after one that fails', async () => {
    const { code, said, complained } = await aide(
      'extract',
      dispatch,
      'absent.txt',
      other,
      '--json',
    )
    expect(code).toBe(1)
    expect(said.map((line) => Object.entries(JSON.parse(line) as object)[0])).toEqual([
      ['file', dispatch],
      ['file', other],
    ])
    expect(complained).toHaveLength(1)
  })

  it('is described by the schema that is published', () => {
    const published = readFileSync(join(resources, 'proposals.schema.json'), 'utf8')
    expect(JSON.parse(published)).toEqual(proposalsSchema())
  })
})

describe('aide brief', () => {
  it('writes both files, says they were not reviewed, in the document too', async () => {
    const { code, said, complained } = await aide(
      ...['brief', meeting, '--out', 'out', '--marking', 'Diffusion Restreinte'],
    )
    expect({ code, lines: said.length, warnings: complained.length }).toEqual({
      ...{ code: 0, lines: 2, warnings: 1 },
    })
    const markdown = readFileSync(join(folder, 'out', 'briefing.md'), 'utf8')
    expect(markdown).toContain('marking: "Diffusion Restreinte"\n')
    expect(markdown).toContain('reviewed: false\n')
    expect(markdown).toContain('Propositions non relues')
    expect(markdown).toMatch(/\[\^1\]: «/)
    const pdf = await PDFDocument.load(readFileSync(join(folder, 'out', 'briefing.pdf')))
    expect(pdf.getCreator()).toBe('Aide-Mémoire')
  })
})

describe('aide brief on articles that tell of no meeting', () => {
  it('gives statements and chronology, and says so', async () => {
    writeFileSync(
      join(folder, 'fait.txt'),
      'Chronologie de la région\n\nEn mai 2022, le Mali a quitté le G5 Sahel. Le pacte avait été signé en 2014.\n',
    )
    const { code, complained } = await aide('brief', 'fait.txt', '--out', 'out')
    expect({ code, warnings: complained.length }).toEqual({ code: 0, warnings: 2 })
    const markdown = readFileSync(join(folder, 'out', 'briefing.md'), 'utf8')
    expect(markdown).toContain('## Chronologie')
    expect(markdown).toMatch(/mai.2022.*\[\^\d\]/)
  })
})

describe('aide import, search, export and check', () => {
  it('import once, recognise the same again, find it, and are sound', async () => {
    const first = await aide('import', dispatch, '--store', 'store', '--json')
    expect(JSON.parse(first.said[0] ?? '')).toMatchObject({
      ...{ total: 1, done: 1, imported: 1, duplicate: 0, failed: 0 },
      outcomes: [{ fileName: dispatch, outcome: 'imported' }],
    })
    const again = await aide('import', dispatch, '--store', 'store')
    expect(again.said[0]).toContain('déjà présent')
    const found = await aide('search', 'Niamey', '--store', 'store', '--json')
    expect(JSON.parse(found.said[0] ?? '')).toMatchObject({ hits: [{ kind: 'articles' }] })
    const checked = await aide('check', '--store', 'store')
    expect(checked.code).toBe(0)
    expect(checked.said).toHaveLength(8)
    expect(checked.said.join('\n')).not.toContain('ENDOMMAGÉ')
  })

  it('imports a folder with all it holds', async () => {
    mkdirSync(join(folder, 'presse', 'juin'), { recursive: true })
    cpSync(dispatch, join(folder, 'presse', 'a.txt'))
    cpSync(meeting, join(folder, 'presse', 'juin', 'b.txt'))
    const { code, said } = await aide('import', 'presse', '--store', 'store', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      source: 'presse',
      outcomes: [
        { fileName: join('presse', 'a.txt'), outcome: 'imported' },
        { fileName: join('presse', 'juin', 'b.txt'), outcome: 'imported' },
      ],
    })
  })

  it('prints the report that is kept, reports what cannot be read and goes on', async () => {
    mkdirSync(join(folder, 'presse'))
    cpSync(dispatch, join(folder, 'presse', 'a.txt'))
    cpSync(dispatch, join(folder, 'presse', 'b.txt'))
    writeFileSync(join(folder, 'presse', 'c.docx'), 'PK')
    const { code, said, complained } = await aide(
      ...['import', 'absent.pdf', 'presse', '--store', 'store', '--json'],
    )
    expect(code).toBe(1)
    const printed = importReport.parse(JSON.parse(said.join('\n')))
    expect(printed).toMatchObject({ total: 4, done: 4, imported: 1, duplicate: 1, failed: 2 })
    expect(printed.outcomes.map(({ error }) => error?.code ?? null)).toEqual([
      ...['fileUnreadable', null, null, 'damagedFile'],
    ])
    expect(complained).toHaveLength(2)
    const store = openStore({ path: join(folder, 'store', 'aide-memoire.db') })
    const kept = importsStore(store)
    expect({ ...kept.find(printed.id), outcomes: kept.outcomes(printed.id) }).toEqual(printed)
    store.close()
  })

  it('tells what is to be checked of a file: a scan is kept, and waits to be transcribed', async () => {
    const scan = await PDFDocument.create()
    scan.addPage()
    writeFileSync(join(folder, 'scan.pdf'), await scan.save())
    writeFileSync(join(folder, 'page.txt'), '<html><body><p>Un accord est signé.</p></body></html>')
    const { code, said, complained } = await aide(
      ...['import', 'scan.pdf', 'page.txt', '--store', 'store'],
    )
    expect({ code, lines: said.length }).toEqual({ code: 0, lines: 2 })
    expect(complained).toEqual([
      expect.stringMatching(/scan\.pdf.*Ce PDF est une image/),
      expect.stringMatching(/page\.txt.*lu d’après son contenu/),
    ])
  })

  it('imports a vault of linked notes whole, with what it links to and what it embeds', async () => {
    const note = (name: string, text: string) => {
      mkdirSync(join(folder, 'coffre', dirname(name)), { recursive: true })
      writeFileSync(join(folder, 'coffre', name), text)
    }
    const top = '---\ntitle: La réunion de Ségou\ndate: 2026-02-18\ntags: [eau]\n---\n\n'
    note('.obsidian/app.json', '{"theme":"dark"}')
    note(
      'Réunions/Ségou.md',
      `${top}Vu [[Modibo Dembara|le ministre]] à [[Ségou]].\n\n![[carte.csv]]\n\n%%à vérifier%%\nLa suite est fixée à mars.`,
    )
    note('Personnes/Modibo Dembara.md', 'Ministre de la Sécurité, voir [[Réunions/Ségou#Suites]].')
    note('Pièces/carte.csv', 'ville;pays\nSégou;Mali')
    note(
      'Pièces/annexe.html',
      '<html><body><article><h1>Annexe</h1><p>Le texte de l’accord tient en une page.</p></article></body></html>',
    )
    const { said } = await aide('import', 'coffre', '--store', 'store', '--json')
    const report = importReport.parse(JSON.parse(said.join('\n')))
    expect(report.outcomes.map(({ fileName, outcome }) => [fileName, outcome])).toEqual([
      [join('coffre', 'Personnes/Modibo Dembara.md'), 'imported'],
      [join('coffre', 'Pièces/annexe.html'), 'imported'],
      [join('coffre', 'Pièces/carte.csv'), 'failed'],
      [join('coffre', 'Réunions/Ségou.md'), 'imported'],
    ])
    const store = openStore({ path: join(folder, 'store', 'aide-memoire.db') })
    const kept = store.db
      .prepare(
        `SELECT a.title, a.publishedOn, t.text FROM articles a JOIN texts t ON t.hash = a.textHash
         ORDER BY a.title`,
      )
      .raw()
      .all()
    expect(kept).toEqual([
      ['Annexe', null, '# Annexe\n\nLe texte de l’accord tient en une page.'],
      [
        'La réunion de Ségou',
        '2026-02-18',
        `${top}Vu le ministre à Ségou.\n\nLa suite est fixée à mars.`,
      ],
      ['Modibo Dembara', null, 'Ministre de la Sécurité, voir Ségou.'],
    ])
    store.close()
    const again = await aide('import', 'coffre', '--store', 'store', '--json')
    const second = importReport.parse(JSON.parse(again.said.join('\n')))
    expect(second).toMatchObject({ imported: 0, updated: 0, duplicate: 3 })
  })

  it('exports a briefing of a store by its id', async () => {
    await aide('brief', meeting, '--out', 'out', '--store', 'store')
    const { hits } = JSON.parse(
      (await aide('search', 'réunion', '--store', 'store', '--json')).said[0] ?? '',
    ) as { hits: { kind: string; id: string }[] }
    const id = hits.find(({ kind }) => kind === 'briefings')?.id ?? ''
    const { code, said } = await aide(
      ...['export', id, '--store', 'store', '--md', 'a/note.md', '--pdf', 'a/note.pdf'],
    )
    expect({ code, lines: said.length }).toEqual({ code: 0, lines: 2 })
    expect(readFileSync(join(folder, 'a', 'note.md'), 'utf8')).toContain(`id: ${id}\n`)
    const unknown = await aide('export', 'no-such', '--store', 'store', '--md', 'b.md')
    expect(unknown).toMatchObject({ code: 1 })
  })

  it('exports the whole record of a store in each standard form', async () => {
    await aide('brief', meeting, '--out', 'out', '--store', 'store')
    for (const format of ['csv', 'jsonld', 'ftm', 'stix']) {
      const { code, said } = await aide(
        ...['export-record', '--store', 'store', '--format', format, '--to', `out/${format}`],
      )
      expect({ code, lines: said.length }).toEqual({ code: 0, lines: 1 })
      expect(readFileSync(join(folder, 'out', format)).byteLength).toBeGreaterThan(1000)
    }
    const failed = await aide(
      ...['export-record', '--store', 'store', '--format', 'csv', '--to', 'out/csv/below'],
    )
    expect(failed).toMatchObject({ code: 1, said: [] })
    expect(failed.complained).toHaveLength(1)
  })

  it('notice a changed original, a changed row and a lost index entry', async () => {
    await aide('import', dispatch, '--store', 'store')
    const store = openStore({ path: join(folder, 'store', 'aide-memoire.db') })
    store.db.exec(`
      DROP TRIGGER originalsStay;
      UPDATE originals SET bytes = CAST('falsifié' AS BLOB);
      DROP TRIGGER journal_articles_update;
      UPDATE articles SET outlet = 'Un autre journal';
      DELETE FROM searchIndex;
    `)
    store.close()
    const { code, said, complained } = await aide('check', '--store', 'store')
    expect(code).toBe(1)
    expect(said.filter((line) => line.includes('ENDOMMAGÉ'))).toHaveLength(3)
    expect(complained).toHaveLength(1)
  })

  it('leave a file alone that is no store of ours', async () => {
    writeFileSync(join(folder, 'aide-memoire.db'), 'not a database, by far')
    const { code, complained } = await aide('check', '--store', '.')
    expect(code).toBe(1)
    expect(complained[0]).toContain('endommagé')
  })
})
