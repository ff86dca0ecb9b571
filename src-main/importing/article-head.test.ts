import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticleHead } from './article-head.ts'

const dossier = new URL('../../resources/sample-dossier/', import.meta.url)
const guess = (text: string) => (/\b(?:the|and)\b/.test(text) ? 'en' : 'fr')
const body =
  '\n\nLes ministres se sont réunis pour examiner la situation des ouvrages, et ils ont convenu de se revoir au printemps.\n'

/** What was read, field by field, as plain values. */
function read(text: string) {
  const { fields } = readArticleHead(text, guess)
  return Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]))
}

const sample = (file: string) => readFileSync(new URL(file, dossier), 'utf8')

describe('the head of an article', () => {
  test('is read from the header lines of a newspaper', () => {
    expect(read(sample('02-le-courrier-du-liptako.txt'))).toEqual({
      outlet: 'Le Courrier du Liptako',
      title: 'Conférence de Niamey\u00a0: l’eau sous bonne garde, le Mali sur la réserve',
      author: 'Salamata Kiendé',
      publishedOn: '2026-02-19',
      address: 'https://www.courrier-du-liptako.example/2026/02/19/conference-niamey-eau',
    })
  })

  test('is read from the place line of a French and of an English dispatch', () => {
    expect(read(sample('01-depeche-niamey.txt'))).toMatchObject({
      agency: 'Agence Fleuve-Sahel (AFS)',
      datelinePlace: 'Niamey',
      publishedOn: '2026-02-18',
    })
    expect(read(sample('08-meridian-wire-bamako.txt'))).toEqual({
      title: 'Mali agrees to join Liptako water brigade in policy shift',
      agency: 'Meridian Wire',
      datelinePlace: 'Bamako',
      publishedOn: '2026-05-22',
    })
  })

  test('is read from front matter, lists and quotes included', () => {
    expect(read(sample('06-reperes-chronologie.md'))).toEqual({
      title: 'Eau et sécurité dans le Liptako\u00a0: dix ans de coopération contrariée',
      outlet: 'Le Courrier du Liptako',
      author: 'Salamata Kiendé, Boureima Tall-Yaro',
      publishedOn: '2026-05-20',
      address: 'https://www.courrier-du-liptako.example/2026/05/20/reperes-eau-securite',
    })
    const clipped = readArticleHead(
      '---\ntitle: Un titre\nsource: https://site.example/a\nauthor:\n  - "[[Awa Sy]]"\ncreated: 2026-07-01\naccessed: 2026-07-02\nlang: en\n---\n\nTexte.',
      guess,
    )
    expect(clipped.fields.address?.value).toBe('https://site.example/a')
    expect(clipped.fields.author?.value).toBe('Awa Sy')
    expect(clipped.fields.publishedOn).toBeUndefined()
    expect([clipped.language, clipped.accessedOn]).toEqual(['en', '2026-07-02'])
  })

  test.each([
    '01-depeche-niamey.txt',
    '02-le-courrier-du-liptako.txt',
    '03-canal-savane.txt',
    '04-entretien-gazette-du-djoliba.md',
    '05-communique-final.txt',
    '07-the-gulf-chronicle.txt',
    '08-meridian-wire-bamako.txt',
  ])('says where each value stands: %s', (file) => {
    const text = sample(file)
    const { fields } = readArticleHead(text, guess)
    expect(Object.keys(fields).length).toBeGreaterThan(2)
    for (const [field, { value, start, end }] of Object.entries(fields)) {
      if (field === 'publishedOn') expect(text.slice(start, end)).toContain(value.slice(0, 4))
      else expect(text.slice(start, end).toLowerCase()).toBe(value.toLowerCase())
    }
  })

  test('finds several pieces on one line', () => {
    expect(
      read(`Un accord attendu\nJeune Afrique | 19 juin 2025 à 10h30 | Par Awa Sy${body}`),
    ).toEqual({
      title: 'Un accord attendu',
      outlet: 'Jeune Afrique',
      publishedOn: '2025-06-19',
      author: 'Awa Sy',
    })
    expect(
      read(
        `Un accord attendu\nPar Le Monde avec AFP\nPublié le 19 juin 2025 à 10h00, modifié le 21 juin 2025${body}`,
      ),
    ).toEqual({
      title: 'Un accord attendu',
      outlet: 'Le Monde',
      agency: 'AFP',
      publishedOn: '2025-06-19',
    })
  })

  test.each<[string, Record<string, string>]>([
    [
      'POLITIQUE\nUn accord attendu\nJeune Afrique – 19 juin 2025 à 17:30',
      { title: 'Un accord attendu', outlet: 'Jeune Afrique', publishedOn: '2025-06-19' },
    ],
    [
      'Accueil > Afrique > Mali\nUn accord attendu\nRFI\nPublié le : 19/06/2025 - 14:11\nModifié le : 21/06/2025',
      { title: 'Un accord attendu', outlet: 'RFI', publishedOn: '2025-06-19' },
    ],
    [
      'Un accord attendu\nDe notre correspondante à Bamako, Awa Sy\nÉcouter cet article\n3 juillet 2025',
      { title: 'Un accord attendu', author: 'Awa Sy', publishedOn: '2025-07-03' },
    ],
    [
      'Un accord attendu\nPublié le 3 juillet 2025 par Awa Sy',
      { title: 'Un accord attendu', author: 'Awa Sy', publishedOn: '2025-07-03' },
    ],
    [
      'Date : 12 mars 2024\nLieu : Nouakchott\nSource : AFP\nAuteur : Ahmed Ould Sidi\nTitre : Un accord',
      {
        title: 'Un accord',
        author: 'Ahmed Ould Sidi',
        agency: 'AFP',
        datelinePlace: 'Nouakchott',
        publishedOn: '2024-03-12',
      },
    ],
  ])('is read whatever the layout: %j', (lines, expected) => {
    expect(read(lines + body)).toEqual(expected)
  })

  test.each<[string, Record<string, string>]>([
    ['BAMAKO (Reuters) - ', { datelinePlace: 'Bamako', agency: 'Reuters' }],
    ['Bamako, 19 juin (AFP) -- ', { datelinePlace: 'Bamako', agency: 'AFP' }],
    ['Niamey (Niger) – ', { datelinePlace: 'Niamey' }],
    ['(Ouagadougou, 19 juin 2025) – ', { datelinePlace: 'Ouagadougou', publishedOn: '2025-06-19' }],
    [
      'Ouagadougou, le 19 juin 2025 (AIB)-',
      { datelinePlace: 'Ouagadougou', agency: 'AIB', publishedOn: '2025-06-19' },
    ],
    ['(Agence Fleuve-Sahel) – ', { agency: 'Agence Fleuve-Sahel' }],
    ['PORT-AU-PRINCE, Haiti (AP) — ', { datelinePlace: 'Port-au-Prince', agency: 'AP' }],
  ])('knows the place line « %s »', (opening, expected) => {
    const sentence = 'Les ministres se sont séparés sans accord'
    expect(read(`${opening}${sentence}. Ils se reverront.`)).toEqual({
      ...expected,
      title: sentence,
    })
  })

  test('takes the name above the headline for the outlet when the address agrees', () => {
    expect(
      read(`Wakat Demain\nUn accord attendu\nhttps://www.wakatdemain.example/accord${body}`),
    ).toMatchObject({ outlet: 'Wakat Demain', title: 'Un accord attendu' })
  })

  test('reads the byline under a standfirst, but nothing deeper in the text', () => {
    const standfirst = 'Les quatre pays riverains sont tombés d’accord après deux jours de débats.'
    expect(
      read(`Un accord attendu\n${standfirst}\nPar Awa Sy et Jean de la Tour${body}`).author,
    ).toBe('Awa Sy et Jean de la Tour')
    expect(read(`Un accord attendu${body.repeat(5)}\nPar Awa Sy${body}`).author).toBeUndefined()
  })

  test.each([
    ['a date in a sentence', 'Réunis le 20 juin 2025 à Bamako, les ministres ont conclu.'],
    ['the headings of a chronology', `12 mai 2016${body}14 mars 2017${body}`],
    ['a decree', 'Par décret du Président Moussa Diallo, le général a été nommé.'],
    ['a day that does not exist', 'Publié le 31 février 2025'],
    ['a day without a year', 'Publié le 20 juin'],
    ['a line saying when the page was changed', 'Mis à jour le 20 juin 2025'],
    ['a heading in capitals before a dash', `EXCLUSIF – ${body.trim()}`],
    ['a person before a dash', `Moussa Diallo – ${body.trim()}`],
    ['an acronym before a dash', `CBL – ${body.trim()}`],
    ['a quotation', '« Par Awa Sy »'],
  ])('reads nothing from %s', (_, lines) => {
    expect(Object.keys(read(`Un accord attendu\n\n${lines}\n${body}`))).toEqual(['title'])
  })

  test('reads a date in figures only one way or not at all', () => {
    expect(read(`Un accord\nPublié le 03/04/2026${body}`).publishedOn).toBe('2026-04-03')
    const english = readArticleHead(
      `A deal\nPublished 03/04/2026\n\nThe ministers met and left.`,
      guess,
    )
    expect(english.fields.publishedOn).toBeUndefined()
    expect(english.warnings).toEqual(['dateNotUnderstood'])
    expect(read('A deal\nPublished 03/14/2026\n\nThe ministers met.').publishedOn).toBe(
      '2026-03-14',
    )
  })
})

