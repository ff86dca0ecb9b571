import { expect, it } from 'vitest'
import { guessNameLanguage, scriptOf } from './name-language.ts'

it.each([
  ['Assimi Goïta', 'Latn', null],
  ['محمد ولد الغزواني', 'Arab', 'ar'],
  ['Сергей Лавров', 'Cyrl', 'ru'],
  ['王毅', 'Hani', 'zh'],
  ['岸田 ふみお', 'Jpan', 'ja'],
  ['ⵜⵉⵏⴰⵔⵉⵡⵏ', 'Tfng', 'zgh'],
  ['Ghazouani (الغزواني)', 'Arab', 'ar'],
  ['2026', null, null],
])('tells the script of « %s », and the language it leaves', (name, script, language) => {
  expect(scriptOf(name)).toBe(script)
  expect(guessNameLanguage(name)).toBe(language)
})
