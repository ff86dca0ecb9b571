import type { Language } from '../shared/language.ts'

/**
 * What a verb of meeting says of those around it: they come together (`sit`), one meets or receives another (`meet`) or
 * is received (`met`), a body hears somebody (`hear`, `heard`), somebody comes to a place (`go`), or speaks before a
 * body (`appear`).
 */
export type VerbClass = 'sit' | 'meet' | 'met' | 'hear' | 'heard' | 'go' | 'appear'

/** Infinitive, past participle, present of one and of several, stem of the future, stem of the imperfect. */
type Conjugation = readonly [string, string, string, string, string, string]

function regular(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -2)
  const soft = stem.endsWith('g') ? `${stem}e` : stem
  return [infinitive, `${stem}é`, `${stem}e`, `${stem}ent`, infinitive, soft]
}

/** A verb whose present of one is a noun as well: « l’échange ». */
function verbOnly(infinitive: string): Conjugation {
  const [, participle, , several, future, past] = regular(infinitive)
  return [infinitive, participle, several, several, future, past]
}

const RECEIVE: Conjugation = ['recevoir', 'reçu', 'reçoit', 'reçoivent', 'recevr', 'recev']
const WELCOME: Conjugation = [
  'accueillir',
  'accueilli',
  'accueille',
  'accueillent',
  'accueiller',
  'accueill',
]
const GATHER: Conjugation = ['réunir', 'réuni', 'réunit', 'réunissent', 'réunir', 'réuniss']
const HEAR: Conjugation = ['entendre', 'entendu', 'entend', 'entendent', 'entendr', 'entend']
const SEE: Conjugation = ['voir', 'vu', 'voit', 'voient', 'verr', 'voy']
const SEE_AGAIN: Conjugation = ['revoir', 'revu', 'revoit', 'revoient', 'reverr', 'revoy']
const TALK: Conjugation = [
  'entretenir',
  'entretenu',
  'entretient',
  'entretiennent',
  'entretiendr',
  'entreten',
]
const BETAKE: Conjugation = ['rendre', 'rendu', 'rend', 'rendent', 'rendr', 'rend']
const SIT: Conjugation = ['siéger', 'siégé', 'siègent', 'siègent', 'siéger', 'siége']
const CONFER: Conjugation = ['conférer', 'conféré', 'confère', 'confèrent', 'conférer', 'confér']
const CONCERT: Conjugation = [
  'concerter',
  'concerté',
  'concerte',
  'concertent',
  'concerter',
  'concert',
]
const STAY: Conjugation = [
  'séjourner',
  'séjourné',
  'séjourne',
  'séjournent',
  'séjourner',
  'séjourn',
]
const FACE: Conjugation = [
  'faire face',
  'fait face',
  'fait face',
  'font face',
  'fer(?:a|ont) face',
  'faisai(?:t|ent) face',
]

/** Words that may stand between an auxiliary and its verb. */
const BETWEEN = String.raw`(?:[^\S\n](?:\p{Ll}+ment|déjà|aussi|ensuite|encore|enfin|d[’']abord|de nouveau|à nouveau|tous|toutes|deux|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|ce soir))?[^\S\n]`
const MODAL = String.raw`(?:doi(?:t|vent)|dev(?:ait|aient|rait|raient|ra|ront)|v(?:a|ont)|vien(?:t|nent) (?:de|d[’'])|(?:compte|comptent|espère|espèrent|entend|entendent))`
const HAVE = String.raw`(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avions)`
const BE = String.raw`(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|(?:a|ont|avait|avaient|aura|auront|aurait|auraient) été|${MODAL}[^\S\n]être)`

function finite([, , one, several, future, past]: Conjugation): string {
  const ends = future.includes(' ') ? future : `${future}(?:a|ont|ait|aient)`
  const told = past.includes(' ') ? past : `${past}(?:ait|aient)`
  return `${one}|${several}|${ends}|${told}`
}

