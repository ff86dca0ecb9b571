import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Page } from 'playwright/test'
import { goOn, complete, openByFinding, pasteArticle, tabTo } from './by-keyboard.ts'
import { answerSaveDialog, expect, sampleArticle, test } from './fixtures.ts'
import { readNetLog } from './net-log.ts'
import { readPdf } from './read-pdf.ts'

const article = sampleArticle('03-canal-savane.txt')
const speakers = [
  {
    name: 'Issa Harouna Tankari',
    title: 'colonel-major, ministre de la Sécurité intérieure',
    country: 'Niger',
  },
  {
    name: 'Paul Wendlassida Tiendré',
    title: 'général, ministre de la Sécurité',
    country: 'Burkina Faso',
  },
  { name: 'Modibo Sékou Dembara', title: 'général, ministre de la Sécurité', country: 'Mali' },
]

test('from a pasted article to a sourced briefing, by keyboard only and without the network', async ({
  launch,
  dataFolder,
}) => {
  const log = join(dataFolder, 'net-log.json')
  const { app, window } = await launch({ args: [`--log-net-log=${log}`] })
  const out = mkdtempSync(join(tmpdir(), 'aide-memoire-out-'))
  const { keyboard } = window

  await test.step('paste the article: it is kept once and whole, and proposals come', async () => {
    await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), article)
    await pasteArticle(window, /Canal Savane.*à examiner/)
    await expect(window.getByRole('textbox', { name: 'Média' })).toHaveValue('Canal Savane')
    await expect(window.getByLabel('Publié le')).toHaveValue('18/02/2026')
    await expect(window.getByText('faute de financement')).toHaveCount(1)
  })

  const meetingTitle = await test.step('review: accept, correct, reject, undo, to the end', () =>
    review(window))

  await test.step('the actor page shows rank, title, country and the sentence', async () => {
    await openByFinding(window, 'tankari', /Acteur.*Issa Harouna Tankari|Issa Harouna Tankari/)
    await expect(
      window.getByRole('heading', { level: 1, name: 'Issa Harouna Tankari' }),
    ).toBeVisible()
    const positions = window.getByRole('region', { name: /^Fonctions/ })
    await expect(positions).toContainText('colonel-major')
    await expect(positions).toContainText('ministre de la Sécurité intérieure')
    await expect(positions).toContainText('Niger')
    await expect(positions).toContainText('Canal Savane')
    await expect(window.getByRole('region', { name: /^Déclarations/ })).toContainText(
      'nos techniciens ne partent plus réparer une pompe sans escorte',
    )
  })

  await test.step('the meeting page shows the participants with the title of that day', async () => {
    await openByFinding(window, 'réunion ministres eau', /Réunion/)
    await expect(window.getByRole('heading', { level: 1, name: meetingTitle })).toBeVisible()
    const participants = window.getByRole('region', { name: /^Participants/ })
    for (const { name, title, country } of speakers) {
      const line = participants.getByRole('listitem').filter({ hasText: name })
      for (const part of title.split(', ')) await expect(line.first()).toContainText(part)
      await expect(line.first()).toContainText(country)
    }
  })

  await test.step('a note with a link to an actor and a citation, both completed', async () => {
    await keyboard.press('Control+1')
    await keyboard.press('Control+n')
    const body = window.getByRole('textbox', { name: 'Texte de la note' })
    await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
    await keyboard.type('Commandement des ouvrages')
    await tabTo(window, body)
    await complete(window, 'À suivre avec @Tank', 'Tankari')
    await complete(window, ' : chacun garde ses forces ^commandement', 'Nous partagerons l')
    await keyboard.type('.')
    await expect(window.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()
    await keyboard.press('Control+Shift+A')
    const preview = window.getByRole('document', { name: 'Aperçu' })
    await expect(preview.getByRole('link', { name: /Tankari/ })).toBeVisible()
    await expect(preview.locator('sup')).toHaveText('1')
  })

  await test.step('a briefing from the meeting', async () => {
    await openByFinding(window, 'réunion ministres eau', /Réunion/)
    await tabTo(window, window.getByRole('button', { name: 'Rédiger la note de synthèse' }))
    await keyboard.press('Enter')
    await expect(window.getByText('D’après la réunion')).toBeVisible()
  })

  await test.step('edit a section; marking, addressees and drafter', async () => {
    // The details stand before the section that has the focus.
    const marking = window.getByRole('combobox', { name: 'Mention de protection' })
    await tabTo(window, marking, 'Shift+Tab')
    await keyboard.type('TLP:GREEN')
    await tabTo(window, window.getByRole('textbox', { name: 'Rédacteur' }))
    await keyboard.type('Claire Fontanel')
    await tabTo(window, window.getByRole('textbox', { name: 'Destinataires' }))
    await keyboard.type('Cabinet du ministre\nDirection Afrique')
    await tabTo(
      window,
      window.getByRole('textbox', { name: 'Texte de la section « Appréciations principales »' }),
    )
    await keyboard.press('Control+a')
    await keyboard.press('Delete')
    await keyboard.type(
      'Il est probable que la brigade commune ne naisse pas avant la conférence de Bamako.',
    )
    await expect(window.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()
  })

  const pdf = join(out, 'note.pdf')
  await test.step('export to PDF', async () => {
    await answerSaveDialog(app, pdf)
    await keyboard.press('Control+p')
    await goOn(window, 'Il reste à compléter', 'Exporter quand même')
    await expect(window.getByText(/PDF (d’une page|de \d+ pages)/)).toBeVisible({ timeout: 30_000 })
    await expectReadablePdf(pdf, meetingTitle, dataFolder)
  })

  await test.step('export to Markdown', async () => {
    const markdown = join(out, 'note.md')
    await answerSaveDialog(app, markdown)
    await keyboard.press('Control+Shift+E')
    await goOn(window, 'Il reste à compléter', 'Exporter quand même')
    await expect(window.getByText(/^Markdown\s:/)).toBeVisible()
    expectReadableMarkdown(markdown, meetingTitle)
  })

  await app.close()
  expect(readNetLog(log)).toEqual({ asked: [], sent: [] })
  rmSync(out, { recursive: true })
})

