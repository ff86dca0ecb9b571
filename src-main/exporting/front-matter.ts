import type { DocumentTree } from './document.ts'

/** The YAML head of the Markdown file: what the title block says, and the ids of what it rests on. */
export function frontMatter(document: DocumentTree): string {
  const { titleBlock, marking, mention, language, reviewed, briefingId, sources } = document
  const lines = [
    `title: ${yaml(titleBlock.title)}`,
    `form: ${yaml(titleBlock.form)}`,
    `date: ${titleBlock.date}`,
    ...field('marking', [marking, mention].flatMap((one) => one?.text ?? []).join(', ')),
    ...field('issuer', titleBlock.issuer),
    ...list('addressees', titleBlock.addressees),
    ...field('reference', titleBlock.reference),
    ...field('drafter', titleBlock.drafter),
    `language: ${language}`,
    `reviewed: ${reviewed}`,
    'generator: Aide-Mémoire',
    // A version that is not to lead back to the briefing has none.
    ...(briefingId === '' ? [] : [`id: ${briefingId}`]),
    ...list(
      'sources',
      sources.map(({ articleId }) => articleId),
    ),
  ]
  return `---\n${lines.join('\n')}\n---`
}

function field(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}: ${yaml(value)}`]
}

function list(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}:`, ...values.map((value) => `  - ${yaml(value)}`)]
}

/** A JSON string is a YAML string. */
function yaml(text: string): string {
  return JSON.stringify(text)
}
