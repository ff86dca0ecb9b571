import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright/test'
import { column, makePdf, makeScan } from '../src-main/importing/samples/make-pdf.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

const typed =
  'Le canal rouvre\n\nNiamey, 12 mars 2026 (AFP) – Le ministre de la Défense, Salifou Mody, a annoncé la réouverture du canal.'

test('a PDF is looked at page by page beside its text, from a passage to its page', async ({
  running: { app, window },
  dataFolder,
}) => {
  await resize(app, 1024, 700)
  const pages = [1, 2, 3].map((number) => [
    { text: `Page ${number} du rapport sur le canal`, x: 60, y: 90, size: 18 },
    ...column(60, 140, [
      `La commission a remis la partie ${number} de son rapport à Niamey en mars.`,
      'Elle sera publiée au printemps.',
    ]),
  ])
  const file = join(dataFolder, 'rapport.pdf')
  writeFileSync(file, await makePdf(pages))
  await importFile(app, window, file)
  const reader = window.getByRole('document')
  await expect(reader.locator('[data-page="2"]')).toHaveAttribute('data-label', 'p.\u00a02')
  await reader.getByText('La commission a remis la partie 3').click({ clickCount: 3 })
  await window.keyboard.press('p')
  await window.getByRole('button', { name: 'Voir p.\u00a03' }).press('Enter')

  const dialog = window.getByRole('dialog', { name: 'Original conservé' })
  await expect(dialog.getByRole('status')).toHaveText('Page 3 sur 3')
  await expectDrawn(dialog, 3)
  await expect(dialog.getByRole('group', { name: 'Texte de la page 3' })).toContainText(
    'La commission a remis la partie 3',
  )
  await expect(dialog.locator('mark')).toContainText('La commission a remis la partie 3')
  await expectAccessible(window)

  await window.keyboard.press('PageUp')
  await expect(dialog.getByRole('status')).toHaveText('Page 2 sur 3')
  await expectDrawn(dialog, 2)
  const width = () => dialog.locator('canvas').evaluate((canvas) => canvas.clientWidth)
  const before = await width()
  await window.keyboard.press('+')
  await expect.poll(width).toBeGreaterThan(before * 1.2)
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await window.keyboard.press('o')
  await expect(dialog.getByRole('status')).toHaveText('Page 3 sur 3')
})

test('a scan is kept as a source and transcribed by keyboard beside its pages', async ({
  running: { app, window },
  dataFolder,
}) => {
  await resize(app, 1024, 700)
  const file = join(dataFolder, 'Courrier_numerise.pdf')
  writeFileSync(
    file,
    await makeScan([await imageOf(window, 'Le canal rouvre'), await imageOf(window, 'Annexe')]),
  )
  await importFile(app, window, file)
  const report = window.getByRole('dialog', { name: 'Résultat de l’import' })
  await expect(report).toContainText('Ce PDF est une image')
  await window.keyboard.press('Escape')
  const reader = window.getByRole('document', { name: 'Courrier numerise' })
  await expect(reader.getByRole('note')).toContainText('transcrivez ce dont vous avez besoin')
  await expectAccessible(window)

  await window.keyboard.press('o')
  const dialog = window.getByRole('dialog', { name: 'Original conservé' })
  const field = dialog.getByRole('textbox', { name: 'Transcription de la page 1' })
  await expectDrawn(dialog, 1)
  await expect(field).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.insertText(typed)
  await expect(dialog.getByText('Enregistré', { exact: false }).first()).toBeVisible()
  await window.keyboard.press('Control+PageDown')
  await expectDrawn(dialog, 2)
  await expect(field).toBeHidden()
  await expect(dialog.getByRole('textbox', { name: 'Transcription de la page 2' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const read = window.getByRole('document', { name: 'Le canal rouvre' })
  await expect(read).toContainText('a annoncé la réouverture du canal.')
  await expect(read.getByRole('note')).toContainText('2')
  await expect(read).toContainText('Texte transcrit à la main')
  await expect(window.getByRole('option', { name: /Le canal rouvre.*à examiner/ })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(reader).toBeVisible()
  await expect(reader).not.toContainText('a annoncé')
})

/** The page is drawn, and not blank. */
async function expectDrawn(dialog: Locator, page: number): Promise<void> {
  const canvas = dialog.locator('canvas')
  await expect(canvas).toHaveAttribute('data-page', String(page))
  const dark = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element
    const { data } = element.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] }
    return data.some((value, index) => index % 4 === 0 && value < 100)
  })
  expect(dark).toBe(true)
}

/** A PNG of a page that holds some words. */
async function imageOf(window: Page, words: string): Promise<Uint8Array> {
  const address = await window.evaluate((text) => {
    const canvas = document.createElement('canvas')
    canvas.width = 600
    canvas.height = 850
    const context = canvas.getContext('2d')
    if (context) {
      context.fillStyle = 'white'
      context.fillRect(0, 0, 600, 850)
      context.fillStyle = 'black'
      context.font = '32px serif'
      context.fillText(text, 60, 120)
    }
    return canvas.toDataURL('image/png')
  }, words)
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

async function importFile(app: ElectronApplication, window: Page, file: string): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [file],
  )
  await window.keyboard.press('Control+o')
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.isVisible())
        ?.setContentSize(size.width, size.height),
    { width, height },
  )
}
