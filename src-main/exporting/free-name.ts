import { basename, extname } from 'node:path'

/** A name any system accepts, not yet in `taken`, to which it is added. */
export function freeName(wanted: string, taken: Set<string>): string {
  const safe =
    basename(wanted)
      .replace(/[\u0000-\u001f<>:"|?*\\/]/g, '_')
      .replace(/^\.+/, '') || 'original'
  const extension = extname(safe)
  const stem = safe.slice(0, safe.length - extension.length)
  for (let number = 1; ; number++) {
    const name = number === 1 ? safe : `${stem}-${number}${extension}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
