import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { ElectronApplication, Page } from 'playwright/test'
import { acceptAll, openByFinding, pasteArticle, tabTo } from './by-keyboard.ts'
import { answerSaveDialog, expect, expectAccessible, sampleArticle, test } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

test('a briefing leaves as one page, and sanitised without a word of its sources, and with its evidence, by keyboard', async ({
  running: { app, window },
  dataFolder,
}) => {
  const { keyboard } = window
  await briefingFromArticle(app, window)

  await test.step('one page holds the essentials', async () => {
    const path = join(dataFolder, 'une-page.pdf')
    await answerSaveDialog(app, path)
    await openReaders(window)
    await expectAccessible(window)
    await keyboard.press('Enter')
    await expect(window.getByText(`Version exportée : ${path}`)).toBeVisible()
    const { pages } = await readPdf(path)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Version d’une page.')
  })

  await test.step('a sanitised PDF says neither the outlet nor its paragraph left out', async () => {
    const path = join(dataFolder, 'expurgée.pdf')
    await answerSaveDialog(app, path)
    const dialog = await openReaders(window)
    await keyboard.press('ArrowDown')
    await expect(dialog.getByRole('group', { name: 'Paragraphes retirés' })).toBeVisible()
    await expectAccessible(window)
    const paragraph = dialog
      .getByRole('group', { name: 'Paragraphes retirés' })
      .getByRole('checkbox')
      .first()
    const said = (await paragraph.locator('xpath=..').locator('span > span').innerText()).slice(
      0,
      40,
    )
    await tabTo(window, paragraph)
    await keyboard.press('Space')
    const descriptor = dialog
      .getByRole('group', { name: 'Comment dire chaque source' })
      .getByRole('textbox')
    await tabTo(window, descriptor)
    await keyboard.press('Control+a')
    await keyboard.type('presse nationale, Niger')
    await keyboard.press('Enter')
    await expect(window.getByText(`Version exportée : ${path}`)).toBeVisible()
    const { pages, metadata } = await readPdf(path)
    const words = pages.join(' ')
    expect(words).toContain('presse nationale, Niger')
    expect(words).not.toContain(said)
    expect(words + metadata).not.toMatch(/Canal Savane/i)
  })

  await test.step('while the outlet is named in the text nothing is written, and the page is said', async () => {
    const path = join(dataFolder, 'fuite.pdf')
    await answerSaveDialog(app, path)
    await tabTo(window, window.getByRole('textbox', { name: /^Texte de la section/ }).first())
    await keyboard.press('Control+Home')
    await keyboard.type('Selon Canal Savane, tout va bien.\n\n')
    const dialog = await openReaders(window)
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    const alert = dialog.getByRole('alert')
    await expect(alert).toContainText('Rien n’a été écrit')
    await expect(alert).toContainText('Canal Savane')
    await expect(alert).toContainText('page 1')
    await expectAccessible(window)
    expect(existsSync(path)).toBe(false)
    await keyboard.press('Escape')
  })

  await test.step('the evidence pack holds all the briefing rests on, and its hashes are right', async () => {
    const path = join(dataFolder, 'preuves.zip')
    await answerSaveDialog(app, path)
    await openReaders(window)
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expectAccessible(window)
    await keyboard.press('Enter')
    await expect(window.getByText(`Version exportée : ${path}`)).toBeVisible()
    const folder = join(dataFolder, 'preuves')
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).toString()).toContain(
      'note.pdf: OK',
    )
    expect(readdirSync(folder).toSorted()).toEqual([
      ...['LISEZ-MOI.txt', 'SHA256SUMS', 'note.html', 'note.md', 'note.pdf', 'originaux'],
      ...['passages.csv', 'passages.html'],
    ])
  })
})

async function briefingFromArticle(app: ElectronApplication, window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const article = sampleArticle('03-canal-savane.txt')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), article)
  await pasteArticle(window, /Canal Savane.*à examiner/)
  await window.keyboard.press('e')
  await acceptAll(window)
  await openByFinding(window, 'ministres', /Réunion/)
  await tabTo(window, window.getByRole('button', { name: 'Rédiger la note de synthèse' }))
  await window.keyboard.press('Enter')
  await expect(window.getByText('D’après la réunion')).toBeVisible()
}

/** Opens the dialog by the palette; the focus is on the kind of version. */

async function openReaders(window: Page) {
  await window.keyboard.press('Control+Shift+P')
  const palette = window.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await window.keyboard.type('Version pour un lecteur')
  await expect(palette.getByRole('option', { name: /Version pour un lecteur/ })).toBeVisible()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Version pour un lecteur' })
  await tabTo(window, dialog.getByRole('radio').first())
  return dialog
}
