// All that the urgency model learns from, as bags: sentences that were written, what follows from each, and what frames put together.
import { examplesFrom } from './augment.ts'
import { composedExamples, lettersAbout, petitions } from './compose.ts'
import { type Pattern, readingsOf } from './grammar.ts'
import { type Bag, bagOf, type Example } from './learn.ts'

/** How many composed examples, and how much each kind of example counts beside one that a person wrote. */
const COMPOSE = { eachSituation: 80, tempers: 400, eachTopic: 220 }
const MADE_WEIGHT = 1.5
const COMPOSED_WEIGHT = 0.5
const CATALOGUE_WEIGHT = 0.4
/** Names of matters teach that a bare noun is no emergency; there are many of them. */
const SHORT = 10
const SHORT_WEIGHT = 0.25
/** Long ordinary letters: every window of theirs is ordinary. */
const PETITIONS = 900
const PETITION_WEIGHT = 0.3

/** The texts that frames put together, in a fixed order. */
export const composedTexts = (): string[] => composedExamples(COMPOSE).map(({ example }) => `${example.level} ${example.text}`)

/** Readings of each pattern, and what each counts. */
const READINGS = 16
const READING_WEIGHT = 0.3
const READING_MADE_WEIGHT = 0.15
/** One in so many readings, and one in so many written sentences, goes into a long letter, unless it is long itself. */
const LETTER_EVERY = 8
const LETTER_OF_WRITTEN = 3
const LONGEST_EVENT = 50
const LETTER_WEIGHT = 0.5

/** The sentences that the patterns give, in a fixed order. */
export const patternReadings = (patterns: readonly Pattern[]): Example[] => readingsOf(patterns, READINGS)

/** What there is to learn from. */
export interface Material {
  /** Sentences that a person wrote, with their levels. */
  written: readonly Example[]
  patterns: readonly Pattern[]
  /** Sentences of everyday matters (the catalogue's examples), all T2. */
  ordinary: readonly string[]
}

/** The bags to {@link learn} from, in a fixed order. */
export function trainingBags({ written, patterns, ordinary }: Material): Bag[] {
  const bags = composedExamples(COMPOSE).map(({ example, weight }) => bagOf(example, weight * COMPOSED_WEIGHT))
  for (const [index, example] of written.entries()) {
    bags.push(bagOf(example))
    for (const made of examplesFrom([example], 7 + index)) bags.push(bagOf(made.example, made.weight * MADE_WEIGHT))
  }
  const readings = patternReadings(patterns)
  for (const [index, example] of readings.entries()) {
    bags.push(bagOf(example, READING_WEIGHT))
    for (const made of examplesFrom([example], 1000 + index)) bags.push(bagOf(made.example, made.weight * READING_MADE_WEIGHT))
  }
  for (const text of ordinary) bags.push(bagOf({ text, level: 'T2', family: 'catalogue' }, text.length < SHORT ? SHORT_WEIGHT : CATALOGUE_WEIGHT))
  const matters = ordinary.filter((sentence) => sentence.length >= SHORT && /[\u4e00-\u9fff]/.test(sentence))
  for (const text of petitions(matters, PETITIONS)) bags.push(bagOf({ text, level: 'T2', family: 'petition' }, PETITION_WEIGHT))
  const events = [...readings.filter((_, i) => i % LETTER_EVERY === 0), ...written.filter((_, i) => i % LETTER_OF_WRITTEN === 0)].filter(({ text }) => text.length < LONGEST_EVENT && /[\u4e00-\u9fff]/.test(text))
  for (const letter of lettersAbout(events, matters)) bags.push(bagOf(letter, LETTER_WEIGHT))
  return bags
}
