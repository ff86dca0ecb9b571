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
      const sentences = splitSentences(text).map(({ start, end }) => {
        const written = text.slice(start, end)
        return { start, written, pieces: cut(written, start) }
      })
      const pieces = sentences.flatMap((sentence) => sentence.pieces)
      const ends = new Set<number>()
      let count = 0
      for (const sentence of sentences) ends.add((count += sentence.pieces.length))
      const verdicts: Verdict[] = []
      while (verdicts.length < pieces.length) {
        const from = verdicts.length
        const to = endOfTurn(pieces, ends, from, longest)
        verdicts.push(...(await judge(pieces.slice(from, to))))
      }
      let from = 0
      return sentences.flatMap(({ start, written, pieces: own }) => {
        const judgedOwn = verdicts.slice(from, from + own.length)
        from += own.length
        return joinNames(written, start, own, judgedOwn)
      })
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

/** Where the pieces given to the model in one turn end: after whole sentences, else between words. */
function endOfTurn(
  pieces: readonly Piece[],
  sentenceEnds: ReadonlySet<number>,
  from: number,
  longest: number,
): number {
  const most = from + longest
  if (most >= pieces.length) return pieces.length
  for (let to = most; to > from; to -= 1) if (sentenceEnds.has(to)) return to
  for (let to = most; to > from; to -= 1)
    if ((pieces[to]?.start ?? 0) > (pieces[to - 1]?.end ?? 0)) return to
  return most
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
  const answer = await session.run(given, { logSeverityLevel: 4 }).catch((error: unknown) => {
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
