import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demandSentences } from '../../server/text/demand-type/sentences.ts'
import { decodeModel, encodeModel, loadModel, ModelFileError, saveModel, versionOf } from '../../server/text/model-file.ts'
import { classifierOf, type Model } from '../../server/text/model.ts'
import { train, TrainingError, type TrainingRow } from '../../server/text/train.ts'
import { trainInWorker } from '../../server/text/train-in-worker.ts'

// Six demand types stand in for any labels: the sentences are our own, and every fourth is kept for judging.
const sentences = demandSentences()
const known = sentences.filter((_, i) => i % 4 !== 0)
const unseen = sentences.filter((_, i) => i % 4 === 0)
const OPTIONS = { seed: 7 }
let model: Model
let bytes: Uint8Array

beforeAll(() => {
  model = train(known, OPTIONS)
  bytes = encodeModel(model)
})

describe('learning', () => {
  test('unseen sentences are told apart far better than by guessing', () => {
    const classifier = classifierOf(model)
    const right = unseen.filter(({ text, label }) => classifier.classify({ text }).label === label).length
    expect(right / unseen.length).toBeGreaterThan(0.7)
  })

  test('the report is made on rows held back, so it promises about what unseen rows show', () => {
    const classifier = classifierOf(model)
    const right = unseen.filter(({ text, label }) => classifier.classify({ text }).label === label).length / unseen.length
    expect(model.report.rows).toBe(known.length)
    expect(Math.abs(model.report.accuracy - right)).toBeLessThan(0.12)
  })

  test('answers above the line are right more often than answers in general', () => {
    const classifier = classifierOf(model)
    const answers = unseen.map(({ text, label }) => ({ answer: classifier.classify({ text }), label }))
    const sure = answers.filter(({ answer }) => !answer.abstained)
    const share = (some: typeof answers): number => some.filter(({ answer, label }) => answer.label === label).length / some.length
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.length).toBeLessThan(answers.length)
    expect(share(sure)).toBeGreaterThan(share(answers))
  })

  test('probabilities are probabilities, best first', () => {
    for (const { text } of unseen.slice(0, 40)) {
      const { top, p, label } = classifierOf(model).classify({ text })
      expect(top.reduce((sum, guess) => sum + guess.p, 0)).toBeCloseTo(1, 5)
      expect(top[0]).toEqual({ label, p })
      expect([...top].sort((a, b) => b.p - a.p)).toEqual(top)
    }
  })

  test('the deciding words are words of the message', () => {
    const { label, reasons } = classifierOf(model).classify({ text: '我举报楼下黑诊所没有行医执照,请查处' })
    expect(label).toBe('report')
    expect(reasons.length).toBeGreaterThan(0)
    for (const { term, weight } of reasons) {
      expect('我举报楼下黑诊所没有行医执照,请查处').toContain(term)
      expect(weight).toBeGreaterThan(0)
    }
    expect(reasons.map(({ term }) => term).join(' ')).toMatch(/举报|查处|诊所|执照/)
  })

  test('the same rows and seed give the same bytes', () => {
    const few = known.filter((_, i) => i % 5 === 0)
    expect(versionOf(encodeModel(train(few, OPTIONS)))).toBe(versionOf(encodeModel(train(few, OPTIONS))))
  })

  test('two labels and ten rows are enough to begin with', () => {
    const five = (type: string) => sentences.filter(({ label }) => label === type).filter((_, i) => i % 8 === 0).slice(0, 5)
    const small = classifierOf(train([...five('praise'), ...five('consult')], OPTIONS))
    expect(small.classify({ text: '非常感谢你们,特此表扬' }).label).toBe('praise')
  })

  test('a label with a single row, strange labels and empty texts do no harm', () => {
    const rows: TrainingRow[] = [...known.slice(0, 150), { text: '', label: '__proto__' }, { text: '恐龙化石', label: 'constructor' }, { text: '!!!', label: '' }]
    const odd = classifierOf(train(rows, OPTIONS))
    expect(odd.model.labels).toEqual(expect.arrayContaining(['__proto__', 'constructor', '']))
    expect(Object.keys(odd.model.report.perLabel)).toContain('__proto__')
    expect(Number.isFinite(odd.classify({ text: '恐龙化石' }).p)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['blanks and marks', ' \n。。!?'],
    ['emoji', '😀👍'],
    ['unknown script', 'привет мир'],
    ['100 KB', '水管爆了。'.repeat(20_000)],
    ['half a pair', '\ud83d'],
  ])('%s is read without harm', (_, text) => {
    const answer = classifierOf(model).classify({ text, title: text })
    expect(Number.isFinite(answer.p)).toBe(true)
    expect(model.labels).toContain(answer.label)
  })

  test('one label cannot make a classifier', () => {
    expect(() => train([{ text: '一', label: 'a' }, { text: '二', label: 'a' }])).toThrow(TrainingError)
    expect(() => train([])).toThrow(TrainingError)
  })

  test('helpers teach but are never counted', () => {
    const helpers = known.filter(({ label }) => label === 'praise')
    const rows = known.filter(({ label }) => label !== 'praise')
    const helped = train(rows, { ...OPTIONS, helpers })
    expect(helped.report.rows).toBe(rows.length)
    expect(helped.report.helpers).toBe(helpers.length)
    expect(classifierOf(helped).classify({ text: '特此表扬,感谢好心人拾金不昧' }).label).toBe('praise')
  })
})

