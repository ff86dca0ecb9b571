import type { Language } from '../shared/language.ts'
import { fold, type Token } from './tokens.ts'

const FRENCH_ER =
  'abonder accuser admonester affirmer ajouter alerter analyser annoncer argumenter arguer articuler assener assurer attester avancer avouer balayer clamer claironner commenter concéder confesser confier confirmer conseiller considérer constater contester corriger crier critiquer déclarer décréter dénoncer déplorer détailler deviner dicter écarter élaborer énoncer énumérer enchaîner estimer évoquer exhorter expliquer exposer exprimer fulminer fustiger garantir grincer gronder indiquer informer insinuer insister interpeller interroger ironiser jubiler juger jurer justifier lâcher lancer louer marteler menacer mentionner minimiser moquer murmurer narrer nier noter nuancer objecter observer opiner pester plaider pointer postuler préciser préconiser présager prétexter proclamer pronostiquer proposer protester raconter railler rappeler rapporter rassurer recommander réclamer récuser réfuter regretter réitérer rejeter relater relativiser relever remarquer renseigner répéter répliquer résumer rétorquer révéler réclamer saluer scander signaler signifier souffler souhaiter souligner spécifier stipuler suggérer supposer suspecter tancer témoigner temporiser tempêter tonner trancher tweeter vitupérer vociférer certifier espérer penser reprocher demander exiger encourager inviter soupirer glisser résumer plaisanter indigner inquiéter insurger exclamer alarmer émouvoir trancher marteler gémir hurler chuchoter ricaner épingler vanter acter condamner prôner avertir rassurer compléter opposer pronostiquer tempérer murmurer assener ajouter réjouir marteler lancer abonder minimiser contrer engager'.split(
    ' ',
  )
const FRENCH_OTHERS =
  'dit disent disait disaient dire dirent disant affirmant poursuit poursuivi poursuivait poursuivit poursuivent soutient soutenu soutiennent soutenait soutint prévient prévenu prévenait préviennent conclut conclu concluait concluent conclure écrit écrivait écrivent écrivit promet promis promettait promettent répond répondu répondait répondit répondent reconnaît reconnaissait reconnu reconnaissent reconnut admet admis admettait admettent prétend prétendu prétendait prétendent réagit réagi réagissait réagissent renchérit renchéri renchérissait avertit averti avertissait avertissent convient convenu convenait dément démenti démentait démentent maintient maintenu maintenait maintiennent croit croyait craint craignait craignent sait veut redit redisait prédit reprend repris reprenait lit lisait félicite félicité félicitait interroge défend défendu défendait enjoint ordonne ordonné voit promit averti parle parlait parlé dira diront redira répondra conclura résumera écrira réjoui réjouie réjouit félicité félicitée inquiète inquiétée insurgée emporte emporté agace agacé réplique fulmine feint feignant affirmant soutenir dire répondre écrire promettre prévenir conclure appelle appelé appelait appellent appris apprend'.split(
    ' ',
  )
const ENGLISH =
  'say says said saying tell tells told telling add adds added adding state states stated stating declare declares declared announce announces announced argue argues argued arguing claim claims claimed claiming explain explains explained insist insists insisted note notes noted noting observe observes observed warn warns warned warning write writes wrote writing reply replies replied respond responds responded ask asks asked asking admit admits admitted acknowledge acknowledges acknowledged affirm affirms affirmed agree agrees agreed assert asserts asserted believe believes believed boast boasted call calls called charge charged comment commented complain complains complained concede concedes conceded conclude concludes concluded confirm confirms confirmed contend contends contended continue continued continues cry cried demand demands demanded denounce denounced deny denies denied describe describes described disclose disclosed emphasize emphasized exclaim exclaimed express expressed hint hinted indicate indicates indicated joke joked lament lamented mention mentioned mock mocked muse mused object objected pledge pledged point pointed predict predicted predicts proclaim proclaimed promise promised promises propose proposed quip quipped read reads recall recalled recalls recommend recommended remark remarked repeat repeated report reported reports retort retorted reveal revealed reveals shout shouted stress stressed stresses suggest suggests suggested tweet tweeted tweets urge urged urges vow vowed wonder wondered yell yelled testify testified caution cautioned criticize criticized blast blasted slam slammed praise praised accuse accused accuses maintain maintained reiterate reiterated hope hopes hoped think thinks thought caution counter counters countered estimate estimates estimated assure assures assured protest protested rule ruled ruling quip denouncing warns replying tweeting countering echoed echoes opine opined counseled advised'.split(
    ' ',
  )

function frenchForms(infinitive: string): string[] {
  if (!infinitive.endsWith('er')) return [infinitive]
  const stem = infinitive.slice(0, -2)
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const doubled = /(?:appel|rappel|interpel|rejet)$/.test(stem)
    ? `${stem}${stem.at(-1) ?? ''}`
    : stem
  return [
    `${doubled}e`,
    `${doubled}ent`,
    `${stem}é`,
    `${stem}ée`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${stem}èrent`,
    `${soft}ant`,
    `${stem}era`,
    infinitive,
  ]
}

const FORMS: Record<Language, ReadonlySet<string>> = {
  fr: new Set([...FRENCH_ER.flatMap(frenchForms), ...FRENCH_OTHERS].map(fold)),
  en: new Set(ENGLISH),
}

/** Whether a word is a form of a verb that introduces what somebody said. */
export function isQuotationVerb(folded: string, language: Language): boolean {
  return FORMS[language].has(language === 'fr' ? (folded.split(' ')[0] ?? folded) : folded)
}

/** Whether a verb of saying stands at a token; « mettre en garde » is one in three words. */
export function isCue(tokens: readonly Token[], at: number, language: Language): boolean {
  const folded = tokens[at]?.folded ?? ''
  if (language === 'fr' && folded === 'garde')
    return (
      tokens[at - 1]?.folded === 'en' &&
      /^m[ei](?:s|t|tait|ttent|ttant|ttre)$/.test(tokens[at - 2]?.folded ?? '')
    )
  return isQuotationVerb(folded, language)
}
