// npm run evaluate -- --model MODEL --in FILE              a model file on labelled rows
//                  -- --train FILE --in FILE               trains first, then judges
//                  -- --folds 5 --in FILE                  grouped cross-validation inside one file
//                  -- --catalogue [--map FILE] --in FILE   the cold start from the shipped catalogue
import { statSync } from 'node:fs'
import { CATALOGUE_HELPER_WEIGHT, catalogueHelpers } from '../server/text/catalogue-helpers.ts'
import { decodeModel, encodeModel, loadModel, ModelFileError } from '../server/text/model-file.ts'
import { classifierOf, type Model } from '../server/text/model.ts'
import { measure, type Judged } from '../server/text/measures.ts'
import { readingOf } from '../server/text/message.ts'
import { dealFolds, nearDuplicateGroups } from '../server/text/near-duplicates.ts'
import { seeded } from '../server/text/random.ts'
import { train, TrainingError } from '../server/text/train.ts'
import { coldStart, groupProbabilities } from '../server/text/cold-start.ts'
import { catalogue } from './city/catalogue.ts'
import { readLabelMap, type LabelOfLeaf } from './evaluation/label-map.ts'
import { LabelledRow } from './evaluation/rows.ts'
import { allRows, note, optionsOf, print, run, UsageError } from './lib/command-line.ts'

const USAGE = 'usage: npm run evaluate -- (--model MODEL | --train FILE | --folds N | --catalogue [--map FILE]) --in FILE.jsonl[.gz] [--seed N]'

run(async () => {
  const options = optionsOf({
    in: { type: 'string' },
    model: { type: 'string' },
    train: { type: 'string' },
    folds: { type: 'string' },
    catalogue: { type: 'boolean', default: false },
    map: { type: 'string' },
    seed: { type: 'string', default: '12345' },
  })
  const seed = whole(options.seed, '--seed')
  const ways = [options.model, options.train, options.folds].filter((way) => way !== undefined).length + (options.catalogue ? 1 : 0)
  if (options.in === undefined || ways !== 1) throw new UsageError(USAGE)
  const rows = await allRows(options.in, LabelledRow)
  if (options.model !== undefined) return print(await byModelFile(options.model, rows))
  if (options.train !== undefined) return print(byTraining(await allRows(options.train, LabelledRow), rows, seed))
  if (options.folds !== undefined) return print(byFolds(rows, whole(options.folds, '--folds'), seed))
  return print(byCatalogue(rows, readLabelMap(options.map ?? new URL('./evaluation/first-level-map.json', import.meta.url))))
})

function whole(text: string, name: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new UsageError(`${name} must be a whole number, not ${text}`)
  return value
}

async function byModelFile(path: string, rows: LabelledRow[]) {
  const started = performance.now()
  const model = await loadModel(path).catch((error: unknown) => {
    throw error instanceof ModelFileError || (error instanceof Error && 'code' in error) ? new UsageError(`${path}: ${error.message}`) : error
  })
  const loadMs = rounded(performance.now() - started)
  return { ...judged(model, rows), modelBytes: statSync(path).size, loadMs }
}

function byTraining(known: LabelledRow[], rows: LabelledRow[], seed: number) {
  const { model, trainSeconds } = trained(known, seed)
  const bytes = encodeModel(model)
  return { ...judged(decodeModel(bytes), rows), trainSeconds, modelBytes: bytes.length }
}

function byFolds(rows: LabelledRow[], folds: number, seed: number) {
  if (folds < 2 || folds > rows.length || folds > 100) throw new UsageError('--folds must be from 2 to 100, and no more than there are rows')
  const labels = [...new Set(rows.map(({ label }) => label))].sort()
  const groups = nearDuplicateGroups(rows.map((row) => readingOf(row).text))
  const foldOf = dealFolds(groups, rows.map(({ label }) => labels.indexOf(label)), folds, seeded(seed))
  const all: (Judged & { abstained: boolean })[] = []
  const [seconds, milliseconds]: [number[], number[]] = [[], []]
  for (let fold = 0; fold < folds; fold++) {
    const { model, trainSeconds } = trained(rows.filter((_, row) => foldOf[row] !== fold), seed)
    const { answers, msPerMessage } = answersOf(decodeModel(encodeModel(model)), rows.filter((_, row) => foldOf[row] === fold))
    all.push(...answers)
    seconds.push(trainSeconds)
    milliseconds.push(msPerMessage)
    note(`fold ${fold + 1} of ${folds}: accuracy ${measure(answers).accuracy.toFixed(4)}`)
  }
  return { folds, ...figures(all), msPerMessage: mean(milliseconds), trainSeconds: mean(seconds) }
}

function trained(rows: LabelledRow[], seed: number): { model: Model; trainSeconds: number } {
  const started = performance.now()
  let shown = 0
  try {
    const helpers = catalogueHelpers(rows, catalogue)
    const model = train(rows, { seed, helpers, helperWeight: CATALOGUE_HELPER_WEIGHT }, ({ done, total }) => {
      const quarter = Math.floor((done / total) * 4)
      if (quarter > shown) note(`training: ${(shown = quarter) * 25} %`)
    })
    return { model, trainSeconds: rounded((performance.now() - started) / 1000) }
  } catch (error) {
    throw error instanceof TrainingError ? new UsageError(error.message) : error
  }
}

function judged(model: Model, rows: LabelledRow[]) {
  const { answers, msPerMessage } = answersOf(model, rows)
  return { ...figures(answers), threshold: model.threshold, msPerMessage }
}

function answersOf(model: Model, rows: LabelledRow[]) {
  const classifier = classifierOf(model)
  const warmUp = rows.slice(0, 300)
  for (const row of warmUp) classifier.classify(row, false)
  // Processor time, so that what else the machine does is not counted as ours.
  const before = process.cpuUsage()
  const answers = rows.map((row) => ({ ...classifier.classify(row, false), label: row.label }))
  const { user, system } = process.cpuUsage(before)
  return { answers, msPerMessage: rounded((user + system) / 1_000 / rows.length) }
}

function figures(answers: (Judged & { abstained: boolean })[]) {
  const answered = answers.filter(({ abstained }) => !abstained)
  const right = answered.filter(({ label, top }) => top[0]?.label === label).length
  return { ...measure(answers), byItself: { coverage: answered.length / answers.length, accuracy: answered.length === 0 ? 1 : right / answered.length } }
}

function byCatalogue(rows: LabelledRow[], labelOf: LabelOfLeaf) {
  const started = performance.now()
  const reader = coldStart(catalogue)
  const buildSeconds = rounded((performance.now() - started) / 1000)
  const names = [...new Set(reader.codes.map(labelOf))].filter((label) => label !== null)
  if (names.length === 0) throw new UsageError('the map names no leaf of the catalogue')
  const labels = Int32Array.from(reader.codes, (code) => names.indexOf(labelOf(code) ?? ''))
  const began = performance.now()
  const answers = rows.map((row) => {
    const p = groupProbabilities(reader.likeness(readingOf(row)), labels, names.length)
    const top = names.map((label, at) => ({ label, p: p[at] ?? 0 })).sort((a, b) => b.p - a.p)
    return { label: row.label, top }
  })
  return { ...measure(answers), msPerMessage: rounded((performance.now() - began) / rows.length), buildSeconds, leaves: reader.codes.length }
}

const mean = (values: number[]): number => rounded(values.reduce((sum, value) => sum + value, 0) / values.length)
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
