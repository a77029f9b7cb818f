// The models' weights as they lie beside this file: learnt from our own sentences by `npm run urgency -- --learn`, one signed byte a
// number, of the linear model the smallest left out, compressed. Loaded at the first message.
import { createRequire } from 'node:module'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { COLUMNS } from './columns.ts'
import { Net, netSizes, type NetWeights } from './net.ts'

/** The file as it is stored. */
export interface StoredWeights {
  /** Digest of the sentences it was learnt from, and of the options. */
  learntFrom: string
  columns: number
  /** For each column two weights: T0 and T1 against ordinary, and T0 against the rest. */
  linear: StoredTable
  net: { alphabet: string } & Record<NetTable, StoredTable>
}

type NetTable = Exclude<keyof NetWeights, 'alphabet'>

interface StoredTable {
  step: number
  bytes: string
}

/** The linear model as it is learnt: a weight for each column. */
export interface Weights {
  urgent: Float32Array
  grave: Float32Array
}

/** Both models. */
export interface Models {
  /** For each column the weights for urgent and for grave, in steps of `step`. */
  linear: Int8Array
  step: number
  net: Net
}

let loaded: Models | undefined

/** The weights in use, loaded now if they were not. @throws when the file does not fit the code: then it must be learnt anew */
export function weights(): Models {
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

/** Tables for the file: rounded to one byte a number. */
export const pack = (learntFrom: string, { urgent, grave }: Weights, net: NetWeights): StoredWeights => ({
  learntFrom,
  columns: COLUMNS,
  linear: packed(interleaved(urgent, grave), STEP),
  net: {
    alphabet: net.alphabet,
    characters: packDense(net.characters),
    meanings: packDense(net.meanings),
    filters: packDense(net.filters),
    filterBias: packDense(net.filterBias),
    hidden: packDense(net.hidden),
    hiddenBias: packDense(net.hiddenBias),
    out: packDense(net.out),
    outBias: packDense(net.outBias),
  },
})

/** @throws Error when the numbers of columns, or of the network, are not the code's */
export function unpack(stored: StoredWeights): Models {
  const { net: storedNet } = stored
  if (stored.columns !== COLUMNS) throw new Error(`urgency weights have ${stored.columns} columns, the code ${COLUMNS}: learn them anew`)
  const sizes = netSizes(storedNet.alphabet)
  const tableOf = (name: NetTable): Float32Array => {
    const table = unpackTable(storedNet[name])
    if (table.length !== sizes[name]) throw new Error(`urgency network has ${table.length} numbers in "${name}", the code ${sizes[name]}: learn it anew`)
    return table
  }
  const net = new Net({
    alphabet: storedNet.alphabet,
    characters: tableOf('characters'),
    meanings: tableOf('meanings'),
    filters: tableOf('filters'),
    filterBias: tableOf('filterBias'),
    hidden: tableOf('hidden'),
    hiddenBias: tableOf('hiddenBias'),
    out: tableOf('out'),
    outBias: tableOf('outBias'),
  })
  return { linear: bytesOf(stored.linear), step: stored.linear.step, net }
}

// The smallest weights are left out.
function interleaved(urgent: Float32Array, grave: Float32Array): Float32Array {
  const both = new Float32Array(2 * urgent.length)
  for (const [offset, table] of [urgent, grave].entries()) for (let column = 0; column < table.length; column++) both[2 * column + offset] = Math.abs(table[column] ?? 0) < LEAST ? 0 : (table[column] ?? 0)
  return both
}

// The step that lets the widest number fit.
const packDense = (table: Float32Array): StoredTable => packed(table, table.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / 127)

function packed(table: Float32Array, step: number): StoredTable {
  const bytes = Int8Array.from(table, (value) => Math.max(-127, Math.min(127, Math.round(value / step))))
  return { step, bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).toString('base64') }
}

function bytesOf({ bytes }: StoredTable): Int8Array {
  const raw = brotliDecompressSync(Buffer.from(bytes, 'base64'))
  return new Int8Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
}

const unpackTable = (table: StoredTable): Float32Array => Float32Array.from(bytesOf(table), (value) => value * table.step)
