import { describe, expect, test } from 'vitest'
import { catalogue } from '../../scripts/city/catalogue.ts'
import { units } from '../../scripts/city/units.ts'
import { leavesOf, type Leaf, type LeafQuestion, type LegalBasis } from '../../server/domain/catalogue.ts'
import { DEMAND_TYPES, URGENCIES } from '../../server/domain/words.ts'

/** `street` stands for the street or town where the place lies. */
const UNITS = new Set(['street', ...units.filter((unit) => unit.kind !== 'street' && unit.kind !== 'community').map((unit) => unit.code)])
const HAN = /\p{Script=Han}/u
const seconds = catalogue.levels.flatMap((first) => first.children)
const leaves = seconds.flatMap((second) => second.leaves)
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the tree', () => {
  test('has 19 first levels, at least 100 second levels and 330 leaves', () => {
    expect(catalogue.levels.map((first) => first.code)).toEqual(Array.from({ length: 19 }, (_, at) => String(at + 1).padStart(2, '0')))
    expect(seconds.length).toBeGreaterThanOrEqual(100)
    expect(leaves.length).toBeGreaterThanOrEqual(330)
  })

  test('has codes that are unique, well-formed and lie below their parents', () => {
    for (const first of catalogue.levels) {
      expect(first.code).toMatch(/^\d\d$/)
      for (const second of first.children) {
        expect(second.code).toMatch(new RegExp(`^${first.code}\\.\\d\\d$`))
        for (const leaf of second.leaves) expect(leaf.code).toMatch(new RegExp(`^${second.code.replace('.', '\\.')}\\.\\d\\d$`))
      }
    }
    expect(repeated([...catalogue.levels, ...seconds, ...leaves].map((branch) => branch.code))).toEqual([])
    expect(leavesOf(catalogue).size).toBe(leaves.length)
  })

  test('has no empty branch and names every one in both languages, leaves apart from each other', () => {
    for (const first of catalogue.levels) expect(first.children, first.name).not.toHaveLength(0)
    for (const second of seconds) expect(second.leaves, second.name).not.toHaveLength(0)
    for (const branch of [...catalogue.levels, ...seconds, ...leaves]) {
      expect(branch.name, branch.code).toMatch(HAN)
      expect(branch.nameEn, branch.code).toMatch(/^[A-Z0-9]\P{Script=Han}+$/u)
    }
    expect(repeated(leaves.map((leaf) => leaf.name))).toEqual([])
  })
})

/** Names of the leaves that break a rule; a failure lists them. */
const breaking = (rule: (leaf: Leaf) => boolean) => leaves.filter((leaf) => !rule(leaf)).map((leaf) => `${leaf.code} ${leaf.name}`)

