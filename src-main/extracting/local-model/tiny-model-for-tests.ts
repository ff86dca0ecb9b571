import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * A token-classification model made for the tests: a table of one vector a piece, then a linear
 * layer, written as ONNX by hand. It knows by heart which pieces belong to which label.
 */

type Bytes = number[]

function whole(value: number): Bytes {
  const bytes: Bytes = []
  let rest = value
  do {
    bytes.push((rest & 127) | (rest > 127 ? 128 : 0))
    rest >>= 7
  } while (rest > 0)
  return bytes
}
const number = (field: number, value: number): Bytes => [...whole(field << 3), ...whole(value)]
const bytes = (field: number, value: Bytes): Bytes => [
  ...whole((field << 3) | 2),
  ...whole(value.length),
  ...value,
]
const words = (field: number, value: string): Bytes => bytes(field, [...Buffer.from(value)])

/** Field numbers and types are those of the format's own description, onnx.proto. */
const floats = 1
const int64 = 7

function tensor(name: string, shape: readonly number[], values: readonly number[]): Bytes {
  const raw = [...new Uint8Array(new Float32Array(values).buffer)]
  return [
    ...shape.flatMap((size) => number(1, size)),
    ...number(2, floats),
    ...words(8, name),
    ...bytes(9, raw),
  ]
}

function described(name: string, type: number, shape: readonly (string | number)[]): Bytes {
  const sizes = shape.flatMap((size) =>
    bytes(1, typeof size === 'string' ? words(2, size) : number(1, size)),
  )
  return [...words(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, sizes)]))]
}

function step(operation: string, inputs: readonly string[], output: string): Bytes {
  return [
    ...inputs.flatMap((input) => words(1, input)),
    ...words(2, output),
    ...words(4, operation),
  ]
}

/** An ONNX model that answers 8 for the label of each piece and 0 for the others. */
export function tinyModel(
  labelOfPiece: readonly number[],
  labels: number,
  inputs: readonly string[] = ['input_ids', 'attention_mask'],
): Uint8Array {
  const oneHot = (at: number) => Array.from({ length: labels }, (_, index) => Number(index === at))
  const table = labelOfPiece.flatMap(oneHot)
  const weights = Array.from({ length: labels }, (_, at) => oneHot(at).map((one) => one * 8)).flat()
  const graph = [
    ...bytes(1, step('Gather', ['table', 'input_ids'], 'vectors')),
    ...bytes(1, step('MatMul', ['vectors', 'weights'], 'products')),
    ...bytes(1, step('Add', ['products', 'bias'], 'logits')),
    ...words(2, 'tiny'),
    ...bytes(5, tensor('table', [labelOfPiece.length, labels], table)),
    ...bytes(5, tensor('weights', [labels, labels], weights)),
    ...bytes(5, tensor('bias', [labels], oneHot(-1))),
    ...inputs.flatMap((name) => bytes(11, described(name, int64, ['batch', 'length']))),
    ...bytes(12, described('logits', floats, ['batch', 'length', labels])),
  ]
  const model = [
    ...number(1, 8),
    ...words(2, 'tests'),
    ...bytes(7, graph),
    ...bytes(8, [...words(1, ''), ...number(2, 17)]),
  ]
  return Uint8Array.from(model)
}

const tags = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const
export const id2label = Object.fromEntries(tags.map((tag, id) => [String(id), tag]))

/** The pieces of the test vocabulary that belong to a label, as WordPiece writes them; the rest is O. */
const known: Record<string, (typeof tags)[number]> = {
  ...{ zorbal: 'B-PER', kel: 'I-PER', '##vandre': 'I-PER' },
  ...{ brum: 'B-ORG', '##atek': 'I-ORG', vurn: 'I-ORG' },
  ...{ quiss: 'B-LOC', '##ombo': 'I-LOC' },
}
const ordinary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'a', 'de', 'l', "'", '.', ',', '-', 'salue']

/** A tokenizer as uncased models of the family of BERT export it. */
export function wordPieceTokenizer() {
  const vocabulary = [...ordinary, ...Object.keys(known)]
  const special = (content: string, id: number) => ({
    ...{ id, content, single_word: false, lstrip: false, rstrip: false },
    ...{ normalized: false, special: true },
  })
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: ordinary.slice(0, 4).map(special),
    normalizer: {
      ...{ type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true },
      ...{ strip_accents: null, lowercase: true },
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: { type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2] },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      ...{ type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##' },
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  }
}

/** The files of a whole model; `changes` replace some of them, or leave one out with null. */
export function writeTinyModel(
  folder: string,
  changes: Record<string, string | Uint8Array | null> = {},
): void {
  const pieces = [...ordinary.map(() => 'O' as const), ...Object.values(known)]
  const config = {
    architectures: ['BertForTokenClassification'],
    id2label,
    max_position_embeddings: 64,
    _name_or_path: 'somebody/tiny-names',
  }
  const files: Record<string, string | Uint8Array | null> = {
    'config.json': JSON.stringify(config),
    'tokenizer.json': JSON.stringify(wordPieceTokenizer()),
    'model.onnx': tinyModel(
      pieces.map((tag) => tags.indexOf(tag)),
      tags.length,
    ),
    ...changes,
  }
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    if (content !== null) writeFileSync(join(folder, name), content)
}
