import { expect, expectAccessible, test } from './fixtures.ts'

test('a note is written with everything else put away, its words counted, its preview in step', async ({
  running: { window },
}) => {
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  const { keyboard } = window
  await keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Titre de la note' }).fill('Eau')
  const text = window.getByRole('textbox', { name: 'Texte de la note' })
  await text.focus()
  await keyboard.insertText('Le premier paragraphe est court.')
  await expect(window.getByText('5 mots · 1 min de lecture')).toBeVisible()
  await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.press('Control+Shift+ArrowLeft')
  await expect(window.getByText('Sélection : 1 sur 5 mots')).toBeVisible()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.insertText('Le second est écrit seul.')

  await keyboard.press('Control+Shift+F')
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeHidden()
  await expect(window.getByRole('listbox', { name: 'Notes' })).toBeHidden()
  await expect(text).toBeFocused()
  await expect(text.locator('.am-here')).toHaveText('Le second est écrit seul.')
  await keyboard.type(' Encore.')
  await expect(window.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible()
  await expectAccessible(window)
  await keyboard.press('Escape')
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
  await expect(text).toBeFocused()
  await expect(text.locator('.am-here')).toHaveCount(0)

  // A long text: what stands at the top of the preview follows what stands at the top of the text.
  await keyboard.press('Control+End')
  const paragraphs = Array.from({ length: 60 }, (_, at) => `Paragraphe ${at + 1} de la note.`)
  await keyboard.insertText(`\n\n${paragraphs.join('\n\n')}`)
  await keyboard.press('Control+Shift+A')
  const preview = window.getByRole('document', { name: 'Aperçu' })
  await expect(preview.getByText('Paragraphe 60 de la note.')).toBeAttached()
  await keyboard.press('Control+Home')
  await expect(preview.getByText('Paragraphe 1 de la note.')).toBeInViewport()
  await expect(preview.getByText('Paragraphe 60 de la note.')).not.toBeInViewport()
  await keyboard.press('Control+End')
  await expect(preview.getByText('Paragraphe 60 de la note.')).toBeInViewport()
  await expect(preview.getByText('Paragraphe 1 de la note.')).not.toBeInViewport()
})
