import type { Language } from '../shared/language.ts'
import type { MeetingItemKind } from '../shared/meeting-item-kind.ts'

/** Words behind which a text tells what a meeting treats, decides, or what somebody undertakes there. */
export interface ItemCue {
  item: MeetingItemKind
  rule: string
  confidence: number
  /** Ends where the words of the item begin. */
  cue: RegExp
  /** What follows: something to do, a thing, or a whole clause. */
  shape: 'act' | 'thing' | 'clause'
  /** How a thing must begin for it to count. */
  head?: RegExp
  /** Whether those who act must be told as several, or as a body. */
  together?: boolean
}

const S = String.raw`[^\S\n]`
const ADVERB = String.raw`(?:${S}(?:\p{Ll}+ment|aussi|en outre|ensuite|par ailleurs|de plus|enfin|tous|toutes|deux|trois|notamment|d[’']abord)){0,2}`
const WHEN = String.raw`(?:${S}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|ce jour|ensemble|conjointement|en outre|également|à l[’']unanimité|à cette occasion|le \d{1,2} \p{Ll}+|(?:à|au|en|dans)${S}\p{Lu}[\p{L}’-]*)|,[^,.;\n]{2,50},){0,3}`
const HAVE = String.raw`(?:ont|a|avons)`
const ACT = String.raw`(?=(?:ne pas |se |s[’']|y |en |la |le |les |l[’'])?\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))`
const OF = String.raw`${S}(?:de${S}|d[’'])`
const PAPER =
  /^(?:[^,.;]{0,12}[^\S\n])?(?:l[’']|d[’']|un[^\S\n]|une[^\S\n]|an?[^\S\n]|the[^\S\n])?(?:[\p{L}]+[^\S\n])?(?:accords?|protocole|mémorandum|convention|traité|déclaration|charte|lettre|feuille de route|plan|contrat|communiqué|document|texte|pacte|entente|procès-verbal|agreement|deal|treaty|pact|protocol|memorandum|charter|declaration|statement|accord|text)/iu
