import { type BrowserWindow, screen, type Rectangle } from 'electron'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const windowState = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(800),
  height: z.int().min(600),
  maximized: z.boolean(),
})
export type WindowState = z.output<typeof windowState>

const initial: WindowState = { width: 1280, height: 820, maximized: false }

/** Where the window stood when it was last closed, moved onto a screen that is still there. */
export function readWindowState(file: string): WindowState {
  const state = parse(file)
  if (state.x === undefined || state.y === undefined) return state
  const bounds: Rectangle = { x: state.x, y: state.y, width: state.width, height: state.height }
  const area = screen.getDisplayMatching(bounds).workArea
  const visible =
    bounds.x < area.x + area.width - 80 &&
    bounds.x + bounds.width > area.x + 80 &&
    bounds.y >= area.y - 20 &&
    bounds.y < area.y + area.height - 80
  return visible ? state : { width: state.width, height: state.height, maximized: state.maximized }
}

/** Keeps where the window stands; not worth an error when it cannot be kept. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // A read-only folder is reported where words are at stake; a window's place is not.
  }
}

function parse(file: string): WindowState {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return initial
  }
}
