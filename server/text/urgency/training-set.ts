// All that the urgency models learn from: sentences that were written, what follows from each, and what frames put together.
import { seeded } from '../random.ts'
import { examplesFrom, type Made, retold } from './augment.ts'
import { composedExamples, lettersAbout, petitions } from './compose.ts'
import { type Pattern, readingsOf } from './grammar.ts'
import type { Example } from './learn.ts'
import { noted } from './notes.ts'

/** How many composed examples, and how much each kind of example counts beside one that a person wrote. */
const COMPOSE = { eachSituation: 60, tempers: 400, eachTopic: 160 }
const MADE_WEIGHT = 1.5
const COMPOSED_WEIGHT = 0.5
const CATALOGUE_WEIGHT = 0.4
/** Names of matters teach that a bare noun is no emergency; there are many of them. */
const SHORT = 10
const SHORT_WEIGHT = 0.25
/** Long ordinary letters: every window of theirs is ordinary. */
const PETITIONS = 900
const PETITION_WEIGHT = 0.3

/** Readings of each pattern, and what each counts. */
const READINGS = 16
const READING_WEIGHT = 0.3
/** What people told in their own words counts most. */
const TOLD_WEIGHT = 2
const RETOLD_WEIGHT = 0.6
const NOTED_WEIGHT = 0.6
const TOLD_LETTER_WEIGHT = 0.5
/** One in so many readings, and one in so many written sentences, goes into a long letter, unless it is long itself. */
const LETTER_EVERY = 8
const LETTER_OF_WRITTEN = 3
const LONGEST_EVENT = 50
const LETTER_WEIGHT = 0.5

/** The sentences that the patterns give, in a fixed order. */
export const patternReadings = (patterns: readonly Pattern[]): Example[] => readingsOf(patterns, READINGS)

/** What there is to learn from. */
export interface Material {
  /** Messages told each for itself, in every style: they are taken as they are. */
  told: readonly Example[]
  /** Whole letters about everyday matters, all T2. */
  letters: readonly string[]
  /** Sentences that a person wrote, with their levels. */
  written: readonly Example[]
  patterns: readonly Pattern[]
  /** Sentences of everyday matters (the catalogue's examples), all T2. */
  ordinary: readonly string[]
}

/** The examples to learn from with their weights, in a fixed order. */
export function trainingExamples({ told, letters, written, patterns, ordinary }: Material): Made[] {
  const examples = composedExamples(COMPOSE).map(({ example, weight }): Made => ({ example, weight: weight * COMPOSED_WEIGHT }))
  const add = (example: Example, weight: number): number => examples.push({ example, weight })
  const addOrdinary = (text: string, family: string, weight: number): number => add({ text, level: 'T2', family }, weight)
  const random = seeded(31)
  const notes = seeded(37)
  for (const example of told) {
    add(example, TOLD_WEIGHT)
    const text = retold(example, random)
    if (text !== null) add({ ...example, text }, RETOLD_WEIGHT)
    const note = noted(example, notes)
    if (note !== null) add({ ...example, text: note }, NOTED_WEIGHT)
  }
  for (const text of letters) addOrdinary(text, 'letter', TOLD_LETTER_WEIGHT)
  for (const [index, example] of written.entries()) {
    add(example, 1)
    for (const made of examplesFrom([example], 7 + index)) add(made.example, made.weight * MADE_WEIGHT)
  }
  const readings = patternReadings(patterns)
  for (const example of readings) add(example, READING_WEIGHT)
  for (const text of ordinary) addOrdinary(text, 'catalogue', text.length < SHORT ? SHORT_WEIGHT : CATALOGUE_WEIGHT)
  const matters = ordinary.filter((sentence) => sentence.length >= SHORT && /[\u4e00-\u9fff]/.test(sentence))
  for (const text of petitions(matters, PETITIONS)) addOrdinary(text, 'petition', PETITION_WEIGHT)
  const events = [...readings.filter((_, i) => i % LETTER_EVERY === 0), ...written.filter((_, i) => i % LETTER_OF_WRITTEN === 0)].filter(({ text }) => text.length < LONGEST_EVENT && /[\u4e00-\u9fff]/.test(text))
  for (const letter of lettersAbout(events, matters)) add(letter, LETTER_WEIGHT)
  return examples
}
