// A model as a file: magic, format, header, the numbers, and a checksum over all of it. It loads whole or not at all.
import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, rename, unlink } from 'node:fs/promises'
import type { Model, TrainingReport } from './model.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** Why the bytes are no model. */
export type ModelFault = 'not_a_model' | 'other_format' | 'truncated' | 'changed' | 'unreadable'

/** The bytes are no whole model of ours; nothing of them was used. */
export class ModelFileError extends Error {
  readonly code: ModelFault
  constructor(code: ModelFault, detail: string) {
    super(`model file ${code.replaceAll('_', ' ')}: ${detail}`)
    this.code = code
  }
}

const MAGIC = 'MINSHENG'
const FORMAT = 2
/** Magic, format (4 bytes), header length (4), whole length (4). */
const PREFIX = MAGIC.length + 12
const CHECKSUM = 32
const MOST_BYTES = 512 * 1024 * 1024

interface Header {
  labels: string[]
  threshold: number
  sharpness: number
  bend: number
  headWeight: number
  wordWeight: number
  report: TrainingReport
  /** Byte lengths of the parts, in {@link PARTS}' order. */
  parts: number[]
}

/** The model's bytes; the same model gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const parts = partsOf(model).map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))
  const { labels, threshold, report, space, calibration } = model
  const { headWeight, wordWeight } = space
  const { sharpness, bend } = calibration
  const header: Header = { labels, threshold, report, headWeight, wordWeight, sharpness, bend, parts: parts.map((part) => part.length) }
  const json = Buffer.from(JSON.stringify(header))
  const prefix = Buffer.alloc(PREFIX)
  prefix.write(MAGIC, 'latin1')
  prefix.writeUInt32LE(FORMAT, MAGIC.length)
  prefix.writeUInt32LE(json.length, MAGIC.length + 4)
  prefix.writeUInt32LE(PREFIX + json.length + parts.reduce((sum, part) => sum + part.length, 0) + CHECKSUM, MAGIC.length + 8)
  const body = Buffer.concat([prefix, json, ...parts])
  return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]))
}

const partsOf = ({ space, weights, scales, biases, calibration }: Model): (Uint32Array | Float32Array | Int8Array)[] => [
  keysInOrder(space.main),
  keysInOrder(space.head),
  keysInOrder(space.words),
  keysInOrder(space.headWords),
  space.idf,
  weights,
  scales,
  biases,
  calibration.offsets,
  calibration.curve.from,
  calibration.curve.to,
]

function keysInOrder({ keys, columns, size }: Vocabulary): Uint32Array {
  const listed = new Uint32Array(size)
  keys.forEach((key, slot) => {
    if (key !== 0) listed[columns[slot] ?? 0] = key
  })
  return listed
}

/**
 * The model in these bytes.
 * @throws ModelFileError
 */
export function decodeModel(bytes: Uint8Array): Model {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (all.length < PREFIX || all.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new ModelFileError('not_a_model', 'the magic bytes are missing')
  const format = all.readUInt32LE(MAGIC.length)
  if (format !== FORMAT) throw new ModelFileError('other_format', `format ${format}, this version reads ${FORMAT}`)
  const length = all.readUInt32LE(MAGIC.length + 8)
  if (length !== all.length) throw new ModelFileError('truncated', `${all.length} bytes where ${length} were written`)
  const body = all.subarray(0, length - CHECKSUM)
  if (!createHash('sha256').update(body).digest().equals(all.subarray(length - CHECKSUM))) throw new ModelFileError('changed', 'the checksum does not fit')
  try {
    return assembled(body)
  } catch (error) {
    throw new ModelFileError('unreadable', error instanceof Error ? error.message : String(error))
  }
}

function assembled(body: Buffer): Model {
  const headerEnd = PREFIX + body.readUInt32LE(MAGIC.length + 4)
  const header: Header = JSON.parse(body.toString('utf8', PREFIX, headerEnd))
  const { labels, threshold, report, sharpness, bend, headWeight, wordWeight } = header
  let at = headerEnd
  const next = (): ArrayBuffer => {
    const part = new Uint8Array(body.subarray(at, (at += header.parts.shift() ?? 0))) // a copy: aligned, and free of the file's buffer
    return part.buffer
  }
  const vocabulary = (): Vocabulary => vocabularyOf(new Uint32Array(next()))
  const [main, head, words, headWords] = [vocabulary(), vocabulary(), vocabulary(), vocabulary()]
  const idf = new Float32Array(next())
  const weights = new Int8Array(next())
  const [scales, biases, offsets] = [new Float32Array(next()), new Float32Array(next()), new Float32Array(next())]
  const curve = { from: new Float32Array(next()), to: new Float32Array(next()) }
  const known = main.size + head.size + words.size + headWords.size
  if (idf.length !== known || weights.length !== idf.length * labels.length || scales.length !== labels.length)
    throw new Error('the parts do not fit together')
  const space = { main, head, words, headWords, idf, headWeight, wordWeight }
  return { labels, space, weights, scales, biases, calibration: { sharpness, bend, offsets, curve }, threshold, report }
}

/** A short name of these bytes, e.g. for the order that was read with them. */
export const versionOf = (bytes: Uint8Array): string => `model-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`

/** Writes the file whole or not at all: beside it first, flushed, then renamed over it. */
export async function saveModel(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

/** Reads a model file. @throws ModelFileError, or the file system's error */
export async function loadModel(path: string): Promise<Model> {
  const bytes = await readFile(path)
  if (bytes.length > MOST_BYTES) throw new ModelFileError('unreadable', `${bytes.length} bytes are more than any model has`)
  return decodeModel(bytes)
}
