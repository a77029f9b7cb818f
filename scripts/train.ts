// npm run train -- --in FILE.jsonl[.gz] --out MODEL [--seed N]
import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CATALOGUE_HELPER_WEIGHT, catalogueHelpers } from '../server/text/catalogue-helpers.ts'
import { decodeModel, saveModel, versionOf } from '../server/text/model-file.ts'
import { TrainingError } from '../server/text/train.ts'
import { trainInWorker } from '../server/text/train-in-worker.ts'
import { catalogue } from './city/catalogue.ts'
import { LabelledRow } from './evaluation/rows.ts'
import { allRows, note, optionsOf, print, run, UsageError } from './lib/command-line.ts'

run(async () => {
  const options = optionsOf({ in: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '12345' } })
  if (options.in === undefined || options.out === undefined) throw new UsageError('usage: npm run train -- --in FILE.jsonl[.gz] --out MODEL [--seed N]')
  const seed = Number(options.seed)
  if (!Number.isSafeInteger(seed)) throw new UsageError(`--seed must be a whole number, not ${options.seed}`)
  mustBeWritable(dirname(options.out))
  const rows = await allRows(options.in, LabelledRow)
  const started = performance.now()
  const helpers = catalogueHelpers(rows, catalogue)
  note(`${rows.length} rows; ${helpers.length} sentences of the catalogue help`)
  let shown = -1
  const bytes = await trainInWorker(rows, { seed, helpers, helperWeight: CATALOGUE_HELPER_WEIGHT }, ({ done, total }) => {
    const percent = Math.floor((done / total) * 10) * 10
    if (percent > shown) note(`training: ${(shown = percent)} %`)
  }).catch((error: unknown) => {
    throw error instanceof TrainingError ? new UsageError(`${options.in}: ${error.message}`) : error
  })
  const seconds = (performance.now() - started) / 1000
  await saveModel(options.out, bytes)
  const { report, labels, threshold } = decodeModel(bytes)
  await print({ version: versionOf(bytes), labels: labels.length, threshold, ...report, trainSeconds: round(seconds), modelBytes: statSync(options.out).size })
})

/** Asked before the training, not after it. */
function mustBeWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new UsageError(`--out: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
