import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, runtime, test } from './fixtures.ts'

/*
 * The pages as a reader sees them, beside images somebody looked at and found right (`page-images/`). They are
 * drawn from the PDF at a fixed width. At most one pixel in a hundred may differ, which another version of the
 * renderer does at the edges of letters and a line set otherwise exceeds by far. After a change of looks:
 * delete the image, run once with `--update-snapshots`, look at what was written.
 */
const tolerance = { maxDiffPixelRatio: 0.01 }

const briefings = [
  { name: 'fr', language: 'fr', details: {} },
  { name: 'en-letter-draft', language: 'en', details: { paper: 'letter', watermark: 'draft' } },
]

for (const { name, language, details } of briefings)
  test(`the pages of the briefing « ${name} » look as they were reviewed`, async ({
    launch,
    dataFolder,
  }) => {
    const program = join(import.meta.dirname, 'make-long-briefing.ts')
    const store = join(dataFolder, 'aide-memoire.db')
    execFileSync(runtime(), [program, store, language, '2', JSON.stringify(details)], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    })
    const { window } = await launch()
    // As wide a pane on every screen, so that pages are drawn as wide.
    await window.setViewportSize({ width: 1600, height: 900 })
    await expect(window.getByRole('navigation', { name: 'Dossier' })).toBeVisible()
    await window.keyboard.press('Control+7')
    await window.getByRole('option').first().click()
    const preview = window.getByRole('region', { name: 'Aperçu du document' })
    const sheets = preview.getByRole('group')
    await expect(sheets.first()).toBeVisible()
    const count = await sheets.count()
    for (let page = 1; page <= count; page++) {
      const sheet = preview.locator(`[data-page="${page}"]`)
      await sheet.scrollIntoViewIfNeeded()
      const canvas = sheet.locator('canvas')
      await expect(canvas).toHaveAttribute('data-drawn', 'true')
      const drawn = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
      const image = Buffer.from(drawn.replace(/^.*,/, ''), 'base64')
      expect(image).toMatchSnapshot(`${name}-${page}.png`, tolerance)
    }
  })
