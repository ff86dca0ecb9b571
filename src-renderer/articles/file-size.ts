import { interfaceLanguage } from '../lib/i18n.svelte.ts'

/** A number of bytes as people read it: « 12 ko ». */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return `${kilobytes.toLocaleString(interfaceLanguage())}\u00a0${interfaceLanguage() === 'fr' ? 'ko' : 'kB'}`
}
