import { addPhrase, type PhraseIndex } from './phrases.ts'

/** What a word says about a country: its name, its seat of power or its demonym. */
export interface CountryMention {
  code: string
  kind: 'name' | 'capital' | 'demonym'
  /** Usual name of the country or capital, as listed. */
  name: string
}

/** Feminine of a French demonym given in the masculine. */
export function feminine(masculine: string): string {
  if (/e$/.test(masculine)) return masculine
  if (/(?:ien|éen|on)$/.test(masculine)) return `${masculine}ne`
  return `${masculine}e`
}

function plural(singular: string): string {
  return /[sxz]$/.test(singular) ? singular : `${singular}s`
}

function demonymForms(cell: string): string[] {
  return cell
    .split('|')
    .filter((form) => form !== '')
    .flatMap((form) => {
      const [masculine = '', given] = form.split('/')
      const female = given ?? feminine(masculine)
      return [masculine, female, plural(masculine), plural(female)]
    })
}

/** Fills an index with the rows of the country list (code, names, capitals, demonyms, other names). */
export function addCountries(index: PhraseIndex<CountryMention>, table: string[][]): void {
  for (const [
    code = '',
    french = '',
    english = '',
    capitals = '',
    fr = '',
    en = '',
    others = '',
  ] of table) {
    const names = new Set([french, english, ...others.split('|')])
    for (const name of names) if (name !== '') addPhrase(index, name, { code, kind: 'name', name })
    for (const capital of capitals.split('|')) {
      if (capital !== '' && !names.has(capital))
        addPhrase(index, capital, { code, kind: 'capital', name: capital })
    }
    const englishForms = en.split('|').flatMap((form) => (form === '' ? [] : [form, plural(form)]))
    for (const form of new Set([...demonymForms(fr), ...englishForms])) {
      addPhrase(index, form, { code, kind: 'demonym', name: french })
    }
  }
}