/** All forms of verbs in the active voice: « reçoit », « a longuement reçu », « doit recevoir ». */
function active(...verbs: readonly Conjugation[]): string {
  return verbs
    .map(
      (verb) =>
        `${finite(verb)}|${MODAL}${BETWEEN}${verb[0]}|${HAVE}${BETWEEN}${verb[1]}(?:es|e|s)?`,
    )
    .join('|')
}

const SELF = String.raw`(?:[Ss]e[^\S\n]|[Ss][’'])`

/** « Se retrouvent », « s’est réunie », « doivent se revoir ». */
function reflexive(...verbs: readonly Conjugation[]): string {
  return verbs
    .map(
      (verb) =>
        `${SELF}(?:${finite(verb)})|${MODAL}${BETWEEN}${SELF}${verb[0]}|${SELF}(?:est|sont|était|étaient|seront|seraient)${BETWEEN}${verb[1]}(?:es|e|s)?`,
    )
    .join('|')
}

/** « A été reçue », « sera de nouveau entendu ». */
function passive(...verbs: readonly Conjugation[]): string {
  return verbs.map(([, participle]) => `${BE}${BETWEEN}${participle}(?:es|e|s)?`).join('|')
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'gu')
}

const MEET = regular('rencontrer')
const FIND = regular('retrouver')
const PROBE = regular('auditionner')
const DINE = regular('dîner')
const LUNCH = regular('déjeuner')
const EXCHANGE = verbOnly('échanger')
const DISCUSS = regular('discuter')
const TALK_WITH = verbOnly('dialoguer')
const CALL = regular('consulter')
const SPEAK = regular('parler')
const BRING = regular('rassembler')
const ARRIVE = regular('arriver')

const DAY = String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|demain|ce|le|les|à|au|en|du|de|depuis|sous|autour|pour|dans|lors)`
const FRENCH: Record<VerbClass, string> = {
  sit: [
    reflexive(GATHER, MEET, FIND, SEE, SEE_AGAIN, TALK, CONCERT, SPEAK, FACE),
    active(SIT, DINE, LUNCH, EXCHANGE, DISCUSS, TALK_WITH, CONFER),
    String.raw`prêter(?:a|ont)[^\S\n]serment`,
    String.raw`${HAVE}${BETWEEN}remis[^.;]{0,40}[^\S\n]lettres de créance`,
    String.raw`${HAVE}${BETWEEN}repris|reprendr(?:a|ont)`,
    String.raw`(?:étaient|étai[ts]|sont|est|ont été|seront|sera)[^\S\n]réunie?s?`,
    String.raw`(?<!(?:a|ont|avait|avaient|aura)[^\S\n])[Rr]éunie?s?(?=[^\S\n]${DAY}(?!\p{L}))`,
    String.raw`(?:ont|auront|avaient)[^\S\n]rendez-vous`,
    String.raw`se sont séparés`,
  ].join('|'),
  meet: active(MEET, RECEIVE, WELCOME, SEE, GATHER, BRING, CALL),
  met: passive(RECEIVE, WELCOME),
  hear: active(HEAR, PROBE),
  heard: passive(HEAR, PROBE),
  go: [
    reflexive(BETAKE),
    active(STAY),
    `${finite(ARRIVE)}|(?:est|sont|était|étaient)${BETWEEN}arrivée?s?|[Aa]rrivée?s?(?=[^\\S\\n]${DAY}(?!\\p{L}))`,
    String.raw`(?:(?:est|sont|était|étaient)[^\S\n])?[Aa]ttendue?s?(?=[^\S\n]${DAY}(?!\p{L}))`,
    String.raw`(?:sera|seront)(?=[^\S\n](?:\p{Ll}+[^\S\n]){0,2}à[^\S\n]\p{Lu}[^.;]{0,60}[^\S\n]pour[^\S\n]l)`,
    String.raw`l(?:es[^\S\n]|[’'])(?:a|avait|ont)[^\S\n](?:mené|conduit)e?s?`,
    String.raw`visiter(?:a|ont|ait)|${HAVE}${BETWEEN}visité`,
  ].join('|'),
  appear: String.raw`(?:présent|expos|défend|rend|s[’']expliqu|s[’']exprim|témoign|interven|intervien|plaid|compar)\p{Ll}{1,12}(?=[^.;:«»]{0,60}[^\S\n]devant[^\S\n])`,
}

