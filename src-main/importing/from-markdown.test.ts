import { describe, expect, test } from 'vitest'
import { AppError } from '../shared/app-error.ts'
import { readMarkdownFile } from './from-markdown.ts'

const read = (text: string) => {
  const { article } = readMarkdownFile(new TextEncoder().encode(text), () => 'fr')
  if (!article) throw new Error('no article')
  return article
}

describe('a note of a vault', () => {
  test.each([
    ['[[Niger]]', 'Niger', []],
    ['[[Niger|le pays]]', 'le pays', [['linkTarget', 'Niger']]],
    ['[[Pays/Niger#Histoire]]', 'Niger', [['linkTarget', 'Pays/Niger#Histoire']]],
    ['[[#Suites]]', 'Suites', [['linkTarget', '#Suites']]],
    ['Vu. %%à vérifier%% Fin.', 'Vu.  Fin.', [['comment', 'à vérifier']]],
    ['Un.\n\n%%\nà vérifier\n%%\n\nDeux.', 'Un.\n\nDeux.', [['comment', 'à vérifier']]],
    ['Un.\n\n![[carte.png|300]]\n\nDeux.', 'Un.\n\nDeux.', [['embedded', 'carte.png|300']]],
    [
      '> [!warning] À [[Kéra|la ville]]\n> Suite.',
      '> À la ville\n> Suite.',
      [['linkTarget', 'Kéra']],
    ],
    ['> [!note]-\n> Suite.', '> note\n> Suite.', []],
    ['Suivi #sahel, #sécurité/frontière.', 'Suivi #sahel, #sécurité/frontière.', []],
    ['`[[pas un lien]]`\n\n```\n%%code%%\n```', '`[[pas un lien]]`\n\n```\n%%code%%\n```', []],
    ['Un crochet [[ouvert et 50 %% de tout', 'Un crochet [[ouvert et 50 %% de tout', []],
  ])('%j reads %j', (written, text, setAside) => {
    const article = read(written)
    expect(article.text).toBe(text)
    expect(article.setAside.map((one) => [one.what, one.text])).toEqual(setAside)
    expect(article.counts.kept + article.counts.setAside).toBe(article.counts.read)
  })

  test('is called by its file, unless its front matter or a heading names it', () => {
    const title = (text: string) => {
      const { fields, namedByFile } = read(text).head
      return namedByFile ? null : fields.title?.value
    }
    expect(title('---\naliases: [Rio]\n---\nLe fleuve [[Niger]] traverse le pays.')).toBeNull()
    expect(title('---\ntitle: Le fleuve\ntags: [eau]\n---\nIl traverse le pays.')).toBe('Le fleuve')
    expect(title('# Le fleuve\n\nIl traverse [[Mali|le pays]].')).toBe('Le fleuve')
    expect(title('Le fleuve traverse le pays.')).toBe('Le fleuve traverse le pays')
  })

  test('clipped from a page says where and when it was looked up', () => {
    const { fields, accessedOn } = read(
      '---\ntitle: L’accord\nsource: https://courrier.invalid/accord\nauthor:\n  - "[[Awa Sy]]"\npublished: 2026-02-18\ncreated: 2026-02-20\ntags:\n  - clippings\n---\nTexte.',
    ).head
    expect(fields.address?.value).toBe('https://courrier.invalid/accord')
    expect(fields.author?.value).toBe('Awa Sy')
    expect(fields.publishedOn?.value).toBe('2026-02-18')
    expect(accessedOn).toBe('2026-02-20')
  })

  test('that is a briefing of ours is refused: it is no source', () => {
    const briefing = '---\ntitle: "Note"\nreviewed: true\ngenerator: Aide-Mémoire\n---\n\n# Note'
    expect(() => read(briefing)).toThrow(AppError)
    expect(() => read(briefing)).toThrow(expect.objectContaining({ code: 'ownBriefing' }))
  })
})