describe('the model file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minsheng-model-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const codeOf = (run: () => unknown): string => {
    try {
      run()
      return 'loaded'
    } catch (error) {
      return error instanceof ModelFileError ? error.code : `other: ${String(error)}`
    }
  }

  test('answers are the same after a round trip', async () => {
    await saveModel(join(folder, 'm.bin'), bytes)
    const again = classifierOf(await loadModel(join(folder, 'm.bin')))
    for (const { text } of unseen.slice(0, 50)) expect(again.classify({ text })).toEqual(classifierOf(model).classify({ text }))
    expect(encodeModel(again.model)).toEqual(bytes)
  })

  test('one changed byte anywhere is noticed', () => {
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 300)) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x10
      expect(codeOf(() => decodeModel(changed))).toMatch(/^(not_a_model|other_format|truncated|changed)$/)
    }
  })

  test('a file of an earlier format is refused as that', () => {
    const earlier = bytes.slice()
    earlier[8] = 1
    expect(codeOf(() => decodeModel(earlier))).toBe('other_format')
  })

  test('a file cut short, or with something behind it, is no model', () => {
    for (const length of [0, 5, 20, 100, bytes.length - 1]) expect(codeOf(() => decodeModel(bytes.slice(0, length)))).toMatch(/not_a_model|truncated/)
    expect(codeOf(() => decodeModel(Buffer.concat([bytes, Buffer.from('x')])))).toBe('truncated')
    expect(codeOf(() => decodeModel(Buffer.from('{"json":"of another program, long enough for a header"}')))).toBe('not_a_model')
  })

  test('saving leaves the old file whole until the new one is, and nothing beside it', async () => {
    const path = join(folder, 'kept.bin')
    await saveModel(path, bytes)
    await saveModel(path, bytes)
    expect(new Uint8Array(await readFile(path))).toEqual(bytes)
    await expect(saveModel(join(folder, 'missing', 'm.bin'), bytes)).rejects.toThrow(/ENOENT/)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('an unreadable file names its fault', async () => {
    await writeFile(join(folder, 'text.bin'), 'hello')
    await expect(loadModel(join(folder, 'text.bin'))).rejects.toMatchObject({ code: 'not_a_model' })
  })
})

describe('training in a thread', () => {
  const few = known.filter((_, i) => i % 3 === 0)

  test('gives the same bytes as here, and tells how far it is', async () => {
    const seen: number[] = []
    const fromThread = await trainInWorker(few, OPTIONS, ({ done, total }) => seen.push(done / total))
    expect(versionOf(fromThread)).toBe(versionOf(encodeModel(train(few, OPTIONS))))
    expect(seen.at(-1)).toBe(1)
  })

  test('rows that cannot make a classifier are refused, not lost', async () => {
    await expect(trainInWorker([{ text: '一', label: 'a' }], OPTIONS)).rejects.toBeInstanceOf(TrainingError)
  })

  test('can be stopped', async () => {
    const stop = new AbortController()
    const training = trainInWorker(known, OPTIONS, () => undefined, stop.signal)
    stop.abort(new Error('not needed any more'))
    await expect(training).rejects.toThrow('not needed any more')
  })
})
