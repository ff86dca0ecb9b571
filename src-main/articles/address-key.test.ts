import { describe, expect, it } from 'vitest'
import { addressKey } from './address-key.ts'

const article = 'https://www.lecourrier.example/monde/2026/02/18/accord-sur-l-eau.html'

describe('the key of a web address', () => {
  it('is the same however the article was come to', () => {
    const key = addressKey(article)
    expect(key).toBe('lecourrier.example/monde/2026/02/18/accord-sur-l-eau.html')
    for (const other of [
      article.replace('https', 'http'),
      article.replace('www.', ''),
      `${article}?utm_source=lettre&utm_medium=mail&fbclid=abc#suite`,
      `  ${article}/ `,
      article.replace('https://', ''),
      article.replace('lecourrier', 'LeCourrier'),
    ])
      expect(addressKey(other)).toBe(key)
  })
  it('keeps the parameters that choose the article, in any order', () => {
    expect(addressKey('https://a.example/lire?page=2&id=7')).toBe('a.example/lire?id=7&page=2')
    expect(addressKey('https://a.example/?p=12')).not.toBe(addressKey('https://a.example/?p=13'))
  })
  it('is none for a home page, another scheme, or words', () => {
    for (const none of [null, '', 'https://www.lecourrier.example/', 'ftp://a.example/x', 'page 3'])
      expect(addressKey(none)).toBeNull()
  })
})
