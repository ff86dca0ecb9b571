import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import {
  answerSaveDialog,
  expect,
  expectAccessible,
  type Running,
  runtime,
  test,
} from './fixtures.ts'

test('a write that fails is shown at once, the text stays, can be copied and saved elsewhere, and goes in once it can', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch()
  await writeNote(first.window, 'Ce qui est pris.')
  await expect(saved(first.window)).toBeVisible()
  const lock = await holdStore(join(dataFolder, 'aide-memoire.db'))
  try {
    await first.window.keyboard.type(' Ce qui est refusé.')
    const alert = first.window.getByRole('alert').filter({ hasText: 'Non enregistré' })
    await expect(alert).toContainText('Les données sont occupées par un autre programme.')
    await expect(words(first.window)).toHaveText('Ce qui est pris. Ce qui est refusé.')
    await expectAccessible(first.window)

    await alert.getByRole('button', { name: 'Copier le texte' }).click()
    await expect
      .poll(() => first.app.evaluate(({ clipboard }) => clipboard.readText()))
      .toContain('Ce qui est pris. Ce qui est refusé.')
    const file = join(dataFolder, 'ailleurs.md')
    await answerSaveDialog(first.app, file)
    await alert.getByRole('button', { name: 'Enregistrer ailleurs…' }).click()
    await expect(() => expect(readFileSync(file, 'utf8')).toContain('refusé')).toPass()

    // Quitting warns; staying is the default.
    await first.app.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = (...asked: unknown[]) => {
        Object.assign(globalThis, { asked: asked.at(-1) })
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
      BrowserWindow.getAllWindows()[0]?.close()
    })
    await expect
      .poll(() => first.app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked') ?? '')))
      .toContain('Des mots n’ont pas pu être enregistrés.')
    await expect(words(first.window)).toHaveText('Ce qui est pris. Ce qui est refusé.')
  } finally {
    await end(lock)
  }
  await expect(saved(first.window)).toBeVisible()
  await kill(first)

  const second = await launch()
  await openFirstNote(second.window)
  await expect(words(second.window)).toHaveText('Ce qui est pris. Ce qui est refusé.')
})

test('after a crash the window says what is there: all that was saved, and words the disk had refused as a note', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch()
  await expect(cutOff(first.window)).toHaveCount(0)
  await writeNote(first.window, 'Ce qui est pris.')
  await expect(saved(first.window)).toBeVisible()
  const lock = await holdStore(join(dataFolder, 'aide-memoire.db'))
  try {
    await first.window.keyboard.type(' Ce qui est refusé.')
    await expect(
      first.window.getByRole('alert').filter({ hasText: 'Non enregistré' }),
    ).toBeVisible()
    // Main has been handed every word, though it could not write them into the store.
    const mark = join(dataFolder, 'aide-memoire.db.open')
    await expect(() => expect(readFileSync(mark, 'utf8')).toContain('refusé.')).toPass()
    await kill(first)
  } finally {
    await end(lock)
  }

  const second = await launch()
  await expect(cutOff(second.window)).toContainText('mots retrouvés')
  await second.window.keyboard.press('Control+6')
  const listed = second.window.getByRole('listbox', { name: 'Notes' }).getByRole('option')
  await expect(listed).toHaveCount(2)
  await listed.filter({ hasText: 'mots retrouvés' }).click()
  await expect(words(second.window)).toHaveText('Ce qui est pris. Ce qui est refusé.')
  await kill(second)

  const third = await launch()
  await expect(cutOff(third.window)).toContainText('Tout ce qui était enregistré est là')
  await third.app.close()

  const fourth = await launch()
  await isUp(fourth.window)
  await expect(cutOff(fourth.window)).toHaveCount(0)
})

/** Another program that writes to the store and does not end: every write of the application fails. */
async function holdStore(path: string): Promise<ChildProcess> {
  const code = `
    const db = new (require('better-sqlite3'))(process.argv[1])
    db.exec('BEGIN IMMEDIATE')
    process.stdout.write('held')
    setInterval(() => undefined, 60_000)`
  const child = spawn(runtime(), ['-e', code, path], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return child
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

async function kill({ app }: Running): Promise<void> {
  await end(app.process())
}

async function writeNote(window: Page, text: string): Promise<void> {
  await isUp(window)
  await window.keyboard.press('Control+n')
  await window.getByRole('textbox', { name: 'Titre de la note' }).fill('Eau')
  await words(window).focus()
  await window.keyboard.type(text)
}

async function openFirstNote(window: Page): Promise<void> {
  await isUp(window)
  await window.keyboard.press('Control+6')
  await window.getByRole('listbox', { name: 'Notes' }).getByRole('option').first().click()
}

async function isUp(window: Page): Promise<void> {
  // The window comes back to what was shown last: only its frame is always there.
  await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
}

function words(window: Page) {
  return window.getByRole('textbox', { name: 'Texte de la note' })
}

function saved(window: Page) {
  return window.getByRole('status').filter({ hasText: /^Enregistré$/ })
}

function cutOff(window: Page) {
  return window.getByRole('status').filter({ hasText: 'La session précédente a été interrompue' })
}
