import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorityFile, hasDisplay } from './display.mjs'
import { executableWithin } from './electron-runtime.mjs'
import { withLock } from './lock.mjs'
import { cacheFolder, projectFolder } from './project.mjs'
import { checkNode, runtimeEnvironment } from './set-up.mjs'
import { integrityOf } from './registry-package.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-set-up-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('set-up', () => {
  it('refuses a Node that is too old and takes any newer one', () => {
    expect(() => checkNode('18.20.0', '20.19.0')).toThrow('Node 20.19.0 or newer is needed')
    expect(() => checkNode('20.18.9', '20.19.0')).toThrow()
    expect(() => checkNode('20.19.0', '20.19.0')).not.toThrow()
    expect(() => checkNode('26.0.0', '20.19.0')).not.toThrow()
  })

  it('keeps the runtime in the cache folder, and in the project when the home cannot be written', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: folder })).toBe(join(folder, 'aide-memoire'))
    expect(cacheFolder({ HOME: folder })).toBe(join(folder, '.cache', 'aide-memoire'))
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(cacheFolder({ HOME: file })).toBe(join(projectFolder, '.cache'))
  })

  it('knows where the executable is in an Electron of each system', () => {
    expect(executableWithin('linux')).toBe('electron')
    expect(executableWithin('win32')).toBe('electron.exe')
    expect(executableWithin('darwin')).toBe('Electron.app/Contents/MacOS/Electron')
  })

  it('tells every tool which runtime to use, as an application unless asked for Node', () => {
    const runtime = { folder: '/r', executable: '/r/electron', standIn: true }
    const env = runtimeEnvironment(runtime)
    expect(env).toMatchObject({
      ELECTRON_OVERRIDE_DIST_PATH: '/r',
      ELECTRON_EXEC_PATH: '/r/electron',
    })
    expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE')
    expect(runtimeEnvironment(runtime, { ELECTRON_RUN_AS_NODE: '1' })).toHaveProperty(
      'ELECTRON_RUN_AS_NODE',
      '1',
    )
  })

  it('computes the integrity of a file as npm writes it', async () => {
    const file = join(folder, 'empty')
    writeFileSync(file, '')
    expect(await integrityOf(file)).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    )
  })
})

describe('a display', () => {
  it('is missing only on Linux without X11 and without Wayland', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
  })

  it('is protected by a cookie that fits any display number', () => {
    const cookie = Buffer.alloc(16, 7)
    expect(authorityFile(cookie).toString('hex')).toBe(
      `ffff00000000${'0012'}${Buffer.from('MIT-MAGIC-COOKIE-1').toString('hex')}0010${'07'.repeat(16)}`,
    )
  })
})

describe('a lock', () => {
  it('lets one in at a time, and is gone afterwards', async () => {
    const lock = join(folder, 'lock')
    const seen = []
    const visit = (name) =>
      withLock(lock, async () => {
        seen.push(`${name} in`)
        await Promise.resolve()
        seen.push(`${name} out`)
      })
    await Promise.all([visit('a'), visit('b')])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out'])
    expect(() => readFileSync(lock)).toThrow('ENOENT')
  })

  it('is released when the work fails', async () => {
    const lock = join(folder, 'lock')
    await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    )
    expect(await withLock(lock, async () => 'next')).toBe('next')
  })

  it('left by a process that is gone is taken over', async () => {
    const lock = join(folder, 'lock')
    writeFileSync(lock, '999999999')
    expect(await withLock(lock, async () => 'mine')).toBe('mine')
  })
})
