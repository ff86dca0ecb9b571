/** Words that say nothing of what happened: little words, months, and verbs any sentence may hold. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'les des une aux dans par pour sur avec sans sous entre depuis apres avant lors contre vers chez dont que qui ' +
    'ses son leur leurs cette cet ces elle ils elles nous vous est ete etait sont ont avait avaient etre avoir fait ' +
    'plus moins tres alors ainsi aussi puis donc mais car comme selon deux trois jour jours mois annee annees ans ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre debut fin ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche pays pres environ plusieurs premier premiere ' +
    'the and for from with without into onto over after before since between against its his her their they was were ' +
    'been has have had that which who when where two three day days month months year years early late late ' +
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday country near about several first'
  ).split(' '),
)

/**
 * Deeds that the press tells with many words, and how the words of each begin, folded, in French and English.
 * Our own list.
 */
export const deeds: readonly (readonly [deed: string, starts: readonly string[]])[] = [
  ['leave', ['quitt', 'retrait', 'retir', 'depart', 'withdr', 'exit', 'leav', 'pull']],
  ['overthrow', ['renvers', 'coup', 'putsch', 'overthr', 'toppl', 'oust', 'destitu']],
  ['agree', ['accord', 'traite', 'pacte', 'agreem', 'treat', 'pact', 'protocol']],
  ['sign', ['sign', 'paraph', 'initiall']],
  [
    'answer',
    [
      ...['condamn', 'contest', 'salue', 'reagi', 'repond', 'regrett', 'refus', 'ratif'],
      ...['condemn', 'reject', 'welcom', 'respond', 'react'],
    ],
  ],
  [
    'found',
    ['creat', 'cree', 'creer', 'fond', 'naissance', 'found', 'establish', 'launch', 'lanc'],
  ],
  ['elect', ['elect', 'elu', 'scrutin', 'presidentiel', 'poll', 'vote', 'voti']],
  [
    'attack',
    ['attaqu', 'attent', 'attack', 'raid', 'assaut', 'embusc', 'ambush', 'frapp', 'strik'],
  ],
  ['kill', ['tue', 'tuant', 'mort', 'kill', 'dead', 'death', 'victim', 'mass']],
  ['appoint', ['nomm', 'nomin', 'appoint', 'named', 'invest', 'sworn', 'sermen']],
  ['dismiss', ['limog', 'revoq', 'demis', 'dismiss', 'sack', 'fired', 'resign']],
  ['arrest', ['arret', 'arrest', 'interpell', 'detain', 'emprison', 'jail']],
  ['sanction', ['sanction', 'embargo']],
  ['suspend', ['suspen', 'gel', 'freez', 'froz']],
  ['break', ['romp', 'rupt', 'sever', 'denonc', 'expuls', 'expel']],
  ['close', ['ferm', 'clos', 'shut']],
  ['open', ['ouv', 'open', 'reouv', 'inaugur']],
  ['meet', ['sommet', 'summit', 'reunion', 'reuni', 'rencont', 'meet', 'confer']],
]
