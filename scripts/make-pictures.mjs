/*
 * Makes the pictures of README.md in resources/readme/ from the running application: the review of
 * an article of the sample dossier, and the first page of a briefing about the same dossier.
 *
 *   node scripts/make-pictures.mjs
 *
 * Sets the machine up like `npm start`. pdftoppm (package poppler-utils on Debian and Ubuntu, poppler
 * with Homebrew) is needed beside it: it turns the page into an image.
 */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { _electron } from 'playwright'
import { openDisplay } from './display.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run.mjs'
import { openScreen, runMain, SetUpError } from './screen.mjs'
import { runtimeEnvironment, sandboxSwitches, setUp } from './set-up.mjs'

const pictures = inProject('resources', 'readme')
/** What the pictures may weigh together, in bytes: everyone who clones the project carries them. */
const limit = 250_000
const reviewed = '05-communique-final.txt'

await runMain(async () => {
  const screen = openScreen(process.stdout)
  if ((await runQuietly('pdftoppm', ['-v'])).code === 127) {
    throw new SetUpError(
      'pdftoppm is missing: it turns the page of a PDF into an image.\n' +
        'Install poppler-utils (Debian, Ubuntu: apt-get install poppler-utils) or poppler (Homebrew).',
    )
  }
  const runtime = await setUp(screen)
  const display = await openDisplay(screen)
  const folder = await mkdtemp(join(tmpdir(), 'aide-pictures-'))
  try {
    await mkdir(pictures, { recursive: true })
    const review = join(pictures, 'review.png')
    await inApplication({ runtime, display, data: join(folder, 'review') }, async (opened) => {
      await pictureReview(opened, review)
    })
    const page = join(pictures, 'briefing.png')
    await inApplication({ runtime, display, data: join(folder, 'briefing') }, async (opened) => {
      const pdf = join(folder, 'briefing.pdf')
      await exportSampleBriefing(opened, pdf)
      await pictureFirstPage(opened, pdf, page)
    })
    const sizes = await Promise.all([review, page].map(async (file) => (await stat(file)).size))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    for (const [at, file] of [review, page].entries())
      screen.step(`${file}, ${Math.ceil(sizes[at] / 1000)} kB`)
    if (total > limit) {
      throw new SetUpError(`The pictures weigh ${total} bytes together; ${limit} is the limit.`)
    }
    return 0
  } finally {
    await display.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Runs the application in French on a data folder of its own, and ends it whatever happens. */
async function inApplication({ runtime, display, data }, work) {
  const { switches } = await sandboxSwitches()
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...switches, inProject(), `--user-data-dir=${data}`],
    env: runtimeEnvironment(runtime, { ...display.env, LANGUAGE: 'fr', LANG: 'fr_FR.UTF-8' }),
  })
  try {
    const window = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].setContentSize(1280, 800),
    )
    await window.getByRole('heading', { level: 2 }).waitFor()
    await call(window, 'settings', 'write', { language: 'fr', theme: 'light' })
    await work({ app, window })
  } finally {
    app.process().kill('SIGKILL')
  }
}

async function pictureReview({ app, window }, file) {
  const text = await readFile(inProject('resources', 'sample-dossier', reviewed), 'utf8')
  await call(window, 'articles', 'importText', { text })
  await settled(window)
  await window.keyboard.press('Control+2')
  await window.locator('[role=option][aria-selected=true]').waitFor()
  // The meeting is what a review turns on: go down the queue to it.
  const queue = await call(window, 'proposals', 'queue', {})
  const steps = queue.findIndex(({ proposal }) => proposal.kind === 'meeting')
  for (let step = 0; step < steps; step++) await window.keyboard.press('j')
  await window.evaluate(() => document.fonts.ready)
  const shot = await window.screenshot({ animations: 'disabled', caret: 'hide' })
  await writeFile(file, await withFewColours(app, shot))
}

