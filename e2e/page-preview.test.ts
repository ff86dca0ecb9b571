import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { answerSaveDialog, expect, expectAccessible, runtime, test } from './fixtures.ts'
import { readPdf } from './read-pdf.ts'

test('the preview shows the pages that print, with the page of the paragraph under the caret', async ({
  launch,
  dataFolder,
}) => {
  const program = join(import.meta.dirname, 'make-long-briefing.ts')
  execFileSync(runtime(), [program, join(dataFolder, 'aide-memoire.db'), 'fr', '6'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  const { app, window } = await launch()
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  await window.keyboard.press('Control+7')
  await window.getByRole('option').first().click()
  const preview = window.getByRole('region', { name: 'Aperçu du document' })
  await expect(preview.getByRole('group', { name: /^Page 1 sur \d+$/ })).toContainText(
    'Coopération de sécurité',
  )
  await expectAccessible(window)

  // The caret in the last section, far from the first page.
  const body = window.getByRole('textbox', { name: /^Texte de la section/ }).last()
  await body.focus()
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Le gué de Zalmbora reste fermé.')
  const told = preview.getByText(/^Page\s\d+ sur\s\d+$/)
  const sheet = preview.getByRole('group').filter({ hasText: 'Zalmbora' })
  await expect(sheet).toBeVisible()
  const [, page, count] = /^Page\s(\d+) sur\s(\d+)$/.exec((await told.textContent()) ?? '') ?? []
  await expect(sheet).toHaveAttribute('data-page', page ?? '')
  await expect(
    body.locator('.am-page-here').filter({ hasText: 'Le gué de Zalmbora reste fermé.' }),
  ).toHaveAttribute('data-page', `p.\u00a0${page}`)

  const file = join(dataFolder, 'note.pdf')
  await answerSaveDialog(app, file)
  await window.keyboard.press('Control+p')
  await expect(window.getByText(new RegExp(`^PDF de ${count} pages`))).toBeVisible()
  const { pages } = await readPdf(file)
  expect(pages.length).toBe(Number(count))
  expect(pages.findIndex((words) => words.includes('gué de Zalmbora')) + 1).toBe(Number(page))

  // Without the preview nothing is said of pages.
  await window.keyboard.press('Control+Shift+A')
  await expect(preview).toBeHidden()
  await expect(body.locator('.am-page-here')).toHaveCount(0)
})
