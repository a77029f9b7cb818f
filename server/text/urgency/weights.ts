// The model's weights as they lie beside this file: learnt from our own sentences by `npm run urgency -- --learn`, one signed byte a
// column, the smallest left out, compressed. Loaded at the first message.
import { createRequire } from 'node:module'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { COLUMNS } from './columns.ts'

/** The file as it is stored. */
export interface StoredWeights {
  /** Digest of the sentences it was learnt from, and of the options. */
  learntFrom: string
  columns: number
  /** T0 and T1 against ordinary; T0 against the rest. */
  urgent: StoredTable
  grave: StoredTable
}

interface StoredTable {
  step: number
  bytes: string
}

/** The tables of the model. */
export interface Weights {
  urgent: Float32Array
  grave: Float32Array
}

let loaded: Weights | undefined

/** The weights in use, loaded now if they were not. @throws when the file does not fit the code: then it must be learnt anew */
export function weights(): Weights {
  loaded ??= unpack(storedWeights())
  return loaded
}

/** The file beside this one. */
export function storedWeights(): StoredWeights {
  const stored: StoredWeights = createRequire(import.meta.url)('./weights.json')
  return stored
}

/** The finest difference that is kept, and the size below which a weight is dropped: coarser than this, the list's figures fall. */
const STEP = 0.2
const LEAST = 0.15

/** Tables for the file: rounded to one byte a column. */
export const pack = (learntFrom: string, { urgent, grave }: Weights): StoredWeights => ({ learntFrom, columns: COLUMNS, urgent: packTable(urgent), grave: packTable(grave) })

/** @throws Error when the number of columns is not the code's */
export function unpack(stored: StoredWeights): Weights {
  if (stored.columns !== COLUMNS) throw new Error(`urgency weights have ${stored.columns} columns, the code ${COLUMNS}: learn them anew`)
  return { urgent: unpackTable(stored.urgent), grave: unpackTable(stored.grave) }
}

function packTable(table: Float32Array): StoredTable {
  const bytes = Int8Array.from(table, (weight) => (Math.abs(weight) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(weight / STEP)))))
  return { step: STEP, bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).toString('base64') }
}

function unpackTable({ step, bytes }: StoredTable): Float32Array {
  const raw = brotliDecompressSync(Buffer.from(bytes, 'base64'))
  const table = new Float32Array(raw.length)
  for (let column = 0; column < raw.length; column++) table[column] = ((raw[column] ?? 0) << 24 >> 24) * step
  return table
}
