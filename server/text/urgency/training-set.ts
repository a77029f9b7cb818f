// All that the urgency model learns from, as bags: sentences that were written, what follows from each, and what frames put together.
import { examplesFrom } from './augment.ts'
import { composedExamples, petitions } from './compose.ts'
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

/**
 * The bags to {@link learn} from, in a fixed order.
 * @param written sentences with their levels
 * @param ordinary sentences of everyday matters (the catalogue's examples), all T2
 */
export function trainingBags(written: readonly Example[], ordinary: readonly string[]): Bag[] {
  const bags = composedExamples(COMPOSE).map(({ example, weight }) => bagOf(example, weight * COMPOSED_WEIGHT))
  for (const [index, example] of written.entries()) {
    bags.push(bagOf(example))
    for (const made of examplesFrom([example], 7 + index)) bags.push(bagOf(made.example, made.weight * MADE_WEIGHT))
  }
  for (const text of ordinary) bags.push(bagOf({ text, level: 'T2', family: 'catalogue' }, text.length < SHORT ? SHORT_WEIGHT : CATALOGUE_WEIGHT))
  for (const text of petitions(ordinary.filter((sentence) => sentence.length >= SHORT), PETITIONS)) bags.push(bagOf({ text, level: 'T2', family: 'petition' }, PETITION_WEIGHT))
  return bags
}
