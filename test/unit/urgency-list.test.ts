// The urgency reader on a list that it never learnt from: 1,700 emergencies and 3,200 ordinary messages that sound like some.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { figuresOf, LevelledRow } from '../../scripts/urgency/check.ts'
import { digestOf, trainingMaterial } from '../../scripts/urgency/learn.ts'
import { patternReadings } from '../../server/text/urgency/training-set.ts'
import { storedWeights } from '../../server/text/urgency/weights.ts'

const Row = LevelledRow.extend({ round: z.number().int().positive() })
const rowsOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '../data/urgency', `${name}.jsonl`), 'utf8').trim().split('\n').map((line) => Row.parse(JSON.parse(line)))
const emergencies = rowsOf('emergencies')
const ordinary = rowsOf('ordinary')

const bigrams = (text: string): Set<string> => new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

/** Of these texts, those that share at least this part of their bigrams (shared over all) with one that was learnt from. */
function nearCopies(texts: readonly string[], learnt: readonly string[], part: number): string[] {
  const index = new Map<string, number[]>()
  const sizes = learnt.map((text, i) => {
    const pairs = bigrams(text)
    for (const pair of pairs) {
      const places = index.get(pair) ?? []
      places.push(i)
      index.set(pair, places)
    }
    return pairs.size
  })
  return texts.filter((text) => {
    const pairs = bigrams(text)
    const shared = new Map<number, number>()
    for (const pair of pairs) for (const i of index.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
    return [...shared].some(([i, count]) => count / (pairs.size + (sizes[i] ?? 0) - count) >= part)
  })
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
    const { told, letters, written, patterns } = await trainingMaterial()
    const learnt = [...letters, ...[...told, ...written, ...patternReadings(patterns)].map(({ text }) => text)]
    expect(nearCopies([...emergencies, ...ordinary].map(({ text }) => text), learnt, 0.6)).toEqual([])
  })
})

describe('the model', () => {
  test('was learnt from the sentences as they stand now', async () => expect(storedWeights().learntFrom).toBe(digestOf(await trainingMaterial())))
  test('is small', () => expect(JSON.stringify(storedWeights()).length).toBeLessThan(800_000))
})

describe('on the list the reader', () => {
  const figures = figuresOf([...emergencies, ...ordinary])

  // The aim is 0.99 at 0.90; README.md beside the reader says how far it is and why. These lines hold what is reached.
  test('finds what is urgent and leaves the ordinary alone', () => {
    expect(figures.recall, JSON.stringify(figures.wrong.filter(({ level }) => level !== 'T2'))).toBeGreaterThanOrEqual(0.97)
    expect(figures.precision).toBeGreaterThanOrEqual(0.88)
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.07)
  })
  test('sees danger to life as urgent nearly always, and mostly as the highest level', () => {
    expect(figures.recallT0).toBeGreaterThanOrEqual(0.98)
    expect(figures.t0AsT0).toBeGreaterThanOrEqual(0.96)
  })
  // Where both are likely the higher one is read: danger taken for mere trouble is worse than the other way round.
  test('does not mostly take what is only pressing for danger to life', () => expect(figures.t1AsT1).toBeGreaterThanOrEqual(0.7))
})
