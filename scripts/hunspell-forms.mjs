/**
 * Every form that a Hunspell dictionary accepts, written out. Understands what the French and English
 * dictionaries use: prefixes, suffixes (two in a row), stripping, conditions, FLAG long, NEEDAFFIX,
 * NOSUGGEST, ONLYINCOMPOUND. Prefixes with an apostrophe (l’, d’, qu’…) are left out: the
 * application takes elisions apart by itself.
 * @param {string} affixes the text of the .aff file
 * @param {string} dictionary the text of the .dic file
 * @returns {Set<string>}
 */
export function hunspellForms(affixes, dictionary) {
  const { rules, long, special } = readAffixes(affixes)
  const flagsOf = (text) =>
    text === undefined ? [] : long ? (text.match(/[\s\S]{2}/g) ?? []) : [...text]
  const forms = new Set()

  function add(word, flags, depth, prefixed) {
    if (flags.includes(special.onlyInCompound) || flags.includes(special.noSuggest)) return
    if (!flags.includes(special.needAffix)) forms.add(word)
    for (const flag of flags) {
      const rule = rules.get(flag)
      if (rule === undefined) continue
      for (const { strip, put, condition, then } of rule.lines) {
        if (!condition.test(word)) continue
        if (rule.prefix) {
          if (prefixed || put.includes("'") || !word.startsWith(strip)) continue
          const made = put + word.slice(strip.length)
          const suffixes = flags.filter((one) => rules.get(one)?.prefix === false)
          const kept = rule.crosses && depth === 0 ? suffixes : []
          add(made, [...flagsOf(then), ...kept], depth, true)
        } else if (depth < 2 && word.endsWith(strip)) {
          const made = word.slice(0, word.length - strip.length) + put
          add(made, flagsOf(then), depth + 1, prefixed)
        }
      }
    }
  }

  for (const line of dictionary.split(/\r?\n/).slice(1)) {
    const entry = /^([^\t /]+)(?:\/([^\s]+))?/.exec(line)
    if (entry) add(entry[1], flagsOf(entry[2]), 0, false)
  }
  return forms
}

function readAffixes(text) {
  const rules = new Map()
  const special = {}
  let long = false
  for (const line of text.split(/\r?\n/)) {
    const [command, flag, first, second, third] = line.trim().split(/\s+/)
    if (command === 'FLAG') long = flag === 'long'
    else if (command === 'NEEDAFFIX') special.needAffix = flag
    else if (command === 'NOSUGGEST') special.noSuggest = flag
    else if (command === 'ONLYINCOMPOUND') special.onlyInCompound = flag
    else if (command === 'PFX' || command === 'SFX') {
      const prefix = command === 'PFX'
      const rule = rules.get(flag)
      // The first line of a rule says whether it crosses and how many lines follow.
      if (rule === undefined) rules.set(flag, { prefix, crosses: first === 'Y', lines: [] })
      else {
        const [put, then] = second.split('/')
        rule.lines.push({
          strip: first === '0' ? '' : first,
          put: put === '0' ? '' : put,
          condition: new RegExp(prefix ? `^${third}` : `${third}$`, 'u'),
          then,
        })
      }
    }
  }
  return { rules, long, special }
}