const PLAN =
  /^(?:un[^\S\n]|une[^\S\n]|le[^\S\n]|la[^\S\n]|les[^\S\n]|l[’']|des[^\S\n])(?:[\p{L}]+[^\S\n])?(?:plan|calendrier|liste|programme|mesures|feuille|modalités|position|budget|date)/iu
const DETERMINED =
  /^(?:l[ae]s?[^\S\n]|l[’']|une?[^\S\n]|des?[^\S\n]|d[’']|du[^\S\n]|leurs?[^\S\n]|s(?:on|a|es)[^\S\n]|\d)/u

const fr = (words: string, flags = 'gu'): RegExp => new RegExp(`(?<!\\p{L})${words}`, flags)

const FRENCH: readonly ItemCue[] = [
  {
    ...{ item: 'decision', rule: 'item.decided', confidence: 0.75, shape: 'act' },
    cue: fr(
      String.raw`(?:${HAVE}${ADVERB}${S}(?:décidé|convenu|accepté|résolu|choisi|recommandé|préconisé)|(?:sont|est)${ADVERB}${S}convenue?s?|convien(?:t|nent)|décident|(?:est|a été)${S}décidé)${WHEN}${OF}${ACT}`,
    ),
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.decided', confidence: 0.7, shape: 'clause' },
    cue: fr(
      String.raw`(?:${HAVE}${ADVERB}${S}(?:décidé|convenu)|(?:est|a été)${S}(?:décidé|convenu)|sont${S}convenue?s)${WHEN}${S}(?:que${S}|qu[’'])`,
    ),
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.agreed', confidence: 0.75, shape: 'thing' },
    cue: fr(
      String.raw`(?:se sont|s[’']est)${ADVERB}${S}(?:mis(?:es?)?${S}d[’']accord|accordée?s?|entendue?s?)${WHEN}${S}sur${S}`,
    ),
    head: DETERMINED,
  },
  {
    ...{ item: 'decision', rule: 'item.adopted', confidence: 0.75, shape: 'thing' },
    cue: fr(
      String.raw`(?:${HAVE}${ADVERB}${S}(?:adopté|approuvé|validé|entériné)|adoptent|approuvent)${WHEN}${S}`,
    ),
    head: DETERMINED,
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.signed', confidence: 0.75, shape: 'thing' },
    cue: fr(String.raw`(?:${HAVE}${ADVERB}${S}(?:signé|paraphé|conclu)|signent)${WHEN}${S}`),
    head: PAPER,
  },
  {
    ...{ item: 'decision', rule: 'item.adopted', confidence: 0.65, shape: 'thing' },
    cue: fr(String.raw`${HAVE}${ADVERB}${S}arrêté${WHEN}${S}`),
    head: PLAN,
  },
  {
    ...{ item: 'decision', rule: 'item.signed', confidence: 0.7, shape: 'thing' },
    cue: fr(
      String.raw`(?:s[’']est|se sont|a|ont)${ADVERB}${S}(?:conclue?s?|achevée?s?|terminée?s?|soldée?s?|abouti)${S}(?:par|sur|à)${S}(?:la signature|l[’']adoption|la création)${S}(?:de${S}|du${S}|des${S}|d[’'])`,
    ),
  },
  {
    ...{ item: 'decision', rule: 'item.text-provides', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:(?:texte|accord|protocole|document|communiqué|feuille de route|déclaration|mémorandum)[^.;:\n]{0,50}?|et)${S}prévoi(?:t|ent)(?:${S}(?:notamment|aussi|également|en outre))?${S}`,
    ),
    head: /^(?:de[^\S\n]|d[’']|une?[^\S\n]|l[ae]s?[^\S\n]|l[’']|des[^\S\n]|\d|que[^\S\n])/u,
  },
  {
    ...{ item: 'commitment', rule: 'item.undertaken', confidence: 0.75, shape: 'act' },
    cue: fr(
      String.raw`(?:s[’']est${S}engagée?|se sont${S}engagée?s|s[’']engage(?:nt)?|s[’']étai(?:t|ent)${S}engagée?s?)${WHEN}${S}à${S}${ACT}`,
    ),
  },
  {
    ...{ item: 'commitment', rule: 'item.promised', confidence: 0.7, shape: 'act' },
    cue: fr(String.raw`(?:${HAVE}${ADVERB}${S}promis|promet|promettent)${WHEN}${OF}${ACT}`),
  },
  {
    ...{ item: 'commitment', rule: 'item.promised', confidence: 0.65, shape: 'clause' },
    cue: fr(
      String.raw`(?:${HAVE}${ADVERB}${S}promis|promet|promettent|s[’']est${S}engagée?${S}à${S}ce)${WHEN}${S}(?:que${S}|qu[’'])`,
    ),
  },
  {
    ...{ item: 'commitment', rule: 'item.promised', confidence: 0.6, shape: 'thing' },
    cue: fr(String.raw`(?:${HAVE}${ADVERB}${S}promis|promet|promettent)${WHEN}${S}`),
    head: /^(?:l[’']|la[^\S\n]|le[^\S\n]|une?[^\S\n])\p{Ll}/u,
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.7, shape: 'thing' },
    cue: fr(
      String.raw`(?:(?:consacrée?s?|dédiée?s?)${S}(?:à${S}|aux?${S})|(?:portant|portait|portera|portent|porteront|porté|axée?s?)${S}sur${S})`,
    ),
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:réunion|sommet|rencontre|séminaire|atelier|conférence|forum|table ronde|colloque|discussions|négociations|pourparlers|consultations|entretiens?|symposium|(?:entendue?s?|auditionnée?s?)(?:[^.;:«\n]{0,90}?)|concertée?s?(?:[^.;:«\n]{0,60}?)|(?:entendra|entendront)[^.;:«\n]{0,120}?|[Aa]udition[^.;:«\n]{0,110}?)(?:${S}(?!sur)\p{Ll}+){0,2},?${S}sur${S}`,
    ),
    head: /^(?!(?:les? bords?|place|fond|invitation|demande|les rives|le terrain|proposition|plusieurs jours|recommandation|initiative)(?!\p{L}))(?:l[ae]s?[^\S\n]|l[’']|une?[^\S\n]|des[^\S\n]|leurs?[^\S\n]|s(?:on|a|es)[^\S\n])/u,
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:au sujet|pour${S}(?:parler|discuter|débattre|traiter))${S}(?:de${S}la${S}|de${S}l[’']|de${S}|des${S}|du${S}|d[’'])|pour${S}(?:évoquer|examiner|aborder|régler|étudier)${S}`,
    ),
  },
  {
    ...{ item: 'agenda', rule: 'item.discussed', confidence: 0.7, shape: 'thing' },
    cue: fr(
      String.raw`(?:(?:[Ii]l${S}(?:a été|est|sera|était)${S}question|[Oo]n${S}(?:y${S})?a${S}parlé|(?:ont|a)${S}(?:discuté|débattu|parlé))${S}(?:de${S}la${S}|de${S}l[’']|de${S}|des${S}|du${S}|d[’'])|(?:ont${S}(?:également${S}|aussi${S}|notamment${S})?(?:évoqué|abordé|examiné|passé${S}en${S}revue)|examineront|évoqueront|aborderont|(?:Elle|Il)${S}examinera|(?:doit|doivent)${S}(?:examiner|évoquer|aborder))${S})`,
    ),
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.6, shape: 'thing' },
    cue: fr(String.raw`(?:à${S}s[’']entendre|sans${S}accord)${S}sur${S}`),
    head: DETERMINED,
  },
]

const EN_WHEN = String.raw`(?:${S}(?:on${S}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|also|then|jointly|unanimously|in${S}\p{Lu}[\p{L}’-]*)){0,2}`
const EN_DETERMINED = /^(?:the[^\S\n]|an?[^\S\n]|its[^\S\n]|their[^\S\n]|\d|\p{Ll})/u

const ENGLISH: readonly ItemCue[] = [
  {
    ...{ item: 'decision', rule: 'item.decided', confidence: 0.75, shape: 'act' },
    cue: fr(
      String.raw`(?:agreed|decided|resolved|did${S}decide)${EN_WHEN}${S}to${S}(?!(?:meet|differ|disagree|talk)(?!\p{L}))`,
    ),
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.decided', confidence: 0.7, shape: 'clause' },
    cue: fr(String.raw`(?:agreed|decided)${EN_WHEN}${S}that${S}`),
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.adopted', confidence: 0.75, shape: 'thing' },
    cue: fr(String.raw`(?:adopted|approved|endorsed|agreed${EN_WHEN}${S}on)${EN_WHEN}${S}`),
    head: EN_DETERMINED,
    together: true,
  },
  {
    ...{ item: 'decision', rule: 'item.signed', confidence: 0.7, shape: 'thing' },
    cue: fr(String.raw`(?<!(?:was|were|be)${S})signed${EN_WHEN}${S}`),
    head: PAPER,
  },
  {
    ...{ item: 'commitment', rule: 'item.undertaken', confidence: 0.75, shape: 'act' },
    cue: fr(
      String.raw`(?:undertook|pledged|promised|committed${S}(?:itself${S}|themselves${S})?|vowed)${EN_WHEN}${S}to${S}`,
    ),
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:meeting|summit|talks|seminar|workshop|conference|forum|consultations|negotiations|round${S}table|evidence)${S}on${S}`,
      'giu',
    ),
    head: /^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|the[^\S\n](?:sidelines|margins))(?:\p{Ll})/u,
  },
  {
    ...{ item: 'agenda', rule: 'item.topic', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:to${S}(?:talk${S}about|discuss|consider|review)|dedicated${S}to|devoted${S}to|meant${S}to${S}settle)${S}`,
    ),
  },
  {
    ...{ item: 'agenda', rule: 'item.discussed', confidence: 0.65, shape: 'thing' },
    cue: fr(
      String.raw`(?:(?:It|They|Ministers|[Mm]eeting|[Ll]eaders|[Dd]elegates)${S}discussed)${S}`,
    ),
  },
]

