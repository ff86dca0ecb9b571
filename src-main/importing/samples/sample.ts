import type { AsideKind } from '../importer.ts'
import type { HeadField } from '../head-line.ts'

/** A file made for the tests, and exactly what importing it gives. */
export type Sample = { name: string; bytes: Uint8Array } & (
  | {
      text: string
      setAside: readonly (readonly [AsideKind, string])[]
      /** The number of each page and the words it starts with. */
      pages?: readonly (readonly [number, string])[]
      /** Pages without words. */
      wordless?: readonly number[]
      head: Partial<Record<HeadField, string>>
      /** Names of the files it holds. */
      files?: readonly string[]
    }
  | { error: string }
  | { files: readonly string[] }
)

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
