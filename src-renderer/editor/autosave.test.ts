import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosave, saveEverything } from './autosave.svelte.ts'

/** Stands for main: records what it was asked to save, and answers when told to. */
class Disk {
  readonly written: string[] = []
  readonly waiting: { resolve: () => void; reject: (reason: Error) => void }[] = []
  underWay = 0
  mostUnderWay = 0

  save = (text: string): Promise<void> => {
    this.written.push(text)
    this.underWay++
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay)
    return new Promise<void>((resolve, reject) => {
      this.waiting.push({
        resolve: () => {
          this.underWay--
          resolve()
        },
        reject: (reason) => {
          this.underWay--
          reject(reason)
        },
      })
    })
  }

  async answer(): Promise<void> {
    this.waiting.shift()?.resolve()
    await vi.advanceTimersByTimeAsync(0)
  }

  async refuse(reason: string): Promise<void> {
    this.waiting.shift()?.reject(new Error(reason))
    await vi.advanceTimersByTimeAsync(0)
  }
}

let disk: Disk
let autosave: Autosave<string>

beforeEach(() => {
  vi.useFakeTimers()
  disk = new Disk()
  autosave = new Autosave(disk.save)
})
afterEach(() => {
  autosave.drop()
  vi.useRealTimers()
})

describe('a text that is being written', () => {
  it('is saved 600 ms after a pause, and says so once main has answered', async () => {
    autosave.edit('B')
    autosave.edit('Bamako')
    expect(autosave.state).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(599)
    expect(disk.written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(disk.written).toEqual(['Bamako'])
    expect(autosave.state).toBe('saving')
    await disk.answer()
    expect(autosave.state).toBe('saved')
    expect(autosave.dirty).toBe(false)
  })

  it('is handed over within a second of the first unsaved keystroke while the typing goes on', async () => {
    for (let at = 0; at < 1000; at += 100) {
      autosave.edit(`typed ${at}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(disk.written).toEqual(['typed 700'])
  })

  it('counts as not saved from the first key, and is taken at once when it has to be saved', async () => {
    const take = () => autosave.edit('Bamako')
    autosave.expect(take)
    expect(autosave.state).toBe('unsaved')
    expect(autosave.dirty).toBe(true)
    const saved = autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(disk.written).toEqual(['Bamako'])
    autosave.expect(take)
    await disk.answer()
    // Words typed during the write are not on disk.
    expect(autosave.state).toBe('unsaved')
    expect(autosave.dirty).toBe(true)
    autosave.lastWords()
    expect(disk.written).toEqual(['Bamako', 'Bamako'])
    await saved
  })

  it('has one save under way at most, and the latest text is saved last', async () => {
    autosave.edit('first')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit('second')
    await vi.advanceTimersByTimeAsync(5000)
    autosave.edit('third')
    await vi.advanceTimersByTimeAsync(5000)
    expect(disk.written).toEqual(['first'])
    await disk.answer()
    expect(disk.written).toEqual(['first', 'third'])
    await disk.answer()
    expect(autosave.state).toBe('saved')
    expect(disk.mostUnderWay).toBe(1)
  })

  it('waits for the next pause when it was touched just before a save ended', async () => {
    autosave.edit('first')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit('second')
    await disk.answer()
    expect(disk.written).toEqual(['first'])
    expect(autosave.state).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(600)
    expect(disk.written).toEqual(['first', 'second'])
  })
})

describe('a write that fails', () => {
  it('is told at once, and the text is tried again at the next pause', async () => {
    autosave.edit('minutes')
    await vi.advanceTimersByTimeAsync(600)
    await disk.refuse('disk full')
    expect(autosave.state).toBe('unsaved')
    expect(autosave.failure).toEqual(new Error('disk full'))
    autosave.edit('minutes of the meeting')
    await vi.advanceTimersByTimeAsync(600)
    await disk.answer()
    expect(disk.written).toEqual(['minutes', 'minutes of the meeting'])
    expect(autosave.failure).toBeNull()
    expect(autosave.state).toBe('saved')
  })

  it('is tried again by itself when nothing more is typed', async () => {
    autosave.edit('minutes')
    await vi.advanceTimersByTimeAsync(600)
    await disk.refuse('disk full')
    await vi.advanceTimersByTimeAsync(5000)
    expect(disk.written).toEqual(['minutes', 'minutes'])
  })

  it('never puts the older text back over a newer one', async () => {
    autosave.edit('old')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit('new')
    await disk.refuse('disk full')
    await vi.advanceTimersByTimeAsync(5000)
    expect(disk.written).toEqual(['old', 'new'])
  })
})

describe('leaving a text', () => {
  it('saves at once and answers when it is on disk', async () => {
    autosave.edit('word')
    const left = autosave.flush()
    expect(disk.written).toEqual(['word'])
    await disk.answer()
    expect(await left).toBe(true)
    expect(autosave.dirty).toBe(false)
  })

  it('saves what was typed during a save as well', async () => {
    autosave.edit('one')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit('two')
    const left = autosave.flush()
    await disk.answer()
    expect(disk.written).toEqual(['one', 'two'])
    await disk.answer()
    expect(await left).toBe(true)
  })

  it('says that the text could not be saved', async () => {
    autosave.edit('word')
    const left = autosave.flush()
    await disk.refuse('disk full')
    expect(await left).toBe(false)
    expect(autosave.dirty).toBe(true)
  })

  it('hands over the last words of a closing window behind a save under way', async () => {
    autosave.edit('one')
    await vi.advanceTimersByTimeAsync(600)
    autosave.edit('two')
    autosave.lastWords()
    expect(disk.written).toEqual(['one', 'two'])
  })

  it('saves every text that is open when the window is asked to close', async () => {
    const other = new Autosave(disk.save)
    autosave.edit('note')
    other.edit('section')
    const closing = saveEverything()
    expect(disk.written).toEqual(['note', 'section'])
    await disk.answer()
    await disk.answer()
    expect(await closing).toBe(true)
    autosave.edit('note again')
    const failing = saveEverything()
    await disk.refuse('disk full')
    expect(await failing).toBe(false)
    autosave.drop()
    expect(await saveEverything()).toBe(true)
  })

  it('writes nothing more once the text was removed', async () => {
    autosave.edit('word')
    autosave.drop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(disk.written).toEqual([])
  })
})
