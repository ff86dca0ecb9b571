import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BriefingDetails } from '../src-main/shared/briefing.ts'
import { longBriefingId, longStore } from '../src-main/exporting/long-briefing.ts'

/*
 * A program: `make-long-briefing.ts STORE.db LANGUAGE PAGES [DETAILS]` makes a store with one long briefing and
 * prints the briefing's id. Run with Electron as Node, as everything that opens a store.
 */
const [path = '', language, pages, settings = '{}'] = process.argv.slice(2)
mkdirSync(dirname(path), { recursive: true })
// Given by the tests, which know what a briefing's details are.
const details = JSON.parse(settings) as Partial<BriefingDetails>
longStore(path, language === 'en' ? 'en' : 'fr', Number(pages), details).close()
process.stdout.write(longBriefingId)
