import { extract } from '../../src-main/extracting/extract.ts'
import { ofKind } from './score-article.ts'
import { mark, newSheet, type Sheet } from './sheet.ts'

/** Days of the sample article, in its order, read without a day of publication. */
const DAYS = [
  '20 juin',
  '20 juin',
  'septembre 2023',
  'juillet 2024',
  '2014',
  'mai 2022',
  'décembre 2023',
]
const SPEAKERS = [
  'Célestin Simpore général ministre de la Défense BF',
  'Salifou Mody général ministre de la Défense NE',
]
const FACTS = ['2014-01-01', '2022-05-01', '2023-09-01', '2023-12-01', '2024-07-01']

/** The article the product exists for: the meeting of ministers at Bamako, with the speakers' lines in capitals. */
export function scoreSample(text: string): Sheet {
  const sheet = newSheet()
  const extraction = extract(text, {})
  const check = (measure: string, wanted: readonly string[], found: readonly string[]): void => {
    for (const each of wanted)
      mark(
        sheet,
        `${measure}.recall`,
        found.includes(each),
        () => `${each} missing from ${found.join(' / ')}`,
      )
    for (const each of found)
      mark(sheet, `${measure}.precision`, wanted.includes(each), () => `${each} not expected`)
  }
  const days = ofKind(extraction, 'date').map((each) => each.text)
  check(
    'date',
    DAYS,
    days.filter((words) => !/aujourd.hui/iu.test(words)),
  )
  const told = ofKind(extraction, 'statement').filter(({ value }) => value.type === 'verbatim')
  const speakers = told.map(({ value: { speaker } }) =>
    speaker === null
      ? 'nobody'
      : [speaker.name, speaker.rank, speaker.portfolio, speaker.country].join(' '),
  )
  check('speaker', SPEAKERS, speakers)
  check(
    'person',
    ['Célestin Simpore', 'Salifou Mody'],
    [...new Set(ofKind(extraction, 'person').map(({ value }) => value.name))],
  )
  const alliance = ofKind(extraction, 'organisation').filter((each) => /alliance/iu.test(each.text))
  for (const each of alliance)
    mark(
      sheet,
      'alliance.joined',
      each.value.acronym === 'AES' && each.value.name.endsWith('Alliance des États du Sahel'),
      () => `${each.text}: ${each.value.name}`,
    )
  const facts = [...new Set(ofKind(extraction, 'fact').map(({ value }) => value.date.from ?? ''))]
  check('fact', FACTS, facts)
  const meetings = ofKind(extraction, 'meeting').map(({ value }) =>
    [
      value.date?.from?.slice(5),
      value.place,
      value.country,
      value.participants
        .map(({ name }) => name)
        .toSorted()
        .join(' and '),
    ].join(' '),
  )
  check('meeting', ['06-20 Bamako ML Célestin Simpore and Salifou Mody'], meetings)
  return sheet
}
