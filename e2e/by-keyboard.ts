import { expect, type Locator, type Page } from 'playwright/test'

/** Presses Tab until the element has the focus: whatever a person needs can be reached that way. */
export async function tabTo(window: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate(hasFocus)) return
    await window.keyboard.press(key)
  }
  throw new Error(`120 presses of ${key} do not reach ${String(target)}`)
}

/** Opens a record by finding its words everywhere. */
export async function openByFinding(window: Page, words: string, result: RegExp): Promise<void> {
  await window.keyboard.press('Control+k')
  const box = window.getByRole('dialog')
  await expect(box.getByRole('combobox')).toBeFocused()
  await window.keyboard.type(words)
  const wanted = box.getByRole('option', { name: result }).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') break
    await window.keyboard.press('ArrowDown')
  }
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
  await expect(box).toBeHidden()
}

/** Pastes an article and waits until its proposals have come. */
export async function pasteArticle(window: Page, reviewed: RegExp): Promise<void> {
  await window.keyboard.press('Control+v')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('option', { name: reviewed })).toBeVisible()
}

/** Accepts every proposal that waits. */
export async function acceptAll(window: Page): Promise<void> {
  const progress = window.getByRole('progressbar', { name: 'Avancement de l’examen' })
  const finished = window.getByRole('heading', { name: 'Tout est examiné' })
  await expect(finished.or(progress).first()).toBeVisible()
  while (!(await finished.isVisible())) {
    const decided = await progress.getAttribute('aria-valuenow')
    await window.keyboard.press('a')
    await expect(
      finished.or(progress.and(window.locator(`:not([aria-valuenow="${decided}"])`))),
    ).toBeVisible()
  }
}

/** Also true of an element whose shadow tree holds the focus. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot
  return root.activeElement === element
}

/** Writes words that ask for a completion, and takes the first one offered. */
export async function complete(window: Page, words: string, offered: string): Promise<void> {
  await window.keyboard.type(words)
  const first = window.getByRole('listbox', { name: 'Propositions de saisie' }).getByRole('option')
  await expect(first.first()).toContainText(offered)
  // CodeMirror takes no answer in the first 75 ms of a list, lest Enter was meant for the text.
  const shown = await window.evaluate(() => performance.now())
  await window.waitForFunction((since) => performance.now() - since > 75, shown)
  await window.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
}

/** Exports all the same what has sections that nobody has written yet. */
export async function goOn(window: Page, title: string, button: string): Promise<void> {
  const asked = window.getByRole('dialog', { name: title })
  await tabTo(window, asked.getByRole('button', { name: button }))
  await window.keyboard.press('Enter')
  await expect(asked).toBeHidden()
}
