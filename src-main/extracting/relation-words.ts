import type { Language } from '../shared/language.ts'
import type { RelationKind } from '../shared/relation-kind.ts'

/** Words that say how the actor named before them stands to the one named right behind. */
export interface RelationCue {
  relation: RelationKind
  rule: string
  confidence: number
  cue: RegExp
  /** What may stand at each end. */
  from: readonly ('person' | 'organisation' | 'state')[]
  to: readonly ('person' | 'organisation' | 'state')[]
  /** Whether only a party, a movement or a union may be meant: « présidente de » says elsewhere what one does, not whose one is. */
  party?: boolean
}

const S = String.raw`[^\S\n]`
const OF = String.raw`${S}(?:de${S}la${S}|de${S}l[’']|des${S}|du${S}|de${S}|d[’'])`
const cue = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}`, 'gu')

const LEADS = String.raw`(?:(?:vice-)?présidente?|secrétaire${S}général(?:e)?|chef(?:fe)?|leader|dirigeante?|fondat(?:eur|rice)|porte-parole|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|trésori(?:er|ère)|cadre|figure|patron|numéro${S}deux|députée?|candidate?)`

const FRENCH: readonly RelationCue[] = [
  {
    ...{ relation: 'memberOf', rule: 'relation.member', confidence: 0.85 },
    cue: cue(
      String.raw`membres?(?:${S}(?:fondat(?:eur|rice)s?|influente?s?|éminente?s?|historiques?|active?s?|actifs?|du bureau(?:${S}politique)?|à part entière))*${OF}`,
    ),
    ...{ from: ['person', 'organisation', 'state'], to: ['organisation'] },
  },
  {
    ...{ relation: 'memberOf', rule: 'relation.leads', confidence: 0.8 },
    cue: cue(
      String.raw`${LEADS}(?:${S}\p{Ll}+){0,2}${OF}(?:(?:parti|mouvement|groupe|syndicat|front)${S}(?:d[’']opposition${S}|politique${S}|armé${S}|rebelle${S})?)?[«"“]?${S}?`,
    ),
    ...{ from: ['person'], to: ['organisation'], party: true },
  },
  {
    ...{ relation: 'allyOf', rule: 'relation.ally', confidence: 0.75 },
    cue: cue(
      String.raw`(?:alliée?s?(?:${S}(?:\p{Ll}+)){0,1}(?:${OF}|${S}(?:à${S}l[ae]${S}|à${S}l[’']|au${S}|aux${S}|à${S}))|affiliée?s?${S}(?:à${S}l[ae]${S}|à${S}l[’']|au${S}|à${S}))(?:(?:mouvement|groupe|parti|front)(?:${S}\p{Ll}+)?${S})?`,
    ),
    ...{ from: ['person', 'organisation', 'state'], to: ['organisation', 'person', 'state'] },
  },
  {
    ...{ relation: 'partOf', rule: 'relation.part', confidence: 0.75 },
    cue: cue(String.raw`(?:branche|aile|filiale|faction|antenne|section)(?:${S}\p{Ll}+){0,2}${OF}`),
    ...{ from: ['organisation'], to: ['organisation'] },
  },
  {
    ...{ relation: 'reportsTo', rule: 'relation.serves', confidence: 0.7 },
    cue: cue(
      String.raw`(?:[Cc]onseill(?:er|ère)(?:${S}(?:spéciale?|diplomatique|principale?))?|[Dd]irect(?:eur|rice)${S}de${S}cabinet|[Cc]hef(?:fe)?${S}de${S}cabinet|[Bb]ras${S}droit|[Aa]djointe?)${OF}(?:[^,.;:«»\n]{0,50}?)(?=\p{Lu})`,
    ),
    ...{ from: ['person'], to: ['person'] },
  },
  {
    ...{ relation: 'spouseOf', rule: 'relation.spouse', confidence: 0.85 },
    cue: cue(
      String.raw`(?:épouse|époux|mari|femme|veuve)${OF}(?:[^,.;:«»\n]{0,40}?)(?=\p{Lu})|mariée?${S}(?:à${S}|au${S})(?:[^,.;:«»\n]{0,40}?)(?=\p{Lu})`,
    ),
    ...{ from: ['person'], to: ['person'] },
  },
]

