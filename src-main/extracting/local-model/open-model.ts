import { splitSentences } from '../sentences.ts'
import { judgePieces, joinNames, type ModelName, type Verdict } from './label-words.ts'
import { LocalModelError, saidBy } from './local-model-error.ts'
import type { ModelFiles } from './model-files.ts'
import { cutIntoPieces, type Piece } from './pieces.ts'
import type { Runtime, Session, Tensor, Tokenizer } from './runtime.ts'

export type OpenModel = {
  name: string
  /**
   * The names in a text, in its order, with UTF-16 offsets.
   * @throws {LocalModelError} modelMismatch when the model cannot read what its tokenizer writes
   */
  findNames: (text: string) => Promise<ModelName[]>
  close: () => Promise<void>
}

/** The numbers of what stands around every text given to the model: [CLS] … [SEP], <s> … </s>. */
type Frame = { before: readonly number[]; after: readonly number[] }

/** The inputs that models of this kind have, and their value for a piece. */
const inputs: Record<string, (id: number) => number> = {
  input_ids: (id) => id,
  attention_mask: () => 1,
  token_type_ids: () => 0,
}

/**
 * Makes a model ready, and tries it once.
 * @throws {LocalModelError} tokenizerUnreadable, modelUnreadable, modelMismatch
 */
export async function openModel(runtime: Runtime, files: ModelFiles): Promise<OpenModel> {
  const tokenizer = attempt('tokenizerUnreadable', () => runtime.openTokenizer(files.tokenizer))
  const frame = attempt('tokenizerUnreadable', () => frameOf(tokenizer))
  const session = await runtime.openSession(files.model).catch((error: unknown) => {
    throw new LocalModelError('modelUnreadable', saidBy(error))
  })
  const cut = cutIntoPieces((text) => tokenizer.encode(text, { add_special_tokens: false }))
  const judge = (pieces: readonly Piece[]) => judged(runtime, session, frame, files, pieces)
  const longest = Math.max(1, files.longest - frame.before.length - frame.after.length)
  try {
    await judge(cut('A', 0))
  } catch (error) {
    await session.release()
    throw error
  }
  return {
    name: files.name,
    async findNames(text) {
      const names: ModelName[] = []
      for (const sentences of windows(text, cut, longest)) {
        const verdicts = await judge(sentences.flatMap(({ pieces }) => pieces))
        let from = 0
        for (const { start, end, pieces } of sentences) {
          const own = verdicts.slice(from, from + pieces.length)
          names.push(...joinNames(text.slice(start, end), start, pieces, own))
          from += pieces.length
        }
      }
      return names
    },
    close: () => session.release(),
  }
}

function attempt<T>(problem: 'tokenizerUnreadable', work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new LocalModelError(problem, saidBy(error))
  }
}

/** What the tokenizer puts around a text. */
function frameOf(tokenizer: Tokenizer): Frame {
  const bare = tokenizer.encode('a', { add_special_tokens: false }).ids
  const framed = tokenizer.encode('a', { add_special_tokens: true }).ids
  const at = framed.findIndex((_, index) => bare.every((id, next) => framed[index + next] === id))
  if (bare.length === 0 || at < 0) throw new Error('a text is not part of its own encoding')
  return { before: framed.slice(0, at), after: framed.slice(at + bare.length) }
}

type Sentence = { start: number; end: number; pieces: Piece[] }

/** The sentences of a text, as many at once as the model takes; a longer one is cut between words. */
function* windows(
  text: string,
  cut: (text: string, offset: number) => Piece[],
  longest: number,
): Generator<Sentence[]> {
  let filled: Sentence[] = []
  let room = longest
  for (const { start, end } of splitSentences(text)) {
    for (const part of parts({ start, end, pieces: cut(text.slice(start, end), start) }, longest)) {
      if (part.pieces.length > room) {
        yield filled
        filled = []
        room = longest
      }
      filled.push(part)
      room -= part.pieces.length
    }
  }
  if (filled.length > 0) yield filled
}

function* parts(sentence: Sentence, longest: number): Generator<Sentence> {
  let { start, pieces } = sentence
  while (pieces.length > longest) {
    let at = longest
    while (at > longest / 2 && pieces[at]?.start === pieces[at - 1]?.end) at -= 1
    const end = pieces[at]?.start ?? sentence.end
    yield { start, end, pieces: pieces.slice(0, at) }
    pieces = pieces.slice(at)
    start = end
  }
  if (pieces.length > 0) yield { start, end: sentence.end, pieces }
}

/** Asks the model about a run of pieces. */
async function judged(
  runtime: Runtime,
  session: Session,
  frame: Frame,
  { labels }: ModelFiles,
  pieces: readonly Piece[],
): Promise<Verdict[]> {
  const ids = [...frame.before, ...pieces.map(({ id }) => id), ...frame.after]
  const given: Record<string, Tensor> = {}
  for (const name of session.inputNames) {
    const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined
    if (value === undefined) throw new LocalModelError('modelMismatch', name)
    given[name] = runtime.row(ids.map(value))
  }
  const answer = await session.run(given).catch((error: unknown) => {
    throw new LocalModelError('modelMismatch', saidBy(error))
  })
  const output = answer['logits'] ?? answer[session.outputNames[0] ?? '']
  const shape = [1, ids.length, labels.length].join(' × ')
  const found = output === undefined ? '' : output.dims.join(' × ')
  if (output === undefined || found !== shape || !(output.data instanceof Float32Array))
    throw new LocalModelError('modelMismatch', `${found} ≠ ${shape}`)
  const from = frame.before.length
  return judgePieces(output.data, labels).slice(from, from + pieces.length)
}
