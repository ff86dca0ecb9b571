import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

test('a second start focuses the first window and ends', async ({ launch, dataFolder }) => {
  const { app } = await launch()
  const [executable, ...args] = await app.evaluate(() => process.argv)
  const second = spawn(
    executable ?? '',
    [...args.filter((arg) => !arg.startsWith('--inspect')), `--user-data-dir=${dataFolder}`],
    { stdio: 'ignore' },
  )
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the window comes back where it was', async ({ launch }) => {
  const first = await launch()
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 720 }),
  )
  await first.app.close()
  const second = await launch()
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toMatchObject({ width: 1100, height: 720 })
})

test('a file that is not a store is refused with what to do, and left as it was', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'aide-memoire.db')
  const content = 'ceci n’est pas une base de données '.repeat(200)
  writeFileSync(file, content)
  const { window } = await launch({ expectErrors: true })
  await expect(window.getByRole('alert')).toContainText('endommagé')
  await expect(window.getByRole('alert')).toContainText(file)
  expect(readFileSync(file, 'utf8')).toBe(content)
})

test('a data folder that cannot be written to is named', async ({ launch, dataFolder }) => {
  // A folder where the file should be: refused by the system whoever asks, root included.
  mkdirSync(join(dataFolder, 'aide-memoire.db'))
  const { window } = await launch({ expectErrors: true })
  await expect(window.getByRole('alert')).toContainText('écriture')
})
