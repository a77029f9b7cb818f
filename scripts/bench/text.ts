// Reading beside the alternatives, in one run: jieba alone (native and WebAssembly), natural's Bayes and logistic classifiers.
// natural gets what it is best at: short texts, words cut by jieba, at most sixty of them (NLP §4 names the traps).
import { createRequire } from 'node:module'
import { cut as wasmCut } from 'jieba-wasm'
import { catalogue } from '../city/catalogue.ts'
import { gazetteer } from '../city/streets.ts'
import { LabelledRow } from '../evaluation/rows.ts'
import { allRows, note, optionsOf } from '../lib/command-line.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { createPlaceFinder } from '../../server/text/entities/places.ts'
import { demandSentences } from '../../server/text/demand-type/sentences.ts'
import { decodeModel, encodeModel } from '../../server/text/model-file.ts'
import { classifierOf } from '../../server/text/model.ts'
import { normalise } from '../../server/text/normalise.ts'
import { createReader } from '../../server/text/reader.ts'
import { segment, segmenter } from '../../server/text/segment.ts'
import { seeded, shuffle } from '../../server/text/random.ts'
import { textsOf } from '../../server/text/catalogue-texts.ts'
import { train } from '../../server/text/train.ts'

interface NaturalClassifier {
  addDocument(tokens: string[], label: string): void
  train(): void
  getClassifications(tokens: string[]): { label: string; value: number }[]
}

const load = createRequire(import.meta.url)
const NATURAL_WORDS = 60
const MESSAGE_CHARACTERS = 400
/** natural's logistic regression takes two minutes for 300 short rows; both get as many as it can bear. */
const LOGISTIC_ROWS = 90

/** Milliseconds of processor time, so that other work on the machine does not count. */
function timed<T>(work: () => T): { ms: number; result: T } {
  const begin = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(begin)
  return { ms: (user + system) / 1000, result }
}

/** Best of three rounds over all texts, per text. */
const each = (texts: string[], work: (text: string) => unknown): number =>
  Math.min(...[0, 1, 2].map(() => timed(() => texts.forEach(work)).ms)) / texts.length

/**
 * `npm run bench -- text [--data FILE]`: processor time per message, memory, and how much slower than ours each is.
 * Without a file the messages are made by joining the catalogue's own sentences to some 400 characters.
 */
export async function bench(args: string[]) {
  process.argv.splice(2, process.argv.length - 2, ...args)
  const { data } = optionsOf({ data: { type: 'string' } })
  const messages = data === undefined ? joined() : (await allRows(data, LabelledRow)).map(({ title, text }) => (title === '' ? text : `${title}\n${text}`))
  segmenter()
  const before = memory()
  const reader = timed(() => createReader({ catalogue }))
  const readerMemory = memory() - before
  const finder = createPlaceFinder(gazetteer)
  const leaves = [...leavesOf(catalogue).keys()].slice(0, 5)
  note(`${messages.length} messages, ${Math.round(messages.reduce((sum, text) => sum + text.length, 0) / messages.length)} characters on average`)

  const rows = shuffle(demandSentences(), seeded(1))
  const [known, unseen] = [rows.slice(0, 300), rows.slice(300)]
  const ours = timed(() => decodeModel(encodeModel(train(known, { seed: 1 }))))
  const classifier = classifierOf(ours.result)
  const perMessage = {
    normalise: each(messages, (text) => normalise(text)),
    jieba: each(messages, (text) => segment(text)),
    jiebaWasm: each(messages.slice(0, 300), (text) => wasmCut(text, true)),
    classify: each(messages, (text) => classifier.classify({ text }, false)),
    classifyWithReasons: each(messages, (text) => classifier.classify({ text })),
    read: each(messages.slice(0, 500), (text) => reader.result.read({ text })),
    places: each(messages.slice(0, 500), (text) => finder.find(text)),
    decidingWords: each(messages.slice(0, 500), (text) => reader.result.reasons({ text }, leaves)),
  }
  const rivals = {
    ours: { trainMs: round(ours.ms), ...judged(unseen, (text) => classifier.classify({ text }, false).label) },
    naturalBayes: natural('bayes_classifier', known, unseen),
    oursOnFewRows: fewRows(known.slice(0, LOGISTIC_ROWS), unseen),
    naturalLogisticOnFewRows: natural('logistic_regression_classifier', known.slice(0, LOGISTIC_ROWS), unseen),
  }
  return {
    processorMsPerMessage: rounded(perMessage),
    classifyBesideJiebaAlone: round(perMessage.classify / perMessage.jieba),
    readerBuildMs: round(reader.ms),
    readerMemoryMb: round(readerMemory),
    sameTask: { known: known.length, unseen: unseen.length, ...rivals },
    naturalTimesSlower: {
      bayes: round(rivals.naturalBayes.msPerText / rivals.ours.msPerText),
      logistic: round(rivals.naturalLogisticOnFewRows.msPerText / rivals.ours.msPerText),
    },
  }
}

function joined(): string[] {
  const sentences = shuffle([...textsOf(catalogue)].filter(({ kind, language }) => kind === 'example' && language === 'zh').map(({ text }) => text), seeded(2))
  const messages: string[] = []
  let message = ''
  for (const sentence of sentences) {
    message += sentence
    if (message.length < MESSAGE_CHARACTERS) continue
    messages.push(message)
    message = ''
  }
  return messages
}

function natural(file: string, known: LabelledText[], unseen: LabelledText[]) {
  const Classifier: new () => NaturalClassifier = load(`natural/lib/natural/classifiers/${file}`)
  const classifier = new Classifier()
  for (const { text, label } of known) classifier.addDocument(wordsOf(text), label)
  const { ms } = timed(() => classifier.train())
  return { trainMs: round(ms), ...judged(unseen, (text) => classifier.getClassifications(wordsOf(text))[0]?.label ?? '') }
}

function fewRows(known: LabelledText[], unseen: LabelledText[]) {
  const { ms, result } = timed(() => classifierOf(train(known, { seed: 1 })))
  return { trainMs: round(ms), ...judged(unseen, (text) => result.classify({ text }, false).label) }
}

interface LabelledText {
  text: string
  label: string
}

/** Prefixed, for a token like `12345` or `constructor` breaks natural's counters. */
const wordsOf = (text: string): string[] => [...new Set(segment(normalise(text)))].slice(0, NATURAL_WORDS).map((word) => `w:${word}`)

function judged(rows: LabelledText[], classify: (text: string) => string) {
  const { ms, result } = timed(() => rows.filter(({ text, label }) => classify(text) === label).length)
  return { accuracy: round(result / rows.length), msPerText: round(ms / rows.length) }
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
const rounded = (values: Record<string, number>): Record<string, number> => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)]))