describe('the title', () => {
  test('is the first heading of a Markdown text', () => {
    expect(read(`# Un accord attendu\n\n*Par Awa Sy*${body}`)).toEqual({
      title: 'Un accord attendu',
      author: 'Awa Sy',
    })
  })

  test('is the first sentence, cut at a word, when there is no headline', () => {
    const long =
      'Les ministres de l’Eau des quatre pays riverains se sont réunis mercredi à Niamey, en présence de M. Sow, afin d’y conclure un accord.'
    const { fields } = readArticleHead(`${long} Puis ils sont partis.`, guess)
    expect(fields.title?.value).toBe(
      'Les ministres de l’Eau des quatre pays riverains se sont réunis mercredi à Niamey, en…',
    )
    expect(long.slice(fields.title?.start, fields.title?.end)).toBe(
      fields.title?.value.slice(0, -1),
    )
  })

  test('starts past the place line of a dispatch without headline', () => {
    expect(read('Niamey, 18 février (AFS) – M. Sow est parti. Il ne reviendra pas.').title).toBe(
      'M. Sow est parti',
    )
  })

  test('is not the first row of a paragraph broken by hand', () => {
    expect(
      read('Les ministres de la Défense des pays membres se\nsont réunis hier. Ils partent.').title,
    ).toBe('Les ministres de la Défense des pays membres se')
  })
})