test('in English: from a pasted English article to an English briefing', async ({ running }) => {
  const { app, window } = running
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+,')
  await tabTo(window, window.getByRole('combobox', { name: 'Langue de l’interface' }))
  await keyboard.type('English')
  await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()

  const english = sampleArticle('08-meridian-wire-bamako.txt')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), english)
  await pasteArticle(window, /to review/)
  await keyboard.press('e')
  const pane = window.getByRole('region', { name: 'Proposal', exact: true })
  const kind = pane.getByRole('heading', { level: 2 })
  const progress = window.getByRole('progressbar', { name: 'Progress of the review' })
  await expect(kind).toHaveText('Meeting')
  const title = (await pane.getByRole('definition').first().innerText()).trim()
  for (let decided = 1; decided <= 4; decided += 1) {
    await keyboard.press('a')
    await expect(progress).toHaveAttribute('aria-valuenow', String(decided))
  }
  await openByFinding(window, title, /Meeting/)
  await tabTo(window, window.getByRole('button', { name: 'Draft the briefing' }))
  await keyboard.press('Enter')
  await expect(window.getByText('From the meeting')).toBeVisible()

  const out = mkdtempSync(join(tmpdir(), 'aide-memoire-out-'))
  const file = join(out, 'briefing.pdf')
  await answerSaveDialog(app, file)
  await keyboard.press('Control+p')
  await goOn(window, 'Still to be completed', 'Export all the same')
  await expect(window.getByText(/PDF, (one page|\d+ pages)/)).toBeVisible({ timeout: 30_000 })
  const { language, outline, pages } = await readPdf(file)
  expect(language).toMatch(/^en/)
  expect(outline).toEqual(expect.arrayContaining(['Bottom line', 'Participants', 'Sources']))
  expect(pages.join(' ')).not.toMatch(/\b(Contexte|Destinataires?|Rédacteur)\b/)
  rmSync(out, { recursive: true })
})

