import { describe, expect, it } from 'vitest'
import { manualCommand, missingLibraries, packagesFor } from './linux-libraries.mjs'

const listing = `	linux-vdso.so.1 (0x00007ffd3a5f2000)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1e7c000000)
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1e7be00000)
	libgtk-3.so.0 => not found
	libstrange.so.7 => not found
	/lib64/ld-linux-x86-64.so.2 (0x00007f1e8b000000)
`

describe('system libraries', () => {
  it('names what ldd does not find, each once', () => {
    expect(missingLibraries(listing)).toEqual([
      'libgtk-3.so.0',
      'libnss3.so',
      'libnssutil3.so',
      'libstrange.so.7',
    ])
  })

  it('misses nothing where everything is found', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f1e)\n')).toEqual([])
  })

  it('gives each package once and keeps apart the libraries nothing is known about', () => {
    expect(packagesFor(missingLibraries(listing))).toEqual({
      packages: ['libgtk-3-0', 'libnss3'],
      unknown: ['libstrange.so.7'],
    })
  })

  it('tells a person without rights exactly what to type', () => {
    expect(manualCommand(['libgtk-3-0', 'xvfb'])).toContain(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libgtk-3-0 xvfb\n',
    )
  })
})
