import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

/** The text under the caret's line and the others, as the editor shows it. */
async function shownText(window: Page): Promise<string> {
  return (await window.locator('.cm-line').allTextContents()).join('\n').replaceAll('\u00a0', ' ')
}

async function newNote(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await window.keyboard.type('Essai')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Texte de la note' })).toBeFocused()
}

async function runFromPalette(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+Shift+P')
  const palette = window.getByRole('dialog', { name: 'Toutes les commandes…' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await window.keyboard.type(words)
  await expect(palette.getByRole('option')).toHaveCount(1)
  await window.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}

test('a sentence is told to be a fact, an assumption or a judgment by key, and shows it', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await newNote(window)
  await keyboard.type('La trêve tient.\n\nElle tiendra.')
  await keyboard.press('Alt+1')
  // Where one writes the marks are shown, elsewhere only what they say.
  expect(await shownText(window)).toBe('La trêve tient.\n\n[Elle tiendra.]{.fact}')
  await keyboard.press('Control+Home')
  await expect(text.getByRole('note', { name: 'Fait' })).toHaveText('F')
  expect(await shownText(window)).toBe('La trêve tient.\n\nElle tiendra.F')

  await runFromPalette(window, 'phrase est une appréciation')
  await expect(text).toBeFocused()
  await keyboard.press('Control+End')
  await expect(text.getByRole('note', { name: 'Appréciation' })).toHaveText('A')
  await expectAccessible(window)
  await keyboard.press('Control+Home')
  await keyboard.press('Alt+0')
  await keyboard.press('Control+End')
  await expect(text.getByRole('note')).toHaveCount(0)

  await keyboard.press('Control+Shift+A')
  const preview = window.getByRole('document', { name: 'Aperçu' })
  await expect(preview.getByTitle('Fait')).toHaveText('Elle tiendra.')
  await expectAccessible(window)
})

test('a passage in another language follows its own typography', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await newNote(window)
  await keyboard.type('Il dit : so')
  await keyboard.press('Control+Shift+ArrowLeft')
  await runFromPalette(window, 'passage est en anglais')
  await keyboard.press('ArrowRight')
  await keyboard.type(', "it\'s over!" ')
  expect(await shownText(window)).toBe('Il dit : [so, “it’s over!” ]{lang=en}')
  await keyboard.press('End')
  await keyboard.type(' Oui ! Bien')
  await expect(text.getByRole('note', { name: 'passage en anglais' })).toHaveText('EN')
  await expect(text.locator('[lang=en]')).toHaveText('so, “it’s over!” ')
  expect(await shownText(window)).toBe('Il dit : so, “it’s over!” EN Oui\u202f! Bien')
  await expectAccessible(window)
})
test('likelihood is chosen with its percents, and said apart from confidence', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await newNote(window)
  await keyboard.type('Un report est ')
  await keyboard.press('Alt+l')
  const picker = window.getByRole('dialog', { name: 'Vraisemblance et confiance…' })
  await expect(picker.getByRole('combobox')).toBeFocused()
  await expectAccessible(window)
  await keyboard.type('icd tres probable 80')
  await expect(picker.getByRole('option')).toHaveText(/ICD 203.*très probable.*80–95\u00a0%/)
  await keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await expect(text).toBeFocused()
  await keyboard.type(', avec une ')
  await keyboard.press('Alt+l')
  await expect(picker.getByRole('combobox')).toBeFocused()
  await keyboard.type('élevée')
  await keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await keyboard.type('.')
  expect(await shownText(window)).toBe('Un report est très probable, avec une confiance élevée.')
  const remarks = window.getByRole('region', { name: 'Remarques' })
  await expect(remarks).toContainText('dites-les en deux phrases')
  await expectAccessible(window)
})

test('a comment is written, listed, come back to and lifted by key', async ({
  running: { window },
}) => {
  const { keyboard } = window
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await newNote(window)
  await keyboard.type('La trêve tient. Elle dure.')
  await keyboard.press('Alt+v')
  await keyboard.type('jusqu’à quand')
  await keyboard.press('Control+Home')
  await expect(text.getByRole('note', { name: 'À vérifier : jusqu’à quand' })).toBeVisible()
  const remarks = window.getByRole('region', { name: 'Remarques' })
  await expect(remarks.getByRole('button', { name: /jusqu’à quand.*Elle dure\./ })).toBeVisible()
  await expectAccessible(window)
  await keyboard.press('Alt+j')
  await expect(text.getByRole('note')).toHaveCount(0)
  await keyboard.press('Alt+r')
  await expect(remarks).toBeHidden()
  expect(await shownText(window)).toBe('La trêve tient. Elle dure.')
})

test('paragraphs carry markings that raise that of the briefing; comments hold its export back', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+7')
  await keyboard.press('Control+n')
  const start = window.getByRole('dialog')
  await expect(start).toBeVisible()
  await keyboard.press('Enter')
  await expect(start).toBeHidden()
  const section = window.getByRole('textbox', { name: /^Texte de la section/ }).first()
  await section.focus()
  await keyboard.type('Un point sensible.')
  await keyboard.press('Alt+p')
  const picker = window.getByRole('dialog', { name: 'Mention de protection du paragraphe…' })
  await expect(picker.getByRole('combobox')).toBeFocused()
  await keyboard.type('tlp:red')
  await expect(picker.getByRole('option')).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await expect(section).toContainText('(TLP:RED) Un point sensible.')
  await expect(window.getByText('Des paragraphes portent TLP:RED')).toBeVisible()
  await keyboard.press('Alt+c')
  await keyboard.type('trop ?')
  await expect(window.getByRole('region', { name: 'Remarques' })).toContainText('trop ?')
  await expectAccessible(window)

  await keyboard.press('Control+Shift+E')
  const asked = window.getByRole('dialog', { name: 'Un commentaire reste' })
  await expect(asked).toContainText('trop ?')
  await expectAccessible(window)
  await keyboard.press('Escape')
  await expect(asked).toBeHidden()
})

test('a passage of an article is cited by key in the note written last', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await newNote(window)
  await keyboard.type('La réunion a eu lieu.')
  await keyboard.press('Control+1')
  await window.getByRole('button', { name: 'Ouvrir le dossier d’exemple' }).click()
  await expect(window.getByRole('dialog', { name: 'Résultat de l’import' })).toBeVisible()
  await keyboard.press('Escape')
  await window.getByRole('option', { name: /Canal Savane/ }).click()
  const article = window.getByRole('document').first()
  await article.locator('p.paragraph').first().selectText()
  await keyboard.press('n')
  await expect(window.getByText('Passage cité dans « Essai ».')).toBeVisible()
  await keyboard.press('Control+6')
  await window.getByRole('option', { name: /Essai/ }).click()
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await expect(text.getByRole('note', { name: /Renvoi 1 : Canal Savane/ })).toBeVisible()
})