/** Decides every proposal; answers with the meeting's title. */
async function review(window: Page): Promise<string> {
  const { keyboard } = window
  await keyboard.press('e')
  const pane = window.getByRole('region', { name: 'Proposition', exact: true })
  const kind = pane.getByRole('heading', { level: 2 })
  const said = window.getByRole('status').first()
  await expect(kind).toHaveText('Réunion')
  const title = (await pane.getByRole('definition').first().innerText()).trim()
  const progress = window.getByRole('progressbar', { name: 'Avancement de l’examen' })
  const finished = window.getByRole('heading', { name: 'Tout est examiné' })
  async function decide(key: 'a' | 'r'): Promise<void> {
    const before = await progress.getAttribute('aria-valuenow')
    await keyboard.press(key)
    await expect(
      finished.or(progress.and(window.locator(`:not([aria-valuenow="${before}"])`))),
    ).toBeVisible()
  }
  while ((await kind.innerText()) === 'Réunion') await decide('a')

  await test.step('correct the first person', async () => {
    await keyboard.press('c')
    const form = window.getByRole('form', { name: 'Corriger avant d’accepter' })
    await expect(form.getByRole('textbox', { name: 'Nom' })).toBeFocused()
    await tabTo(window, form.getByRole('textbox', { name: 'Organisation' }))
    await keyboard.type('ministère nigérien de la Sécurité')
    await keyboard.press('Control+Enter')
    await expect(said).toContainText('Corrigée et acceptée.')
  })

  await test.step('reject the next, undo, and accept it after all', async () => {
    const name = await pane.getByRole('definition').first().innerText()
    await keyboard.press('r')
    await expect(said).toContainText('Rejetée.')
    await expect(pane.getByRole('definition').first()).not.toHaveText(name)
    await keyboard.press('Control+z')
    await expect(pane.getByRole('definition').first()).toHaveText(name)
    await keyboard.press('a')
    await expect(said).toContainText('Acceptée.')
  })

  await test.step('reject the first place and go on to the end', async () => {
    let rejected = false
    while (!(await finished.isVisible())) {
      const isFirstPlace: boolean = !rejected && (await kind.innerText()) === 'Lieu'
      rejected ||= isFirstPlace
      await decide(isFirstPlace ? 'r' : 'a')
    }
    expect(rejected).toBe(true)
  })
  return title
}

async function expectReadablePdf(path: string, title: string, dataFolder: string): Promise<void> {
  const { pages, outline, tagged, roles, ...pdf } = await readPdf(path)
  const text = pages.join(' ')
  for (const { name, title: office } of speakers) {
    expect(text).toContain(name)
    expect(text).toContain(office)
  }
  expect(text).toContain("Nous partagerons l'information, pas le commandement")
  expect(text).toContain('la brigade commune ne naisse pas')
  expect(text).toContain('Cabinet du ministre')
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, index) => {
    // Once in the header and once in the footer.
    expect(page.split('TLP:GREEN').length - 1).toBeGreaterThanOrEqual(2)
    expect(page.replaceAll(' ', '')).toContain(`${index + 1}/${pages.length}`)
  })
  expect(text).toMatch(/Canal Savane/)
  expect(text).toMatch(/SHA-256/)
  expect(outline).toEqual([
    printed(title),
    'L’essentiel',
    'Contexte',
    'Participants',
    'Déclarations',
    'Chronologie',
    'Appréciations principales',
    'Échelle de vraisemblance',
    'Notes',
    'Sources',
  ])
  expect(tagged).toBe(true)
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table']))
  expect(pdf.title).toBe(printed(title))
  expect(pdf.author).toBe('Claire Fontanel')
  expect(pdf.language).toMatch(/^fr/)
  const raw = readFileSync(path, 'latin1')
  for (const secret of [
    dataFolder,
    homedir(),
    userInfo().username === 'root' ? '/root' : userInfo().username,
    tmpdir(),
  ])
    expect(raw).not.toContain(secret)
}

function expectReadableMarkdown(path: string, title: string): void {
  const text = readFileSync(path, 'utf8')
  const [, front = ''] = text.split(/^---$/m)
  expect(front).toContain(printed(title))
  expect(front).toContain('TLP:GREEN')
  expect(front).toContain('Claire Fontanel')
  for (const { name } of speakers) expect(text).toContain(name)
  const called = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, note]) => note))
  const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, note]) => note))
  expect(called.size).toBeGreaterThan(3)
  expect(defined).toEqual(called)
  const [, target = ''] = /\[Original\]\(<?([^)>]+)>?\)/.exec(text) ?? []
  const attachment = join(dirname(path), decodeURIComponent(target))
  expect(basename(attachment)).not.toBe('')
  expect(existsSync(attachment)).toBe(true)
  expect(readFileSync(attachment, 'utf8')).toBe(article)
}

/** A title as a document sets it. */
function printed(title: string): string {
  return title.replaceAll("'", '’')
}
