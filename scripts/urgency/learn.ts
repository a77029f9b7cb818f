// Learns the urgency model anew from the sentences beside it and the catalogue's everyday ones; writes server/text/urgency/weights.json.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Example, learn, LEARN_OPTIONS } from '../../server/text/urgency/learn.ts'
import { composedTexts, trainingBags } from '../../server/text/urgency/training-set.ts'
import { pack } from '../../server/text/urgency/weights.ts'
import { catalogue } from '../city/catalogue.ts'
import { allRows, note } from '../lib/command-line.ts'
import { LevelledRow } from './check.ts'

const HOME = fileURLToPath(new URL('../../server/text/urgency/', import.meta.url))
const FILES = ['emergencies', 'urgent', 'ordinary'].map((name) => `${HOME}training/${name}.jsonl`)

// Leaves whose everyday cases may well be urgent: gaps in bridges and roads, landslides, outbreaks, patients in danger, abuse, fire
// safety. Their examples are left out, for they are not all ordinary.
const NOT_ALL_ORDINARY = /^(?:01\.06|04\.05|10\.03|10\.07|11\.06\.0[245]|11\.05\.01|12\.02\.0[14]|15\.0[13]|13\.05\.04|13\.07\.01|10\.02\.03|10\.09|12\.03\.01)/

/** The sentences of the training lists, in order. */
export async function writtenExamples(): Promise<Example[]> {
  const lists = await Promise.all(FILES.map((file) => allRows(file, LevelledRow)))
  return lists.flat()
}

/** Everyday sentences and short names of everyday matters from the shipped catalogue. */
export const everydaySentences = (): string[] =>
  catalogue.levels
    .flatMap((first) => first.children.flatMap((second) => second.leaves))
    .filter((leaf) => leaf.leastUrgency === 'T2' && !NOT_ALL_ORDINARY.test(leaf.code))
    .flatMap((leaf) => [...leaf.examples, ...leaf.examplesEn, ...leaf.synonyms, leaf.name, leaf.nameEn.toLowerCase()])

/** What a model was learnt from, in 16 characters: the written sentences, the composed ones and the options. */
export const digestOf = (written: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify([written, composedTexts(), LEARN_OPTIONS])).digest('hex').slice(0, 16)

/** Learns and writes. @returns what was learnt from how much */
export async function learnUrgency() {
  const written = await writtenExamples()
  const bags = trainingBags(written, everydaySentences())
  note(`${written.length} sentences, ${bags.length} examples`)
  const urgent = learn(bags, (level) => level !== 'T2')
  note('urgent against ordinary: learnt')
  const grave = learn(bags, (level) => level === 'T0')
  const stored = pack(digestOf(written), { urgent, grave })
  writeFileSync(`${HOME}weights.json`, `${JSON.stringify(stored)}\n`)
  return { sentences: written.length, examples: bags.length, learntFrom: stored.learntFrom }
}
