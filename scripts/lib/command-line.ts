// What every public command shares: options, rows in, results on stdout, progress on stderr, exit code 1 with the reason.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Readable } from 'node:stream'
import type { z } from 'zod'

/** A fault of the caller's: its message is printed as it stands, without a stack. */
export class UsageError extends Error {}

/** Progress and notes: stderr, so that stdout holds the result alone. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`)

/** One JSON value on stdout, waiting for a slow reader. */
export const print = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`)

const write = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))

/** The command's options; an unknown or incomplete one is a {@link UsageError}. */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * The rows of a JSON Lines file, in order, each validated.
 * @param file path, gunzipped when it ends in `.gz`; `-` is standard input
 * @param row shape of one row; an error names line and field
 */
export async function* rowsOf<T>(file: string, row: z.ZodType<T>): AsyncGenerator<{ line: number; row: T }> {
  let line = 0
  for await (const text of linesOf(file)) {
    line += 1
    if (text.trim() === '') continue
    yield { line, row: parseRow(file, line, text, row) }
  }
}

/** All rows of a file at once; see {@link rowsOf}. An empty file is a {@link UsageError}. */
export async function allRows<T>(file: string, row: z.ZodType<T>): Promise<T[]> {
  const rows: T[] = []
  for await (const { row: value } of rowsOf(file, row)) rows.push(value)
  if (rows.length === 0) throw new UsageError(`${file}: no rows`)
  return rows
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source: Readable = file === '-' ? process.stdin : createReadStream(file)
  const input: Readable = file.endsWith('.gz') ? source.pipe(createGunzip()) : source
  const failed = new Promise<never>((_, reject) => {
    const fail = (error: Error) => reject(new UsageError(`${file}: ${error.message}`))
    source.once('error', fail)
    input.once('error', fail)
  })
  failed.catch(() => undefined)
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (;;) {
    const next = await Promise.race([lines.next(), failed])
    if (next.done) break
    yield next.value
  }
}

function parseRow<T>(file: string, line: number, text: string, row: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file}, line ${line}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`)
  }
  const parsed = row.safeParse(value)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `field ${issue.path.join('.') || '(row)'}: ${issue.message}`)
  throw new UsageError(`${file}, line ${line}: ${faults.join('; ')}`)
}

/** Runs a command to its end: exit code 0, or 1 with the reason on stderr. */
export function run(main: () => Promise<number | void>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0
    },
    (error: unknown) => {
      note(error instanceof UsageError ? `error: ${error.message}` : `error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      process.exitCode = 1
    },
  )
}
