import type { Page } from 'playwright/test'
import { openByFinding } from './by-keyboard.ts'
import { expect, expectAccessible, sampleArticle, test } from './fixtures.ts'

const tabs = (window: Page, side: 'Onglets' | 'Onglets d’à côté' = 'Onglets') =>
  window.getByRole('tablist', { name: side, exact: true }).getByRole('tab')
const beside = (window: Page) => window.getByRole('region', { name: /^À côté/ })
const body = (window: Page) => window.getByRole('textbox', { name: 'Texte de la note' })

async function writeNote(window: Page, title: string, words: string): Promise<void> {
  const { keyboard } = window
  await keyboard.press('Control+6')
  await keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await keyboard.type(title)
  await keyboard.press('Enter')
  await expect(body(window)).toBeFocused()
  await keyboard.type(words)
}

test('a note is written beside its article, by keyboard, and all is open again after a kill', async ({
  launch,
}) => {
  const first = await launch()
  const { app, window } = first
  const { keyboard } = window
  await window.setViewportSize({ width: 1024, height: 700 })
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  const article = sampleArticle('03-canal-savane.txt')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), article)
  await keyboard.press('Control+v')
  await expect(window.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await keyboard.press('Control+Enter')
  await expect(window.getByRole('option', { name: /Canal Savane/ })).toBeVisible()

  await test.step('the article goes to the other side, the note takes the first', async () => {
    await keyboard.press('Control+Shift+X')
    await expect(beside(window).getByRole('document')).toBeFocused()
    await expect(beside(window)).toContainText('faute de financement')
    await writeNote(window, 'Ma lecture', 'Des postes sont perdus')
    await expect(tabs(window)).toHaveText(['Ma lecture'])
    await expect(beside(window)).toContainText('faute de financement')
    await expectAccessible(window)
  })

  await test.step('the keys of articles work on the one beside', async () => {
    await keyboard.press('F6')
    await expect(beside(window).getByRole('document')).toBeFocused()
    await window.evaluate(() => {
      const text = document.querySelector(
        '.beside-side article, .beside-side .text, .beside-side p',
      )
      if (text) getSelection()?.selectAllChildren(text)
    })
    await keyboard.press('h')
    await expect(
      beside(window).getByRole('button', { name: 'Afficher ou masquer le surlignage' }),
    ).toHaveAttribute('aria-pressed', 'false')
  })

  await test.step('tabs are gone through, closed and opened again', async () => {
    await keyboard.press('F6')
    await writeNote(window, 'Seconde note', 'Autre chose')
    await expect(tabs(window)).toHaveText(['Ma lecture', 'Seconde note'])
    await keyboard.press('Control+Tab')
    await expect(body(window)).toHaveText('Des postes sont perdus')
    await expect(body(window)).toBeFocused()
    await keyboard.press('Control+Shift+Tab')
    await expect(body(window)).toHaveText('Autre chose')
    await keyboard.press('Control+w')
    await expect(tabs(window)).toHaveText(['Ma lecture'])
    await keyboard.press('Control+Shift+T')
    await expect(tabs(window)).toHaveText(['Ma lecture', 'Seconde note'])
    await expect(body(window)).toBeFocused()
    await keyboard.press('Control+Shift+PageUp')
    await expect(tabs(window)).toHaveText(['Seconde note', 'Ma lecture'])
  })

  await test.step('a note is open in one place: on the other side, it is shown there', async () => {
    await keyboard.press('Control+Shift+X')
    await expect(tabs(window, 'Onglets d’à côté')).toHaveCount(2)
    await expect(beside(window).getByRole('textbox', { name: 'Texte de la note' })).toBeFocused()
    await keyboard.press('End')
    await keyboard.type(', ici')
    await openByFinding(window, 'seconde', /Seconde note/)
    await expect(body(window)).toHaveCount(2)
    await expect(beside(window).getByRole('textbox', { name: 'Texte de la note' })).toHaveText(
      'Autre chose, ici',
    )
    await expect(
      beside(window)
        .getByRole('status')
        .filter({ hasText: /^Enregistré$/ }),
    ).toBeVisible()
  })

  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await ended
  const second = await launch()
  await expect(tabs(second.window)).toHaveText(['Ma lecture'])
  await expect(tabs(second.window, 'Onglets d’à côté')).toHaveCount(2)
  await expect(
    tabs(second.window, 'Onglets d’à côté').and(second.window.locator('[aria-selected=true]')),
  ).toHaveText('Seconde note')
  await expect(beside(second.window).getByRole('textbox', { name: 'Texte de la note' })).toHaveText(
    'Autre chose, ici',
  )
})
