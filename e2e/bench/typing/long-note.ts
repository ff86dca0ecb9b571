import { writeCitation, writeRecordLink } from '../../../src-main/shared/markdown/references.ts'

type Call = <Answer>(group: string, method: string, input: object) => Promise<Answer>

const people = ['Aminata Sorko', 'Idrissa Bémol', 'Clarisse Dunoyer', 'Youssouf Tankari']
const sentences = [
  'Le comité s’est réuni à huis clos pour examiner l’état des pistes et la réserve de carburant.',
  'Selon plusieurs participants, la relève des postes avancés serait « imminente », sans date arrêtée.',
  'La partie adverse conteste ces chiffres : elle parle de **quarante** véhicules, non de cent vingt.',
  'Il est probable que la prochaine échéance soit reportée après la saison des pluies.',
  'Une note précédente décrivait déjà ces retards, que rien n’est venu corriger depuis.',
]

/**
 * A note of about so many characters: headings, paragraphs, lists, and in each paragraph a link to one
 * of four actors and the citation of one of four passages, all in the record.
 */
export async function longNote(call: Call, length: number) {
  const article = sentences.join('\n\n')
  const actors = await Promise.all(
    people.map(async (label) => {
      const input = { kind: 'person', name: label, country: null }
      return { label, ...(await call<{ id: string }>('actors', 'create', input)) }
    }),
  )
  const imported = await call<{ articleId?: string; id?: string }>('articles', 'importText', {
    text: article,
  })
  const articleId = imported.articleId ?? imported.id ?? ''
  const passages = await Promise.all(
    people.map((_, at) =>
      call<{ id: string }>('articles', 'createPassage', {
        articleId,
        start: at * 10,
        end: at * 10 + 40,
      }),
    ),
  )
  let body = ''
  let references = 0
  for (let at = 0; body.length < length; at++) {
    const actor = actors[at % actors.length]
    const passage = passages[(at * 3) % passages.length]
    if (!actor || !passage) break
    if (at % 8 === 0) body += `## Point ${at / 8 + 1}\n\n`
    const words = sentences.map((_, next) => sentences[(at + next) % sentences.length]).join(' ')
    const link = writeRecordLink({ kind: 'actor', ...actor })
    body += `${link} l’a dit${writeCitation(passage.id)}. ${words}\n\n`
    if (at % 5 === 0) body += '- premier point à suivre\n- second point *à suivre*\n\n'
    references += 2
  }
  return { body, references }
}