/** The whole sample dossier, every proposal accepted, assembled around the meeting of the article reviewed. */
async function exportSampleBriefing({ app, window }, file) {
  const outcomes = await call(window, 'articles', 'importSample', {})
  const { articleId } = outcomes.find(({ fileName }) => fileName === reviewed)
  await settled(window)
  // The communiqué first: it gives the meeting its official title.
  const own = await call(window, 'proposals', 'queue', { articleId })
  for (const { id } of [...own, ...(await call(window, 'proposals', 'queue', {}))]) {
    // Deciding one proposal can decide another: the latter is refused, and that is right.
    await call(window, 'proposals', 'accept', { id }).catch(() => undefined)
  }
  const { id } = await call(window, 'briefings', 'create', {
    template: 'note-de-synthese',
    subject: { kind: 'meeting', id: await bestKnownMeeting(window, articleId) },
    language: 'fr',
  })
  await call(window, 'briefings', 'edit', {
    id,
    marking: 'TLP:AMBER',
    issuer: 'Cellule d’analyse Sahel',
    drafter: 'Camille Aubrac',
    addressees: 'Direction de l’Afrique et de l’océan Indien',
    documentDate: '2026-02-20',
  })
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await call(window, 'briefings', 'export', { id, format: 'pdf' })
}

async function bestKnownMeeting(window, articleId) {
  let best = null
  for (const { id } of await call(window, 'meetings', 'list', {})) {
    const { evidence, participations, statements } = await call(window, 'meetings', 'open', { id })
    if (!evidence.some((passage) => passage.articleId === articleId)) continue
    const known = evidence.length + participations.length + statements.length
    if (best === null || known > best.known) best = { id, known }
  }
  if (best === null) throw new SetUpError('No meeting was found in the sample dossier.')
  return best.id
}

async function pictureFirstPage({ app }, pdf, file) {
  const stem = pdf.replace(/\.pdf$/, '')
  const { code, output } = await runQuietly('pdftoppm', [
    ...['-png', '-singlefile', '-f', '1', '-l', '1', '-r', '84'],
    ...[pdf, stem],
  ])
  if (code !== 0) throw new SetUpError(`pdftoppm could not read the page:\n${output.trim()}`)
  await writeFile(file, await withFewColours(app, await readFile(`${stem}.png`)))
}

/**
 * The same picture with at most 48 colours, its commonest ones: half the size, and no difference to
 * the eye on text. Electron reads the file, the rest is the PNG format.
 */
async function withFewColours(app, png) {
  const { width, height, bitmap } = await app.evaluate(({ nativeImage }, encoded) => {
    const image = nativeImage.createFromBuffer(Buffer.from(encoded, 'base64'))
    return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') }
  }, png.toString('base64'))
  // Blue, green, red and alpha, a byte each.
  const pixels = Buffer.from(bitmap, 'base64')
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.readUIntLE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1])
  const palette = byCount.slice(0, 48).map(([colour]) => colour)
  const nearest = new Map(byCount.map(([colour]) => [colour, nearestIn(palette, colour)]))
  // Each row begins with its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = nearest.get(pixels.readUIntLE((y * width + x) * 4, 3))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, an index into the palette.
  header.set([8, 3], 8)
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', header), chunk('PLTE', colours)],
    ...[chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))],
  ])
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}

function nearestIn(palette, colour) {
  const wanted = channels(colour)
  const distances = palette.map((one) =>
    channels(one).reduce((sum, value, at) => sum + (value - wanted[at]) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

/** A part of a PNG file: length, name, content, checksum. */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

/** Extraction is over when the number of proposals waiting is above zero and stands still. */
async function settled(window) {
  let last = -1
  let still = 0
  while (still < 8) {
    const { count } = await call(window, 'proposals', 'waiting', {})
    still = count > 0 && count === last ? still + 1 : 0
    last = count
    await window.waitForTimeout(250)
  }
}

/** A call of the contract, made as the window makes it. */
async function call(window, group, method, input) {
  const reply = await window.evaluate(
    ([name, verb, given]) => globalThis.bridge.call(name, verb, given),
    [group, method, input],
  )
  if (!reply.ok) throw new SetUpError(`${group}.${method}: ${reply.error.message}`)
  return reply.value
}
