import type { ElectronApplication, Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

const text = (window: Page) => window.getByRole('textbox', { name: 'Texte de la note' })
/** The lines of the note as they are shown. */
const shown = (window: Page) => window.locator('.cm-line').allTextContents()

async function newNote(window: Page): Promise<void> {
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await window.keyboard.press('Control+n')
  await expect(window.getByRole('textbox', { name: 'Titre de la note' })).toBeFocused()
  await window.keyboard.type('Bureau')
  await window.keyboard.press('Enter')
  await expect(text(window)).toBeFocused()
}

/** The Markdown of the note is this: what copying all of it puts on the clipboard. The caret ends at the end. */
async function expectMarkdown(app: ElectronApplication, window: Page, lines: string[]) {
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Control+c')
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await expect.poll(copied).toBe(lines.join('\n'))
  await window.keyboard.press('Control+End')
}

test('a text reads as it will be printed but for the line being written', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await newNote(window)
  await keyboard.type('## Contexte\n\nUn **accord** de [paix](https://exemple.org/a).')
  await keyboard.press('Alt+Shift+N')
  await keyboard.type('Selon *deux* témoins.')
  await expect
    .poll(() => shown(window))
    .toEqual(['Contexte', '', 'Un accord de paix.1', '', '[^1]: Selon *deux* témoins.'])
  await keyboard.press('Control+Home')
  await expect
    .poll(() => shown(window))
    .toEqual(['## Contexte', '', 'Un accord de paix.1', '', '1 Selon deux témoins.'])

  await test.step('tasks are made and ticked by key and by mouse', async () => {
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+l')
    await keyboard.type('appeler Bamako')
    const box = window.getByRole('checkbox', { name: 'Tâche : appeler Bamako' })
    await expect(box).not.toBeChecked()
    await keyboard.press('Control+l')
    await expect(box).toBeChecked()
    await expectAccessible(window)
    await box.click()
    await expect(box).not.toBeChecked()
  })
  await expectMarkdown(app, window, [
    '## Contexte',
    '- [ ] appeler Bamako',
    'Un **accord** de [paix](https://exemple.org/a).[^1]',
    '',
    '[^1]: Selon *deux* témoins.',
  ])
})
