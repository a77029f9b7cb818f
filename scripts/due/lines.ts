// Lines of a file or of standard input, one by one, and answers out in blocks: a file of any length in little memory.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { UsageError } from '../lib/command-line.ts'

/**
 * The lines that hold something, with their numbers.
 * @param file path, gunzipped when it ends in `.gz`; `-` is standard input
 * @throws UsageError when it cannot be read
 */
export async function* filledLines(file: string): AsyncGenerator<{ line: number; text: string }> {
  const source: Readable = file === '-' ? process.stdin : createReadStream(file)
  const input: Readable = file.endsWith('.gz') ? source.pipe(createGunzip()) : source
  // Faults of the source do not reach its consumer by themselves: they end the reading of both.
  source.once('error', (error) => input.destroy(error))
  let line = 0
  try {
    for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
      line += 1
      const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw
      if (text.trim() !== '') yield { line, text }
    }
    if (input.errored) throw input.errored
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Collects rows and writes them in blocks, waiting for a slow reader. */
export function rowWriter(out: NodeJS.WritableStream, blockBytes = 1 << 16) {
  let block = ''
  const flush = () =>
    new Promise<void>((resolve, reject) => {
      if (block === '') return resolve()
      out.write(block, (error) => (error ? reject(error) : resolve()))
      block = ''
    })
  return {
    async row(value: unknown): Promise<void> {
      block += `${JSON.stringify(value)}\n`
      if (block.length >= blockBytes) await flush()
    },
    flush,
  }
}