/** Every cue of a language. */
export const ITEM_CUES: Record<Language, readonly ItemCue[]> = { fr: FRENCH, en: ENGLISH }

/** Those who settle something together: « les trois pays », « ils », « la Conférence ». */
export const TOGETHER: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:[Ii]ls|[Ee]lles|(?:[Ll]es|[Dd]es|[Qq]uatre|[Cc]inq|[Ss]ix|[Dd]eux|[Tt]rois)[^\S\n](?:\p{L}+[^\S\n]){0,2}\p{L}+(?:s|x)|Conférence|Conseil|Assemblée|[Cc]onférence|[Cc]onseil|[Rr]éunion|[Ss]ommet|[Cc]ommission|[Cc]omité|[Ff]orum|[Ss]ession|[Ii]l[^\S\n](?:est|a été))(?!\p{L})/u,
  en: /(?<!\p{L})(?:[Tt]hey|[Ii]t was|[Tt]he[^\S\n](?:\p{L}+[^\S\n]){0,2}\p{L}+s|\p{L}+s[^\S\n](?:from|of|and)|[Mm]inisters|[Dd]elegations|[Ll]eaders|[Pp]articipants|[Mm]embers|[Tt]he (?:three|two|four|five|six|eleven|meeting|session|council|conference|commission|committee|forum))(?!\p{L})/u,
}
