import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTinyModel } from '../src-main/extracting/local-model/tiny-model-for-tests.ts'
import { pasteArticle, tabTo } from './by-keyboard.ts'
import { expect, expectAccessible, test } from './fixtures.ts'

test('the settings show the folder of the local model, what it holds, and what is wrong with it', async ({
  running: { app, window },
  dataFolder,
}) => {
  const { keyboard } = window
  const folder = join(dataFolder, 'model')
  await expect(window.getByRole('heading', { name: 'Commencez par un article' })).toBeVisible()
  await keyboard.press('Control+,')
  const settings = window.getByRole('dialog', { name: 'Réglages' })
  const part = settings.getByRole('region', { name: 'Modèle local (facultatif)' })
  const said = part.getByRole('status')
  await expect(part).toContainText(folder)
  await expect(said).toContainText('Aucun modèle')

  const again = part.getByRole('button', { name: 'Vérifier à nouveau' })
  async function check(sentence: RegExp): Promise<void> {
    await tabTo(window, again)
    await keyboard.press('Enter')
    await expect(said).toHaveText(sentence)
  }
  writeTinyModel(folder)
  await check(/le moteur d’exécution manque/)
  symlinkSync(runtimeOfModels(), join(folder, 'runtime'))
  await check(/Le modèle «\s.*tiny-names.*\s» est utilisé/)
  await expectAccessible(window)

  await keyboard.press('Escape')
  await expect(settings).toBeHidden()
  const text = 'Une visite\n\nZorbal Kelvandre salue Quissombo.'
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  await pasteArticle(window, /Une visite.*à examiner/)
  await keyboard.press('e')
  const pane = window.getByRole('region', { name: 'Proposition', exact: true })
  await expect(pane).toContainText('Reconnu par le modèle local')

  writeFileSync(join(folder, 'model.onnx'), 'not a model')
  await keyboard.press('Control+,')
  await expect(said).toHaveText(/Modèle local non utilisé.*model\.onnx/)
})

/** Where the runner of the tests put the runtime that analysts install by hand. */
function runtimeOfModels(): string {
  const folder = process.env['AIDE_MODEL_RUNTIME']
  if (folder === undefined) throw new Error('run the end-to-end tests with npm test')
  return folder
}
