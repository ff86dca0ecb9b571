import { describe, expect, it } from 'vitest'
import type { KeyPress } from '../lib/chords.ts'
import type { Command } from './command.ts'
import { commandFor } from './key-press.ts'

const accept = command('accept', ['a', 'Enter'])
const undo = { ...command('undo', ['Mod+z']), outsideText: true }
const cancel = command('cancel', ['Escape'])
const palette = command('palette', ['Mod+Shift+P'])
const all = [accept, undo, cancel, palette]
const page = { inText: null, onControl: false }
const field = { inText: 'words', onControl: false } as const
const choice = { inText: 'choice', onControl: false } as const

function command(id: string, keys: string[]): Command {
  return { id, keys, label: 'app.name', group: 'edit', run: () => undefined }
}
function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('a key press', () => {
  it('runs the command of that key', () => {
    expect(commandFor(press('a'), page, all)).toBe(accept)
    expect(commandFor(press('x'), page, all)).toBeUndefined()
  })
  it('writes, in a field, instead of running a command of one letter', () => {
    expect(commandFor(press('a'), field, all)).toBeUndefined()
    expect(commandFor(press('Enter'), field, all)).toBeUndefined()
  })
  it('undoes in the field being written in, not in the record', () => {
    expect(commandFor(press('z', { ctrlKey: true }), field, all)).toBeUndefined()
    expect(commandFor(press('z', { ctrlKey: true }), page, all)).toBe(undo)
  })
  it('chooses by letters in a list of choices, where there is nothing else to undo', () => {
    expect(commandFor(press('a'), choice, all)).toBeUndefined()
    expect(commandFor(press('Enter'), choice, all)).toBeUndefined()
    expect(commandFor(press('z', { ctrlKey: true }), choice, all)).toBe(undo)
  })
  it('runs other commands from a field too', () => {
    expect(commandFor(press('Escape'), field, all)).toBe(cancel)
    expect(commandFor(press('P', { ctrlKey: true, shiftKey: true }), field, all)).toBe(palette)
  })
  it('leaves Enter to the button it is pressed on', () => {
    expect(commandFor(press('Enter'), { inText: null, onControl: true }, all)).toBeUndefined()
    expect(commandFor(press('a'), { inText: null, onControl: true }, all)).toBe(accept)
  })
})

describe('the table of commands', () => {
  it('has one command per id, and no key twice where both could be meant', async () => {
    const { commands } = await import('./commands.ts')
    const ids = commands.map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    const always = commands.filter((one) => one.when === undefined).flatMap((one) => one.keys)
    expect(new Set(always.map((chord) => chord.toLowerCase())).size).toBe(always.length)
  })
})