const WILL = String.raw`(?:will|would|is to|are to|was to|were to|is due to|are due to|was due to|were due to|is set to|are set to|is expected to|are expected to|shall|must|plans to|plan to|intends to|agreed to)(?:[^\S\n](?:\p{Ll}+ly|also|then|next|again))?[^\S\n]`
/** Base, third person, past, participle in -ing. */
function english(base: string, past: string, third = `${base}s`): string {
  return `(?:${WILL}${base}|${third}|(?:(?:has|have|had)[^\\S\\n])?${past})`
}

const TO_PLACE = String.raw`(?=[^\S\n](?:to|for|in|at)[^\S\n](?:the[^\S\n])?\p{Lu})`

const ENGLISH: Record<VerbClass, string> = {
  sit: [
    String.raw`${WILL}(?:meet|gather|convene|reconvene|sit down|sit together|sit again|confer|dine|resume talks)`,
    String.raw`(?:meet|gather|convene|reconvene|confer)(?=[^\S\n](?:in|on|next|again|today|tomorrow|behind|this)(?!\p{L}))`,
    String.raw`(?:(?:has|have|had)[^\S\n])?(?:gathered|convened|reconvened|conferred|dined|sat (?:down|together|again))`,
    String.raw`(?:(?:has|have|had)[^\S\n])?met(?=[^\S\n](?:again|in|on|for|at|yesterday|today|last|this|behind|together|online|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L}))`,
    String.raw`(?:convenes|reconvenes|meets)`,
    String.raw`(?:spoke|talked)(?=[^\S\n](?:in|on|at|again|for|by)(?!\p{L}))`,
  ].join('|'),
  meet: [
    String.raw`${WILL}(?:meet(?:[^\S\n]with)?|receive|host|welcome|see)`,
    String.raw`(?:(?:has|have|had)[^\S\n])?(?:met(?:[^\S\n]with)?|received|hosted|welcomed|saw|brought together)`,
    String.raw`(?:meets(?:[^\S\n]with)?|receives|hosts|sees|welcomes)`,
    String.raw`(?:spoke|talked|conferred|dined|spoken)[^\S\n](?:to|with)`,
  ].join('|'),
  met: String.raw`(?:was|were|is to be|are to be|will be|has been|have been)[^\S\n](?:received|welcomed|hosted)`,
  hear: String.raw`${english('question', 'questioned')}|${WILL}hear|(?:has[^\S\n])?heard`,
  heard: String.raw`(?:was|were|is to be|will be|has been)[^\S\n](?:heard|questioned)`,
  go: [
    String.raw`${WILL}(?:visit|(?:travel|fly|head|go|arrive|be)${TO_PLACE})`,
    String.raw`(?:(?:has|have|had)[^\S\n])?(?:travel?led|flew|flown|headed|gone|went|arrived|returned)${TO_PLACE}`,
    String.raw`(?:travels|flies|heads|goes|arrives)${TO_PLACE}`,
    String.raw`(?:(?:has|have|had)[^\S\n])?visited|visits`,
    String.raw`(?:is|are|was|were)[^\S\n](?:due|expected|awaited)(?=[^\S\n]in[^\S\n]\p{Lu})`,
  ].join('|'),
  appear: String.raw`(?:testif(?:y|ied|ies)|appear(?:ed|s)?|brief(?:ed|s)?|address(?:ed|es)?|report(?:ed|s)? to)(?=[^.;:]{0,40}[^\S\n](?:before|to|the)[^\S\n])`,
}

function compiled(forms: Record<VerbClass, string>): readonly (readonly [VerbClass, RegExp])[] {
  // The keys are those of the record itself.
  return (Object.entries(forms) as [VerbClass, string][]).map(([kind, words]) => [
    kind,
    whole(words),
  ])
}

/** Each class of verbs with what finds its forms. */
export const VERBS: Record<Language, readonly (readonly [VerbClass, RegExp])[]> = {
  fr: compiled(FRENCH),
  en: compiled(ENGLISH),
}
