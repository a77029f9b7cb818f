// The urgency reader on a list that it never learnt from: 700 emergencies and 1,700 ordinary messages that sound like some.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { figuresOf, LevelledRow } from '../../scripts/urgency/check.ts'
import { digestOf, writtenExamples } from '../../scripts/urgency/learn.ts'
import { storedWeights } from '../../server/text/urgency/weights.ts'

const Row = LevelledRow.extend({ round: z.number().int().positive() })
const rowsOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../data/urgency', `${name}.jsonl`), 'utf8').trim().split('\n').map((line) => Row.parse(JSON.parse(line)))
const emergencies = rowsOf('emergencies')
const ordinary = rowsOf('ordinary')

const bigrams = (text: string): Set<string> => new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

/** Shared bigrams over all bigrams. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / (one.size + other.size - shared)
}

describe('the list', () => {
  test('is long enough, and no row stands twice', () => {
    expect(emergencies.length).toBeGreaterThanOrEqual(600)
    expect(ordinary.length).toBeGreaterThanOrEqual(1500)
    expect(emergencies.every(({ level }) => level !== 'T2')).toBe(true)
    expect(ordinary.every(({ level }) => level === 'T2')).toBe(true)
    const texts = [...emergencies, ...ordinary].map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('holds nothing that the model learnt from, nor nearly', async () => {
    const index = new Map<string, Set<number>>()
    const learnt = (await writtenExamples()).map(({ text }) => bigrams(text))
    for (const [i, pairs] of learnt.entries()) for (const pair of pairs) index.set(pair, (index.get(pair) ?? new Set()).add(i))
    const copies = [...emergencies, ...ordinary].filter(({ text }) => {
      const pairs = bigrams(text)
      const near = new Set([...pairs].flatMap((pair) => [...(index.get(pair) ?? [])]))
      return [...near].some((i) => overlap(pairs, learnt[i] ?? new Set()) >= 0.6)
    })
    expect(copies.map(({ text }) => text)).toEqual([])
  })
})

describe('the model', () => {
  test('was learnt from the sentences as they stand now', async () => expect(storedWeights().learntFrom).toBe(digestOf(await writtenExamples())))
  test('is small', () => expect(JSON.stringify(storedWeights()).length).toBeLessThan(500_000))
})

describe('on the list the reader', () => {
  const figures = figuresOf([...emergencies, ...ordinary])

  // The aim is 0.99 at 0.90; README.md beside the reader says how far it is and why. These lines hold what is reached.
  test('finds what is urgent and leaves the ordinary alone', () => {
    expect(figures.recall, JSON.stringify(figures.wrong.filter(({ level }) => level !== 'T2'))).toBeGreaterThanOrEqual(0.965)
    expect(figures.precision).toBeGreaterThanOrEqual(0.845)
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.07)
  })
  test('sees danger to life as urgent nearly always, and mostly as the highest level', () => {
    expect(figures.recallT0).toBeGreaterThanOrEqual(0.968)
    expect(figures.t0AsT0).toBeGreaterThanOrEqual(0.94)
  })
  test('does not often take what is only pressing for danger to life', () => expect(figures.t1AsT1).toBeGreaterThanOrEqual(0.8))
})
