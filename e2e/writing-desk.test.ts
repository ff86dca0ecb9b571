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

test('a table is written as a table: cells, rows, columns, alignment, undo and Escape', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  const cell = (name: string) => window.getByRole('textbox', { name, exact: true })
  await newNote(window)
  await keyboard.type('Avant')
  await keyboard.press('Control+Shift+B')
  await expect(cell('Titre de la colonne 1')).toBeFocused()
  await keyboard.type('État')
  await keyboard.press('Tab')
  await keyboard.type('Voix')
  await keyboard.press('Alt+Shift+Backspace')
  await expect(window.getByRole('columnheader')).toHaveCount(2)
  await keyboard.type('Voix')
  await keyboard.press('Tab')
  await expect(cell('Ligne 1, État')).toBeFocused()
  await keyboard.type('**Mali** | Sahel')
  await keyboard.press('Tab')
  await keyboard.type('12')
  await keyboard.press('Enter')
  await expect(cell('Ligne 2, Voix')).toBeFocused()
  await keyboard.type('3')
  await keyboard.press('Shift+Tab')
  await keyboard.type('Niger')

  await test.step('the menu of the table, by keyboard', async () => {
    await keyboard.press('Control+m')
    const menu = window.getByRole('menu', { name: 'Actions sur le tableau' })
    await expect(menu.getByRole('menuitem', { name: 'Ajouter une ligne au-dessous' })).toBeFocused()
    await expectAccessible(window)
    await keyboard.press('m')
    await expect(menu.getByRole('menuitem', { name: 'Monter la ligne' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(menu).toBeHidden()
    await expect(cell('Ligne 1, État')).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Alt+Shift+A')
    await keyboard.press('Alt+Shift+A')
    await keyboard.press('Alt+Shift+A')
    await expect(window.getByRole('columnheader', { name: 'Voix' })).toHaveClass(/right/)
  })

  await test.step('a row is added after the last cell, and undone from within', async () => {
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
    await expect(window.getByRole('row')).toHaveCount(4)
    await keyboard.press('Control+z')
    await expect(window.getByRole('row')).toHaveCount(3)
  })

  await test.step('arrows go from the text into the table and out again; Escape leaves', async () => {
    await expect(cell('Ligne 2, État')).toBeFocused()
    await keyboard.press('Escape')
    await keyboard.press('Control+Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(cell('Titre de la colonne 1')).toBeFocused()
    await keyboard.press('ArrowUp')
    await expect(text(window)).toBeFocused()
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(cell('Ligne 1, État')).toBeFocused()
    await keyboard.press('Escape')
    await expect(text(window)).toBeFocused()
    await keyboard.type('Après')
  })
  await expect(window.getByRole('cell', { name: 'Mali | Sahel' })).toBeVisible()
  await expectMarkdown(app, window, [
    'Avant',
    '',
    '| État | Voix |',
    '| --- | --: |',
    '| Niger | 3 |',
    '| **Mali** \\| Sahel | 12 |',
    '',
    'Après',
  ])
})

test('a text is gone over by its headings, folded, moved about and written in several places at once', async ({
  running: { app, window },
}) => {
  const { keyboard } = window
  await newNote(window)
  await keyboard.type('## Contexte\n\npaix un\n\n## Suites\n\npaix deux\n\n- a\nb')
  await expect.poll(() => shown(window)).toContain('• a')

  await test.step('the outline', async () => {
    await keyboard.press('Control+j')
    const outline = window.getByRole('navigation', { name: 'Plan du texte' })
    await expect(outline.getByRole('button', { name: 'Suites' })).toBeFocused()
    await expectAccessible(window)
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    await expect(text(window)).toBeFocused()
    await expect(outline.getByRole('button', { name: 'Contexte' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await keyboard.press('Control+j')
    await keyboard.press('Escape')
    await expect(outline).toBeHidden()
    await expect(text(window)).toBeFocused()
  })

  await test.step('folding', async () => {
    await keyboard.press('Alt+Shift+ArrowLeft')
    const section = window.getByRole('button', { name: 'Section « Contexte »' })
    await expect(section).toHaveAttribute('aria-expanded', 'false')
    await expect.poll(() => shown(window)).not.toContain('paix un')
    await keyboard.press('Alt+Shift+ArrowRight')
    await expect(section).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(() => shown(window)).toContain('paix un')
  })

  await test.step('moving a section, then an item, with undo', async () => {
    await keyboard.press('Control+Shift+ArrowDown')
    await expect.poll(async () => (await shown(window))[0]).toBe('Suites')
    await keyboard.press('Control+z')
    await expect.poll(async () => (await shown(window))[0]).toBe('## Contexte')
    await keyboard.press('Control+End')
    await keyboard.press('Control+Shift+ArrowUp')
    await expect.poll(async () => (await shown(window)).slice(-2)).toEqual(['- b', '• a'])
  })

  await test.step('several carets: the same word further on, and the line below', async () => {
    await keyboard.press('Control+Home')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Control+d')
    await keyboard.press('Control+d')
    await keyboard.type('accord')
    await keyboard.press('Escape')
    await keyboard.press('Control+End')
    await keyboard.press('ArrowUp')
    await keyboard.press('End')
    await keyboard.press('Alt+Shift+ArrowDown')
    await keyboard.type('!')
  })
  await expectMarkdown(app, window, [
    '## Contexte',
    '',
    'accord un',
    '',
    '## Suites',
    '',
    'accord deux',
    '',
    '- b!',
    '- a!',
  ])
})

test('an image goes into the store and the text; a page pasted is clean Markdown, or its words only', async ({
  running: { window },
}) => {
  const { keyboard } = window
  await newNote(window)

  await test.step('an image pasted is shown, and asks for its description', async () => {
    await pasteImage(window, 40, 20)
    await expect(text(window)).toContainText('Image sans description')
    await keyboard.type('Carte de Kéra')
    const image = text(window).getByRole('img', { name: 'Carte de Kéra' })
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(40)
    await keyboard.press('Control+End')
    await keyboard.press('Enter')
    await keyboard.press('Enter')
    await keyboard.press('Control+Shift+A')
    const preview = window.getByRole('document', { name: 'Aperçu' })
    await expect(preview.getByRole('img', { name: 'Carte de Kéra' })).toBeVisible()
    await expectAccessible(window)
    await keyboard.press('Control+Shift+A')
  })

  await test.step('a page', async () => {
    await copyPage(
      window,
      '<h2 style="color:red">Suites</h2><p>Un <b>accord</b><script>alert(1)</script> <a href="https://exemple.org/a">signé</a>.</p><img src="https://exemple.org/a.png">',
      'Suites\nUn accord signé.',
    )
    await keyboard.press('Control+v')
    await keyboard.press('Enter')
    await keyboard.press('Alt+Shift+V')
    await expect
      .poll(async () => (await shown(window)).slice(-5))
      .toEqual(['Suites', '', 'Un accord signé.', 'Suites', 'Un accord signé.'])
  })
})

/** Pastes an image of a size, as a programme puts it on the clipboard. */
async function pasteImage(window: Page, width: number, height: number): Promise<void> {
  await text(window).evaluate(
    async (element, size) => {
      const canvas = Object.assign(document.createElement('canvas'), size)
      canvas.getContext('2d')?.fillRect(0, 0, size.width, size.height)
      const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([drawn ?? ''], 'image.png', { type: 'image/png' }))
      const shape = { bubbles: true, cancelable: true, composed: true, clipboardData }
      element.dispatchEvent(new ClipboardEvent('paste', shape))
    },
    { width, height },
  )
}

/** Puts a part of a page on the clipboard, as a browser does. */
async function copyPage(window: Page, html: string, words: string): Promise<void> {
  await window.evaluate(
    (page) => {
      function give(event: ClipboardEvent) {
        event.preventDefault()
        event.stopImmediatePropagation()
        event.clipboardData?.setData('text/html', page.html)
        event.clipboardData?.setData('text/plain', page.words)
      }
      document.addEventListener('copy', give, { capture: true, once: true })
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies in all versions of the runtime
      document.execCommand('copy')
    },
    { html, words },
  )
}
