import { GOALS, MOST_LOST_IN_CAPITALS, MOST_MILLISECONDS } from './goals.ts'
import { figuresOf, percentOf, type Sheet } from './sheet.ts'

const shown = (percent: number | undefined): string =>
  (percent === undefined ? '–' : percent.toFixed(1)).padStart(6)

/** A sheet as lines « measure, percent, of how many ». */
export function sheetLines(sheet: Sheet): string[] {
  return figuresOf(sheet).map(
    ({ measure, percent, of }) => `  ${measure.padEnd(32)}${shown(percent)}   of ${of}`,
  )
}

function judged(
  what: string,
  got: number | undefined,
  wanted: number,
  missing: number,
  why = '',
): string {
  const verdict =
    got === undefined
      ? 'not measured'
      : missing <= 0
        ? 'reached'
        : `missed by ${missing.toFixed(1)}${why === '' ? '' : ` ${why}`}`
  return `  ${what.padEnd(48)}${shown(got)}   goal ${wanted}   ${verdict}`
}

/** The goals, each reached or missed by how much; one whose set was not run says so. */
export function goalLines(sheets: ReadonlyMap<string, Sheet>, milliseconds: number): string[] {
  const lines = GOALS.flatMap(({ what, set, measure, least, missed }) => {
    const line = (name: string, of: string, why?: string) => {
      const sheet = sheets.get(of)
      const got = sheet === undefined ? undefined : percentOf(sheet, measure)
      return judged(`${name} (${of})`, got, least, least - (got ?? 0), why)
    }
    // What rules were written on flatters them: the articles nobody read stand right below.
    const others =
      set === 'dev-fr' ? ['test-fr', 'test2-fr'] : set === 'dev2-fr' ? ['test2-fr'] : []
    const heldOut = others
      .filter((of) => of === 'test-fr' || sheets.has(of))
      .map((of) => line('  the same, held out', of))
    return [line(what, set, missed), ...heldOut]
  })
  const reports = sheets.get('textmine')
  const capitals = reports && percentOf(reports, 'person-capitals.overlap.f1')
  const written = reports && percentOf(reports, 'person-as-written.overlap.f1')
  const lost = capitals === undefined || written === undefined ? undefined : written - capitals
  return [
    ...lines,
    judged(
      'Lost in capitals, people (textmine)',
      lost,
      MOST_LOST_IN_CAPITALS,
      (lost ?? 0) - MOST_LOST_IN_CAPITALS,
    ),
    judged(
      '3,000 words, milliseconds',
      milliseconds,
      MOST_MILLISECONDS,
      milliseconds - MOST_MILLISECONDS,
    ),
  ]
}