const ENGLISH: readonly RelationCue[] = [
  {
    ...{ relation: 'memberOf', rule: 'relation.member', confidence: 0.85 },
    cue: cue(String.raw`(?:(?:founding|senior|leading)${S})?members?${S}of${S}(?:the${S})?`),
    ...{ from: ['person', 'organisation', 'state'], to: ['organisation'] },
  },
  {
    ...{ relation: 'memberOf', rule: 'relation.leads', confidence: 0.8 },
    cue: cue(
      String.raw`(?:leader|chair(?:man|woman|person)?|president|secretary-general|general${S}secretary|founder|spokes(?:man|woman|person)|head|candidate)${S}(?:of|for)${S}(?:the${S})?(?:opposition${S}|ruling${S})?`,
    ),
    ...{ from: ['person'], to: ['organisation'], party: true },
  },
  {
    ...{ relation: 'allyOf', rule: 'relation.ally', confidence: 0.75 },
    cue: cue(
      String.raw`(?:allied${S}(?:with|to)|ally${S}of|allies${S}of|affiliated${S}(?:with|to)|affiliate${S}of)${S}(?:the${S})?`,
    ),
    ...{ from: ['person', 'organisation', 'state'], to: ['organisation', 'person', 'state'] },
  },
  {
    ...{ relation: 'partOf', rule: 'relation.part', confidence: 0.75 },
    cue: cue(String.raw`(?:branch|wing|arm|subsidiary|faction)${S}of${S}(?:the${S})?`),
    ...{ from: ['organisation'], to: ['organisation'] },
  },
  {
    ...{ relation: 'reportsTo', rule: 'relation.serves', confidence: 0.7 },
    cue: cue(
      String.raw`(?:advis[eo]r${S}to|chief${S}of${S}staff${S}(?:to|of)|deputy${S}to|aide${S}to)${S}(?:[^,.;:\n]{0,40}?)(?=\p{Lu})`,
    ),
    ...{ from: ['person'], to: ['person'] },
  },
  {
    ...{ relation: 'spouseOf', rule: 'relation.spouse', confidence: 0.85 },
    cue: cue(
      String.raw`(?:(?:wife|husband|widow|spouse)${S}of|married${S}to)${S}(?:[^,.;:\n]{0,30}?)(?=\p{Lu})`,
    ),
    ...{ from: ['person'], to: ['person'] },
  },
]

export const RELATION_CUES: Record<Language, readonly RelationCue[]> = { fr: FRENCH, en: ENGLISH }

/** « Son épouse, la juriste », “her husband”: the spouse of the person told of before, named right behind. */
export const HIS_SPOUSE: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:[Ss]on[^\S\n](?:futur[^\S\n])?(?:épouse|époux|mari)|[Ss]a[^\S\n](?:future[^\S\n])?(?:femme|veuve))(?!\p{L})/gu,
  en: /(?<!\p{L})(?:[Hh]is|[Hh]er)[^\S\n](?:late[^\S\n])?(?:wife|husband)(?!\p{L})/gu,
}

/** « l’Alliance, le parti de l’opposant X », “his party”: whose party a body is. */
export const PARTY_OF: Record<Language, RegExp> = {
  fr: /^,?[^\S\n](?:\([^)]{2,12}\),?[^\S\n])?le[^\S\n](?:parti|mouvement)[^\S\n](?:de[^\S\n]l[’']|de[^\S\n]la[^\S\n]|du[^\S\n]|de[^\S\n]|d[’'])(?:[\p{Ll}-]+[^\S\n]){0,4}$/u,
  en: /^,?[^\S\n]the[^\S\n](?:party|movement)[^\S\n]of[^\S\n](?:the[^\S\n])?(?:[\p{Ll}-]+[^\S\n]){0,4}$/u,
}

/** « Elle rejoint en 2006 l’Alliance »: joins a party. */
export const JOINS: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a[^\S\n](?:rejoint|adhéré[^\S\n]à)|rejoint|adhère[^\S\n]à|milite[^\S\n](?:à|au|pour|dans))(?:[^\S\n]en[^\S\n]\d{4})?[^\S\n](?:l[ae][^\S\n]|l[’']|les[^\S\n])?/gu,
  en: /(?<!\p{L})(?:joined|belongs to)[^\S\n](?:the[^\S\n])?/gu,
}

/** Names of parties, movements, unions and associations. */
export const PARTY =
  /(?<!\p{L})(?:parti|party|mouvement|movement|front|alliance|rassemblement|union[^\S\n](?:pour|des[^\S\n](?:forces|démocrates))|bloc|bloc[^\S\n]républicain|coalition|syndicat|collectif|forces?|congrès|ligue|league|coordination|convention|islands|first|brigade|armée[^\S\n](?:de|du)[^\S\n]lib|people|peuple|compact|association|ONG|plateforme|plate-forme)(?!\p{L})/iu
