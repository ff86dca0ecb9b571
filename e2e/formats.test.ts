import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerSaveDialog, expect, expectAccessible, runtime, test } from './fixtures.ts'

test('a briefing leaves by keyboard for Word, as a page and as text', async ({
  launch,
  dataFolder,
}) => {
  const program = join(import.meta.dirname, 'make-long-briefing.ts')
  execFileSync(runtime(), [program, join(dataFolder, 'aide-memoire.db'), 'fr', '2'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  const { app, window } = await launch()
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  await window.keyboard.press('Control+7')
  await window.getByRole('option').first().click()
  const written = async (format: string, ending: string): Promise<Buffer> => {
    const path = join(dataFolder, `note${ending}`)
    await answerSaveDialog(app, path)
    await window.getByRole('button', { name: 'Autres formats' }).press('Enter')
    await expect(window.getByRole('menu')).toBeVisible()
    if (ending === '.docx') await expectAccessible(window)
    await window.getByRole('menuitem', { name: format }).press('Enter')
    await expect(window.getByText(`${format}\u00a0: ${path}`)).toBeVisible()
    return readFileSync(path)
  }
  const docx = await written('Word (DOCX)', '.docx')
  expect(docx.subarray(0, 2).toString()).toBe('PK')
  expect(docx.includes('word/endnotes.xml')).toBe(true)
  const html = (await written('Page HTML', '.html')).toString()
  expect(html).toContain('Coopération de sécurité dans le bassin du fleuve')
  expect(html).not.toMatch(/<script|https?:\/\/(?!press\.example)/)
  expect((await written('Texte brut', '.txt')).toString()).toMatch(/^TLP:AMBER\n/)
})
