/** How often something was right, out of how many. */
export interface Ratio {
  right: number
  of: number
}

/**
 * What one set of texts gives: ratios by the name of what is measured (`person.strict.recall`), and in words
 * what was wrong.
 */
export interface Sheet {
  ratios: Map<string, Ratio>
  mistakes: Map<string, string[]>
}

export function newSheet(): Sheet {
  return { ratios: new Map(), mistakes: new Map() }
}

/** Counts one thing as right or wrong; `describe` says in words what was wrong. */
export function mark(
  sheet: Sheet,
  measure: string,
  right: boolean,
  describe: () => string = () => '',
): void {
  const ratio = sheet.ratios.get(measure) ?? { right: 0, of: 0 }
  sheet.ratios.set(measure, { right: ratio.right + (right ? 1 : 0), of: ratio.of + 1 })
  if (right) return
  const words = describe()
  if (words === '') return
  const told = sheet.mistakes.get(measure)
  if (told === undefined) sheet.mistakes.set(measure, [words])
  else told.push(words)
}

/** One line of a sheet, in percent with one decimal. */
export interface Figure {
  measure: string
  percent: number
  of: number
}

const percent = (value: number): number => Math.round(value * 1000) / 10

/** Each ratio in percent, and the F1 of each pair named `….recall` and `….precision`. */
export function figuresOf({ ratios }: Sheet): Figure[] {
  const figures: Figure[] = []
  for (const [measure, { right, of }] of ratios) {
    figures.push({ measure, percent: percent(right / of), of })
    if (!measure.endsWith('.recall')) continue
    const stem = measure.slice(0, -'.recall'.length)
    const precision = ratios.get(`${stem}.precision`)
    if (precision === undefined) continue
    const [r, p] = [right / of, precision.right / precision.of]
    figures.push({
      measure: `${stem}.f1`,
      percent: r + p === 0 ? 0 : percent((2 * r * p) / (r + p)),
      of,
    })
  }
  return figures.toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
}

/** The figure of a measure, or undefined when nothing of the kind was met. */
export function percentOf(sheet: Sheet, measure: string): number | undefined {
  return figuresOf(sheet).find((each) => each.measure === measure)?.percent
}