describe('every leaf', () => {
  test('belongs to units that exist, none named twice', () => {
    expect(breaking((leaf) => [leaf.leadUnit, leaf.fallbackUnit, ...leaf.assistingUnits].every((unit) => UNITS.has(unit)))).toEqual([])
    expect(breaking((leaf) => repeated([leaf.leadUnit, ...leaf.assistingUnits]).length === 0)).toEqual([])
  })

  test('has at least four different everyday words', () => {
    expect(breaking((leaf) => leaf.synonyms.length >= 4 && repeated(leaf.synonyms).length === 0)).toEqual([])
  })

  test('has at least six Chinese sentences of a sensible length and two English ones', () => {
    expect(breaking((leaf) => leaf.examples.length >= 6)).toEqual([])
    expect(breaking((leaf) => leaf.examples.every((text) => text.length >= 6 && text.length <= 300))).toEqual([])
    expect(breaking((leaf) => leaf.examples.filter((text) => HAN.test(text)).length >= 5)).toEqual([])
    expect(breaking((leaf) => leaf.examplesEn.length >= 2 && leaf.examplesEn.every((text) => text.length >= 10 && !HAN.test(text)))).toEqual([])
  })

  test('comes as known demand types with a known urgency', () => {
    expect(breaking((leaf) => leaf.demandTypes.length >= 1 && repeated(leaf.demandTypes).length === 0)).toEqual([])
    expect(breaking((leaf) => leaf.demandTypes.every((type) => DEMAND_TYPES.includes(type)))).toEqual([])
    expect(breaking((leaf) => URGENCIES.includes(leaf.leastUrgency))).toEqual([])
  })

  test('asks its questions in both languages under codes of their own', () => {
    expect(breaking((leaf) => repeated(leaf.questions.map((question) => question.code)).length === 0)).toEqual([])
    const wellPut = ({ code, text, textEn }: LeafQuestion) => /^[a-z][a-zA-Z]*$/.test(code) && HAN.test(text) && /^[A-Z]\P{Script=Han}+$/u.test(textEn)
    expect(breaking((leaf) => leaf.questions.every(wellPut))).toEqual([])
  })

  test('cites laws in a form that can be looked up, none twice', () => {
    const wellCited = ({ law, article }: LegalBasis) =>
      /^[\p{Script=Han}（）“”、0-9]+$/u.test(law) && (article === null || /^第[一二三四五六七八九十百千零]+条(之[一二三])?$/.test(article))
    expect(breaking((leaf) => leaf.legalBasis.every(wellCited))).toEqual([])
    expect(breaking((leaf) => leaf.statutoryLimit === null || wellCited(leaf.statutoryLimit.basis))).toEqual([])
    expect(breaking((leaf) => repeated(leaf.legalBasis.map(({ law, article }) => `${law}${article ?? ''}`)).length === 0)).toEqual([])
  })

  test('sets limits that are spans of time', () => {
    const spans = (leaf: Leaf) => [leaf.statutoryLimit?.span, leaf.resolveLimit].filter((span) => span != null)
    expect(breaking((leaf) => spans(leaf).every((span) => Number.isInteger(span.amount) && span.amount > 0))).toEqual([])
  })
})

test('no sentence stands twice anywhere, in either language', () => {
  expect(repeated(leaves.flatMap((leaf) => leaf.examples))).toEqual([])
  expect(repeated(leaves.flatMap((leaf) => leaf.examplesEn))).toEqual([])
})

test('no two sentences differ by a few characters only', () => {
  const texts = leaves.flatMap((leaf) => leaf.examples).map((text) => ({ text, pairs: pairsOf(text) }))
  const holders = new Map<string, number[]>()
  const alike = texts.flatMap(({ text, pairs }, at) => {
    const shared = new Map<number, number>()
    for (const pair of pairs) for (const other of holders.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const pair of pairs) holders.set(pair, holders.get(pair) ?? []).get(pair)?.push(at)
    const near = [...shared].filter(([other, count]) => count / (pairs.size + (texts[other]?.pairs.size ?? 0) - count) > 0.6)
    return near.map(([other]) => [texts[other]?.text, text])
  })
  expect(alike).toEqual([])
})

test('conduct of officials is looked into by the supervision office, never by the unit complained of (HR §0 rule 11, §5.3)', () => {
  const conduct = leaves.filter((leaf) => /^18\.0[13]\./.test(leaf.code))
  expect(conduct.length).toBeGreaterThan(0)
  for (const leaf of conduct) expect(leaf.leadUnit, leaf.name).toBe('jiandu')
})

test('what threatens life is never ordinary: gas, fire, collapse, people trapped', () => {
  const dangers = leaves.filter((leaf) => /燃气泄漏|正在发生的火灾|坍塌|电梯困人|食物中毒/.test(leaf.name))
  expect(dangers.length).toBeGreaterThanOrEqual(5)
  expect(dangers.filter((leaf) => leaf.leastUrgency === 'T2').map((leaf) => leaf.name)).toEqual([])
  expect(leaves.find((leaf) => leaf.name === '燃气泄漏')?.leastUrgency).toBe('T0')
})

/** The different pairs of neighbouring characters, punctuation left out. */
function pairsOf(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}
