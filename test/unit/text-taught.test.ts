// What people decided as training rows: the last orders of each leaf, the catalogue's sentences for the rest, and a reader
// that knows what it was not taught.
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { leavesOf } from '../../server/domain/catalogue.ts'
import { encodeModel } from '../../server/text/model-file.ts'
import { createReader, type Reader } from '../../server/text/reader.ts'
import { learningRows, UNTAUGHT, type TaughtOrder } from '../../server/text/taught.ts'
import { train } from '../../server/text/train.ts'

const LEAF = '03.01.01'
const at = (n: number): Date => new Date(Date.UTC(2026, 0, 1, 0, n))
const order = (n: number, leafCode: string, text: string): TaughtOrder => ({ orderId: `o${String(n).padStart(5, '0')}`, at: at(n), title: '', text, leafCode })
const WORDS = ['门口的智能秤压坏了', '智能秤称不准', '社区智能秤总显示错误', '买菜复称的智能秤关着', '智能秤屏幕黑了']
const taught = Array.from({ length: 60 }, (_, n) => order(n, LEAF, `${WORDS[n % 5]},${n % 2 === 0 ? '请派人来修' : '多次反映没有人管'},第${n}天了。`))

describe('rows', () => {
  test('sentences of leaves that nobody taught stand for something else; of taught leaves they help', () => {
    const { rows, helpers, leaves } = learningRows(taught, catalogue, 1)
    expect(leaves).toBe(1)
    expect(rows.filter(({ label }) => label === LEAF).length).toBe(60)
    const others = rows.filter(({ label }) => label === UNTAUGHT)
    expect(others.length).toBe(200)
    expect(new Set(rows.map(({ label }) => label))).toEqual(new Set([LEAF, UNTAUGHT]))
    expect(helpers.length).toBeGreaterThan(0)
    expect(helpers.every(({ label }) => label === LEAF)).toBe(true)
  })

  test('of one leaf the newest 300 orders stay, and a leaf out of force teaches nothing', () => {
    const many = Array.from({ length: 400 }, (_, n) => order(n, LEAF, `第${n}件`))
    const { rows } = learningRows([...many, order(401, '99.99.99', '不在目录里')], catalogue, 1)
    const kept = rows.filter(({ label }) => label === LEAF).map(({ text }) => text)
    expect(kept.length).toBe(300)
    expect(kept).toContain('第399件')
    expect(kept).not.toContain('第0件')
    expect(rows.some(({ label }) => label === '99.99.99')).toBe(false)
  })

  test('the order in which the decisions come does not matter', () => {
    expect(learningRows([...taught].reverse(), catalogue, 1)).toEqual(learningRows(taught, catalogue, 1))
  })

  test('erased words teach nothing', () => {
    const { rows } = learningRows([...taught, order(99, '02.01.01', '')], catalogue, 1)
    expect(rows.some(({ label }) => label === '02.01.01')).toBe(false)
  })
})

describe('a reader that was taught one matter', () => {
  let reader: Reader
  let alone: Reader
  beforeAll(() => {
    const { rows, helpers } = learningRows(taught, catalogue, 1)
    reader = createReader({ catalogue, model: encodeModel(train(rows, { seed: 1, helpers })) })
    alone = createReader({ catalogue })
  })

  test('reads such messages as it was taught, surely, and says by which words', () => {
    const message = { text: '社区买菜的智能秤称不准,请派人来修。' }
    const read = reader.read(message)
    expect(read.leaves[0]?.code).toBe(LEAF)
    expect(read.abstained).toBe(false)
    const because = reader.reasons(message, read.leaves.map(({ code }) => code))
    expect(because.map(({ term }) => term).join('')).toMatch(/智能|秤/)
  })

  test('leaves everything else to the catalogue’s own words', () => {
    const leaves = [...leavesOf(catalogue).values()].filter((_, n) => n % 29 === 0)
    const texts = leaves.map((leaf) => leaf.examples[0] ?? leaf.name)
    const same = texts.filter((text) => reader.read({ text }).leaves[0]?.code === alone.read({ text }).leaves[0]?.code).length
    expect(texts.length).toBeGreaterThan(15)
    expect(same / texts.length).toBeGreaterThan(0.9)
  })

  test('probabilities stay probabilities', () => {
    for (const text of ['智能秤坏了', '电梯停运三天', 'streetlight is broken', '你好']) {
      const { firstLevel, leaves } = reader.read({ text })
      expect(firstLevel.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(1, 5)
      for (const { p } of leaves) expect(p).toBeLessThanOrEqual(1 + 1e-9)
    }
  })
})
