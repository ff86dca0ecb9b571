import type { Locator, Page } from 'playwright/test'
import { expect, type Running, test } from './fixtures.ts'

test('what was said to be saved survives a kill while the typing goes on', async ({ launch }) => {
  const first = await launch()
  await writeNote(first.window, 'Ce qui est dit enregistré doit l’être.')
  await expect(saved(first.window)).toBeVisible()
  const promised = await words(first.window).innerText()
  // Typing goes on; each key is sent without waiting, and the kill falls into the midst of it.
  const typing = first.window.keyboard
    .type(' Et la suite se tape encore'.repeat(40), { delay: 5 })
    .catch(() => 'killed')
  await expect(words(first.window)).toContainText('tape encore')
  await kill(first)
  expect(await typing).toBe('killed')

  const second = await launch()
  await openFirstNote(second.window)
  await expect(words(second.window)).toContainText(promised)
})

test('closing right after the last key loses nothing', async ({ launch }) => {
  const first = await launch()
  await writeNote(first.window, 'Dernier mot avant de fermer.')
  await first.app.close()

  const second = await launch()
  await openFirstNote(second.window)
  await expect(words(second.window)).toHaveText('Dernier mot avant de fermer.')
})

test('leaving the view by a key right after the last key loses nothing, of the text and of the title', async ({
  launch,
}) => {
  const first = await launch()
  const { keyboard } = first.window
  const listed = (text: string) =>
    first.window.getByRole('listbox', { name: 'Notes' }).getByRole('option', { name: text })
  await writeNote(first.window, 'Dernier mot avant d’aller voir ailleurs.')
  await keyboard.press('Control+3')
  await keyboard.press('Control+6')
  // The list tells what main has; what is saved outlives a kill.
  await expect(listed('Dernier mot avant')).toBeVisible()
  await title(first.window).focus()
  await keyboard.type('Un titre')
  await keyboard.press('Control+3')
  await keyboard.press('Control+6')
  await expect(listed('Un titre')).toBeVisible()
  await kill(first)

  const second = await launch()
  await openFirstNote(second.window)
  await expect(words(second.window)).toHaveText('Dernier mot avant d’aller voir ailleurs.')
  await expect(title(second.window)).toHaveValue('Un titre')
})

test('undo and redo work across a restart', async ({ launch }) => {
  const first = await launch()
  await writeNote(first.window, 'À défaire plus tard.')
  await expect(saved(first.window)).toBeVisible()
  await first.app.close()

  const second = await launch()
  const { keyboard } = second.window
  await openFirstNote(second.window)
  await expect(words(second.window)).toHaveText('À défaire plus tard.')
  // Outside the text, where the keys mean the whole dossier.
  await second.window.getByRole('option', { name: /À défaire/ }).focus()
  await keyboard.press('Control+z')
  await expect(second.window.getByRole('option', { name: /À défaire/ })).toHaveCount(0)
  await keyboard.press('Control+Shift+Z')
  await expect(second.window.getByRole('option', { name: /À défaire/ })).toBeVisible()
})

async function writeNote(window: Page, text: string): Promise<void> {
  await isUp(window)
  await window.keyboard.press('Control+n')
  await expect(words(window)).toBeVisible()
  await words(window).focus()
  await window.keyboard.type(text)
}

async function openFirstNote(window: Page): Promise<void> {
  await isUp(window)
  await window.keyboard.press('Control+6')
  await window.getByRole('listbox', { name: 'Notes' }).getByRole('option').first().click()
  await expect(words(window)).toBeVisible()
}

async function isUp(window: Page): Promise<void> {
  // The window comes back to what was shown last: only its frame is always there.
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
}

function words(window: Page): Locator {
  return window.getByRole('textbox', { name: 'Texte de la note' })
}

function title(window: Page): Locator {
  return window.getByRole('textbox', { name: 'Titre de la note' })
}

function saved(window: Page): Locator {
  return window.getByRole('status').filter({ hasText: /^Enregistré$/ })
}

async function kill({ app }: Running): Promise<void> {
  const child = app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
