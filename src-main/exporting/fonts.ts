import serifBasic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline'
import italicBasic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline'
import serifBoldBasic from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'
import italicBoldBasic from '@fontsource/source-serif-4/files/source-serif-4-latin-600-italic.woff2?inline'
import sansBasic from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?inline'
import sansBoldBasic from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?inline'
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline'
import italicExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline'
import serifBoldExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline'
import italicBoldExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-italic.woff2?inline'
import sansExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?inline'
import sansBoldExtended from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?inline'
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?inline'
import italicCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?inline'
import serifBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?inline'
import italicBoldCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-italic.woff2?inline'
import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?inline'
import sansBoldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?inline'

/** The faces of an alphabet, each a file of one weight: variable ones are embedded as Type 3. */
type Faces = Record<'serif' | 'italic' | 'serifBold' | 'italicBold' | 'sans' | 'sansBold', string>
type Alphabet = { range: string; needed: RegExp; faces: Faces }

/** The ranges are those of the font packages' own style sheets. */
const alphabets: Alphabet[] = [
  {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,' +
      'U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    needed: /[\s\S]/,
    faces: {
      serif: serifBasic,
      italic: italicBasic,
      serifBold: serifBoldBasic,
      italicBold: italicBoldBasic,
      sans: sansBasic,
      sansBold: sansBoldBasic,
    },
  },
  {
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,' +
      'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
    needed:
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c4\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
    faces: {
      serif: serifExtended,
      italic: italicExtended,
      serifBold: serifBoldExtended,
      italicBold: italicBoldExtended,
      sans: sansExtended,
      sansBold: sansBoldExtended,
    },
  },
  {
    range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    needed: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
    faces: {
      serif: serifCyrillic,
      italic: italicCyrillic,
      serifBold: serifBoldCyrillic,
      italicBold: italicBoldCyrillic,
      sans: sansCyrillic,
      sansBold: sansBoldCyrillic,
    },
  },
]

/**
 * The `@font-face` rules for a text, the fonts within as `data:` addresses: only the alphabets the
 * text uses, so that a page stays light. Families: `Document Serif` and `Document Sans`.
 */
export function fontFaces(text: string): string {
  return alphabets
    .filter(({ needed }) => needed.test(text))
    .flatMap(({ range, faces }) => [
      face('Document Serif', 'normal', 400, faces.serif, range),
      face('Document Serif', 'italic', 400, faces.italic, range),
      face('Document Serif', 'normal', 600, faces.serifBold, range),
      face('Document Serif', 'italic', 600, faces.italicBold, range),
      face('Document Sans', 'normal', 400, faces.sans, range),
      face('Document Sans', 'normal', 600, faces.sansBold, range),
    ])
    .join('\n')
}

function face(
  family: string,
  style: string,
  weight: number,
  address: string,
  range: string,
): string {
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${address}) format('woff2');unicode-range:${range}}`
}
